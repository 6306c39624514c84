# Hvorfor hvert funn betyr noe, for sidene i «guide». Meldingen heter why-<kode>.

## Nye filer og oversettelser

why-translation-undone = Deltakeren leser teksten på feil målform eller feil språk. Oversett linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merkene borte på én gang.
