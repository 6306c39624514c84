# Hvorfor hvert funn betyr noe, for sidene i «guide». Meldingen heter why-<kode>.

## Språket i leksjonene

why-hard-reading = Lange setninger og lange ord gjør at en må lese to ganger, og da er kreftene brukt opp. Del setningene, og velg ordene du ville brukt over kaffekoppen. Lange ord som kommunen må bruke, kan du forklare i ordlista.
why-too-hard-reading = En tekst over denne grensen blir ikke lest ferdig av dem kurset er for. Derfor kan leksjonen ikke brukes før den er skrevet lettere. Del setningene, og ta bort det leseren ikke trenger.
why-long-sentence = Den som leser sakte, har glemt begynnelsen før setningen er slutt. Sett punktum midt i, og begynn på nytt.
why-long-step = En skjerm full av tekst ser ut som arbeid. Del den i to steg, så blir det tid til å puste.
why-note-lines = Huskelappen er det eneste som blir med hjem. Er den for kort, hjelper den ikke. Er den for lang, blir den ikke lest.
why-exclamation-mark = Mange hører et utropstegn som roping, også når det er ment vennlig. Et punktum er roligere.
why-word-to-avoid = Noen ord stenger folk ute, og noen sårer uten at det var meningen. Lista over dem står i locales, med grunnen til hvert ord. Skriv det som foreslås, eller finn en annen måte å si det på.
why-other-term = Får samme ting to navn, tror leseren at det er to ting. Kurset har ett ord for hver, og det er det som står i ordlista.
why-other-norwegian = Den som har valgt nynorsk, skal få nynorsk hele veien, og det samme gjelder bokmål. Skriv formen som foreslås.
why-spelling = En skrivefeil gjør at noen stopper opp, og svindlere kjennes ofte igjen på dem. Rett den. Er ordet riktig, så legg det i lista ved siden av leksjonene, så blir det ikke nevnt igjen.
why-unexplained-word = Et ord som ingen har forklart, kan stoppe den som er ny. Når ordet er merket, kan leseren trykke på det og få vite hva det betyr.
why-same-as-original = Står det bokmål i den nynorske leksjonen, får leseren halve teksten på feil språk. Oversett teksten. Noen setninger er like på begge, og da er alt i orden.
why-not-reviewed = Et program kan telle ord, men ikke høre om noe er rart sagt. Derfor skal et menneske som kan språket, lese alt før leksjonen blir brukt.
why-real-number = Et ekte nummer tilhører et menneske, og det står i leksjonen til alle. Bytt det ut med et som ingen kan ha.
why-real-phone = Noen kommer til å ringe nummeret som står der. Bruk øvingsnumre som begynner med 000, eller hent kommunens nummer fra profilen.
why-real-site = Noen kommer til å gå til adressen som står der, og vi vet ikke hvem som eier den i morgen. Bruk adresser som slutter på .example, eller hent dem fra profilen.
why-fact-in-lesson = Priser og frister endrer seg, og da lærer folk noe som ikke stemmer. Står tallet i profilen, kan kommunen rette det på ett sted.
why-console-sign = Noen bibliotek har maskiner med en enkel skjerm som mangler mange tegn. Der blir tegnet til et spørsmålstegn. Skriv ordet i stedet.
## Eksempler i leksjoner

why-example-not-there = Eksempelet viser en vei gjennom oppgaven. Når ordet ikke står på skjermen, finner heller ikke den som lærer det der oppgaven sier det. Skriv det som står på skjermen, eller rett oppgaven.
why-example-several = Når to ting på skjermen heter det samme, vet ingen hvilken eksempelet mener. Skriv hva den står under, som «Tekststørrelse: + Større», eller hvilken i rekka, som «Katt (2)».
why-example-no-field = En kan skrive der det er et felt, og ingen andre steder. Kanskje må det trykkes på noe først.
why-example-which-field = Når det er flere felt, må eksempelet si hvilket det skrives i. Skriv feltet på en egen plass i lista, rett foran det som skrives.
why-example-not-taken = Den som lærer, ville sett at ingenting skjedde. Da er eksempelet ingen vei gjennom oppgaven.
why-example-over = Det som kommer etter at steget er ferdig, hører til et annet steg. Lag et eget eksempel til det.
why-example-came = Eksempelet lover hvordan det går når noen gjør dette. Går det annerledes, er oppgaven endret, eller så får den som lærer et annet svar enn du mente.

## Det som kommer fram når leksjonen blir spilt

why-no-way = Programmet har prøvd å gjøre oppgaven og fant ingen vei. Eleven blir sittende fast, og hintet har ikke noe å si. Oftest mangler en samtale, en kontakt eller en app i start, eller en id i done er feil.
why-goal-barred = En feil som er nevnt i leksjonen, teller aldri mot målet. Her gjelder feilen også det eleven skal gjøre, så oppgaven blir aldri ferdig. Legg til noe i when som skiller det gale fra det rette, for eksempel hvem det ble sendt til.
why-goals-clash = Vilkårene ødelegger for hverandre: Når det ene er oppfylt, er det andre det ikke lenger. Oppgaven blir aldri ferdig. Ta bort det ene vilkåret, eller lag to steg av oppgaven.
why-done-at-start = Eleven skal gjøre noe som alt er gjort, og ser ingen grunn til å trykke. Sett start slik at det er noe å gjøre.
why-long-way = Lange oppgaver er tunge å holde i hodet, og den som går seg bort, må langt tilbake. Del oppgaven i to steg, eller la den begynne nærmere målet.
why-way-is-mistake = Den som gjør alt riktig, får høre at det var feil, og «Vis meg» går samme vei. Det gjør folk utrygge. La feilen gjelde færre tilfeller.
why-mistake-impossible = Teksten blir aldri lest av noen. Oftest er en id i when feil, eller det kan ikke skje før oppgaven er ferdig. Rett when, eller ta feilen bort.
why-mistake-hidden = Bare den første feilen som passer, blir vist. Denne står bak en som alltid passer samtidig. Sett den som er mest bestemt, først.
why-no-way-on = En elev som kommer hit, kommer ikke videre og ikke tilbake. Trykkene som fører hit, står i funnet. Gå dem selv med «tastetrykk try», og gi eleven en vei ut.
why-silent-dead-end = Eleven kan gjøre noe som ikke ser galt ut, og likevel kan ikke oppgaven bli ferdig før det er angret. Hintet sier «Angre», men bare til den som spør. Si fra med en [[step.mistake]] der det går.
why-thin-explanation = Den som svarte feil, har en grunn til det. «Feil» alene lærer ingen noe. Si hvorfor svaret frister, og hva en kan se etter neste gang.

## Det som ikke får plass

why-text-cut = På en liten skjerm, eller med store bokstaver, blir ordet kuttet. Da kan eleven ikke lese det. Skriv kortere, eller velg et kortere navn.
why-out-of-sight = Noe som eleven skal kunne velge, kommer ikke til syne på en liten skjerm. Ha færre ting, eller kortere tekster over.
why-tall-text = En tekst på mange skjermer må blas i, og mange finner ikke slutten. Del den i flere steg med hver sin sak.
