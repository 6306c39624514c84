### A class: what its leader and its seats see.

## The leader

class-lead = Lei eit kurs
class-today = Kurs i dag

drive-next = neste
drive-previous = tilbake
drive-look-here = sjå hit
drive-follow = følg meg
drive-your-turn = no du
drive-room = til rommet
drive-free = eige tempo
drive-tell = beskjed
drive-poll = spør
drive-pause = pause
drive-projector = lerret
drive-door = lukk døra
drive-open-door = opne døra
drive-go-on = hald fram
drive-look-back = til skjermen
drive-lower = senk hand
drive-go-to = gå til
drive-hard = vanskeleg
drive-undo = angre
drive-more = meir
drive-swap = byt side

lead-close = Lukk
lead-to-room = Til rommet
lead-shown = Deltakarane ser det du gjer her.
lead-no-lesson = Den leksjonen finst ikkje på denne maskina.
lead-no-more = Planen har ikkje meir i den retninga.
lead-no-device = Dette steget har inga øving å vise. Gå til eit steg med øving, og trykk F igjen.
lead-nothing-to-undo = Det er ikkje noko å angre.
lead-no-hand = Ingen har handa oppe.
lead-moved = { $seat } har flytta til ei anna maskin.

alert-nod = Nokon på { $address } har skrive feil kode mange gonger. Er det ein av deltakarane, kan dei få prøve igjen.
alert-nod-yes = La dei prøve igjen
alert-code = Det er skrive feil kode så mange gonger at ingen fleire slepp inn. Dei som er inne, merkar ikkje noko.
alert-code-yes = Lag ny kode
alert-not-kept = Det som skjer i kurset, kan ikkje lagrast no. Kurset går vidare, men sjå om disken er full.
alert-read = Greit

refused-no-seat = Den plassen er ikkje med lenger.
refused-closed = Døra er lukka.
refused-full = Det er ikkje plass til fleire.
refused-empty = Det stod ikkje noko i teksten.
refused-options = Eit spørsmål må ha frå to til seks svar.
refused-no-poll = Det er ikkje spurt om noko no.
refused-no-mirror = Eininga di blir ikkje vist for deltakarane lenger. Trykk F for å vise ho på nytt.

plans-title = Kva skal de gjere i dag?
plans-left = Hald fram med eit kurs
plans-left-seats = { $count ->
    [one] 1 deltakar
   *[other] { $count } deltakarar
}
plans-make = Lag din eigen plan
plan-pause = Pause
class-talk = Vi snakkar saman
plan-done = ferdig
plan-now = no

not-hosted-network = Maskina har ikkje noko nett. Kople ho til same nett som deltakarane, og prøv igjen.
not-hosted-port = Eit anna program bruker porten. Er eit kurs alt ope på denne maskina? Lukk det først.
not-hosted-kept = Kurset kan ikkje lagrast i datamappa. Sjå om disken er full, og prøv igjen.
not-hosted-unreadable = Fila til det kurset kan ikkje lesast. Start kurset på nytt med ein plan.

name-title = Kva heiter kurset?
name-text = Deltakarane ser namnet når dei skal bli med.
name-field = Namn på kurset
name-open = Opne kurset

make-title = Din eigen plan
make-empty = Planen er tom. Legg til leksjonar, pausar og samtalar.
make-all = { $minutes } minutt til saman
make-lesson = Legg til ein leksjon
make-pause = Legg til ein pause
make-talk = Legg til ein samtale
make-done = Planen er ferdig
make-change = Bruk planen
make-up = Flytt opp
make-down = Flytt ned
make-take-out = Ta ut av planen
talk-field = Kva skal de snakke om?
talk-done = Legg til

free-title = Kvar i sitt tempo
free-text = Alle held fram herifrå i sitt eige tempo. Kvar skal de møtast?
free-no-lesson = Vel først kvar de skal begynne. Trykk N for neste.
free-to-end = Resten av leksjonen
free-to-step = Til eit steg

room-code = kode { $code }
room-in-open = { $count } inne, døra er open
room-in-closed = { $count } inne, døra er lukka
room-plan = Plan
room-no-plan = Ingen plan
room-plan-done = { $count ->
    [one] 1 ferdig
   *[other] { $count } ferdige
}
room-seats = Deltakarar
room-nobody = Ingen har kome inn enno.
room-in-need = Treng deg
room-more = { $count } til
room-gathering = Deltakarane vel «Bli med i eit kurs» og skriv koden. Trykk P for å vise han stort. Trykk N når de begynner.
room-address = Adresse: { $address }
room-look-here = Alle er bedne om å sjå hit. Trykk S for å sleppe dei til skjermen igjen.
room-ready = { $ready } av { $all } er ferdige
room-message = Beskjed til alle: { $message }
room-notes = Notat til deg
room-words = Skriv n for neste, p og eit tal for ein plass, og ? for alt anna du kan gjere.

mode-gathering = Deltakarane kjem inn
mode-together = { $lesson }, steg { $at } av { $total }
mode-free = { $lesson }, kvar i sitt tempo
mode-free-to = { $lesson }, kvar i sitt tempo til steg { $at }
mode-follow = Følg meg: { $lesson }, steg { $at } av { $total }
mode-your-turn = No du: { $lesson }, steg { $at } av { $total }
mode-pause = { $minutes ->
    [0] Pause
    [one] Pause i 1 minutt
   *[other] Pause i { $minutes } minutt
}
mode-ended = Kurset er slutt

ended-text = Deltakarane har fått notata sine. Trykk Z viss de likevel skal halde fram. Når du avsluttar, blir namn og svar sletta. Vil du ta vare på noko, må du lagre det først.
ended-attendance = Lagre deltakarlista
ended-summary = Lagre ei oppsummering utan namn
ended-close = Slett kurset og avslutt

room-seat-called = { $number } { $name }
room-seat-alone = Plass { $number }
room-seat-hand = HAND
room-seat-stuck = treng hjelp
room-seat-stuck-short = hjelp
room-seat-gone = borte
room-seat-ready = ferdig
room-seat-ready-short = klar
room-seat-steps = { $done } av { $of }
room-seat-lower = Senk handa
room-seat-see = Sjå skjermen
room-seat-shows = Slik ser det ut på plassen no.
room-seat-shows-nothing = Deltakaren viser ikkje skjermen sin. Be deltakaren velje «Vis skjermen min».
room-seat-shows-no-device = Det som blir vist, kan ikkje teiknast her. Gå bort til plassen.
room-seat-tell = Skriv ein beskjed
room-seat-rename = Gi eit anna namn
room-seat-remove = Ta ut av kurset
room-seat-moved = Har flytta til ei anna maskin i dag. Stemmer det ikkje, ta plassen ut av kurset.

remove-title = Ta ut { $seat }?
remove-text = Plassen kan ikkje kome tilbake av seg sjølv. Deltakaren kan bli med på nytt med koden medan døra er open.
remove-keep = La vere
remove-yes = Ta ut

rename-title = Namn på plass { $number }
rename-text = Namnet står på skjermen din og på lerretet. La feltet stå tomt for å bruke plassnummeret.
rename-field = Namn
rename-done = Bruk namnet

tell-all = Beskjed til alle
tell-one = Beskjed til { $seat }
tell-field = Beskjed
tell-send = Send
tell-stands = No står det: { $message }
tell-take-away = Ta bort beskjeden

ask-title = Spør alle om noko
ask-question = Spørsmål
ask-answer = Svar å velje mellom
ask-next = Neste
ask-yes-no = Ja, nei eller veit ikkje
ask-now = Spør no

lead-poll-title = Ingen spørsmål no
lead-poll-yes = Ja
lead-poll-no = Nei
lead-poll-unsure = Veit ikkje
lead-poll-answered = { $answered } av { $all } har svart
lead-poll-closed = { $answered } av { $all } svarte
lead-poll-show = Vis svara til alle
lead-poll-hide = Gøym svara
lead-poll-end-answers = Ikkje fleire svar
lead-poll-put-away = Legg bort spørsmålet
lead-poll-other = Spør om noko anna

hard-title = Dette er vanskeleg for gruppa
hard-nothing = Ingen feilgrep å vise enno.
hard-names = Her står summar for heile gruppa. Ingen kan sjå kven som gjorde kva.

more-title = Meir
more-cards = Lagre kort med koden, til utskrift
more-change = Endre planen
more-code = Lag ny kode
more-code-why = Den gamle koden sluttar å verke. Dei som er inne, blir verande.

end-title = Skal kurset avsluttast?
end-text = Alle får notata frå leksjonane de har gjort.
end-stay = Hald fram med kurset
end-for-all = Avslutt for alle
end-leave = Ta pause til ein annan dag
end-leave-why = Tek du pause til ein annan dag, ligg kurset på denne maskina, og deltakarane kjem inn igjen utan kode.
end-erase-title = Skal kurset slettast?
end-erase-text = Namn og svar blir borte frå denne maskina.

over-title = Takk for i dag
over-text = Kurset er avslutta, og ingenting om deltakarane ligg igjen på denne maskina.

projector-code = Skriv denne koden
projector-address = Finn du ikkje kurset, skriv adressa
projector-in = Inne: { $names }
projector-closed = Alle er inne
projector-look-here = Sjå hit
projector-minutes = { $minutes ->
    [0] Pausen har begynt.
    [one] minutt pause
   *[other] minutt pause
}
projector-ended = Takk for i dag
projector-follow = Følg med på skjermen din. Kursleiaren viser.
projector-your-turn = No er det din tur. Hald fram på din eigen skjerm.

class-card-address = Finn du ikkje kurset, skriv adressa: { $address }
class-card-code = Koden er:
class-card-seat = Plassen min: ______   (skriv talet som står på skjermen)
class-card-number = Plassen min: { $number }
class-card-move = Må du byte maskin? Skriv koden på den nye, og så plassnummeret ditt eller namnet ditt. Då held du fram på plassen din.
class-card-file = Kort til kurset
attendance-title = Deltakarar på { $class }
attendance-seat = Plass { $number }: { $name }
attendance-file = Deltakarliste
summary-title = Oppsummering av { $class }
summary-seats = { $count ->
    [one] 1 deltakar
   *[other] { $count } deltakarar
}
summary-done = Dette gjorde vi:
summary-hard = Dette var vanskeleg:
summary-times = { $count ->
    [one] 1 gong. { $what }
   *[other] { $count } gonger. { $what }
}
summary-file = Oppsummering av kurset

## A seat

class-join = Bli med i eit kurs

# The way in

seat-looking = Leitar etter kurs her.
seat-found = Vel kurset ditt.
seat-none-yet = Ingen kurs dukka opp av seg sjølv. Skriv adressa som står på lerretet.
seat-type-address = Skriv adressa
seat-type-address-detail = ho står på lerretet
seat-address-title = Adressa til kurset
seat-address-text = Skriv ho slik ho står på lerretet. Punktum høyrer med.
seat-address-field = Adresse
seat-code-title = Koden
seat-code-text = Skriv dei sju sifra som står på lerretet.
seat-code-field = Kode
seat-code-length = Koden har { $wanted } siffer. Her står det { $count }.
seat-code-slip = Eitt siffer er ikkje som på lerretet, eller to har bytt plass. Sjå ein gong til.
seat-name-title = Kva vil du bli kalla?
seat-name-text = Førenamnet er nok. Kursleiaren ser namnet, og det blir borte etter kurset.
seat-name-moved = Har du bytt maskin? Skriv same namn eller plassnummer, så held du fram der du var.
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
seat-it-title = Spør IT om dette
seat-it-isolation = Får maskinene snakke med kvarandre på dette nettet? Sperra heiter ofte klientisolering.
seat-it-port = Slepp brannmuren gjennom TCP, port { $port }, til maskina til kursleiaren?
seat-it-mdns = Slepp nettet gjennom mDNS, UDP port 5353? Då finn maskinene kurset av seg sjølv.

# Without a network

without-title = Utan nett
without-detail = kursleiaren seier eit nummer
without-instead = du kjem inn att med koden
without-heading = Du kan vere med likevel
without-text = Kursleiaren seier eit nummer, og du skriv det. Alt ligg på denne maskina.
without-number = Skriv nummeret
without-number-detail = alle leksjonane
without-it = Kva IT kan hjelpe med
without-course = Alle leksjonane
without-say = Seier kursleiaren «{ $number }», er det leksjon { $lesson }, steg { $step }.
without-field = Nummeret som kursleiaren seier
without-last = Du var på { $number }, { $lesson }.
without-lesson = { $number }. { $lesson }
without-lesson-title = Leksjon { $number }: { $lesson }
without-here = du var her
without-which-step = Leksjonen har steg 1 til { $count }. Kva for eit steg er de på?
without-step-field = Steget som kursleiaren seier
without-enter-first = Enter åleine byrjar på steg 1.
without-enter-back = Enter åleine fører tilbake til steg { $step }.
without-empty = Skriv nummeret som kursleiaren seier.
without-no-number = Skriv nummeret med tal, til dømes { $number }.
without-too-many = Det er to tal: leksjonen og steget. Skriv til dømes { $number }.
without-no-lesson = Leksjonane har nummer 1 til { $count }.
without-dot = Skriv leksjonen, punktum og så steget, til dømes { $number }.
without-no-step = Leksjon { $lesson } har steg 1 til { $count }. Spør gjerne kursleiaren ein gong til.
without-broken = Leksjonen kan ikkje opnast på denne maskina. Følg med hos naboen så lenge.
without-nothing = Det er ingen leksjonar på denne maskina. Følg med hos naboen så lenge.
without-here-number = nr. { $number }
without-next = Skriv neste nummer
without-words = Skriv nr når kursleiaren seier eit nytt nummer, og t for å gå tilbake.
without-word = skriv neste nummer
legend-number = nytt nummer
without-call = Utan nett: sei «{ $number }».
without-canvas = Utan nett: skriv { $number }
without-no-address = Denne maskina er ikkje på noko nett. La deltakarane velje «Utan nett», og sei nummeret som står ved steget.

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
seat-in-here = De er { $count } inne no.
seat-in-text = Kursleiaren begynner når alle er klare. Då skjer det noko her av seg sjølv.
seat-opening = Hentar oppgåva.
seat-canvas = Sjå på lerretet
seat-canvas-follow = Kursleiaren viser noko som ikkje kan visast her. Følg med der framme.
seat-canvas-text = Denne maskina har ikkje leksjonen. Følg med der framme, eller sjå på hos naboen.
seat-talk-text = Sjå opp frå skjermen. Han går vidare av seg sjølv når de er ferdige.
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
        [1] Det har vore pause i eitt minutt.
       *[other] Det har vore pause i { $minutes } minutt.
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
seat-out-text = Anten er kurset slutt, eller plassen din er teken bort eller blir brukt på ei anna maskin. Snakk med kursleiaren om du vil inn att.
seat-out-alone = Hald fram åleine
seat-out-again = Bli med igjen
seat-end-title = Takk for i dag
seat-end-text = Kurset er slutt. Her er det du kan ta med deg heim.
seat-end-save = Lagre notata
seat-notes-file = notat frå kurset
