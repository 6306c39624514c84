# The course's own screens. Every id exists in nb, nn and en.

## Keys in the footer: what they do here
legend-pick = vel
legend-type = skriv
legend-move = flytt
legend-press = trykk
legend-quit = avslutt
legend-close = lukk
legend-pause = pause
legend-done = ferdig
legend-back = tilbake
legend-home = heim
legend-task = sjå oppgåva
legend-phone = sjå telefonen
legend-door = sjå døra
legend-undo = angre
legend-skip = hopp over
legend-propose = forslag
legend-help = hjelp
legend-language = språk
legend-theme = fargar
legend-glossary = ordliste
legend-settings = innstillingar
read-on = Les vidare

## Welcome
welcome-name = Tastetrykk
welcome-heading = Velkommen
welcome-resume = Hald fram der du slapp
welcome-try = Prøv no
welcome-try-detail = eitt minutt
welcome-code = Eg har tre ord
welcome-join = Bli med
welcome-join-detail = kurskode
welcome-lead = Kursleiar
trouble-no-lesson = Den leksjonen finst ikkje her. Du kan velje noko anna under.
trouble-broken = Det er ein feil i leksjonen, så han kan ikkje opnast. Feilen er vår, ikkje din. Du kan velje noko anna under.
trouble-all-done = Leksjonen du var i sist, er ferdig. Vel kva du vil no.
trouble-nothing = Vi fann ikkje noko å halde fram med på denne maskina. Du kan begynne på nytt under.

## The three words
code-title = Hald fram med kortet
code-text = Skriv dei tre orda som står på kortet ditt. Trykk Enter til slutt.
code-field = Orda dine
code-ask = Meinte du «{ $code }»?
code-yes = Ja, det er orda mine
code-unknown = Desse orda kjenner vi ikkje. Sjå på kortet ein gong til, og skriv alle tre.
code-empty = Vi fann ikkje noko lagra under «{ $code }» på denne maskina. Sjå på kortet ein gong til, eller spør ein rettleiar.

## A lesson
step-of = { $at } av { $total }
lesson-finished = ferdig
practice-line = Dette er ei øving. Ingenting blir sendt.
practice-only = Dette er ei øving.
practice-not-yet = Det gjekk fint, men det løyser ikkje oppgåva enno. Les oppgåva ein gong til, eller vel «Angre».
button-next = Neste
button-again = Øv ein gong til, litt annleis
button-phone = Sjå telefonen
button-door = Sjå døra
button-undo = Angre
choice-found = Ja. Det stemmer.
choice-shown = Vi ser på det saman. Rett svar er «{ $answer }».
choice-tried = prøvd
choice-right = rett
own-done = gjort
notice-real-number = Dette kan vere ekte. Vi har ikkje lagra det. Bruk tala til Kari.
notice-empty = Feltet er tomt. Skriv nokre ord først.
notice-changed = Leksjonen er endra sidan sist. Det du har gjort ferdig, gjeld framleis. Dette steget begynner på nytt.

## Questions of other kinds
question-skipped = Du hoppa over dette. Rett svar er «{ $answer }».
mark-on = kryssa av
several-how = Fleire svar kan vere rette. Kryss av, og vel «Svar».
several-answer = Svar
several-not-all = Ikkje heilt enno. Les det som står under kryssa. Endre dei, og vel «Svar» igjen.
several-missing = { $count ->
    [one] Ikkje heilt enno. Eitt rett svar manglar kryss. Les det som står under dei du valde, og vel «Svar» igjen.
   *[other] Ikkje heilt enno. { $count } rette svar manglar kryss. Les det som står under dei du valde, og vel «Svar» igjen.
}
several-shown = Vi ser på det saman. Dei rette svara er kryssa av.
several-skipped = Du hoppa over dette. Dei rette svara er kryssa av.
order-first = Kva kjem først?
order-next = Kva kjem no?
order-so-far = Så langt
order-shown = Vi ser på det saman. Her kjem «{ $answer }».
order-done = Dette er rekkefølga.
order-skipped = Du hoppa over dette. Her er rekkefølga.
match-asked = Kva høyrer til «{ $left }»?
match-used = høyrer til «{ $left }»
match-shown = Vi ser på det saman. Til «{ $left }» høyrer «{ $answer }».
match-skipped = Du hoppa over dette. Slik høyrer det saman.
fill-field = Svaret ditt
fill-propose = Vel blant forslag
fill-meant = Meinte du «{ $answer }»?
fill-yes = Ja
fill-no = Nei
fill-empty = Feltet er tomt. Skriv eit svar, eller vel blant forslag.
spot-sms = SMS frå { $from }
spot-email = E-post frå { $from }
spot-how = Kryss av det som er gale, og vel «Ferdig».
spot-done = Ferdig
spot-again = Ikkje heilt enno. Les det som står under delane. Endre kryssa, og vel «Ferdig» igjen.
spot-hit = funne
spot-missed = sjå her
spot-false = i orden
spot-shown = Vi ser på det saman. Det som er gale, er kryssa av.
spot-skipped = Du hoppa over dette. Det som er gale, er kryssa av.

## The end of a lesson
finish-text = Du har gjort heile leksjonen.
finish-skipped = { $done ->
    [0] Du har sett heile leksjonen.
    [one] Du har gjort eitt steg.
   *[other] Du har gjort { $done } steg.
} { $count ->
    [one] Eitt steg kan du øve på ein annan gong.
   *[other] { $count } steg kan du øve på ein annan gong.
}
finish-note = Hugselapp
finish-code = Skriv ned dei tre orda på eit ark:
finish-code-why = Med desse orda finn du att det du har gjort.
finish-welcome = Til framsida
finish-next = Neste leksjon: { $lesson }
finish-course = Til kurset
finish-save = Lagre hugselappen som tekst
keeping-sound = Det du har gjort, er lagra på denne maskina.
keeping-full = Maskina er full, så vi får ikkje lagra akkurat no. Du kan halde fram som før. Vi prøver igjen heile tida.
keeping-read-only = Vi får ikkje lov til å lagre på denne maskina. Du kan halde fram som før, men må begynne på nytt neste gong.
keeping-unreachable = Mappa der vi lagrar, er borte. Du kan halde fram som før. Vi prøver igjen heile tida.

## Leaving
again-title = Du er midt i ein leksjon
again-text = Begynner du på nytt, startar du på første steget igjen.
again-begin = Begynn på nytt
leave-title = Ta ein pause?
leave-lesson = Vi hugsar kvar du var.
leave-program = Vil du avslutte?
leave-stay = Bli her
leave-to-welcome = Til framsida
leave-quit = Avslutt

## Help
help-title = Hjelp
help-close = Lukk hjelpa
help-welcome = Vel «Prøv no» for å begynne. Du kan ikkje øydelegge noko her.
help-resume = Vel «Hald fram der du slapp», så er du tilbake i leksjonen.
help-code = På kortet ditt står det tre ord. Skriv dei med mellomrom mellom. Det gjer ikkje noko om du bruker store eller små bokstavar.
help-course = Dette er kartet over kurset. Øvst står den leksjonen som passar no. Du kan velje ein annan, eller velje kva du vil lære. Det du har begynt på, kan du halde fram med.
help-paths = Vel det som liknar mest på deg. Da viser kartet dei leksjonane først, i ei god rekkefølge. Du kan byte når du vil.
help-glossary = Her står ord som blir brukte i kurset. Skriv nokre bokstavar, så finn du ordet. Vel eit ord for å sjå kva det tyder.
help-word = Her står det kva ordet tyder. Lukkar du, er du tilbake der du var.
help-settings = Her bestemmer du korleis programmet ser ut. Vel ei linje, så endrar ho seg med ein gong. Vel henne ein gong til om du angrar deg.
help-begun = Du har vore i denne leksjonen før. Du kan halde fram der du var, eller begynne på nytt. Det du har gjort, står uansett.
help-next-learner = Er du ferdig, gjer vi klart for neste. Det du har gjort, er lagra. Skriv av dei tre orda, så finn du det igjen.
help-forget = Her kan du slette alt som er lagra om deg. Da kan det ikkje hentast tilbake. Du kan også la det vere.
help-leave = Du kan ta ein pause no. Vi hugsar kvar du var.
help-answered = Du har svart. Les kvifor, og vel «Neste» når du er klar.
help-done = Oppgåva er løyst. Les kva som skjedde, og vel «Neste» når du er klar.
help-writing = Skriv med dine eigne ord. Trykk Enter når du er ferdig. Ingenting blir sendt.
help-read = Les i ditt eige tempo. Vel «Neste» når du er klar.
help-choice = Vel det svaret du trur på. Er det ikkje rett, får du vite kvifor, og kan prøve igjen.
help-several = Her kan fleire svar vere rette. Vel dei du trur på. Vel du eit svar ein gong til, er krysset borte. Vel «Svar» når du er ferdig.
help-order = Vel det som kjem først, og så det som kjem etter. Er det ikkje rett, får du vite kvifor, og kan prøve igjen.
help-match = Øvst står éin ting. Vel det som høyrer til den. Er det ikkje rett, får du vite kvifor, og kan prøve igjen.
help-fill = Skriv svaret, og trykk Enter. Store og små bokstavar er like gode. Vil du heller velje, trykker du F6, eller går ned til «Vel blant forslag».
help-spot = Les meldinga. Vel det som ikkje er som det skal. Vel du det ein gong til, er krysset borte. Vel «Ferdig» til slutt.
help-practice = Oppgåva seier kva du skal gjere på telefonen. Du kan prøve så mykje du vil. Alt kan angrast.
help-own = Dette gjer du på din eigen telefon. Vel eit punkt når det er gjort. Vel du det ein gong til, er krysset borte. Du kan alltid velje «Neste».
help-finish = Du er ferdig med leksjonen. Hugselappen kan du lagre og skrive ut. Dei tre orda kan du skrive av og ta med heim. Så kan du gå vidare.
help-keys = Tastane som verkar her
too-small = Vindauget er for lite. Gjer det større, eller gjer bokstavane mindre.

## Linear mode
linear-on = Linjemodus: tal + Enter.
linear-field = Skriv her:
linear-unknown = Det forstod vi ikkje. Skriv eitt av tala, eller ? for hjelp.
linear-you = Du
linear-new = ny
linear-goodbye = Ha det. Vi hugsar kvar du var.
linear-back = tilbake, eller ut
linear-repeat = les alt på nytt

## Hints: where to look, then what to press
legend-hint = hint
hint-undo = Noko står i vegen. Vel «Angre», så kjem du tilbake til før det skjedde.
hint-next = Oppgåva er løyst. Vel «Neste».
hint-press = Trykk på: «{ $label }»
hint-write = Skriv nokre ord i feltet nedst.
hint-look-apps = Sjå på appane på heimskjermen. Kva for ein passar til oppgåva?
hint-look-elsewhere = Det du leitar etter, er ein annan stad på telefonen. Sjå nedst på skjermen.
hint-look-list = Sjå på namna i lista. Kven handlar oppgåva om?
hint-look-new = Den du skal skrive til, er ikkje i lista. Sjå under ho.
hint-look-receivers = Sjå på namna. Kven skal få meldinga?
hint-look-sentences = Les forslaga under samtalen. Kva for eit svarer på oppgåva?
hint-look-draft = Det som står i feltet, passar ikkje heilt. Sjå under det.
hint-look-send = Meldinga er klar. Les namnet øvst, og sjå under feltet.
hint-look-link = Sjå rett under meldinga med lenka.
hint-look-delete = Du er i rett samtale. Sjå nedst i han.
hint-look-question = Telefonen spør deg om noko. Les spørsmålet.

## The map of the course
course-title = Kurset
course-next = Neste for deg
course-all-done = Du har gjort alt her. Du kan øve meir når du vil.
course-paths = Vel kva du vil lære
course-whole = Heile kurset
course-on-top = øvst
course-minutes = { $minutes } min
course-begun = { $done } av { $of } · { $minutes } min
course-done = ferdig · { $minutes } min
paths-title = Eg vil lære
paths-whole = Du vil sjå alle leksjonane.
paths-chosen = valt
paths-close = Tilbake til kartet
module-start = Kom i gang
module-phone = Smarttelefon og nettbrett
module-mail = E-post
module-safety = Trygg på nett
module-web = Finne svar på nettet
module-my-page = Mi side og digital post
module-applications = Søke og seie frå
module-health = Helse, hjelp og heime

## The glossary
glossary-title = Ordliste
glossary-find = Finn ord
glossary-none = Vi har ikkje det ordet. Prøv færre bokstavar.
glossary-close = Lukk ordlista
glossary-all = Alle orda
glossary-others = Andre ord der du var

## The settings
settings-title = Innstillingar
settings-look = Slik vil eg ha det
settings-language = Språk
settings-language-name = nynorsk
settings-theme = Fargar
settings-dark = mørke
settings-light = lyse
settings-contrast = sterk kontrast
settings-density = Plass mellom linjene
settings-roomy = luftig
settings-compact = tett
settings-targets = Store trykkflater
settings-mouse = Mus
settings-on = på
settings-off = av
settings-more = Meir
settings-glossary = Ordliste
settings-progress = Framgangen min
settings-forget = Slett det som er lagra om meg
settings-close = Lukk innstillingar

## The take-home note as a file
note-title = Hugselapp: { $lesson }
note-print = Skriv ut denne og ta han med heim.
note-file = hugselapp-{ $lesson }
note-kept = Hugselappen ligg i mappa «{ $folder }» og heiter { $file }.
note-kept-home = Hugselappen ligg i heimemappa di og heiter { $file }.
note-no-folder = Vi fann inga mappe for dokument, så hugselappen er ikkje lagra. Du kan skrive han av.
note-not-allowed = Vi får ikkje lov til å lagre i mappa for dokument. Du kan skrive av hugselappen.
note-full = Maskina er full, så hugselappen er ikkje lagra. Du kan skrive han av.
note-failed = Hugselappen blei ikkje lagra. Det er ikkje noko du har gjort. Du kan skrive han av.

## The locked phone, Clock and Settings: hints and keys
notice-short-code = Koden har fire tal. Skriv alle fire.
legend-side = knapp på sida
linear-time = Klokka er { $time }, { $day }.
steps-code = Fire tal på telefonen
steps-code-shown = Tast { $code }
hint-code = Skriv denne koden: { $code }
hint-look-side = Telefonen har ein knapp på sida. Han står nedst til høgre her.
hint-look-unlock = Telefonen er låst. Sjå under klokka.
hint-look-code = Koden står i oppgåva. Han har fire tal.
hint-look-pages = Kva for eit ord i lista passar til oppgåva?
hint-look-switch = Du er på rett stad. Ein brytar er anten på eller av.
hint-look-slider = Du er på rett stad. Sjå på dei to knappane under namnet.

## A shared machine
legend-next-learner = neste deltakar
kiosk-next = Neste deltakar
kiosk-card = Kort: { $code }
kiosk-words = Det du har gjort, er lagra. Med desse tre orda finn du det att:
kiosk-next-title = Er du ferdig her?
kiosk-next-yes = Ja, neste deltakar
kiosk-next-no = Nei, eg vil halde fram
kiosk-still-title = Er du her framleis?
kiosk-still-text = Trykk på ein tast om du vil halde fram. Elles gjer vi klart for nestemann.
kiosk-still-yes = Ja, eg er her
kiosk-exit-text = Dette er for den som har ansvar for maskina.
keeping-everywhere = Det du har gjort, er lagra på alle maskinene.
code-asking = Vi ser etter orda dine på dei andre maskinene. Det tek nokre sekund.
code-unanswered = Vi fann ikkje noko lagra under «{ $code }» på denne maskina, og dei andre svarte ikkje no. Prøv igjen om litt, eller spør ein rettleiar.

## Deleting what is kept of a learner
forget-title = Slette det som er lagra om deg?
forget-text = Alt du har gjort i kurset, er lagra under desse tre orda:
forget-for-good = Slettar du det, er det borte for godt.
forget-nothing = Det er ikkje lagra noko om deg her.
forget-no = Nei, behald det
forget-yes = Ja, slett alt
forget-back = Tilbake
forget-again = Prøv igjen
forget-here-under-way = Vi slettar på denne maskina …
forget-here-done = Det som var lagra om deg på denne maskina, er sletta.
forget-here-failed = Vi fekk ikkje sletta på denne maskina. Prøv igjen, eller spør ein rettleiar.
forget-there-under-way = Vi slettar også i mappa som maskinene deler. Ho har ikkje svart enno.
forget-there-done = Det som låg i mappa som maskinene deler, er sletta. Har du brukt ei anna maskin, kan det ligge noko att på henne.
forget-there-failed = Vi fekk ikkje sletta i mappa som maskinene deler. Prøv igjen, eller spør ein rettleiar.
help-leading = Her leier du kurset. Det du vel, kjem fram hos alle. Kjem nokon ikkje inn, vel dei «Utan nett». Da seier du nummeret som står ved steget.
help-seated = Du er med i eit kurs. Kursleiaren viser kva de gjer.
help-join = Vel kurset, og skriv koden som kursleiaren viser. Esc går éi side tilbake.
help-without = Skriv nummeret som kursleiaren seier, og trykk Enter. 6.3 er leksjon 6, steg 3. Eit mellomrom eller komma går like bra som punktum.
help-forgotten = Her står det kva som er sletta. Du kan begynne på nytt når du vil.

## Vis meg, kva gjorde eg, og det som blei hoppa over
legend-show = vis meg
legend-steps = kva gjorde eg
hint-undo-to = Noko står i vegen. Vel «Angre», så er du tilbake til før dette: { $what }
button-show = Vis meg
show-did = Vi gjorde dette for deg: { $what }
show-pressed = Vi trykte på «{ $label }» for deg.
skip-solution = Slik kan oppgåva løysast. Du kan sjå kva vi gjorde, og øve på ho ein annan gong.
skip-passed = Denne oppgåva hoppar vi over. Du kan øve på ho ein annan gong.
steps-title = Kva gjorde eg?
steps-text = Dette har du gjort. Vel ei linje, så er du tilbake til før du gjorde det.
steps-nothing = Du har ikkje gjort noko i denne oppgåva enno.
steps-pressed = Trykk på «{ $label }»
steps-wrote = Eigne ord i feltet
steps-skipped = Oppgåva blei hoppa over
steps-something = Noko på skjermen
steps-played = vist av oss
steps-close = Lukk
help-steps = Her står det du har gjort i oppgåva. Vel ei linje for å gå tilbake til før ho. Ingenting anna blir endra.

## The board, and the program as a device
legend-board = sjå tavla
legend-booklet = sjå heftet
legend-tidy = rydd
button-board = Sjå tavla
button-booklet = Sjå heftet
practice-program = Her øver du på sjølve programmet. Du kan ikkje øydelegge noko.
help-board = Oppgåva seier kva du skal gjere på tavla. Du kan prøve så mykje du vil. Alt kan angrast.
help-booklet = Oppgåva seier kva du skal prøve i programmet. Heftet ved sida av kan du bla i. Du kan ikkje øydelegge noko.
hint-look-board = Les det som står på tavla. Kva på tavla gjeld oppgåva?
hint-look-field = Sjå på namna til felta. Kva for eit handlar oppgåva om?
hint-look-leaves = Sjå under teksten i heftet. Der kan du bla.
hint-look-keys = Det er ein eigen tast til dette, øvst på tastaturet. F1 viser alle tastane.
hint-look-words = Det er eit eige teikn til dette. Skriv ? og trykk Enter, så ser du alle.
hint-move = Flytt til «{ $label }» med piltastane, og trykk Enter.
hint-point = Peik på «{ $label }» med musa, og trykk på venstre museknapp.
hint-fill = Skriv «{ $text }» i feltet «{ $label }», og trykk Enter.
hint-fill-own = Skriv nokre ord i feltet «{ $label }», og trykk Enter.
hint-key-help = Trykk F1. Da opnar hjelpa seg. Esc lukkar ho.
hint-key-theme = Trykk F3. Er det ikkje fargane du vil ha, trykkjer du ein gong til.
hint-key-language = Trykk F2. Er det ikkje språket du vil ha, trykkjer du ein gong til.
hint-word-help = Skriv ? og trykk Enter.
hint-word-language = Skriv f2 og trykk Enter. Er det ikkje språket du vil ha, gjer du det ein gong til.
hint-word-again = Skriv bokstaven l og trykk Enter.
steps-filled = «{ $text }» i feltet «{ $label }»
steps-help-opened = Hjelpa blei opna
steps-help-closed = Hjelpa blei lukka
steps-read-again = Alt blei lese på nytt
steps-theme = Nye fargar
steps-language = Nytt språk

## Tastar, felt og svar
legend-leave-field = ut av feltet
legend-leave-field-short = ut
legend-previous-step = førre steg
notice-choose-first = Vel eit svar først. Trykk eit tal, eller gå nedover med piltastane.
notice-spare-number = Det talet høyrer ikkje til noko her no. Sjå på tala på skjermen.
hint-stands = Meir hint enn dette har vi ikkje. Vel «Vis meg», så gjer vi det for deg.
help-writing-exact = Skriv det som oppgåva seier, og trykk Enter. Treng du ikkje feltet, går du vidare med piltastane. Alt kan angrast.

## The keyboard on the screen
legend-keyboard = tastatur
keyboard-row-one = qwertyuiopå
keyboard-row-two = asdfghjkløæ
keyboard-row-three = zxcvbnm
keyboard-capital = Stor
keyboard-erase = Slett
keyboard-signs = 123
keyboard-letters = ABC
keyboard-space = Mellomrom
keyboard-done = Ferdig

## The computer
legend-computer = sjå datamaskina
legend-mail = til e-posten
legend-web = til nettlesaren
button-computer = Sjå datamaskina
help-computer = Oppgåva står øvst, og datamaskina under. Ho har to faner: E-post og Nettlesar. Alt kan angrast.
hint-look-tabs = Datamaskina har to faner, øvst i ramma. Er du på den rette?

## Applications
form-list = Her kan du søke om noko. Det du har lagra, står med ordet kladd.
form-go-on = Hald fram: { $title }
form-draft = kladd
form-sent = levert
form-before = Før du søker
form-start = Start
form-continue = Hald fram
form-step = Steg { $at } av { $total }: { $name }
form-back = Tilbake
form-save = Lagre og hald fram seinare
form-to-review = Tilbake til «Sjå over»
form-next = Neste steg
form-starred = Felt med stjerne (*) må fyllast ut.
form-faults = { $count ->
    [one] Eitt svar manglar eller må rettast.
   *[other] { $count } svar manglar eller må rettast.
 }
form-go-to = Gå til «{ $label }»
form-write = Skriv svaret
form-clear = Endre
form-chosen = valt
form-yes = Ja
form-no = Nei
form-attach = Legg ved
form-attach-more = Legg ved ein til
form-detach = Ta bort: { $file }
form-no-files = Det er ingen bilete å legge ved her.
form-which-file = Vel det du vil legge ved.
form-review = Sjå over og send
form-review-text = Les gjennom svara. Her kan du enno endre dei.
form-edit = Endre: { $name }
form-unanswered = ikkje svart
form-declaration = Stemmer alt?
form-declare = Eg stadfestar at det eg har skrive, er rett
form-declare-first = Stadfest at svara stemmer før du sender.
form-submit = Send søknaden
form-receipt = Kvittering
form-number = Saksnummer
form-is-sent = Denne søknaden er send. Saka ligg under Saker.
form-not-open = Denne søknaden er ikkje open. Gå til Søknader for å finne han.
form-passed = Det har gått to veker.
form-passed-nothing = Det har ikkje kome noko nytt. Saka ventar kanskje på deg.
photo-numbered = { $name }, bilete { $number }
form-wait = La det gå to veker
hint-look-form-list = Sjå på lista over søknader. Kva for ein handlar oppgåva om?
hint-look-form-start = Les det som står her. Sjå under teksten.
hint-look-form-question = Sjå på spørsmåla på denne sida. Kva for eit manglar eit svar som passar?
hint-look-form-bar = Sjå på knappane nedst på sida.
hint-look-form-files = Sjå på bileta i lista. Kva for eit viser det kommunen ber om?
hint-look-form-attach = Sjå på det som kan leggast ved.
hint-look-form-faults = Skjemaet seier kva som manglar. Det står øvst.
hint-look-form-review = Les gjennom svara. Sjå under dei.
hint-look-wait = Svaret kjem ikkje med ein gong. Sjå etter ein knapp som lèt tida gå.
hint-form-choose = Ved «{ $question }» vel du: «{ $text }»
hint-form-write = Skriv svaret i feltet ved «{ $question }», og trykk Enter.
hint-form-clear = Trykk «Endre» ved «{ $question }».

## E-mail: hints
notice-no-address = Ei adresse har @ i midten. Vel eit namn i lista, eller skriv heile adressa.
hint-look-folder = Sjå på namn og emne i lista. Kva for ein e-post handlar oppgåva om?
hint-look-folders = Det du leitar etter, er ikkje i denne mappa. Sjå under lista.
hint-look-folder-names = Les namna på mappene. Kva for ei passar?
hint-look-sender = Kven er han eigentleg frå? Sjå øvst i e-posten.
hint-look-mail-link = Sjå under teksten. Der står lenka.
hint-look-attachment = Sjå under teksten. Der ligg vedlegget.
hint-look-save-file = Du ser på fila no. Sjå rett under.
hint-look-mail-buttons = Du er i rett e-post. Sjå på knappane nedst.
hint-look-new-mail = Du skal skrive noko nytt. Sjå under lista.
hint-look-parts = Ein e-post har fleire delar: til, emne og tekst. Kva for ein manglar eller er feil?
hint-look-addressees = Sjå på namn og adresse. Kven skal ha e-posten?
hint-look-choose = Les forslaga. Kva for eit svarar på oppgåva?
hint-look-mail-draft = Det som står her, passar ikkje heilt. Sjå under det.
hint-look-attachments = Sjå på namna i lista. Kva skal vere med?
hint-look-mail-send = E-posten er klar. Les kven han er til, og sjå nedst.
hint-look-mail-discard = Det du har begynt på, passar ikkje til oppgåva. Sjå nedst.
hint-look-address = Les adressene teikn for teikn. Kva for ei står i oppgåva?
hint-look-mail-back = Det du leitar etter, er ein annan stad i e-posten. Gå tilbake.

## Hint i appar som forfattarar lagar
hint-look-app-button = Du er i rett app. Les knappane på skjermen.
hint-look-app-choice = Du er i rett app. Sjå på vala på skjermen.
hint-look-app-field = Du er i rett app. Her skal det stå noko i eit felt.

## Når ein forfattar prøver ein leksjon
try-leave-title = Vil du slutte å prøve?
try-nothing-kept = Dette er ei prøve. Ingenting blir lagra.
try-doing = Vis korleis oppgåva skal gjerast, gjerne med ein feil på vegen. Vel «Eg er ferdig» når du er framme.
try-done = Eg er ferdig
try-done-title = Er du ferdig?
try-done-text = Etterpå vel du kva av det du gjorde, som gjer oppgåva ferdig.
linear-tried = Her sluttar prøva.
