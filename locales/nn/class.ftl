### A class: what its leader and its seats see.

## The leader

class-lead = Lei eit kurs

## A seat

class-join = Bli med i eit kurs

# The way in

seat-looking = Leitar etter kurs her …
seat-found = Vel kurset ditt.
seat-none-yet = Ingen kurs dukka opp av seg sjølv. Skriv adressa som står på lerretet.
seat-type-address = Skriv adressa
seat-type-address-detail = ho står på lerretet
seat-no-network = Kjem du ikkje inn?
seat-address-title = Adressa til kurset
seat-address-text = Skriv ho slik ho står på lerretet. Punktum og kolon høyrer med.
seat-address-field = Adresse
seat-code-title = Koden
seat-code-text = Skriv dei sju sifra som står på lerretet.
seat-code-field = Kode
seat-code-length = Koden har { $wanted } siffer. Her står det { $count }.
seat-code-slip = Eitt siffer er ikkje som på lerretet, eller to har bytt plass. Sjå ein gong til.
seat-name-title = Kva vil du bli kalla?
seat-name-text = Førenamnet er nok. Kursleiaren ser namnet, og det blir borte etter kurset.
seat-name-field = Namn
seat-name-needed = Skriv eit namn, eller bruk plassnummer.
seat-number-instead = Bruk plassnummer i staden
seat-door-title = Inn i kurset
seat-door-text = Bankar på … Det tek nokre sekund.
seat-again = Prøv igjen
seat-one-back = Tilbake
seat-no-address = Adressa fører ingen stader. Sjå på lerretet, og skriv ho ein gong til.
seat-no-answer = Ingen svarar på denne adressa. Sjå om ho er som på lerretet. Er ho det, sei frå til kursleiaren.
seat-no-class = Det er noko anna enn eit kurs på denne adressa. Sjå på lerretet, og skriv ho ein gong til.
seat-wrong-code = Koden høyrer til eit anna kurs. Sjå på lerretet, og skriv han ein gong til.
seat-ask-leader = Det er prøvd mange kodar herifrå. Sei frå til kursleiaren, som kan sleppe deg inn. Prøv så igjen.
seat-new-code = Kurset har fått ein ny kode. Sjå på lerretet, og skriv han.
seat-door-closed = Døra til kurset er stengd fordi alle er inne. Be kursleiaren opne ho. Prøv så igjen.
seat-full = Det er ikkje fleire plassar i kurset. Snakk med kursleiaren.
seat-other-version = Maskina til kursleiaren har ei anna utgåve av programmet. Snakk med kursleiaren. Du kan øve på eiga hand så lenge.
seat-no-seat = Plassen din er ikkje i kurset lenger. Snakk med kursleiaren.
seat-without-title = Utan nett
seat-without-text = Du kan vere med likevel. Kursleiaren seier kva leksjon vi tek, og kva steg vi er på. Alt ligg på denne maskina.
seat-on-own = Til leksjonane
seat-it-title = Spør IT om dette
seat-it-isolation = Får maskinene snakke med kvarandre på dette nettet? Sperra heiter ofte klientisolering.
seat-it-port = Slepp brannmuren gjennom TCP, port { $port }, til maskina til kursleiaren?
seat-it-any-port = Slepp brannmuren gjennom TCP til maskina til kursleiaren? Porten står etter kolon i adressa.
seat-it-mdns = Slepp nettet gjennom mDNS, UDP port 5353? Då finn maskinene kurset av seg sjølv.

# In the class

legend-hand = rekk opp handa
legend-hand-down = ta ned handa
legend-hand-short = handa opp
legend-hand-down-short = handa ned
legend-read = har lese
legend-message = beskjed
legend-in-class = meir
seat-hand-word = rekk opp handa, eller ta ho ned
seat-place = Plass { $number }
seat-place-named = { $name }, plass { $number }
seat-in-title = Du er inne
seat-in = Du sit på plass { $number }.
seat-in-named = Hei, { $name }. Du sit på plass { $number }.
seat-in-text = Kursleiaren begynner når alle er klare. Då skjer det noko her av seg sjølv.
seat-opening = Hentar oppgåva …
seat-canvas = Sjå på lerretet
seat-canvas-follow = Kursleiaren viser noko som ikkje kan visast her. Følg med der framme.
seat-canvas-text = Denne maskina har ikkje leksjonen. Følg med der framme, eller sjå på hos naboen.
seat-leader-shows = kursleiaren viser
seat-leader-shows-text = Følg meg: dette gjer kursleiaren no. Du treng ikkje trykkje på noko.
seat-your-turn = No du: gå vidare der kursleiaren slapp.
seat-from-host = Kurset har ein litt annan tekst enn denne maskina. Du har fått den same som dei andre.
seat-ready = Eg er ferdig her
seat-wait = Du er ferdig her. Vent på dei andre.
seat-wait-end = Du er ferdig med leksjonen. Vent på dei andre.
seat-go-on = Gå vidare åleine
seat-host-away = Kurset er borte ei stund. Du kan halde fram.
seat-hand = Rekk opp handa
seat-hand-down = Ta ned handa
seat-hand-up = Handa er oppe. Kursleiaren får sjå det.
seat-hand-first = Handa er oppe. Du er den neste som får hjelp.
seat-hand-queue =
    Handa er oppe. { $before ->
        [1] Éin får hjelp før deg.
       *[other] { $before } får hjelp før deg.
    }
seat-message = Beskjed frå kursleiaren
seat-message-read = Eg har lese det
seat-look-title = Sjå hit
seat-look-text = Kursleiaren vil vise noko. Sjå opp frå skjermen.
seat-kept = Det du heldt på med, er der når du kjem tilbake.
seat-pause = Pause
seat-pause-minutes =
    { $minutes ->
        [0] Pausen har akkurat begynt.
        [1] Pausen har vart i eitt minutt.
       *[other] Pausen har vart i { $minutes } minutt.
    }
seat-pause-text = Kursleiaren seier frå når vi går vidare.
seat-pause-go-on = Øv litt til
seat-poll = Kursleiaren spør
seat-poll-nameless = Kursleiaren ser kor mange som svarar kva, og ikkje kven.
seat-poll-mine = svaret ditt
seat-poll-change = Takk for svaret. Du kan velje eit anna så lenge det er ope.
seat-poll-over = No er det ikkje ope for fleire svar.
seat-poll-count = { $count } svar
seat-poll-bar-mine = { $option } (svaret ditt)
seat-poll-again = Vel eit anna svar
seat-poll-close = Tilbake
seat-poll-open = Svar på det kursleiaren spør om
seat-poll-waits = Kursleiaren spør om noko. Spørsmålet kjem når du har skrive ferdig.
seat-back-to-task = Tilbake til oppgåva
seat-share = Vis skjermen min til kursleiaren
seat-share-end = Slutt å vise skjermen min
seat-shares = Kursleiaren kan sjå skjermen din no.
seat-leave = Gå ut av kurset
seat-leave-title = Vil du gå ut av kurset?
seat-leave-text = Du kan kome inn igjen med koden.
seat-leave-no = Nei, bli her
seat-leave-yes = Ja, gå ut
seat-out-title = Du er ute av kurset
seat-out-text = Kurset er slutt, eller plassen din er teken bort. Snakk med kursleiaren om du vil inn igjen.
seat-out-alone = Hald fram åleine
seat-out-again = Bli med igjen
seat-end-title = Takk for i dag
seat-end-text = Kurset er slutt. Her er det du kan ta med deg heim.
seat-end-save = Lagre notata
seat-notes-file = notat frå kurset
