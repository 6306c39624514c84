# Hvorfor hvert funn betyr noe, for sidene i «guide». Meldingen heter why-<kode>.

## Eksempler i leksjoner

why-example-not-there = Eksempelet viser en vei gjennom oppgaven. Når ordet ikke står på skjermen, finner heller ikke den som lærer det der oppgaven sier det. Skriv det som står på skjermen, eller rett oppgaven.
why-example-several = Når to ting på skjermen heter det samme, vet ingen hvilken eksempelet mener. Skriv hva den står under, som «Tekststørrelse: + Større», eller hvilken i rekka, som «Katt (2)».
why-example-no-field = En kan skrive der det er et felt, og ingen andre steder. Kanskje må det trykkes på noe først.
why-example-which-field = Når det er flere felt, må eksempelet si hvilket det skrives i. Skriv feltet på en egen plass i lista, rett foran det som skrives.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Da er eksempelet ingen vei gjennom oppgaven.
why-example-over = Det som kommer etter at steget er ferdig, hører til et annet steg. Lag et eget eksempel til det.
why-example-came = Eksempelet lover hvordan det går når noen gjør dette. Går det annerledes, er oppgaven endret, eller så får den som lærer et annet svar enn du mente.
why-unwritten = Noen har satt av en plass og ikke skrevet noe der ennå. Den som lærer, får lese plassholderen i stedet for en forklaring. Skriv teksten før leksjonen blir brukt.
