# Kvifor kvart funn har noko å seie, for sidene i «guide». Meldinga heiter why-<kode>.

## Språket i leksjonane

why-hard-reading = Lange setningar og lange ord gjer at ein må lese to gonger, og då er kreftene brukte opp. Del setningane, og vel orda du ville brukt over kaffikoppen. Lange ord som kommunen må bruke, kan du forklare i ordlista.
why-too-hard-reading = Ein tekst over denne grensa blir ikkje lesen ferdig av dei kurset er for. Difor kan leksjonen ikkje brukast før han er skriven lettare. Del setningane, og ta bort det lesaren ikkje treng.
why-long-sentence = Den som les sakte, har gløymt starten før setninga er slutt. Set punktum midt i, og begynn på nytt.
why-long-step = Ein skjerm full av tekst ser ut som arbeid. Del han i to steg, så blir det tid til å puste.
why-note-lines = Hugselappen er det einaste som blir med heim. Er han for kort, hjelper han ikkje. Er han for lang, blir han ikkje lesen.
why-exclamation-mark = Mange høyrer eit utropsteikn som roping, også når det er meint venleg. Eit punktum er rolegare.
why-word-to-avoid = Nokre ord stengjer folk ute, og nokre sårar utan at det var meininga. Lista over dei står i locales, med grunnen til kvart ord. Skriv det som er foreslått, eller finn ein annan måte å seie det på.
why-other-term = Får same tingen to namn, trur lesaren at det er to ting. Kurset har eitt ord for kvar, og det er det som står i ordlista.
why-other-norwegian = Den som har valt nynorsk, skal få nynorsk heile vegen, og det same gjeld bokmål. Skriv forma som er foreslått.
why-spelling = Ein skrivefeil gjer at nokon stoppar opp, og svindlarar blir ofte kjende att på dei. Rett han. Er ordet rett, så legg det i lista ved sida av leksjonane, så blir det ikkje nemnt igjen.
why-unexplained-word = Eit ord som ingen har forklart, kan stoppe den som er ny. Når ordet er merkt, kan lesaren trykke på det og få vite kva det betyr.
why-same-as-original = Står det bokmål i den nynorske leksjonen, får lesaren halve teksten på feil språk. Set om teksten. Nokre setningar er like på begge, og då er alt i orden.
why-not-reviewed = Eit program kan telje ord, men ikkje høyre om noko er rart sagt. Difor skal eit menneske som kan språket, lese alt før leksjonen blir brukt.
why-real-number = Eit ekte nummer høyrer til eit menneske, og det står i leksjonen til alle. Byt det ut med eit som ingen kan ha.
why-real-phone = Nokon kjem til å ringe nummeret som står der. Bruk øvingsnummer som begynner med 000, eller hent nummeret til kommunen frå profilen.
why-real-site = Nokon kjem til å gå til adressa som står der, og vi veit ikkje kven som eig henne i morgon. Bruk adresser som sluttar på .example, eller hent dei frå profilen.
why-fact-in-lesson = Prisar og fristar endrar seg, og då lærer folk noko som ikkje stemmer. Står talet i profilen, kan kommunen rette det på éin stad.
why-console-sign = Nokre bibliotek har maskiner med ein enkel skjerm som manglar mange teikn. Der blir teiknet til eit spørjeteikn. Skriv ordet i staden.
## Døme i leksjonar

why-example-not-there = Dømet viser ein veg gjennom oppgåva. Når ordet ikkje står på skjermen, finn heller ikkje den som lærer det der oppgåva seier det. Skriv det som står på skjermen, eller rett oppgåva.
why-example-several = Når to ting på skjermen heiter det same, veit ingen kva for ein dømet meiner. Skriv kva den står under, som «Tekststorleik: + Større», eller kva for ein i rekkja, som «Katt (2)».
why-example-no-field = Ein kan skrive der det er eit felt, og ingen andre stader. Kanskje må det trykkast på noko først.
why-example-which-field = Når det er fleire felt, må dømet seie kva for eit det blir skrive i. Skriv feltet på ein eigen plass i lista, rett framfor det som blir skrive.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Då er dømet ingen veg gjennom oppgåva.
why-example-over = Det som kjem etter at steget er ferdig, høyrer til eit anna steg. Lag eit eige døme til det.
why-example-came = Dømet lovar korleis det går når nokon gjer dette. Går det annleis, er oppgåva endra, eller så får den som lærer eit anna svar enn du meinte.

## Det som kjem fram når leksjonen blir spelt

why-no-way = Programmet har prøvd å gjere oppgåva og fann ingen veg. Eleven blir sitjande fast, og hintet har ikkje noko å seie. Oftast manglar ein samtale, ein kontakt eller ein app i start, eller ein id i done er feil.
why-goal-barred = Ein feil som er nemnd i leksjonen, tel aldri mot målet. Her gjeld feilen også det eleven skal gjere, så oppgåva blir aldri ferdig. Legg til noko i when som skil det gale frå det rette, til dømes kven det blei sendt til.
why-goals-clash = Vilkåra øydelegg for kvarandre: Når det eine er oppfylt, er det andre det ikkje lenger. Oppgåva blir aldri ferdig. Ta bort det eine vilkåret, eller lag to steg av oppgåva.
why-done-at-start = Eleven skal gjere noko som alt er gjort, og ser ingen grunn til å trykkje. Set start slik at det er noko å gjere.
why-long-way = Lange oppgåver er tunge å halde i hovudet, og den som går seg bort, må langt tilbake. Del oppgåva i to steg, eller lat ho ta til nærare målet.
why-way-is-mistake = Den som gjer alt rett, får høyre at det var feil, og «Vis meg» går same vegen. Det gjer folk utrygge. Lat feilen gjelde færre tilfelle.
why-mistake-impossible = Teksten blir aldri lesen av nokon. Oftast er ein id i when feil, eller det kan ikkje skje før oppgåva er ferdig. Rett when, eller ta feilen bort.
why-mistake-hidden = Berre den første feilen som passar, blir vist. Denne står bak ein som alltid passar samtidig. Set den som er mest bestemt, først.
why-no-way-on = Ein elev som kjem hit, kjem ikkje vidare og ikkje tilbake. Trykka som fører hit, står i funnet. Gå dei sjølv med «tastetrykk try», og gi eleven ein veg ut.
why-silent-dead-end = Eleven kan gjere noko som ikkje ser gale ut, og likevel kan ikkje oppgåva bli ferdig før det er angra. Hintet seier «Angre», men berre til den som spør. Sei frå med ein [[step.mistake]] der det går.
why-thin-explanation = Den som svarte feil, har ein grunn til det. «Feil» åleine lærer ingen noko. Sei kvifor svaret freistar, og kva ein kan sjå etter neste gong.

## Det som ikkje får plass

why-text-cut = På ein liten skjerm, eller med store bokstavar, blir ordet kutta. Då kan eleven ikkje lese det. Skriv kortare, eller vel eit kortare namn.
why-out-of-sight = Noko som eleven skal kunne velje, kjem ikkje til syne på ein liten skjerm. Ha færre ting, eller kortare tekstar over.
why-tall-text = Ein tekst på mange skjermar må ein bla i, og mange finn ikkje slutten. Del han i fleire steg med kvar si sak.
