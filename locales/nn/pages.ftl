# Kvifor kvart funn har noko å seie, for sidene i «guide». Meldinga heiter why-<kode>.

## Døme i leksjonar

why-example-not-there = Dømet viser ein veg gjennom oppgåva. Når ordet ikkje står på skjermen, finn heller ikkje den som lærer det der oppgåva seier det. Skriv det som står på skjermen, eller rett oppgåva.
why-example-several = Når to ting på skjermen heiter det same, veit ingen kva for ein dømet meiner. Skriv kva den står under, som «Tekststorleik: + Større», eller kva for ein i rekkja, som «Katt (2)».
why-example-no-field = Ein kan skrive der det er eit felt, og ingen andre stader. Kanskje må det trykkast på noko først.
why-example-which-field = Når det er fleire felt, må dømet seie kva for eit det blir skrive i. Skriv feltet på ein eigen plass i lista, rett framfor det som blir skrive.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Då er dømet ingen veg gjennom oppgåva.
why-example-over = Det som kjem etter at steget er ferdig, høyrer til eit anna steg. Lag eit eige døme til det.
why-example-came = Dømet lovar korleis det går når nokon gjer dette. Går det annleis, er oppgåva endra, eller så får den som lærer eit anna svar enn du meinte.
why-unwritten = Nokon har sett av ein plass og ikkje skrive noko der enno. Den som lærer, får lese plasshaldaren i staden for ei forklaring. Skriv teksten før leksjonen blir brukt.
