# The course's own screens. Every id exists in nb, nn and en.

## Keys in the footer: what they do here
legend-pick = velg
legend-type = skriv
legend-move = flytt
legend-press = trykk
legend-quit = avslutt
legend-close = lukk
legend-pause = pause
legend-done = ferdig
legend-back = tilbake
legend-home = hjem
legend-task = se oppgaven
legend-phone = se telefonen
legend-door = se døra
legend-undo = angre
legend-skip = hopp over
legend-propose = forslag
legend-help = hjelp
legend-language = språk
legend-theme = farger
legend-glossary = ordliste
legend-settings = innstillinger
read-on = Les videre

## Welcome
welcome-name = Tastetrykk
welcome-heading = Velkommen
welcome-resume = Fortsett der du slapp
welcome-try = Prøv nå
welcome-try-detail = ett minutt
welcome-code = Jeg har tre ord
welcome-join = Bli med
welcome-join-detail = kurskode
welcome-lead = Kursleder
trouble-no-lesson = Den leksjonen finnes ikke her. Du kan velge noe annet under.
trouble-broken = Leksjonen har en feil og kan ikke åpnes. Feilen er vår, ikke din. Du kan velge noe annet under.
trouble-all-done = Leksjonen du var i sist, er ferdig. Velg hva du vil nå.
trouble-nothing = Vi fant ikke noe å fortsette med på denne maskinen. Du kan begynne på nytt under.

## The three words
code-title = Fortsett med kortet
code-text = Skriv de tre ordene som står på kortet ditt. Trykk Enter til slutt.
code-field = Ordene dine
code-ask = Mente du «{ $code }»?
code-yes = Ja, det er mine ord
code-unknown = Disse ordene kjenner vi ikke. Se på kortet en gang til, og skriv alle tre.
code-empty = Vi fant ikke noe lagret under «{ $code }» på denne maskinen. Se på kortet en gang til, eller spør en veileder.

## A lesson
step-of = { $at } av { $total }
lesson-finished = ferdig
practice-line = Dette er en øvelse. Ingenting blir sendt.
practice-only = Dette er en øvelse.
practice-not-yet = Det gikk fint, men det løser ikke oppgaven ennå. Les oppgaven en gang til, eller velg «Angre».
button-next = Neste
button-again = Øv en gang til, litt annerledes
button-phone = Se telefonen
button-door = Se døra
button-undo = Angre
choice-found = Ja. Det stemmer.
choice-shown = Vi ser på det sammen. Riktig svar er «{ $answer }».
choice-tried = prøvd
choice-right = riktig
own-done = gjort
notice-real-number = Dette kan være ekte. Vi har ikke lagret det. Bruk Karis tall.
notice-empty = Feltet er tomt. Skriv noen ord først.
notice-changed = Leksjonen er endret siden sist. Det du har gjort ferdig, gjelder fortsatt. Dette steget begynner på nytt.

## Questions of other kinds
question-skipped = Du hoppet over dette. Riktig svar er «{ $answer }».
mark-on = krysset av
several-how = Flere svar kan være riktige. Kryss av, og velg «Svar».
several-answer = Svar
several-not-all = Ikke helt ennå. Les det som står under kryssene. Endre dem, og velg «Svar» igjen.
several-missing = { $count ->
    [one] Ikke helt ennå. Ett riktig svar mangler kryss. Les det som står under dem du valgte, og velg «Svar» igjen.
   *[other] Ikke helt ennå. { $count } riktige svar mangler kryss. Les det som står under dem du valgte, og velg «Svar» igjen.
}
several-shown = Vi ser på det sammen. De riktige svarene er krysset av.
several-skipped = Du hoppet over dette. De riktige svarene er krysset av.
order-first = Hva kommer først?
order-next = Hva kommer nå?
order-so-far = Så langt
order-shown = Vi ser på det sammen. Her kommer «{ $answer }».
order-done = Dette er rekkefølgen.
order-skipped = Du hoppet over dette. Her er rekkefølgen.
match-asked = Hva hører til «{ $left }»?
match-used = hører til «{ $left }»
match-shown = Vi ser på det sammen. Til «{ $left }» hører «{ $answer }».
match-skipped = Du hoppet over dette. Slik hører det sammen.
fill-field = Svaret ditt
fill-propose = Velg blant forslag
fill-meant = Mente du «{ $answer }»?
fill-yes = Ja
fill-no = Nei
fill-empty = Feltet er tomt. Skriv et svar, eller velg blant forslag.
spot-sms = SMS fra { $from }
spot-email = E-post fra { $from }
spot-how = Kryss av det som er galt, og velg «Ferdig».
spot-done = Ferdig
spot-again = Ikke helt ennå. Les det som står under delene. Endre kryssene, og velg «Ferdig» igjen.
spot-hit = funnet
spot-missed = se her
spot-false = i orden
spot-shown = Vi ser på det sammen. Det som er galt, er krysset av.
spot-skipped = Du hoppet over dette. Det som er galt, er krysset av.

## The end of a lesson
finish-text = Du har gjort hele leksjonen.
finish-skipped = { $done ->
    [0] Du har sett hele leksjonen.
    [one] Du har gjort ett steg.
   *[other] Du har gjort { $done } steg.
} { $count ->
    [one] Ett steg kan du øve på en annen gang.
   *[other] { $count } steg kan du øve på en annen gang.
}
finish-note = Huskelapp
finish-code = Skriv ned de tre ordene på et ark:
finish-code-why = Med disse ordene finner du igjen det du har gjort.
finish-welcome = Til forsiden
finish-next = Neste leksjon: { $lesson }
finish-course = Til kurset
finish-save = Lagre huskelappen som tekst
keeping-sound = Det du har gjort, er lagret på denne maskinen.
keeping-full = Maskinen er full, så vi får ikke lagret akkurat nå. Du kan fortsette som før. Vi prøver igjen hele tiden.
keeping-read-only = Vi får ikke lov til å lagre på denne maskinen. Du kan fortsette som før, men må begynne på nytt neste gang.
keeping-unreachable = Mappa der vi lagrer, er borte. Du kan fortsette som før. Vi prøver igjen hele tiden.

## Leaving
again-title = Du er midt i en leksjon
again-text = Begynner du på nytt, starter du på første steg igjen.
again-begin = Begynn på nytt
leave-title = Ta en pause?
leave-lesson = Vi husker hvor du var.
leave-program = Vil du avslutte?
leave-stay = Bli her
leave-to-welcome = Til forsiden
leave-quit = Avslutt

## Help
help-title = Hjelp
help-close = Lukk hjelpen
help-welcome = Velg «Prøv nå» for å begynne. Du kan ikke ødelegge noe her.
help-resume = Velg «Fortsett der du slapp», så er du tilbake i leksjonen.
help-code = På kortet ditt står det tre ord. Skriv dem med mellomrom mellom. Det gjør ikke noe om du bruker store eller små bokstaver.
help-course = Dette er kartet over kurset. Øverst står den leksjonen som passer nå. Du kan velge en annen, eller velge hva du vil lære. Det du har begynt på, kan du fortsette med.
help-paths = Velg det som ligner mest på deg. Da viser kartet de leksjonene først, i en god rekkefølge. Du kan bytte når du vil.
help-glossary = Her står ord som blir brukt i kurset. Skriv noen bokstaver, så finner du ordet. Velg et ord for å se hva det betyr.
help-word = Her står hva ordet betyr. Lukker du, er du tilbake der du var.
help-settings = Her bestemmer du hvordan programmet ser ut. Velg en linje, så endrer den seg med en gang. Velg den en gang til om du angrer deg.
help-begun = Du har vært i denne leksjonen før. Du kan fortsette der du var, eller begynne på nytt. Det du har gjort, står uansett.
help-next-learner = Er du ferdig, gjør vi klart for neste. Det du har gjort, er lagret. Skriv av de tre ordene, så finner du det igjen.
help-forget = Her kan du slette alt som er lagret om deg. Da kan det ikke hentes tilbake. Du kan også la det være.
help-leave = Du kan ta en pause nå. Vi husker hvor du var.
help-answered = Du har svart. Les hvorfor, og velg «Neste» når du er klar.
help-done = Oppgaven er løst. Les hva som skjedde, og velg «Neste» når du er klar.
help-writing = Skriv med dine egne ord. Trykk Enter når du er ferdig. Ingenting blir sendt.
help-read = Les i ditt eget tempo. Velg «Neste» når du er klar.
help-choice = Velg det svaret du tror på. Er det ikke riktig, får du vite hvorfor, og kan prøve igjen.
help-several = Her kan flere svar være riktige. Velg dem du tror på. Velger du et svar en gang til, er krysset borte. Velg «Svar» når du er ferdig.
help-order = Velg det som kommer først, og så det som kommer etter. Er det ikke riktig, får du vite hvorfor, og kan prøve igjen.
help-match = Øverst står én ting. Velg det som hører til den. Er det ikke riktig, får du vite hvorfor, og kan prøve igjen.
help-fill = Skriv svaret, og trykk Enter. Store og små bokstaver er like gode. Vil du heller velge, trykker du F6, eller går ned til «Velg blant forslag».
help-spot = Les meldingen. Velg det som ikke er som det skal. Velger du det en gang til, er krysset borte. Velg «Ferdig» til slutt.
help-practice = Oppgaven sier hva du skal gjøre på telefonen. Du kan prøve så mye du vil. Alt kan angres.
help-own = Dette gjør du på din egen telefon. Velg et punkt når det er gjort. Velger du det en gang til, er krysset borte. Du kan alltid velge «Neste».
help-finish = Du er ferdig med leksjonen. Huskelappen kan du lagre og skrive ut. De tre ordene kan du skrive av og ta med hjem. Så kan du gå videre.
help-keys = Tastene som virker her
too-small = Vinduet er for lite. Gjør det større, eller gjør bokstavene mindre.

## Linear mode
linear-on = Linjemodus: tall + Enter.
linear-field = Skriv her:
linear-unknown = Det forstod vi ikke. Skriv ett av tallene, eller ? for hjelp.
linear-you = Du
linear-new = ny
linear-goodbye = Ha det. Vi husker hvor du var.
linear-back = tilbake, eller ut
linear-repeat = les alt igjen

## Hints: where to look, then what to press
legend-hint = hint
hint-undo = Noe står i veien. Velg «Angre», så kommer du tilbake til før det skjedde.
hint-next = Oppgaven er løst. Velg «Neste».
hint-press = Trykk på: «{ $label }»
hint-write = Skriv noen ord i feltet nederst.
hint-look-apps = Se på appene på hjemskjermen. Hvilken passer til oppgaven?
hint-look-elsewhere = Det du leter etter, er et annet sted på telefonen. Se nederst på skjermen.
hint-look-list = Se på navnene i lista. Hvem handler oppgaven om?
hint-look-new = Den du skal skrive til, er ikke i lista. Se under den.
hint-look-receivers = Se på navnene. Hvem skal få meldingen?
hint-look-sentences = Les forslagene under samtalen. Hvilket svarer på oppgaven?
hint-look-draft = Det som står i feltet, passer ikke helt. Se under det.
hint-look-send = Meldingen er klar. Les navnet øverst, og se under feltet.
hint-look-link = Se rett under meldingen med lenka.
hint-look-delete = Du er i riktig samtale. Se nederst i den.
hint-look-question = Telefonen spør deg om noe. Les spørsmålet.

## The map of the course
course-title = Kurset
course-next = Neste for deg
course-all-done = Du har gjort alt her. Du kan øve mer når du vil.
course-paths = Velg hva du vil lære
course-whole = Hele kurset
course-on-top = øverst
course-minutes = { $minutes } min
course-begun = { $done } av { $of } · { $minutes } min
course-done = ferdig · { $minutes } min
paths-title = Jeg vil lære
paths-whole = Du vil se alle leksjonene.
paths-chosen = valgt
paths-close = Tilbake til kartet
module-start = Kom i gang
module-phone = Smarttelefon og nettbrett
module-mail = E-post
module-safety = Trygg på nett
module-web = Finne svar på nettet
module-my-page = Min side og digital post
module-applications = Søke og si fra
module-health = Helse, hjelp og hjemme

## The glossary
glossary-title = Ordliste
glossary-find = Finn ord
glossary-none = Vi har ikke det ordet. Prøv færre bokstaver.
glossary-close = Lukk ordlista
glossary-all = Alle ordene
glossary-others = Andre ord der du var

## The settings
settings-title = Innstillinger
settings-look = Slik vil jeg ha det
settings-language = Språk
settings-language-name = bokmål
settings-theme = Farger
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
settings-more = Mer
settings-glossary = Ordliste
settings-progress = Min framgang
settings-forget = Slett det som er lagret om meg
settings-close = Lukk innstillinger

## The take-home note as a file
note-title = Huskelapp: { $lesson }
note-print = Skriv ut denne og ta den med hjem.
note-file = huskelapp-{ $lesson }
note-kept = Huskelappen ligger i mappa «{ $folder }» og heter { $file }.
note-kept-home = Huskelappen ligger i hjemmemappa di og heter { $file }.
note-no-folder = Vi fant ingen mappe for dokumenter, så huskelappen er ikke lagret. Du kan skrive den av.
note-not-allowed = Vi får ikke lov til å lagre i mappa for dokumenter. Du kan skrive av huskelappen.
note-full = Maskinen er full, så huskelappen er ikke lagret. Du kan skrive den av.
note-failed = Huskelappen ble ikke lagret. Det er ikke noe du har gjort. Du kan skrive den av.

## The locked phone, Clock and Settings: hints and keys
notice-short-code = Koden har fire tall. Skriv alle fire.
legend-side = knapp på siden
linear-time = Klokka er { $time }, { $day }.
steps-code = Fire tall på telefonen
steps-code-shown = Tast { $code }
hint-code = Skriv denne koden: { $code }
hint-look-side = Telefonen har en knapp på siden. Den står nederst til høyre her.
hint-look-unlock = Telefonen er låst. Se under klokka.
hint-look-code = Koden står i oppgaven. Den har fire tall.
hint-look-pages = Hvilket ord i lista passer til oppgaven?
hint-look-switch = Du er på rett sted. En bryter er enten på eller av.
hint-look-slider = Du er på rett sted. Se på de to knappene under navnet.

## A shared machine
legend-next-learner = neste deltaker
kiosk-next = Neste deltaker
kiosk-card = Kort: { $code }
kiosk-words = Det du har gjort, er lagret. Med disse tre ordene finner du det igjen:
kiosk-next-title = Er du ferdig her?
kiosk-next-yes = Ja, neste deltaker
kiosk-next-no = Nei, jeg vil fortsette
kiosk-still-title = Er du her fortsatt?
kiosk-still-text = Trykk på en tast hvis du vil fortsette. Ellers gjør vi klart for neste.
kiosk-still-yes = Ja, jeg er her
kiosk-exit-text = Dette er for den som har ansvar for maskinen.
keeping-everywhere = Det du har gjort, er lagret på alle maskinene.
code-asking = Vi ser etter ordene dine på de andre maskinene. Det tar noen sekunder.
code-unanswered = Vi fant ikke noe lagret under «{ $code }» på denne maskinen, og de andre svarte ikke nå. Prøv igjen om litt, eller spør en veileder.

## Deleting what is kept of a learner
forget-title = Slette det som er lagret om deg?
forget-text = Alt du har gjort i kurset, er lagret under disse tre ordene:
forget-for-good = Sletter du det, er det borte for godt.
forget-nothing = Det er ikke lagret noe om deg her.
forget-no = Nei, behold det
forget-yes = Ja, slett alt
forget-back = Tilbake
forget-again = Prøv igjen
forget-here-under-way = Vi sletter på denne maskinen …
forget-here-done = Det som var lagret om deg på denne maskinen, er slettet.
forget-here-failed = Vi fikk ikke slettet på denne maskinen. Prøv igjen, eller spør en veileder.
forget-there-under-way = Vi sletter også i mappa som maskinene deler. Den har ikke svart ennå.
forget-there-done = Det som lå i mappa som maskinene deler, er slettet. Har du brukt en annen maskin, kan det ligge noe igjen på den.
forget-there-failed = Vi fikk ikke slettet i mappa som maskinene deler. Prøv igjen, eller spør en veileder.
help-leading = Her leder du kurset. Det du velger, vises hos alle. Kommer noen ikke inn, velger de «Uten nett». Da sier du nummeret som står ved steget.
help-seated = Du er med i et kurs. Kurslederen viser hva dere gjør.
help-join = Velg kurset, og skriv koden som kurslederen viser. Esc går én side tilbake.
help-without = Skriv nummeret som kurslederen sier, og trykk Enter. 6.3 er leksjon 6, steg 3. Et mellomrom eller komma går like bra som punktum.
help-forgotten = Her står det hva som er slettet. Du kan begynne på nytt når du vil.

## Vis meg, hva gjorde jeg, og det som ble hoppet over
legend-show = vis meg
legend-steps = hva gjorde jeg
hint-undo-to = Noe står i veien. Velg «Angre», så er du tilbake til før dette: { $what }
button-show = Vis meg
show-did = Vi gjorde dette for deg: { $what }
show-pressed = Vi trykket på «{ $label }» for deg.
skip-solution = Slik kan oppgaven løses. Du kan se hva vi gjorde, og øve på den en annen gang.
skip-passed = Denne oppgaven hopper vi over. Du kan øve på den en annen gang.
steps-title = Hva gjorde jeg?
steps-text = Dette har du gjort. Velg en linje, så er du tilbake til før du gjorde det.
steps-nothing = Du har ikke gjort noe i denne oppgaven ennå.
steps-pressed = Trykk på «{ $label }»
steps-wrote = Egne ord i feltet
steps-skipped = Oppgaven ble hoppet over
steps-something = Noe på skjermen
steps-played = vist av oss
steps-close = Lukk
help-steps = Her står det du har gjort i oppgaven. Velg en linje for å gå tilbake til før den. Ingenting annet endres.

## The board, and the program as a device
legend-board = se tavla
legend-booklet = se heftet
legend-tidy = rydd
button-board = Se tavla
button-booklet = Se heftet
practice-program = Her øver du på selve programmet. Du kan ikke ødelegge noe.
help-board = Oppgaven sier hva du skal gjøre på tavla. Du kan prøve så mye du vil. Alt kan angres.
help-booklet = Oppgaven sier hva du skal prøve i programmet. Heftet ved siden av kan du bla i. Du kan ikke ødelegge noe.
hint-look-board = Les det som står på tavla. Hva på tavla handler oppgaven om?
hint-look-field = Se på navnene til feltene. Hvilket handler oppgaven om?
hint-look-leaves = Se under teksten i heftet. Der kan du bla.
hint-look-keys = Det er en egen tast til dette, øverst på tastaturet. F1 viser alle tastene.
hint-look-words = Det er et eget tegn til dette. Skriv ? og trykk Enter, så ser du alle.
hint-move = Flytt til «{ $label }» med piltastene, og trykk Enter.
hint-point = Pek på «{ $label }» med musa, og trykk på venstre museknapp.
hint-fill = Skriv «{ $text }» i feltet «{ $label }», og trykk Enter.
hint-fill-own = Skriv noen ord i feltet «{ $label }», og trykk Enter.
hint-key-help = Trykk F1. Da åpner hjelpen seg. Esc lukker den.
hint-key-theme = Trykk F3. Er det ikke fargene du vil ha, trykker du en gang til.
hint-key-language = Trykk F2. Er det ikke språket du vil ha, trykker du en gang til.
hint-word-help = Skriv ? og trykk Enter.
hint-word-language = Skriv f2 og trykk Enter. Er det ikke språket du vil ha, gjør du det en gang til.
hint-word-again = Skriv bokstaven l og trykk Enter.
steps-filled = «{ $text }» i feltet «{ $label }»
steps-help-opened = Hjelpen ble åpnet
steps-help-closed = Hjelpen ble lukket
steps-read-again = Alt ble lest igjen
steps-theme = Nye farger
steps-language = Nytt språk

## Taster, felt og svar
legend-leave-field = ut av feltet
legend-leave-field-short = ut
legend-previous-step = forrige steg
notice-choose-first = Velg et svar først. Trykk et tall, eller gå nedover med piltastene.
notice-spare-number = Det tallet hører ikke til noe her nå. Se på tallene på skjermen.
hint-stands = Mer hint enn dette har vi ikke. Velg «Vis meg», så gjør vi det for deg.
help-writing-exact = Skriv det som oppgaven sier, og trykk Enter. Trenger du ikke feltet, går du videre med piltastene. Alt kan angres.

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
legend-computer = se datamaskinen
legend-mail = til e-posten
legend-web = til nettleseren
button-computer = Se datamaskinen
help-computer = Oppgaven står øverst, og datamaskinen under. Den har to faner: E-post og Nettleser. Alt kan angres.
hint-look-tabs = Datamaskinen har to faner, øverst i ramma. Er du på den rette?

## Applications
form-list = Her kan du søke om noe. Det du har lagret, står med ordet kladd.
form-go-on = Fortsett: { $title }
form-draft = kladd
form-sent = levert
form-before = Før du søker
form-start = Start
form-continue = Fortsett
form-step = Steg { $at } av { $total }: { $name }
form-back = Tilbake
form-save = Lagre og fortsett senere
form-to-review = Tilbake til «Se over»
form-next = Neste steg
form-starred = Felt med stjerne (*) må fylles ut.
form-faults = { $count ->
    [one] Ett svar mangler eller må rettes.
   *[other] { $count } svar mangler eller må rettes.
 }
form-go-to = Gå til «{ $label }»
form-write = Skriv svaret
form-clear = Endre
form-chosen = valgt
form-yes = Ja
form-no = Nei
form-attach = Legg ved
form-attach-more = Legg ved en til
form-detach = Ta bort: { $file }
form-no-files = Det er ingen bilder å legge ved her.
form-which-file = Velg det du vil legge ved.
form-review = Se over og send
form-review-text = Les gjennom svarene. Her kan du ennå endre dem.
form-edit = Endre: { $name }
form-unanswered = ikke svart
form-declaration = Stemmer alt?
form-declare = Jeg bekrefter at det jeg har skrevet, er riktig
form-declare-first = Bekreft at svarene stemmer før du sender.
form-submit = Send søknaden
form-receipt = Kvittering
form-number = Saksnummer
form-is-sent = Denne søknaden er sendt. Saken ligger under Saker.
form-not-open = Denne søknaden er ikke åpen. Gå til Søknader for å finne den.
form-passed = Det har gått to uker.
form-passed-nothing = Det har ikke kommet noe nytt. Saken venter kanskje på deg.
photo-numbered = { $name }, bilde { $number }
form-wait = La det gå to uker
hint-look-form-list = Se på lista over søknader. Hvilken handler oppgaven om?
hint-look-form-start = Les det som står her. Se under teksten.
hint-look-form-question = Se på spørsmålene på denne siden. Hvilket mangler et svar som passer?
hint-look-form-bar = Se på knappene nederst på siden.
hint-look-form-files = Se på bildene i lista. Hvilket viser det kommunen ber om?
hint-look-form-attach = Se på det som kan legges ved.
hint-look-form-faults = Skjemaet sier hva som mangler. Det står øverst.
hint-look-form-review = Les gjennom svarene. Se under dem.
hint-look-wait = Svaret kommer ikke med en gang. Se etter en knapp som lar tida gå.
hint-form-choose = Ved «{ $question }» velger du: «{ $text }»
hint-form-write = Skriv svaret i feltet ved «{ $question }», og trykk Enter.
hint-form-clear = Trykk «Endre» ved «{ $question }».

## E-mail: hints
notice-no-address = En adresse har @ i midten. Velg et navn i lista, eller skriv hele adressen.
hint-look-folder = Se på navn og emne i lista. Hvilken e-post handler oppgaven om?
hint-look-folders = Det du leter etter, er ikke i denne mappa. Se under lista.
hint-look-folder-names = Les navnene på mappene. Hvilken passer?
hint-look-sender = Hvem er den egentlig fra? Se øverst i e-posten.
hint-look-mail-link = Se under teksten. Der står lenka.
hint-look-attachment = Se under teksten. Der ligger vedlegget.
hint-look-save-file = Du ser på fila nå. Se under den.
hint-look-mail-buttons = Du er i riktig e-post. Se på knappene nederst.
hint-look-new-mail = Du skal skrive noe nytt. Se under lista.
hint-look-parts = En e-post har flere deler: til, emne og tekst. Hvilken mangler eller er feil?
hint-look-addressees = Se på navn og adresse. Hvem skal ha e-posten?
hint-look-choose = Les forslagene. Hvilket svarer på oppgaven?
hint-look-mail-draft = Det som står her, passer ikke helt. Se under det.
hint-look-attachments = Se på navnene i lista. Hva skal være med?
hint-look-mail-send = E-posten er klar. Les hvem den er til, og se nederst.
hint-look-mail-discard = Det du har begynt på, passer ikke til oppgaven. Se nederst.
hint-look-address = Les adressene tegn for tegn. Hvilken står i oppgaven?
hint-look-mail-back = Det du leter etter, er et annet sted i e-posten. Gå tilbake.

## Hint i apper som forfattere lager
hint-look-app-button = Du er i rett app. Les knappene på skjermen.
hint-look-app-choice = Du er i rett app. Se på valgene på skjermen.
hint-look-app-field = Du er i rett app. Her skal det stå noe i et felt.

## Når en forfatter prøver en leksjon
try-leave-title = Vil du slutte å prøve?
try-nothing-kept = Dette er en prøve. Ingenting blir lagret.
try-doing = Vis hvordan oppgaven skal gjøres, gjerne med en feil på veien. Velg «Jeg er ferdig» når du er framme.
try-done = Jeg er ferdig
try-done-title = Er du ferdig?
try-done-text = Etterpå velger du hva av det du gjorde, som gjør oppgaven ferdig.
linear-tried = Her slutter prøven.
