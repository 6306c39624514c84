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
why-unwritten = Nokon har sett av ein plass og ikkje skrive noko der enno. Den som lærer, får lese plasshaldaren i staden for ei forklaring. Skriv teksten før leksjonen blir brukt.

## Det som kjem fram når leksjonen blir spelt
why-no-way = Programmet har prøvd å gjere oppgåva og fann ingen veg. Deltakaren blir sitjande fast, og hintet har ikkje noko å seie. Oftast manglar ein samtale, ein kontakt eller ein app i start, eller ein id i done er feil.
why-goal-barred = Ein feil som er nemnd i leksjonen, tel aldri mot målet. Her gjeld feilen også det deltakaren skal gjere, så oppgåva blir aldri ferdig. Legg til noko i when som skil det gale frå det rette, til dømes kven det blei sendt til.
why-goals-clash = Vilkåra øydelegg for kvarandre: Når det eine er oppfylt, er det andre det ikkje lenger. Oppgåva blir aldri ferdig. Ta bort det eine vilkåret, eller lag to steg av oppgåva.
why-done-at-start = Deltakaren skal gjere noko som alt er gjort, og ser ingen grunn til å trykkje. Set start slik at det er noko å gjere.
why-long-way = Lange oppgåver er tunge å halde i hovudet, og den som går seg bort, må langt tilbake. Del oppgåva i to steg, eller lat ho ta til nærare målet.
why-way-is-mistake = Den som gjer alt rett, får høyre at det var feil, og «Vis meg» går same vegen. Det gjer folk utrygge. Lat feilen gjelde færre tilfelle.
why-mistake-impossible = Teksten blir aldri lesen av nokon. Oftast er ein id i when feil, eller det kan ikkje skje før oppgåva er ferdig. Rett when, eller ta feilen bort.
why-mistake-hidden = Berre den første feilen som passar, blir vist. Denne står bak ein som alltid passar samtidig. Set den som er mest bestemt, først.
why-no-way-on = Ein deltakar som kjem hit, kjem ikkje vidare og ikkje tilbake. «check» viser trykka som fører hit. Gå dei sjølv med «tastetrykk try», og gi deltakaren ein veg ut.
why-silent-dead-end = Deltakaren kan gjere noko som ikkje ser gale ut, og likevel kan ikkje oppgåva bli ferdig før det er angra. Hintet seier «Angre», men berre til den som spør. Sei frå med ein [[step.mistake]] der det går.
why-not-proved = «check» prøver alt som kan gjerast i appen, for å finne ein veg. I ein app der mykje blir vist etter kva som er valt, er det for mykje å prøve. Då kan ikkje hintet vise veg heller. Oppgåva kan vere god: Del appen, eller spel oppgåva sjølv.
why-thin-explanation = Den som svarte feil, har ein grunn til det. «Feil» åleine lærer ingen noko. Sei kvifor svaret freistar, og kva ein kan sjå etter neste gong.

## Det som ikkje får plass
why-text-cut = På ein liten skjerm, eller med store bokstavar, blir ordet kutta. Då kan deltakaren ikkje lese det. Skriv kortare, eller vel eit kortare namn.
why-out-of-sight = Noko som deltakaren skal kunne velje, kjem ikkje til syne på ein liten skjerm. Ha færre ting, eller kortare tekstar over.
why-tall-text = Ein tekst på mange skjermar må ein bla i, og mange finn ikkje slutten. Del han i fleire steg med kvar si sak.

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

## Fila
why-no-lesson = Programmet veit ikkje kva leksjon du meiner, så ingenting opnar seg. Sjå etter ein skrivefeil i namnet.
why-unreadable = Fila blir ikkje med i kurset så lenge ho er stengd. Ofte er ho open i eit anna program, eller ho ligg ein stad du ikkje har tilgang til.
why-too-large = Ei så stor fil blir ikkje lesen, for då ville kurset bruke lang tid på å starte. Del leksjonen i to, så får deltakarane også ein pause.
why-not-utf8 = Æ, ø og å ville bli til rare teikn på skjermen, så fila blir ikkje brukt. Opne ho der du skreiv ho, vel «Lagre som», og vel UTF-8.
why-file-name = Leksjonen kjem ikkje med i kurset før fila heiter noko som verkar på alle maskiner. Gi fila nytt namn; innhaldet kan stå som det er.
why-no-world = Utan folk og meldingar er øvetelefonen tom, og ingen kan løyse oppgåvene. Hent fila frå kurset som følger med.
why-course-file = Ingen deltakar merkar det, men arbeidet ditt blir ikkje brukt. Oftast er det ein skrivefeil i filnamnet.
why-world-file = Ingen deltakar merkar det, men arbeidet ditt blir ikkje brukt. Sjå etter ein skrivefeil i filnamnet.
why-more = Mykje av det som står til slutt, kjem ofte av det første. Rett ovanfrå og ned, så blir lista fort kortare.

## Skrivemåten
why-syntax = Programmet kan ikkje lese vidare her, så leksjonen blir borte frå kurset til det er retta. Feilen sit ofte på linja over.
why-unclosed-text = Programmet veit ikkje kvar teksten sluttar, og tek resten av fila for tekst. Set eit hermeteikn der teksten er slutt.
why-inner-quote = Teksten sluttar midt i setninga, og det som kjem etter, kan ikkje lesast. Bruk « og » inne i tekstar; det er også dei som er rette på norsk.
why-unquoted-text = Utan hermeteikn tek programmet teksten for eit tal eller eit namn. Set " framfor og bak.
why-odd-quote = Krumme hermeteikn ser like ut for oss, men er andre teikn for programmet. Dei kjem av seg sjølv i Word. Skriv leksjonar i eit program for rein tekst, så skjer det ikkje igjen.
why-odd-key = Programmet kjenner nøkkelen på kvar bokstav, så æ, ø, å og lange strekar gjer han ukjend. Skriv han slik han står i rettleiinga.
why-odd-character = Teiknet er ikkje å sjå, men kan gjere noko rart med skjermen til deltakaren. Slett det som er merkt; ofte følgde det med då noko blei limt inn.
why-bad-escape = Skråstrek bakover betyr noko eige inne i ein tekst, så programmet ventar på eit teikn til. Skriv to av dei der du vil vise éin.
why-missing-equals = Programmet skjønar ikkje at linja gir noko ein verdi. Set = mellom nøkkelen og det han skal vere.
why-missing-value = Linja seier kva som kjem, men ikkje kva det er. Skriv det som manglar, eller ta bort linja.
why-unclosed-bracket = Programmet leiter etter slutten på lista eller overskrifta, og kjem ikkje vidare. Tel klammene: like mange bak som framfor.
why-missing-comma = To ting flyt saman til éin, og lista kan ikkje lesast. Set eit komma mellom dei.
why-extra-comma = Programmet ventar at det kjem noko etter kommaet. Ta det bort, eller skriv det som manglar.
why-after-value = Programmet veit ikkje kva det siste på linja høyrer til. Gi det si eiga linje.
why-duplicate-key = Programmet kan ikkje vite kva for ein av dei to som gjeld. Ofte manglar ei overskrift mellom to steg eller to svar.

## Nøklar og verdiar
why-wrong-format = Fila er laga for ei anna utgåve, og kan bety noko anna der. Bruk den utgåva av programmet som fila er skriven for.
why-unknown-key = Det du skreiv, ville ikkje vere i bruk, og deltakaren ville mangle det. Oftast er det ein skrivefeil. Rettleiinga har ei side om kvar fil, med alle nøklane.
why-missing-key = Utan dette veit ikkje programmet kva det skal vise eller seie. Legg til linja, så er leksjonen med igjen.
why-wrong-type = Programmet ventar eit anna slag verdi, til dømes eit tal der det står ein tekst. Sjå på eit døme i rettleiinga, og skriv det på same måte.
why-out-of-range = Eit tal utanfor grensene gir inga meining på skjermen. Vel eit tal mellom det minste og det største.
why-too-long = Teksten får ikkje plass på ein liten skjerm med store bokstavar. Kort han ned, eller del han i to.
why-line-break = Her er det plass til éi linje, og resten ville falle ut. Skriv alt på same linje.
why-too-many = For mange ting på éin gong er vanskeleg å halde oversikt over. Del steget, eller ta bort noko.
why-empty = Deltakaren ville sett ein tom plass der det skulle stå noko. Skriv det som manglar.
why-unknown-word = Her går det an med nokre få bestemte ord, og dette er ikkje eitt av dei. Vel eitt frå lista.
why-bad-id = Id-ar blir brukte til å finne igjen ting i filer på alle slags maskiner, så dei må vere skrivne likt overalt. Deltakaren ser dei aldri.
why-duplicate-id = Programmet ville blande dei to saman, og det deltakaren gjorde med den eine, kunne bli hugsa for den andre. Ofte er noko kopiert utan at id-en blei endra.
why-invisible-character = Deltakaren merkar ingenting, for teiknet blir teke bort når leksjonen viser seg. Slett det likevel, så søk og omsetjing finn ordet.
why-markup = Skjermen og linjemodus kan vise avsnitt, punktlister, framheving og knappenamn. Alt anna ville stått der som lause teikn.
why-no-such-term = Ordet står utan merke, så deltakaren kan ikkje opne ei forklaring. Legg ordet i ordlista, eller forklar det i teksten.
why-bad-time = Klokka på øvetelefonen skal sjå ut som ei ekte klokke. Skriv ho med to tal, punktum og to tal.
why-bad-number = Eit nummer som liknar eit ekte, kan nokon kome til å ringe. Nummer i øvinga begynner med 0, for slike finst ikkje.
why-bad-drawing = Ei teikning som er for stor, får ikkje plass på øvetelefonen, og uvanlege teikn blir til firkantar på nokre skjermar. Gjer ho mindre, med vanlege teikn.
why-bad-phone = Deltakaren ville fått eit nummer som ikkje går an å ringe. Skriv nummeret slik folk les det.
why-bad-address = Deltakaren ville fått ei adresse som ikkje fører nokon stad. Skriv ho slik ho står i adressefeltet.
why-bad-email = Deltakaren ville skrive til ei adresse som ikkje går an. Sjekk at det er eitt @-teikn i ho.
why-real-address = Ei adresse som nokon eig, eller kan kjøpe, kan føre deltakarane til framande. Adresser som sluttar på .example, kan aldri tilhøyre nokon.
why-unknown-receiver = Når deltakaren vel «Svar alle», går svaret forbi denne personen. Skriv eit namn som finst, eller legg til personen.

## Det som skal passe saman
why-id-not-file-name = Programmet finn leksjonen på filnamnet, og hugsar det deltakaren har gjort på id-en. Dei to må vere like.
why-few-options = Med eitt svar er det ingenting å velje. Legg til eit svar som fristar, og forklar kvifor det fristar.
why-no-right-answer = Deltakaren kunne prøve til kvelden utan å få rett. Merk det rette svaret.
why-many-right-answers = Den som vel det andre rette svaret, får høyre at det er gale. Hald på eitt, eller skriv several = true.
why-one-sided = Når alt er rett eller alt er gale, er det ingenting å skilje mellom. La det vere minst éin av kvar.
why-too-few = Med så få går svaret av seg sjølv, og ingen lærer noko av det. Legg til éin til.
why-same-text = To like val kan ingen velje mellom, og flaks avgjer. Gjer skilnaden synleg.
why-same-explanation = Den som valde feil to gonger, får same råd om igjen, og kjem ikkje vidare. Sei kva som fristar ved akkurat dette valet.
why-unknown-reference = Programmet leiter etter noko som ikkje finst, så oppgåva kan ikkje begynne eller ikkje løysast. Ofte er det ein skrivefeil i id-en.
why-field-not-allowed = Kvar hending har sine eigne opplysningar, og denne har ikkje den du spør etter. Då ville vilkåret aldri bli sant.
why-thread-needed = Programmet veit ikkje kva samtale som skal liggje open på telefonen. Skriv kva for ein.
why-thread-not-there = Samtalen skal liggje open, men er ikkje på telefonen. Legg han i lista.
why-thread-unused = Oppgåva begynner ein annan stad enn du kanskje trur. Sjå om «at» er det du meinte.
why-start-needs = Staden oppgåva begynner på, treng å vite meir før han kan visast. Skriv linja som manglar.
why-start-unused = Deltakaren ser ikkje det du skreiv her, for oppgåva begynner ein annan stad. Rett «at», eller ta bort linja.
why-talk-kind = Ein samtale ved døra kan ikkje ringe, og ein telefon kan ikkje banke på. Vel ein samtale av rett slag.
why-line-unreached = Ingen får høyre denne replikken. Lei eit svar til han, eller ta han bort.
why-talk-endless = Den som svarer pent heile vegen, blir aldri ferdig med samtalen. La minst eitt svar avslutte han.
why-variant-lacks = Varianten har inga oppgåve, start eller slutt å bruke, verken sjølv eller frå steget. Skriv det som manglar ein av dei to stadene.
why-last-step-bound = Den som bruker den andre måten, ville stå igjen utan slutt på leksjonen. La det siste steget vere for alle.
why-no-lines-step = Den som bruker skjermlesar, går glipp av det andre lærer her. Lag eit steg om det same for linjemodus.
why-surface-needed = På den eine måten kan oppgåva aldri bli løyst. Sei kva måte steget er for.
why-unused-key = Deltakaren ser ikkje det du skreiv her. Noko anna må vere på plass først.

## Søknader og appar
why-never-decided = Kari ville vente på svar til evig tid. La saka ende med ja, nei eller at ho blir lagd bort.
why-section-empty = Deltakaren ville kome til eit tomt steg i skjemaet. Gi det eit felt, eller ta det bort.
why-no-answer-passes = Skjemaet seier nei til alt, så søknaden kan ikkje sendast. Gjer regelen mildare.
why-never-comes = Dette skjer aldri, så deltakaren får ikkje vite det som står her. Sjå på kva som må vere med og kva som må mangle.
why-nothing-asked = Kari ser at saka ventar på ho, men ikkje på kva. Sei det i ei melding.
why-no-complaint = Den som får nei, har rett til å vite korleis ein klagar. Skriv det i brevet, med fristen.
why-holds-nothing = Appen spør om noko som ein aldri kan svare på. Peik på ein brytar, eit val eller eit felt.
why-app-not-open = Oppgåva kan ikkje begynne to stader på éin gong. Vel om appen er open, eller om han ligg på heimskjermen.
why-screen-unreached = Ingen deltakar får sjå denne skjermen. La ein knapp føre dit, eller ta han bort.
why-part-unseen = Ingen deltakar får sjå denne delen. Rett vilkåret, så han kjem fram når han skal.
why-app-too-large = Appen verkar, men hinta kan ikkje alltid vise veg i han. Del han i to, eller la færre brytarar og val styre kva som blir vist.
why-needs-circle = Ingen av leksjonane kan kome først, så rekkefølga på kurset blir tilfeldig. Ta bort eitt av krava.

## Kommunen
why-unknown-value = Deltakaren ville sett eit namn i krøllparentes i staden for det som gjeld i kommunen. Skriv «tastetrykk profile» for å sjå alle namna.
why-lone-brace = Programmet tek resten av teksten for eit namn frå profilen. Lukk parentesen, eller skriv han to gonger.
why-half-service = Programmet veit ikkje om steget skal visast, for halve vilkåret manglar. Skriv begge linjene, eller ingen.
why-no-step-for-all = I nokre kommunar ville leksjonen vore tom. La eitt steg vere for alle.
why-fact-missing = Deltakarane ser opplysningar frå øvekommunen Fjordvik her, og kan tru at dei er deira. Fyll inn det som gjeld hos dykk.
why-service-missing = Kurset viser tenesta slik ho er i øvekommunen Fjordvik. Skriv om ho er digital eller på papir hos dykk.
why-profile-sibling = Det som står i denne fila, blir aldri vist. Flytt tekstane inn i profilen, med språket framfor.
why-fact-unknown = Kurset bruker eit anna namn, så det du skreiv her, blir ikkje vist. Rett namnet, om det ikkje er til eigne leksjonar.
why-fact-language = Den som les det andre målet, ser teksten på feil språk. Skriv han på begge.

## Andre språk
why-no-sibling = Den som les det andre målet, får leksjonen på språket du skreiv han på. «tastetrykk translate» lagar fila for deg.
why-sibling-alone = Omsetjinga blir ikkje brukt, for programmet finn ikkje leksjonen ho høyrer til. Sjå på filnamna.
why-sibling-of-itself = Programmet kan ikkje vite kva for ein av dei to tekstane som gjeld. Slett den eine.
why-translation-missing = Den som les på dette språket, får desse tekstane på eit anna. «tastetrykk translate» set inn det som manglar, så du kan fylle ut.
why-translation-surplus = Teksten blir aldri vist, for hovudfila har ingenting med den id-en lenger. Ta han bort, eller rett id-en.
why-lent-translation = Fila di har same namn som ei i programmet, og står i staden for ho. Omsettinga der høyrer til den gamle fila, så deltakaren får nokre tekstar slik dei var, og nokre på feil språk. Lag di eiga omsetting i same mappe.
why-translation-stale = Hovudfila er endra, så omsetjinga kan seie noko anna enn ho skal. Les begge, og set inn det nye talet bak «from» når dei er like. «tastetrykk translate» med --done gjer det for deg.

## Sidene i rettleiinga
page-language = Nynorsk
page-steps = Slag av steg
page-steps-about = Ein leksjon er ei rekke steg. Kva slags steg det er, skriv du i «kind».
page-happenings = Det som kan skje
page-happenings-about = Med desse namna seier du når ei oppgåve er løyst, og kva som er eit feilgrep.
page-files = Filene
page-files-about = Kvart slag fil, med alle nøklane som kan stå i ho.
page-findings = Det «check» seier
page-findings-about = Kvart funn har ein kode, som står bakarst på den første linja. Her er ei side om kvar.
page-words = Orda kurset forklarer
page-words-about = Bruk eitt ord for éin ting, og bruk det som står her. I ein tekst merkar du ordet med ei lenke til id-en.
page-example = Slik ser det ut
page-keys = Det som kan stå der
page-required = må vere med
page-condition = Som vilkår
page-no-fields = Skriv happened = "{ $happening }". Meir er det ikkje å seie om det.
page-fields = Skriv happened = "{ $happening }". Med det som står her, seier du meir nøyaktig kva du meiner. Det du ikkje nemner, spelar inga rolle.
page-happens = Eit steg der det skjer
page-surface-lines = Steget må ha surface = "lines", for på skjermen kan det ikkje skje.
page-surface-screen = Steget må ha surface = "screen", for i linjemodus kan det ikkje skje.
page-fault = Dette er ein feil: fila kan ikkje brukast før han er retta.
page-warning = Dette er eit råd: leksjonen verkar, men nokon bør sjå på han.
page-why = Kvifor det betyr noko
page-told = Slik seier «check» det
page-right = Slik er det rett:
page-group-phone = Telefonen
page-group-messages = Meldingar
page-group-calls = Telefon og dør
page-group-photos = Kamera og bilete
page-group-mail = E-posten
page-group-web = Nettet
page-group-portal = Innlogging og Mi side
page-group-forms = Søknader
page-group-apps = Appar du har laga
page-group-program = Programmet og tavla
page-chapters = Kapittel
page-how = Skriv «tastetrykk guide» og eitt av namna, til dømes «tastetrykk guide { $example }».
page-none = Rettleiinga har inga side som heiter «{ $name }».
page-near = Meinte du «{ $near }»?
page-key = Ein nøkkel i filene. Han betyr:
shape-format = Eit tal.
shape-line = Éi linje, høgst { $most } teikn.
shape-prose = Tekst, høgst { $most } teikn.
shape-lines = Ei liste med høgst { $most } linjer.
shape-paragraphs = Eitt avsnitt på éi linje, høgst { $long } teikn, eller ei liste med høgst { $most } slike.
shape-id = Ein id.
shape-ids = Ei liste med høgst { $most } id-ar.
shape-one-or-more = Ein id, eller ei liste med id-ar.
shape-ids-by-id = Id-ar med id framfor, i krøllparentes.
shape-integer = Eit heilt tal frå { $least } til { $most }.
shape-flag = Verdien er true eller false.
shape-word = Eitt av desse orda:
shape-tables = Høgst { $most }.
shape-by-id = Med id i overskrifta.
shape-texts-by-id = Tekstar med id framfor, høgst { $most } teikn kvar.
shape-drawing = Rader av vanlege teikn.
shape-words = Éi linje, høgst { $most } teikn, eller éi for kvart språk i krøllparentes.
shape-words-by-id = Namn med tekst bak, høgst { $most } teikn kvar.
shape-condition = Eit vilkår, i krøllparentes.
shape-conditions = Ei liste med høgst { $most } vilkår.
shape-reviewed = Eit namn for kvart språk, i krøllparentes.
shape-step = Kva som kan stå i kvart, kjem an på slaget.
shape-see = Sjå «{ $title }» lenger ned.
shape-see-page = Sjå { $page }.

## Nye filer og omsettingar
why-translation-undone = Deltakaren les teksten på feil målform eller feil språk. Set om linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merka borte på éin gong.
