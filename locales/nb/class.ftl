### A class: what its leader and its seats see.

## The leader

class-lead = Led et kurs

## A seat

class-join = Bli med i et kurs

# The way in

seat-looking = Leter etter kurs her …
seat-found = Velg kurset ditt.
seat-none-yet = Ingen kurs dukket opp av seg selv. Skriv adressen som står på lerretet.
seat-type-address = Skriv adressen
seat-type-address-detail = den står på lerretet
seat-no-network = Kommer du ikke inn?
seat-address-title = Adressen til kurset
seat-address-text = Skriv den slik den står på lerretet. Punktum og kolon hører med.
seat-address-field = Adresse
seat-code-title = Koden
seat-code-text = Skriv de sju sifrene som står på lerretet.
seat-code-field = Kode
seat-code-length = Koden har { $wanted } sifre. Her står det { $count }.
seat-code-slip = Ett siffer er ikke som på lerretet, eller to har byttet plass. Se en gang til.
seat-name-title = Hva vil du bli kalt?
seat-name-text = Fornavnet er nok. Kurslederen ser navnet, og det blir borte etter kurset.
seat-name-field = Navn
seat-name-needed = Skriv et navn, eller bruk plassnummer.
seat-number-instead = Bruk plassnummer i stedet
seat-door-title = Inn i kurset
seat-door-text = Banker på … Det tar noen sekunder.
seat-again = Prøv igjen
seat-one-back = Tilbake
seat-no-address = Adressen fører ikke noe sted. Se på lerretet, og skriv den en gang til.
seat-no-answer = Ingen svarer på denne adressen. Se om den er som på lerretet. Er den det, si fra til kurslederen.
seat-no-class = Det er noe annet enn et kurs på denne adressen. Se på lerretet, og skriv den en gang til.
seat-wrong-code = Koden hører til et annet kurs. Se på lerretet, og skriv den en gang til.
seat-ask-leader = Det er prøvd mange koder herfra. Si fra til kurslederen, som kan slippe deg inn. Prøv så igjen.
seat-new-code = Kurset har fått en ny kode. Se på lerretet, og skriv den.
seat-door-closed = Døra til kurset er stengt fordi alle er inne. Be kurslederen åpne den. Prøv så igjen.
seat-full = Det er ikke flere plasser i kurset. Snakk med kurslederen.
seat-other-version = Maskina til kurslederen har en annen utgave av programmet. Snakk med kurslederen. Du kan øve på egen hånd så lenge.
seat-no-seat = Plassen din er ikke i kurset lenger. Snakk med kurslederen.
seat-without-title = Uten nett
seat-without-text = Du kan være med likevel. Kurslederen sier hvilken leksjon vi tar og hvilket steg vi er på. Alt ligger på denne maskina.
seat-on-own = Til leksjonene
seat-it-title = Spør IT om dette
seat-it-isolation = Får maskinene snakke med hverandre på dette nettet? Sperren heter ofte klientisolering.
seat-it-port = Slipper brannmuren gjennom TCP, port { $port }, til maskina til kurslederen?
seat-it-any-port = Slipper brannmuren gjennom TCP til maskina til kurslederen? Porten står etter kolon i adressen.
seat-it-mdns = Slipper nettet gjennom mDNS, UDP port 5353? Da finner maskinene kurset av seg selv.

# In the class

legend-hand = rekk opp hånda
legend-hand-down = ta ned hånda
legend-hand-short = hånda opp
legend-hand-down-short = hånda ned
legend-read = har lest
legend-message = beskjed
legend-in-class = mer
seat-hand-word = rekk opp hånda, eller ta den ned
seat-place = Plass { $number }
seat-place-named = { $name }, plass { $number }
seat-in-title = Du er inne
seat-in = Du sitter på plass { $number }.
seat-in-named = Hei, { $name }. Du sitter på plass { $number }.
seat-in-text = Kurslederen begynner når alle er klare. Da skjer det noe her av seg selv.
seat-opening = Henter oppgaven …
seat-canvas = Se på lerretet
seat-canvas-follow = Kurslederen viser noe som ikke kan vises her. Følg med der framme.
seat-canvas-text = Denne maskina har ikke leksjonen. Følg med der framme, eller se på hos naboen.
seat-leader-shows = kurslederen viser
seat-leader-shows-text = Følg meg: dette gjør kurslederen nå. Du trenger ikke trykke på noe.
seat-your-turn = Nå du: gå videre der kurslederen slapp.
seat-from-host = Kurset har en litt annen tekst enn denne maskina. Du har fått den samme som de andre.
seat-ready = Jeg er ferdig her
seat-wait = Du er ferdig her. Vent på de andre.
seat-wait-end = Du er ferdig med leksjonen. Vent på de andre.
seat-go-on = Gå videre alene
seat-host-away = Kurset er borte en stund. Du kan fortsette.
seat-hand = Rekk opp hånda
seat-hand-down = Ta ned hånda
seat-hand-up = Hånda er oppe. Kurslederen får se det.
seat-hand-first = Hånda er oppe. Du er den neste som får hjelp.
seat-hand-queue =
    Hånda er oppe. { $before ->
        [1] Én får hjelp før deg.
       *[other] { $before } får hjelp før deg.
    }
seat-message = Beskjed fra kurslederen
seat-message-read = Jeg har lest det
seat-look-title = Se hit
seat-look-text = Kurslederen vil vise noe. Se opp fra skjermen.
seat-kept = Det du holdt på med, er der når du kommer tilbake.
seat-pause = Pause
seat-pause-minutes =
    { $minutes ->
        [0] Pausen har akkurat begynt.
        [1] Pausen har vart i ett minutt.
       *[other] Pausen har vart i { $minutes } minutter.
    }
seat-pause-text = Kurslederen sier fra når vi går videre.
seat-pause-go-on = Øv litt til
seat-poll = Kurslederen spør
seat-poll-nameless = Kurslederen ser hvor mange som svarer hva, og ikke hvem.
seat-poll-mine = ditt svar
seat-poll-change = Takk for svaret. Du kan velge et annet så lenge det er åpent.
seat-poll-over = Nå er det ikke åpent for flere svar.
seat-poll-count = { $count } svar
seat-poll-bar-mine = { $option } (ditt svar)
seat-poll-again = Velg et annet svar
seat-poll-close = Tilbake
seat-poll-open = Svar på det kurslederen spør om
seat-poll-waits = Kurslederen spør om noe. Spørsmålet kommer når du har skrevet ferdig.
seat-back-to-task = Tilbake til oppgaven
seat-share = Vis skjermen min for kurslederen
seat-share-end = Slutt å vise skjermen min
seat-shares = Kurslederen kan se skjermen din nå.
seat-leave = Gå ut av kurset
seat-leave-title = Vil du gå ut av kurset?
seat-leave-text = Du kan komme inn igjen med koden.
seat-leave-no = Nei, bli her
seat-leave-yes = Ja, gå ut
seat-out-title = Du er ute av kurset
seat-out-text = Kurset er slutt, eller plassen din er tatt bort. Snakk med kurslederen om du vil inn igjen.
seat-out-alone = Fortsett alene
seat-out-again = Bli med igjen
seat-end-title = Takk for i dag
seat-end-text = Kurset er slutt. Her er det du kan ta med deg hjem.
seat-end-save = Lagre notatene
seat-notes-file = notater fra kurset
