# Kvifor kvart funn har noko å seie, for sidene i «guide». Meldinga heiter why-<kode>.

## Nye filer og omsettingar

why-translation-undone = Deltakaren les teksten på feil målform eller feil språk. Set om linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merka borte på éin gong.
