### A class: what its leader and its seats see.

## The leader

class-lead = Led et kurs
class-today = Kurs i dag

drive-next = neste
drive-previous = tilbake
drive-look-here = se hit
drive-follow = følg meg
drive-your-turn = nå du
drive-room = til rommet
drive-free = eget tempo
drive-tell = beskjed
drive-poll = spør
drive-pause = pause
drive-projector = lerret
drive-door = lukk døra
drive-open-door = åpne døra
drive-go-on = fortsett
drive-look-back = til skjermen
drive-lower = senk hånd
drive-go-to = gå til
drive-hard = vanskelig
drive-undo = angre
drive-more = mer
drive-swap = bytt side

lead-close = Lukk
lead-to-room = Til rommet
lead-shown = Deltakerne ser det du gjør her.
lead-no-lesson = Den leksjonen finnes ikke på denne maskinen.
lead-no-more = Planen har ikke mer i den retningen.
lead-no-device = Dette steget har ingen øvelse å vise. Gå til et steg med øvelse, og trykk F igjen.
lead-nothing-to-undo = Det er ikke noe å angre.
lead-no-hand = Ingen har hånda oppe.
lead-moved = { $seat } har flyttet til en annen maskin.

alert-nod = Noen på { $address } har skrevet feil kode mange ganger. Er det en av deltakerne, kan de få prøve igjen.
alert-nod-yes = La dem prøve igjen
alert-code = Det er skrevet feil kode så mange ganger at ingen flere slipper inn. De som er inne, merker ikke noe.
alert-code-yes = Lag ny kode
alert-not-kept = Det som skjer i kurset, kan ikke lagres nå. Kurset går videre, men se om disken er full.
alert-read = Greit

refused-no-seat = Den plassen er ikke med lenger.
refused-closed = Døra er lukket.
refused-full = Det er ikke plass til flere.
refused-empty = Det sto ikke noe i teksten.
refused-options = Et spørsmål må ha fra to til seks svar.
refused-no-poll = Det er ikke spurt om noe nå.
refused-no-mirror = Enheten din vises ikke for deltakerne lenger. Trykk F for å vise den på nytt.

plans-title = Hva skal dere gjøre i dag?
plans-left = Fortsett med et kurs
plans-left-seats = { $count ->
    [one] 1 deltaker
   *[other] { $count } deltakere
}
plans-make = Lag din egen plan
plan-pause = Pause
class-talk = Vi snakker sammen
plan-done = ferdig
plan-now = nå

not-hosted-network = Maskinen har ikke noe nett. Koble den til samme nett som deltakerne, og prøv igjen.
not-hosted-port = Et annet program bruker porten. Er et kurs allerede åpent på denne maskinen? Lukk det først.
not-hosted-kept = Kurset kan ikke lagres i datamappa. Se om disken er full, og prøv igjen.
not-hosted-unreadable = Fila til det kurset kan ikke leses. Start kurset på nytt med en plan.

name-title = Hva heter kurset?
name-text = Deltakerne ser navnet når de skal bli med.
name-field = Navn på kurset
name-open = Åpne kurset

make-title = Din egen plan
make-empty = Planen er tom. Legg til leksjoner, pauser og samtaler.
make-all = { $minutes } minutter til sammen
make-lesson = Legg til en leksjon
make-pause = Legg til en pause
make-talk = Legg til en samtale
make-done = Planen er ferdig
make-change = Bruk planen
make-up = Flytt opp
make-down = Flytt ned
make-take-out = Ta ut av planen
talk-field = Hva skal dere snakke om?
talk-done = Legg til

free-title = Hver i sitt tempo
free-text = Alle fortsetter herfra i sitt eget tempo. Hvor skal dere møtes?
free-no-lesson = Velg først hvor dere skal begynne. Trykk N for neste.
free-to-end = Resten av leksjonen
free-to-step = Til et steg

room-code = kode { $code }
room-in-open = { $count } inne, døra er åpen
room-in-closed = { $count } inne, døra er lukket
room-plan = Plan
room-no-plan = Ingen plan
room-plan-done = { $count ->
    [one] 1 ferdig
   *[other] { $count } ferdige
}
room-seats = Deltakere
room-nobody = Ingen har kommet inn ennå.
room-in-need = Trenger deg
room-more = { $count } til
room-gathering = Deltakerne velger «Bli med i et kurs» og skriver koden. Trykk P for å vise den stort. Trykk N når dere begynner.
room-address = Adresse: { $address }
room-look-here = Alle er bedt om å se hit. Trykk S for å slippe dem til skjermen igjen.
room-ready = { $ready } av { $all } er ferdige
room-message = Beskjed til alle: { $message }
room-notes = Notat til deg
room-words = Skriv n for neste, p og et tall for en plass, og ? for alt annet du kan gjøre.

mode-gathering = Deltakerne kommer inn
mode-together = { $lesson }, steg { $at } av { $total }
mode-free = { $lesson }, hver i sitt tempo
mode-free-to = { $lesson }, hver i sitt tempo til steg { $at }
mode-follow = Følg meg: { $lesson }, steg { $at } av { $total }
mode-your-turn = Nå du: { $lesson }, steg { $at } av { $total }
mode-pause = { $minutes ->
    [0] Pause
    [one] Pause i 1 minutt
   *[other] Pause i { $minutes } minutter
}
mode-ended = Kurset er slutt

ended-text = Deltakerne har fått notatene sine. Trykk Z hvis dere likevel skal fortsette. Når du avslutter, blir navn og svar slettet. Vil du ta vare på noe, må du lagre det først.
ended-attendance = Lagre deltakerlista
ended-summary = Lagre en oppsummering uten navn
ended-close = Slett kurset og avslutt

room-seat-called = { $number } { $name }
room-seat-alone = Plass { $number }
room-seat-hand = HÅND
room-seat-stuck = trenger hjelp
room-seat-stuck-short = hjelp
room-seat-gone = borte
room-seat-ready = ferdig
room-seat-ready-short = klar
room-seat-steps = { $done } av { $of }
room-seat-lower = Senk hånda
room-seat-see = Se skjermen
room-seat-shows = Slik ser det ut på plassen nå.
room-seat-shows-nothing = Deltakeren viser ikke skjermen sin. Be deltakeren velge «Vis skjermen min».
room-seat-shows-no-device = Det som vises, kan ikke tegnes her. Gå bort til plassen.
room-seat-tell = Skriv en beskjed
room-seat-rename = Gi et annet navn
room-seat-remove = Ta ut av kurset
room-seat-moved = Har flyttet til en annen maskin i dag. Stemmer det ikke, ta plassen ut av kurset.

remove-title = Ta ut { $seat }?
remove-text = Plassen kan ikke komme tilbake av seg selv. Deltakeren kan bli med på nytt med koden mens døra er åpen.
remove-keep = La være
remove-yes = Ta ut

rename-title = Navn på plass { $number }
rename-text = Navnet står på skjermen din og på lerretet. La feltet stå tomt for å bruke plassnummeret.
rename-field = Navn
rename-done = Bruk navnet

tell-all = Beskjed til alle
tell-one = Beskjed til { $seat }
tell-field = Beskjed
tell-send = Send
tell-stands = Nå står det: { $message }
tell-take-away = Ta bort beskjeden

ask-title = Spør alle om noe
ask-question = Spørsmål
ask-answer = Svar å velge mellom
ask-next = Neste
ask-yes-no = Ja, nei eller vet ikke
ask-now = Spør nå

lead-poll-title = Ingen spørsmål nå
lead-poll-yes = Ja
lead-poll-no = Nei
lead-poll-unsure = Vet ikke
lead-poll-answered = { $answered } av { $all } har svart
lead-poll-closed = { $answered } av { $all } svarte
lead-poll-show = Vis svarene til alle
lead-poll-hide = Skjul svarene
lead-poll-end-answers = Ikke flere svar
lead-poll-put-away = Legg bort spørsmålet
lead-poll-other = Spør om noe annet

hard-title = Dette er vanskelig for gruppa
hard-nothing = Ingen feilgrep å vise ennå.
hard-names = Her står summer for hele gruppa. Ingen kan se hvem som gjorde hva.

more-title = Mer
more-cards = Lagre kort med koden, til utskrift
more-change = Endre planen
more-code = Lag ny kode
more-code-why = Den gamle koden slutter å virke. De som er inne, blir værende.

end-title = Skal kurset avsluttes?
end-text = Alle får notatene fra leksjonene dere har gjort.
end-stay = Fortsett kurset
end-for-all = Avslutt for alle
end-leave = Ta pause til en annen dag
end-leave-why = Tar du pause til en annen dag, ligger kurset på denne maskinen, og deltakerne kommer inn igjen uten kode.
end-erase-title = Skal kurset slettes?
end-erase-text = Navn og svar blir borte fra denne maskinen.

over-title = Takk for i dag
over-text = Kurset er avsluttet, og ingenting om deltakerne ligger igjen på denne maskinen.

projector-code = Skriv denne koden
projector-address = Finner du ikke kurset, skriv adressen
projector-in = Inne: { $names }
projector-closed = Alle er inne
projector-look-here = Se hit
projector-minutes = { $minutes ->
    [0] Pausen har begynt.
    [one] minutt pause
   *[other] minutter pause
}
projector-ended = Takk for i dag
projector-follow = Følg med på skjermen din. Kurslederen viser.
projector-your-turn = Nå er det din tur. Fortsett på din egen skjerm.

class-card-address = Finner du ikke kurset, skriv adressen: { $address }
class-card-code = Koden er:
class-card-seat = Plassen min: ______   (skriv tallet som står på skjermen)
class-card-number = Plassen min: { $number }
class-card-move = Må du bytte maskin? Skriv koden på den nye, og så plassnummeret ditt eller navnet ditt. Da fortsetter du på plassen din.
class-card-file = Kort til kurset
attendance-title = Deltakere på { $class }
attendance-seat = Plass { $number }: { $name }
attendance-file = Deltakerliste
summary-title = Oppsummering av { $class }
summary-seats = { $count ->
    [one] 1 deltaker
   *[other] { $count } deltakere
}
summary-done = Dette gjorde vi:
summary-hard = Dette var vanskelig:
summary-times = { $count ->
    [one] 1 gang. { $what }
   *[other] { $count } ganger. { $what }
}
summary-file = Oppsummering av kurset

## A seat

class-join = Bli med i et kurs

# The way in

seat-looking = Leter etter kurs her.
seat-found = Velg kurset ditt.
seat-none-yet = Ingen kurs dukket opp av seg selv. Skriv adressen som står på lerretet.
seat-type-address = Skriv adressen
seat-type-address-detail = den står på lerretet
seat-address-title = Adressen til kurset
seat-address-text = Skriv den slik den står på lerretet. Punktum hører med.
seat-address-field = Adresse
seat-code-title = Koden
seat-code-text = Skriv de sju sifrene som står på lerretet.
seat-code-field = Kode
seat-code-length = Koden har { $wanted } sifre. Her står det { $count }.
seat-code-slip = Ett siffer er ikke som på lerretet, eller to har byttet plass. Se en gang til.
seat-name-title = Hva vil du bli kalt?
seat-name-text = Fornavnet er nok. Kurslederen ser navnet, og det blir borte etter kurset.
seat-name-moved = Har du byttet maskin? Skriv samme navn eller plassnummer, så fortsetter du der du var.
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
seat-other-version = Maskinen til kurslederen har en annen utgave av programmet. Snakk med kurslederen. Du kan øve på egen hånd så lenge.
seat-no-seat = Plassen din er ikke i kurset lenger. Snakk med kurslederen.
seat-it-title = Spør IT om dette
seat-it-isolation = Får maskinene snakke med hverandre på dette nettet? Sperren heter ofte klientisolering.
seat-it-port = Slipper brannmuren gjennom TCP, port { $port }, til maskinen til kurslederen?
seat-it-mdns = Slipper nettet gjennom mDNS, UDP port 5353? Da finner maskinene kurset av seg selv.

# Without a network

without-title = Uten nett
without-detail = kurslederen sier et nummer
without-instead = du kommer inn igjen med koden
without-heading = Du kan være med likevel
without-text = Kurslederen sier et nummer, og du skriver det. Alt ligger på denne maskinen.
without-number = Skriv nummeret
without-number-detail = alle leksjonene
without-it = Hva IT kan hjelpe med
without-course = Alle leksjonene
without-say = Sier kurslederen «{ $number }», er det leksjon { $lesson }, steg { $step }.
without-field = Nummeret som kurslederen sier
without-last = Du var på { $number }, { $lesson }.
without-lesson = { $number }. { $lesson }
without-lesson-title = Leksjon { $number }: { $lesson }
without-here = du var her
without-which-step = Leksjonen har steg 1 til { $count }. Hvilket steg er dere på?
without-step-field = Steget som kurslederen sier
without-enter-first = Enter alene begynner på steg 1.
without-enter-back = Enter alene fører tilbake til steg { $step }.
without-empty = Skriv nummeret som kurslederen sier.
without-no-number = Skriv nummeret med tall, for eksempel { $number }.
without-too-many = Det er to tall: leksjonen og steget. Skriv for eksempel { $number }.
without-no-lesson = Leksjonene har nummer 1 til { $count }.
without-dot = Skriv leksjonen, punktum og så steget, for eksempel { $number }.
without-no-step = Leksjon { $lesson } har steg 1 til { $count }. Spør gjerne kurslederen en gang til.
without-broken = Leksjonen kan ikke åpnes på denne maskinen. Følg med hos naboen så lenge.
without-nothing = Det er ingen leksjoner på denne maskinen. Følg med hos naboen så lenge.
without-here-number = nr. { $number }
without-next = Skriv neste nummer
without-words = Skriv nr når kurslederen sier et nytt nummer, og t for å gå tilbake.
without-word = skriv neste nummer
legend-number = nytt nummer
without-call = Uten nett: si «{ $number }».
without-canvas = Uten nett: skriv { $number }
without-no-address = Denne maskinen er ikke på noe nett. La deltakerne velge «Uten nett», og si nummeret som står ved steget.

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
seat-in-here = Dere er { $count } inne nå.
seat-in-text = Kurslederen begynner når alle er klare. Da skjer det noe her av seg selv.
seat-opening = Henter oppgaven.
seat-canvas = Se på lerretet
seat-canvas-follow = Kurslederen viser noe som ikke kan vises her. Følg med der framme.
seat-canvas-text = Denne maskinen har ikke leksjonen. Følg med der framme, eller se på hos naboen.
seat-talk-text = Se opp fra skjermen. Den går videre av seg selv når dere er ferdige.
seat-leader-shows = kurslederen viser
seat-leader-shows-text = Følg meg: dette gjør kurslederen nå. Du trenger ikke trykke på noe.
seat-your-turn = Nå du: gå videre der kurslederen slapp.
seat-from-host = Kurset har en litt annen tekst enn denne maskinen. Du har fått den samme som de andre.
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
        [1] Det har vært pause i ett minutt.
       *[other] Det har vært pause i { $minutes } minutter.
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
seat-out-text = Enten er kurset slutt, eller plassen din er tatt bort eller brukes på en annen maskin. Snakk med kurslederen om du vil inn igjen.
seat-out-alone = Fortsett alene
seat-out-again = Bli med igjen
seat-end-title = Takk for i dag
seat-end-text = Kurset er slutt. Her er det du kan ta med deg hjem.
seat-end-save = Lagre notatene
seat-notes-file = notater fra kurset
