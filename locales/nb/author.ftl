# Skrivebordet: det «new», «try», «preview» og «translate» sier. Leseren skriver leksjoner og er ikke
# programmerer.

## try: prøve en leksjon, og lage eksempler av det som ble gjort

try-no-step = Leksjonen har ikke noe steg som heter «{ $id }». Den har: { $known }.
try-no-variant = Steget har ingen variant som heter «{ $id }». Det har: { $known }.
try-nothing-played = Du gjorde ikke noe som kan bli et eksempel.
try-played = I steget «{ $step }» gjorde du dette:
try-came = { $what ->
        [done] Oppgaven ble ferdig.
        [right] Svaret var riktig.
        [wrong] Svaret var feil.
        [mistake] Det ble feilen «{ $id }».
       *[open] Oppgaven ble ikke ferdig.
    }
try-ask-add = Skal det bli et eksempel i leksjonen?
try-why-add = Et eksempel blir prøvd hver gang leksjonen blir sjekket. Det du skrev selv, står i eksempelet slik det står over.
try-ask-id = Hva skal eksempelet hete?
try-why-id = Små bokstaver, tall og bindestrek. Ingen andre eksempler i leksjonen kan hete det samme.
try-id-taken = Det navnet kan ikke brukes. Velg et annet.
try-added = { $file } har fått { $count ->
        [one] ett eksempel
       *[other] { $count } eksempler
    } til.
try-changed = Fila ble endret mens du prøvde. Ingenting er skrevet. Dette ville ha stått der:
try-not-toml = Det er en feil i fila, så ingenting er skrevet. Dette ville ha stått der:
try-nothing-written = Ingenting er skrevet.
ask-yes = ja
ask-no = nei

## new --by-doing: det som skjedde, i ord

doing-app-opened = Appen { $app } ble åpnet
doing-home-shown = Hjemskjermen kom fram
doing-thread-opened = Samtalen med { $from } ble åpnet
doing-message-sent = Meldingen ble sendt til { $to }
doing-thread-deleted = Samtalen med { $from } ble slettet
doing-link-inspected = Adressen bak lenka fra { $from } ble vist
doing-phone-unlocked = Telefonen ble låst opp
doing-phone-locked = Telefonen ble låst
doing-code-wrong = Feil kode ble skrevet
doing-setting-changed = { $setting } ble endret til { $state }{ $value }
doing-wifi-connected = Telefonen ble koblet til { $network }
doing-password-made = Et passord ble laget
doing-code-entered = En kode ble skrevet: { $result ->
        [right] riktig
       *[wrong] feil
    }
doing-photo-opened = Bildet av { $scene } ble åpnet
doing-photo-deleted = Bildet av { $scene } ble slettet
doing-photo-restored = Bildet av { $scene } ble hentet tilbake
doing-photo-shared = Bildet av { $scene } ble sendt til { $to }
doing-screenshot-taken = Et skjermbilde ble tatt av samtalen med { $from }
doing-photo-taken = Et bilde ble tatt av { $scene }
doing-call-started = { $to } ble ringt opp
doing-call-answered = Anropet fra { $with } ble besvart
doing-call-declined = Anropet fra { $with } ble avvist
doing-call-ended = Samtalen med { $with } tok slutt
doing-reply-said = «{ $reply }» ble sagt
doing-contact-saved = { $person } ble lagret som kontakt
doing-number-blocked = Nummeret til { $person } ble blokkert
doing-door-closed = Døra ble lukket
doing-page-turned = Siden «{ $page }» kom fram i heftet
doing-help-opened = Hjelpen ble åpnet
doing-help-closed = Hjelpen ble lukket
doing-read-again = Alt ble lest opp igjen
doing-theme-chosen = Fargene «{ $theme }» ble valgt
doing-language-chosen = Språket «{ $language }» ble valgt
doing-control-pressed = «{ $control }» ble trykket på
doing-field-filled = Noe ble skrevet i «{ $control }»
doing-address-opened = Adressen til «{ $page }» ble åpnet
doing-searched = Et søk ble gjort
doing-result-opened = { $kind ->
        [advert] Annonsen
       *[hit] Treffet
    } «{ $page }» ble åpnet
doing-page-opened = Siden «{ $page }» kom fram
doing-login-started = Innloggingen kom fram på «{ $page }»
doing-login-method = «{ $method }» ble valgt for å logge inn
doing-approved = Spørsmålet i appen ble godkjent
doing-rejected = Spørsmålet i appen ble avvist
doing-logged-in = Kari ble logget inn
doing-logged-out = Kari ble logget ut
doing-login-left = Innloggingen ble forlatt
doing-case-opened = Saken «{ $case }» ble åpnet
doing-case-replied = Et svar ble sendt i saken «{ $case }»
doing-letter-opened = Brevet «{ $letter }» ble åpnet
doing-bill-opened = Regningen «{ $bill }» ble åpnet
doing-suggestion-accepted = Forslaget «{ $suggestion }» fikk ja
doing-suggestion-declined = Forslaget «{ $suggestion }» fikk nei
doing-profile-changed = Min profil ble endret: { $what ->
        [phone] nummeret
        [email] e-postadressen
       *[confirmed] opplysningene ble bekreftet
    }
doing-notice-changed = Varselet «{ $topic }» på { $channel } ble endret til { $state }
doing-notice-came = Varselet «{ $topic }» kom på { $channel }
doing-form-opened = Søknaden «{ $form }» ble åpnet
doing-form-stepped = Delen «{ $section }» av «{ $form }» kom fram
doing-form-saved = Søknaden «{ $form }» ble lagret
doing-form-resumed = Søknaden «{ $form }» ble hentet fram igjen
doing-form-failed = Skjemaet sa at «{ $field }» må rettes
doing-form-attached = «{ $file }» ble lagt ved «{ $form }»
doing-form-submitted = Søknaden «{ $form }» ble sendt
doing-time-passed = To uker gikk
doing-decided = Saken «{ $case }» ble avgjort
doing-custom-emitted = «{ $said }» skjedde i appen { $app }
doing-custom-set = «{ $part }» ble satt til «{ $is }» i appen { $app }
doing-mail-opened = E-posten «{ $mail }» ble åpnet
doing-mail-deleted = E-posten «{ $mail }» ble slettet
doing-mail-restored = E-posten «{ $mail }» ble hentet tilbake
doing-mail-reported = E-posten «{ $mail }» ble meldt som falsk
doing-mail-moved = E-posten «{ $mail }» ble flyttet til { $folder }
doing-mail-sent = En e-post ble sendt til { $to }
doing-sender-inspected = Adressen til den som sendte «{ $mail }», ble vist
doing-link-opened = Lenka i «{ $mail }» ble åpnet
doing-attachment-opened = «{ $file }» i «{ $mail }» ble åpnet
doing-attachment-saved = «{ $file }» i «{ $mail }» ble lagret
doing-draft-saved = E-posten ble lagret som kladd
doing-draft-opened = Kladden ble åpnet
doing-folder-opened = Mappa { $folder } ble åpnet
doing-address-made = Kari fikk en e-postadresse

## new --by-doing: spørsmålene

doing-file = Hvilken leksjon skal få et nytt steg? Skriv navnet på fila.
doing-file-why = Fila må finnes. En ny leksjon lager du først med «tastetrykk new».
doing-no-file = Det er ingen leksjon i «{ $path }». Lag den først med «tastetrykk new».
doing-step = Hva skal steget hete?
doing-step-why = Et kort navn for deg selv, med små bokstaver, tall og bindestrek. Den som lærer, ser det ikke.
doing-step-taken = Det navnet kan ikke brukes, eller det er brukt før. Velg et annet.
doing-task = Hva skal den som lærer, gjøre?
doing-task-why = Én eller to setninger, slik de skal stå på skjermen. For eksempel: Send en melding til Marit om at du kommer.
doing-device = Hva gjøres oppgaven på? 1 telefonen, 2 datamaskinen, 3 det samme som i et annet steg
doing-device-why = Velg 3 for å begynne akkurat som i et steg som finnes fra før i leksjonen.
doing-like = Hvilket steg skal det begynne som? ({ $known })
doing-like-why = Skriv navnet på steget. Har steget varianter, kan du skrive steg/variant.
doing-no-scene = Steget «{ $id }» begynner ikke på noe sted.
doing-at = Hvor begynner oppgaven? Skriv nummeret.
doing-at-why = Det er stedet som er framme når oppgaven begynner.
doing-threads = Hvilke samtaler skal ligge på telefonen?
doing-contacts = Hvem skal være kontakter?
doing-mails = Hvilke e-poster skal ligge i innboksen?
doing-ids-why = Skriv navnene med komma mellom. Disse finnes: { $known }.
doing-unknown = «{ $id }» finnes ikke. { $near ->
        [none] Skriv ? for å se navnene.
       *[other] Mente du «{ $near }»?
    }
doing-nothing = Det skjedde ingenting, så det er ikke noe å lage et steg av. Ingenting er skrevet.
doing-list = Dette skjedde:
doing-goals = Hva av dette gjør oppgaven ferdig? Skriv numrene.
doing-goals-why = Oppgaven er ferdig når alt du velger her, har skjedd. Velg så lite som mulig.
doing-near = Dette skjedde, eller kunne ha skjedd, i stedet:
doing-mistakes = Hva av dette skal forklares som en feil? Skriv numrene. Enter betyr ingen.
doing-mistakes-why = Velg det noen kan komme til å gjøre. Til hver feil skriver du hvorfor det ikke var det, og hva en skal se etter.
doing-numbers = Skriv numre fra 1 til { $most }, med komma mellom.
doing-say = Hva skal vi si når oppgaven er ferdig?
doing-say-why = Si hva som skjedde, og hvorfor det var riktig. Enter setter inn «{ $text }», så du kan skrive det i fila etterpå.
doing-mistake-say = { $what }. Hva skal vi si til det?
doing-sentence = Du skrev «{ $text }». Skal det være en setning å velge?
doing-sentence-why = Da kan den som lærer, velge setningen i stedet for å skrive. Hvis ikke, glemmer vi det du skrev.
doing-instead = Hei på deg fra Kari
doing-not-sound = Steget holder ikke, så ingenting er skrevet. Slik ville det ha blitt:
doing-no-way = Oppgaven kan ikke gjøres ferdig slik. En feil du valgte, kan være på veien dit.
doing-no-mistake = Feilen «{ $id }» kan ikke skje.
doing-added = { $file } har fått steget «{ $step }».
doing-then = Prøv det med: tastetrykk try { $file } --step { $step }
doing-translate = Oversettelsen mangler det nye steget. Få med det slik: tastetrykk translate { $file } { $language }
doing-unwritten = Det som skal stå der det nå står «{ $text }», skriver du i fila.
doing-stuck = Det gikk ikke å gjøre «{ $act }». { $known ->
        [none] { "" }
       *[other] Her kan en trykke på: { $known }.
    }
