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
why-unwritten = Noen har satt av en plass og ikke skrevet noe der ennå. Den som lærer, får lese plassholderen i stedet for en forklaring. Skriv teksten før leksjonen blir brukt.

## Det som kommer fram når leksjonen blir spilt
why-no-way = Programmet har prøvd å gjøre oppgaven og fant ingen vei. Deltakeren blir sittende fast, og hintet har ikke noe å si. Oftest mangler en samtale, en kontakt eller en app i start, eller en id i done er feil.
why-goal-barred = En feil som er nevnt i leksjonen, teller aldri mot målet. Her gjelder feilen også det deltakeren skal gjøre, så oppgaven blir aldri ferdig. Legg til noe i when som skiller det gale fra det rette, for eksempel hvem det ble sendt til.
why-goals-clash = Vilkårene ødelegger for hverandre: Når det ene er oppfylt, er det andre det ikke lenger. Oppgaven blir aldri ferdig. Ta bort det ene vilkåret, eller lag to steg av oppgaven.
why-done-at-start = Deltakeren skal gjøre noe som alt er gjort, og ser ingen grunn til å trykke. Sett start slik at det er noe å gjøre.
why-long-way = Lange oppgaver er tunge å holde i hodet, og den som går seg bort, må langt tilbake. Del oppgaven i to steg, eller la den begynne nærmere målet.
why-way-is-mistake = Den som gjør alt riktig, får høre at det var feil, og «Vis meg» går samme vei. Det gjør folk utrygge. La feilen gjelde færre tilfeller.
why-mistake-impossible = Teksten blir aldri lest av noen. Oftest er en id i when feil, eller det kan ikke skje før oppgaven er ferdig. Rett when, eller ta feilen bort.
why-mistake-hidden = Bare den første feilen som passer, blir vist. Denne står bak en som alltid passer samtidig. Sett den som er mest bestemt, først.
why-no-way-on = En deltaker som kommer hit, kommer ikke videre og ikke tilbake. «check» viser trykkene som fører hit. Gå dem selv med «tastetrykk try», og gi deltakeren en vei ut.
why-silent-dead-end = Deltakeren kan gjøre noe som ikke ser galt ut, og likevel kan ikke oppgaven bli ferdig før det er angret. Hintet sier «Angre», men bare til den som spør. Si fra med en [[step.mistake]] der det går.
why-not-proved = «check» prøver alt som kan gjøres i appen, for å finne en vei. I en app der mye blir vist etter hva som er valgt, er det for mye å prøve. Da kan ikke hintet vise vei heller. Oppgaven kan være god: Del appen, eller spill oppgaven selv.
why-thin-explanation = Den som svarte feil, har en grunn til det. «Feil» alene lærer ingen noe. Si hvorfor svaret frister, og hva en kan se etter neste gang.

## Det som ikke får plass
why-text-cut = På en liten skjerm, eller med store bokstaver, blir ordet kuttet. Da kan deltakeren ikke lese det. Skriv kortere, eller velg et kortere navn.
why-out-of-sight = Noe som deltakeren skal kunne velge, kommer ikke til syne på en liten skjerm. Ha færre ting, eller kortere tekster over.
why-tall-text = En tekst på mange skjermer må blas i, og mange finner ikke slutten. Del den i flere steg med hver sin sak.

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

## Fila
why-no-lesson = Programmet vet ikke hvilken leksjon du mener, så ingenting åpnes. Se etter en skrivefeil i navnet.
why-unreadable = Fila blir ikke med i kurset så lenge den er stengt. Ofte er den åpen i et annet program, eller den ligger et sted du ikke har tilgang til.
why-too-large = En så stor fil blir ikke lest, for da ville kurset bruke lang tid på å starte. Del leksjonen i to, så får deltakerne også en pause.
why-not-utf8 = Æ, ø og å ville blitt til rare tegn på skjermen, så fila blir ikke brukt. Åpne den der du skrev den, velg «Lagre som», og velg UTF-8.
why-file-name = Leksjonen kommer ikke med i kurset før fila heter noe som virker på alle maskiner. Gi fila nytt navn; innholdet kan stå som det er.
why-no-world = Uten folk og meldinger er øvetelefonen tom, og ingen oppgave kan løses. Hent fila fra kurset som følger med.
why-course-file = Ingen deltaker merker det, men arbeidet ditt blir ikke brukt. Oftest er det en skrivefeil i filnavnet.
why-world-file = Ingen deltaker merker det, men arbeidet ditt blir ikke brukt. Se etter en skrivefeil i filnavnet.
why-more = Mye av det som står til slutt, kommer ofte av det første. Rett ovenfra og ned, så blir lista fort kortere.

## Skrivemåten
why-syntax = Programmet kan ikke lese videre her, så leksjonen blir borte fra kurset til det er rettet. Feilen sitter ofte på linja over.
why-unclosed-text = Programmet vet ikke hvor teksten slutter, og tar resten av fila for tekst. Sett et anførselstegn der teksten er slutt.
why-inner-quote = Teksten slutter midt i setningen, og det som kommer etter, kan ikke leses. Bruk « og » inne i tekster; det er også de som er riktige på norsk.
why-unquoted-text = Uten anførselstegn tar programmet teksten for et tall eller et navn. Sett " foran og bak.
why-odd-quote = Krumme anførselstegn ser like ut for oss, men er andre tegn for programmet. De kommer av seg selv i Word. Skriv leksjoner i et program for ren tekst, så skjer det ikke igjen.
why-odd-key = Programmet kjenner nøkkelen på hver bokstav, så æ, ø, å og lange streker gjør den ukjent. Skriv den slik den står i veiledningen.
why-odd-character = Tegnet vises ikke, men kan gjøre noe rart med skjermen til deltakeren. Slett det som er merket; ofte fulgte det med da noe ble limt inn.
why-bad-escape = Skråstrek bakover betyr noe eget inne i en tekst, så programmet venter på et tegn til. Skriv to av dem der du vil vise én.
why-missing-equals = Programmet skjønner ikke at linja gir noe en verdi. Sett = mellom nøkkelen og det den skal være.
why-missing-value = Linja sier hva som kommer, men ikke hva det er. Skriv det som mangler, eller ta bort linja.
why-unclosed-bracket = Programmet leter etter slutten på lista eller overskriften, og kommer ikke videre. Tell klammene: like mange bak som foran.
why-missing-comma = To ting flyter sammen til én, og lista kan ikke leses. Sett et komma mellom dem.
why-extra-comma = Programmet venter at det kommer noe etter kommaet. Ta det bort, eller skriv det som mangler.
why-after-value = Programmet vet ikke hva det siste på linja hører til. Gi det sin egen linje.
why-duplicate-key = Programmet kan ikke vite hvilken av de to som gjelder. Ofte mangler en overskrift mellom to steg eller to svar.

## Nøkler og verdier
why-wrong-format = Fila er laget for en annen utgave, og kan bety noe annet der. Bruk den utgaven av programmet som fila er skrevet for.
why-unknown-key = Det du skrev, ville ikke blitt brukt, og deltakeren ville mangle det. Oftest er det en skrivefeil. Veiledningen har en side om hver fil, med alle nøklene.
why-missing-key = Uten dette vet ikke programmet hva det skal vise eller si. Legg til linja, så er leksjonen med igjen.
why-wrong-type = Programmet venter en annen slags verdi, for eksempel et tall der det står en tekst. Se på et eksempel i veiledningen, og skriv det på samme måte.
why-out-of-range = Et tall utenfor grensene gir ingen mening på skjermen. Velg et tall mellom det minste og det største.
why-too-long = Teksten får ikke plass på en liten skjerm med store bokstaver. Kort den ned, eller del den i to.
why-line-break = Her er det plass til én linje, og resten ville falt ut. Skriv alt på samme linje.
why-too-many = For mange ting på én gang er vanskelig å holde oversikt over. Del steget, eller ta bort noe.
why-empty = Deltakeren ville sett en tom plass der det skulle stå noe. Skriv det som mangler.
why-unknown-word = Her går det an med noen få bestemte ord, og dette er ikke ett av dem. Velg et fra lista.
why-bad-id = Id-er brukes til å finne igjen ting i filer på alle slags maskiner, så de må være skrevet likt overalt. Deltakeren ser dem aldri.
why-duplicate-id = Programmet ville blande de to sammen, og det deltakeren gjorde med den ene, kunne bli husket for den andre. Ofte er noe kopiert uten at id-en ble endret.
why-invisible-character = Deltakeren merker ingenting, for tegnet blir tatt bort når leksjonen vises. Slett det likevel, så søk og oversettelse finner ordet.
why-markup = Skjermen og linjemodus kan vise avsnitt, punktlister, framheving og knappenavn. Alt annet ville stått der som løse tegn.
why-no-such-term = Ordet vises uten merke, så deltakeren kan ikke åpne en forklaring. Legg ordet i ordlista, eller forklar det i teksten.
why-bad-time = Klokka på øvetelefonen skal se ut som en ekte klokke. Skriv den med to tall, punktum og to tall.
why-bad-number = Et nummer som ligner et ekte, kan noen komme til å ringe. Numre i øvingen begynner med 0, for slike finnes ikke.
why-bad-drawing = En tegning som er for stor, får ikke plass på øvetelefonen, og uvanlige tegn blir til firkanter på noen skjermer. Gjør den mindre, med vanlige tegn.
why-bad-phone = Deltakeren ville fått et nummer som ikke går an å ringe. Skriv nummeret slik folk leser det.
why-bad-address = Deltakeren ville fått en adresse som ikke fører noe sted. Skriv den slik den står i adressefeltet.
why-bad-email = Deltakeren ville skrevet til en adresse som ikke går an. Sjekk at det er ett @-tegn i den.
why-real-address = En adresse som noen eier, eller kan kjøpe, kan føre deltakerne til fremmede. Adresser som slutter på .example, kan aldri tilhøre noen.
why-unknown-receiver = Når deltakeren velger «Svar alle», går svaret forbi denne personen. Skriv et navn som finnes, eller legg til personen.

## Det som skal passe sammen
why-id-not-file-name = Programmet finner leksjonen på filnavnet, og husker det deltakeren har gjort på id-en. De to må være like.
why-few-options = Med ett svar er det ingenting å velge. Legg til et svar som frister, og forklar hvorfor det frister.
why-no-right-answer = Deltakeren kunne prøve til kvelden uten å få rett. Merk det riktige svaret.
why-many-right-answers = Den som velger det andre riktige svaret, får høre at det er galt. Behold ett, eller skriv several = true.
why-one-sided = Når alt er riktig eller alt er galt, er det ingenting å skille mellom. La det være minst én av hver.
why-too-few = Med så få går svaret av seg selv, og ingen lærer noe av det. Legg til én til.
why-same-text = To like valg kan ingen velge mellom, og flaks avgjør. Gjør forskjellen synlig.
why-same-explanation = Den som valgte feil to ganger, får samme råd om igjen, og kommer ikke videre. Si hva som frister ved akkurat dette valget.
why-unknown-reference = Programmet leter etter noe som ikke finnes, så oppgaven kan ikke begynne eller ikke løses. Ofte er det en skrivefeil i id-en.
why-field-not-allowed = Hver hendelse har sine egne opplysninger, og denne har ikke den du spør etter. Da ville vilkåret aldri bli sant.
why-thread-needed = Programmet vet ikke hvilken samtale som skal ligge åpen på telefonen. Skriv hvilken.
why-thread-not-there = Samtalen skal ligge åpen, men er ikke på telefonen. Legg den i lista.
why-thread-unused = Oppgaven begynner et annet sted enn du kanskje tror. Se om «at» er det du mente.
why-start-needs = Stedet oppgaven begynner på, trenger å vite mer før det kan vises. Skriv linja som mangler.
why-start-unused = Deltakeren ser ikke det du skrev her, for oppgaven begynner et annet sted. Rett «at», eller ta bort linja.
why-talk-kind = En samtale ved døra kan ikke ringe, og en telefon kan ikke banke på. Velg en samtale av riktig slag.
why-line-unreached = Ingen får høre denne replikken. Led et svar til den, eller ta den bort.
why-talk-endless = Den som svarer pent hele veien, blir aldri ferdig med samtalen. La minst ett svar avslutte den.
why-variant-lacks = Varianten har ingen oppgave, start eller slutt å bruke, verken selv eller fra steget. Skriv det som mangler ett av de to stedene.
why-last-step-bound = Den som bruker den andre måten, ville stå igjen uten slutt på leksjonen. La det siste steget være for alle.
why-no-lines-step = Den som bruker skjermleser, går glipp av det andre lærer her. Lag et steg om det samme for linjemodus.
why-surface-needed = På den ene måten kan oppgaven aldri bli løst. Si hvilken måte steget er for.
why-unused-key = Deltakeren ser ikke det du skrev her. Noe annet må være på plass først.

## Søknader og apper
why-never-decided = Kari ville ventet på svar til evig tid. La saken ende med ja, nei eller at den blir lagt bort.
why-section-empty = Deltakeren ville kommet til et tomt steg i skjemaet. Gi det et felt, eller ta det bort.
why-no-answer-passes = Skjemaet sier nei til alt, så søknaden kan ikke sendes. Gjør regelen mildere.
why-never-comes = Dette skjer aldri, så deltakeren får ikke vite det som står her. Se på hva som må være med og hva som må mangle.
why-nothing-asked = Kari ser at saken venter på henne, men ikke på hva. Si det i en melding.
why-no-complaint = Den som får nei, har rett til å vite hvordan en klager. Skriv det i brevet, med fristen.
why-holds-nothing = Appen spør om noe som aldri kan svares på. Pek på en bryter, et valg eller et felt.
why-app-not-open = Oppgaven kan ikke begynne to steder på én gang. Velg om appen er åpen, eller om den ligger på hjemskjermen.
why-screen-unreached = Ingen deltaker får se denne skjermen. La en knapp føre dit, eller ta den bort.
why-part-unseen = Ingen deltaker får se denne delen. Rett vilkåret, så den kommer fram når den skal.
why-app-too-large = Appen virker, men hintene kan ikke alltid vise vei i den. Del den i to, eller la færre brytere og valg styre hva som blir vist.
why-needs-circle = Ingen av leksjonene kan komme først, så rekkefølgen på kurset blir tilfeldig. Ta bort ett av kravene.

## Kommunen
why-unknown-value = Deltakeren ville sett et navn i krøllparentes i stedet for det som gjelder i kommunen. Skriv «tastetrykk profile» for å se alle navnene.
why-lone-brace = Programmet tar resten av teksten for et navn fra profilen. Lukk parentesen, eller skriv den to ganger.
why-half-service = Programmet vet ikke om steget skal vises, for halve vilkåret mangler. Skriv begge linjene, eller ingen.
why-no-step-for-all = I noen kommuner ville leksjonen vært tom. La ett steg være for alle.
why-fact-missing = Deltakerne ser opplysninger fra øvekommunen Fjordvik her, og kan tro at de er deres. Fyll inn det som gjelder hos dere.
why-service-missing = Kurset viser tjenesten slik den er i øvekommunen Fjordvik. Skriv om den er digital eller på papir hos dere.
why-profile-sibling = Det som står i denne fila, blir aldri vist. Flytt tekstene inn i profilen, med språket foran.
why-fact-unknown = Kurset bruker et annet navn, så det du skrev her, blir ikke vist. Rett navnet, hvis det ikke er til egne leksjoner.
why-fact-language = Den som leser det andre målet, ser teksten på feil språk. Skriv den på begge.

## Andre språk
why-no-sibling = Den som leser det andre målet, får leksjonen på språket du skrev den på. «tastetrykk translate» lager fila for deg.
why-sibling-alone = Oversettelsen blir ikke brukt, for programmet finner ikke leksjonen den hører til. Se på filnavnene.
why-sibling-of-itself = Programmet kan ikke vite hvilken av de to tekstene som gjelder. Slett den ene.
why-translation-missing = Den som leser på dette språket, får disse tekstene på et annet. «tastetrykk translate» setter inn det som mangler, så du kan fylle ut.
why-translation-surplus = Teksten blir aldri vist, for hovedfila har ingenting med den id-en lenger. Ta den bort, eller rett id-en.
why-lent-translation = Fila di har samme navn som en i programmet, og står i stedet for den. Oversettelsen der hører til den gamle fila, så deltakeren får noen tekster slik de var, og noen på feil språk. Lag din egen oversettelse i samme mappe.
why-translation-stale = Hovedfila er endret, så oversettelsen kan si noe annet enn den skal. Les begge, og sett inn det nye tallet bak «from» når de er like. «tastetrykk translate» med --done gjør det for deg.

## Sidene i veiledningen
page-language = Bokmål
page-steps = Slag av steg
page-steps-about = En leksjon er en rekke steg. Hva slags steg det er, skriver du i «kind».
page-happenings = Det som kan skje
page-happenings-about = Med disse navnene sier du når en oppgave er løst, og hva som er et feilgrep.
page-files = Filene
page-files-about = Hver slags fil, med alle nøklene som kan stå i den.
page-findings = Det «check» sier
page-findings-about = Hvert funn har en kode, som står bakerst på den første linja. Her er en side om hver.
page-words = Ordene kurset forklarer
page-words-about = Bruk ett ord for én ting, og bruk det som står her. I en tekst merker du ordet med en lenke til id-en.
page-example = Slik ser det ut
page-keys = Det som kan stå der
page-required = må være med
page-condition = Som vilkår
page-no-fields = Skriv happened = "{ $happening }". Mer er det ikke å si om det.
page-fields = Skriv happened = "{ $happening }". Med det som står her, sier du mer nøyaktig hva du mener. Det du ikke nevner, spiller ingen rolle.
page-happens = Et steg der det skjer
page-surface-lines = Steget må ha surface = "lines", for på skjermen kan det ikke skje.
page-surface-screen = Steget må ha surface = "screen", for i linjemodus kan det ikke skje.
page-fault = Dette er en feil: fila kan ikke brukes før den er rettet.
page-warning = Dette er et råd: leksjonen virker, men noen bør se på den.
page-why = Hvorfor det betyr noe
page-told = Slik sier «check» det
page-right = Slik er det riktig:
page-group-phone = Telefonen
page-group-messages = Meldinger
page-group-calls = Telefon og dør
page-group-photos = Kamera og bilder
page-group-mail = E-posten
page-group-web = Nettet
page-group-portal = Innlogging og Min side
page-group-forms = Søknader
page-group-apps = Apper du har laget
page-group-program = Programmet og tavla
page-chapters = Kapitler
page-how = Skriv «tastetrykk guide» og et av navnene, for eksempel «tastetrykk guide { $example }».
page-none = Veiledningen har ingen side som heter «{ $name }».
page-near = Mente du «{ $near }»?
page-key = En nøkkel i filene. Den betyr:
shape-format = Et tall.
shape-line = Én linje, høyst { $most } tegn.
shape-prose = Tekst, høyst { $most } tegn.
shape-lines = En liste med høyst { $most } linjer.
shape-paragraphs = Ett avsnitt på én linje, høyst { $long } tegn, eller en liste med høyst { $most } slike.
shape-id = En id.
shape-ids = En liste med høyst { $most } id-er.
shape-one-or-more = En id, eller en liste med id-er.
shape-ids-by-id = Id-er med id foran, i krøllparentes.
shape-integer = Et helt tall fra { $least } til { $most }.
shape-flag = Verdien er true eller false.
shape-word = Ett av disse ordene:
shape-tables = Høyst { $most }.
shape-by-id = Med id i overskriften.
shape-texts-by-id = Tekster med id foran, høyst { $most } tegn hver.
shape-drawing = Rader av vanlige tegn.
shape-words = Én linje, høyst { $most } tegn, eller én for hvert språk i krøllparentes.
shape-words-by-id = Navn med tekst bak, høyst { $most } tegn hver.
shape-condition = Et vilkår, i krøllparentes.
shape-conditions = En liste med høyst { $most } vilkår.
shape-reviewed = Et navn for hvert språk, i krøllparentes.
shape-step = Hva som kan stå i hvert, kommer an på slaget.
shape-see = Se «{ $title }» lenger ned.
shape-see-page = Se { $page }.

## Nye filer og oversettelser
why-translation-undone = Deltakeren leser teksten på feil målform eller feil språk. Oversett linja under kommentaren, og ta bort kommentaren etterpå. Er alt ferdig, kan du skrive «tastetrykk translate leksjon nn --done», så blir alle merkene borte på én gang.
