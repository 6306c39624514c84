# Hvorfor hvert funn betyr noe, for sidene i «guide». Meldingen heter why-<kode>.

## Filer og skrivemåte som en hånd glipper på

why-not-plain-text = Programmet leser ren tekst, slik Notisblokk og TextEdit kan lagre den. En fil fra Word eller en nettside har mye annet i seg, så leksjonen kan ikke vises. Kopier teksten over i et program for ren tekst, og lagre den med UTF-8.
why-empty-file = En fil uten innhold er en leksjon som ikke finnes. Deltakeren ser den aldri. Skriv innholdet, eller slett fila.
why-file-ending = Kurset leser filer som slutter på .toml. Mange systemer skjuler slutten på navnet og legger til .txt. Da blir leksjonen borte for deltakeren, selv om den ligger i mappa.
why-file-copy = En kopi fra nedlastinger eller fra filvinduet har et navn som kurset ikke leser. Det gjør ingen skade, men retter du i kopien, ser ingen det. Slett den, eller gi den et navn som kan brukes.
why-folder-unused = Kurset leser leksjoner som ligger rett i mappa, og noen få mapper med faste navn. Det som ligger et annet sted, ser deltakeren aldri. Flytt filene, eller gi mappa det rette navnet.
why-wrong-folder = Apper, søknader og profiler har hver sin mappe. Ligger fila et annet sted, tror programmet at den er noe annet, og den kan ikke brukes. Flytt den, så er alt i orden.
why-loose-text = I en leksjon står hver tekst bak en nøkkel og et likhetstegn. Tekst som står for seg selv, vet ikke programmet hvor den skal vises. Sett den bak en nøkkel, eller sett # foran hvis den er til deg selv.
why-heading-brackets = To klammer på hver side betyr at det kan være flere av noe: steg, svar, punkter. Med én klamme blir to steg til ett, og leksjonen kan ikke vises. Sett to klammer på hver side.
why-heading-words = Navnene i en overskrift skilles av punktum: [[step.option]]. Med mellomrom forstår ikke programmet hvor svaret hører til.
why-odd-comment = En merknad til deg selv begynner med #. Med andre tegn tror programmet at den er en del av leksjonen, og leksjonen kan ikke vises.
why-extra-equals = Mellom nøkkelen og verdien står ett likhetstegn. Med to forstår ikke programmet linja, og leksjonen kan ikke vises. Ta bort det ene.
why-not-a-number = Her regner programmet med tallet, for eksempel hvor mange minutter leksjonen tar. Ord og tegn kan det ikke regne med. Skriv tallet alene.
why-not-yes-no = Her kan det stå to ting: true er ja, og false er nei. Med noe annet vet ikke programmet hvilket svar som er riktig.
why-odd-bracket = Et vilkår står i krøllparenteser, og en liste i klammer. Vanlige parenteser kan stå inne i tekster, men ikke rundt noe annet.
why-two-in-one = Hver leksjon har sin egen fil, med det navnet som står i id. Den andre leksjonen i fila får ingen se. Flytt den til en ny fil.
why-whole-translation = En oversettelse har tekstene og ikke noe annet. Da kan du flytte steg og rette oppgaver i leksjonen uten å gjøre det to ganger. Lag fila med «tastetrykk translate», og flytt tekstene over.
## Eksempler i leksjoner

why-example-not-there = Eksempelet viser en vei gjennom oppgaven. Når ordet ikke står på skjermen, finner heller ikke den som lærer det der oppgaven sier det. Skriv det som står på skjermen, eller rett oppgaven.
why-example-several = Når to ting på skjermen heter det samme, vet ingen hvilken eksempelet mener. Skriv hva den står under, som «Tekststørrelse: + Større», eller hvilken i rekka, som «Katt (2)».
why-example-no-field = En kan skrive der det er et felt, og ingen andre steder. Kanskje må det trykkes på noe først.
why-example-which-field = Når det er flere felt, må eksempelet si hvilket det skrives i. Skriv feltet på en egen plass i lista, rett foran det som skrives.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Da er eksempelet ingen vei gjennom oppgaven.
why-example-over = Det som kommer etter at steget er ferdig, hører til et annet steg. Lag et eget eksempel til det.
why-example-came = Eksempelet lover hvordan det går når noen gjør dette. Går det annerledes, er oppgaven endret, eller så får den som lærer et annet svar enn du mente.
## Nye filer og oversettelser

why-translation-undone = Deltakeren leser teksten på feil målform eller feil språk. Oversett linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merkene borte på én gang.
