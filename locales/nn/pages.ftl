# Kvifor kvart funn har noko å seie, for sidene i «guide». Meldinga heiter why-<kode>.

## Filer og skrivemåtar som ei hand glepp på

why-not-plain-text = Programmet les rein tekst, slik Notisblokk og TextEdit kan lagre han. Ei fil frå Word eller ei nettside har mykje anna i seg, så leksjonen kan ikkje visast. Kopier teksten over i eit program for rein tekst, og lagre han med UTF-8.
why-empty-file = Ei fil utan innhald er ein leksjon som ikkje finst. Deltakaren ser han aldri. Skriv innhaldet, eller slett fila.
why-file-ending = Kurset les filer som sluttar på .toml. Mange system gøymer slutten på namnet og legg til .txt. Då blir leksjonen borte for deltakaren, sjølv om han ligg i mappa.
why-file-copy = Ein kopi frå nedlastingar eller frå filvindauget har eit namn som kurset ikkje les. Det gjer ingen skade, men rettar du i kopien, ser ingen det. Slett han, eller gi han eit namn som kan brukast.
why-folder-unused = Kurset les leksjonar som ligg rett i mappa, og nokre få mapper med faste namn. Det som ligg ein annan stad, ser deltakaren aldri. Flytt filene, eller gi mappa det rette namnet.
why-wrong-folder = Appar, søknader og profilar har kvar si mappe. Ligg fila ein annan stad, trur programmet at ho er noko anna, og ho kan ikkje brukast. Flytt henne, så er alt i orden.
why-loose-text = I ein leksjon står kvar tekst bak ein nøkkel og eit likskapsteikn. Tekst som står for seg sjølv, veit ikkje programmet kvar det skal vise. Set han bak ein nøkkel, eller set # framfor viss han er til deg sjølv.
why-heading-brackets = To klammer på kvar side tyder at det kan vere fleire av noko: steg, svar, punkt. Med éi klamme blir to steg til eitt, og leksjonen kan ikkje visast. Set to klammer på kvar side.
why-heading-words = Namna i ei overskrift blir skilde av punktum: [[step.option]]. Med mellomrom forstår ikkje programmet kvar svaret høyrer til.
why-odd-comment = Ein merknad til deg sjølv begynner med #. Med andre teikn trur programmet at han er ein del av leksjonen, og leksjonen kan ikkje visast.
why-extra-equals = Mellom nøkkelen og verdien står eitt likskapsteikn. Med to forstår ikkje programmet linja, og leksjonen kan ikkje visast. Ta bort det eine.
why-not-a-number = Her reknar programmet med talet, til dømes kor mange minutt leksjonen tek. Ord og teikn kan det ikkje rekne med. Skriv talet aleine.
why-not-yes-no = Her kan det stå to ting: true er ja, og false er nei. Med noko anna veit ikkje programmet kva svar som er rett.
why-odd-bracket = Eit vilkår står i krøllparentesar, og ei liste i klammer. Vanlege parentesar kan stå inne i tekstar, men ikkje rundt noko anna.
why-two-in-one = Kvar leksjon har si eiga fil, med det namnet som står i id. Den andre leksjonen i fila får ingen sjå. Flytt han til ei ny fil.
why-whole-translation = Ei omsetjing har tekstane og ikkje noko anna. Då kan du flytte steg og rette oppgåver i leksjonen utan å gjere det to gonger. Lag fila med «tastetrykk translate», og flytt tekstane over.
## Døme i leksjonar

why-example-not-there = Dømet viser ein veg gjennom oppgåva. Når ordet ikkje står på skjermen, finn heller ikkje den som lærer det der oppgåva seier det. Skriv det som står på skjermen, eller rett oppgåva.
why-example-several = Når to ting på skjermen heiter det same, veit ingen kva for ein dømet meiner. Skriv kva den står under, som «Tekststorleik: + Større», eller kva for ein i rekkja, som «Katt (2)».
why-example-no-field = Ein kan skrive der det er eit felt, og ingen andre stader. Kanskje må det trykkast på noko først.
why-example-which-field = Når det er fleire felt, må dømet seie kva for eit det blir skrive i. Skriv feltet på ein eigen plass i lista, rett framfor det som blir skrive.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Då er dømet ingen veg gjennom oppgåva.
why-example-over = Det som kjem etter at steget er ferdig, høyrer til eit anna steg. Lag eit eige døme til det.
why-example-came = Dømet lovar korleis det går når nokon gjer dette. Går det annleis, er oppgåva endra, eller så får den som lærer eit anna svar enn du meinte.
## Nye filer og omsettingar

why-translation-undone = Deltakaren les teksten på feil målform eller feil språk. Set om linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merka borte på éin gong.
