# Skrivebordet: det «new», «try», «preview» og «translate» seier. Lesaren skriv leksjonar og er ikkje
# programmerar.

## try: prøve ein leksjon, og lage døme av det som blei gjort

try-no-step = Leksjonen har ikkje noko steg som heiter «{ $id }». Han har: { $known }.
try-no-variant = Steget har ingen variant som heiter «{ $id }». Det har: { $known }.
try-nothing-played = Du gjorde ikkje noko som kan bli eit døme.
try-played = I steget «{ $step }» gjorde du dette:
try-came = { $what ->
        [done] Oppgåva blei ferdig.
        [right] Svaret var rett.
        [wrong] Svaret var feil.
        [mistake] Det blei feilen «{ $id }».
       *[open] Oppgåva blei ikkje ferdig.
    }
try-ask-add = Skal det bli eit døme i leksjonen?
try-why-add = Eit døme blir prøvd kvar gong leksjonen blir sjekka. Det du skreiv sjølv, står i dømet slik det står over.
try-ask-id = Kva skal dømet heite?
try-why-id = Små bokstavar, tal og bindestrek. Ingen andre døme i leksjonen kan heite det same.
try-id-taken = Det namnet kan ikkje brukast. Vel eit anna.
try-added = { $file } har fått { $count ->
        [one] eitt døme
       *[other] { $count } døme
    } til.
try-changed = Fila blei endra medan du prøvde. Ingenting er skrive. Dette ville ha stått der:
try-not-toml = Det er ein feil i fila, så ingenting er skrive. Dette ville ha stått der:
try-nothing-written = Ingenting er skrive.
ask-yes = ja
ask-no = nei

## new --by-doing: det som skjedde, i ord

doing-app-opened = Appen { $app } blei opna
doing-home-shown = Heimskjermen kom fram
doing-thread-opened = Samtalen med { $from } blei opna
doing-message-sent = Meldinga blei send til { $to }
doing-thread-deleted = Samtalen med { $from } blei sletta
doing-link-inspected = Adressa bak lenka frå { $from } blei vist
doing-phone-unlocked = Telefonen blei låst opp
doing-phone-locked = Telefonen blei låst
doing-code-wrong = Feil kode blei skriven
doing-setting-changed = { $setting } blei endra til { $state }{ $value }
doing-wifi-connected = Telefonen blei kopla til { $network }
doing-password-made = Eit passord blei laga
doing-code-entered = Ein kode blei skriven: { $result ->
        [right] rett
       *[wrong] feil
    }
doing-photo-opened = Biletet av { $scene } blei opna
doing-photo-deleted = Biletet av { $scene } blei sletta
doing-photo-restored = Biletet av { $scene } blei henta tilbake
doing-photo-shared = Biletet av { $scene } blei sendt til { $to }
doing-screenshot-taken = Eit skjermbilete blei teke av samtalen med { $from }
doing-photo-taken = Eit bilete blei teke av { $scene }
doing-call-started = { $to } blei ringt opp
doing-call-answered = Anropet frå { $with } blei svart på
doing-call-declined = Anropet frå { $with } blei avvist
doing-call-ended = Samtalen med { $with } tok slutt
doing-reply-said = «{ $reply }» blei sagt
doing-contact-saved = { $person } blei lagra som kontakt
doing-number-blocked = Nummeret til { $person } blei blokkert
doing-door-closed = Døra blei lukka
doing-page-turned = Sida «{ $page }» kom fram i heftet
doing-help-opened = Hjelpa blei opna
doing-help-closed = Hjelpa blei lukka
doing-read-again = Alt blei lese opp igjen
doing-theme-chosen = Fargane «{ $theme }» blei valde
doing-language-chosen = Språket «{ $language }» blei valt
doing-control-pressed = «{ $control }» blei trykt på
doing-field-filled = Noko blei skrive i «{ $control }»
doing-address-opened = Adressa til «{ $page }» blei opna
doing-searched = Eit søk blei gjort
doing-result-opened = { $kind ->
        [advert] Annonsen
       *[hit] Treffet
    } «{ $page }» blei opna
doing-page-opened = Sida «{ $page }» kom fram
doing-login-started = Innlogginga kom fram på «{ $page }»
doing-login-method = «{ $method }» blei valt for å logge inn
doing-approved = Spørsmålet i appen blei godkjent
doing-rejected = Spørsmålet i appen blei avvist
doing-logged-in = Kari blei logga inn
doing-logged-out = Kari blei logga ut
doing-login-left = Innlogginga blei forlaten
doing-case-opened = Saka «{ $case }» blei opna
doing-case-replied = Eit svar blei sendt i saka «{ $case }»
doing-letter-opened = Brevet «{ $letter }» blei opna
doing-bill-opened = Rekninga «{ $bill }» blei opna
doing-suggestion-accepted = Forslaget «{ $suggestion }» fekk ja
doing-suggestion-declined = Forslaget «{ $suggestion }» fekk nei
doing-profile-changed = Min profil blei endra: { $what ->
        [phone] nummeret
        [email] e-postadressa
       *[confirmed] opplysningane blei stadfesta
    }
doing-notice-changed = Varselet «{ $topic }» på { $channel } blei endra til { $state }
doing-notice-came = Varselet «{ $topic }» kom på { $channel }
doing-form-opened = Søknaden «{ $form }» blei opna
doing-form-stepped = Delen «{ $section }» av «{ $form }» kom fram
doing-form-saved = Søknaden «{ $form }» blei lagra
doing-form-resumed = Søknaden «{ $form }» blei henta fram igjen
doing-form-failed = Skjemaet sa at «{ $field }» må rettast
doing-form-attached = «{ $file }» blei lagt ved «{ $form }»
doing-form-submitted = Søknaden «{ $form }» blei send
doing-time-passed = To veker gjekk
doing-decided = Saka «{ $case }» blei avgjord
doing-custom-emitted = «{ $said }» skjedde i appen { $app }
doing-custom-set = «{ $part }» blei sett til «{ $is }» i appen { $app }
doing-mail-opened = E-posten «{ $mail }» blei opna
doing-mail-deleted = E-posten «{ $mail }» blei sletta
doing-mail-restored = E-posten «{ $mail }» blei henta tilbake
doing-mail-reported = E-posten «{ $mail }» blei meld som falsk
doing-mail-moved = E-posten «{ $mail }» blei flytta til { $folder }
doing-mail-sent = Ein e-post blei send til { $to }
doing-sender-inspected = Adressa til den som sende «{ $mail }», blei vist
doing-link-opened = Lenka i «{ $mail }» blei opna
doing-attachment-opened = «{ $file }» i «{ $mail }» blei opna
doing-attachment-saved = «{ $file }» i «{ $mail }» blei lagra
doing-draft-saved = E-posten blei lagra som kladd
doing-draft-opened = Kladden blei opna
doing-folder-opened = Mappa { $folder } blei opna
doing-address-made = Kari fekk ei e-postadresse

## new --by-doing: spørsmåla

doing-file = Kva for ein leksjon skal få eit nytt steg? Skriv namnet på fila.
doing-file-why = Fila må finnast. Ein ny leksjon lagar du først med «tastetrykk new».
doing-no-file = Det er ingen leksjon i «{ $path }». Lag han først med «tastetrykk new».
doing-step = Kva skal steget heite?
doing-step-why = Eit kort namn for deg sjølv, med små bokstavar, tal og bindestrek. Den som lærer, ser det ikkje.
doing-step-taken = Det namnet kan ikkje brukast, eller det er brukt før. Vel eit anna.
doing-task = Kva skal den som lærer, gjere?
doing-task-why = Éi eller to setningar, slik dei skal stå på skjermen. Til dømes: Send ei melding til Marit om at du kjem.
doing-device = Kva blir oppgåva gjord på? 1 telefonen, 2 datamaskina, 3 det same som i eit anna steg
doing-device-why = Vel 3 for å begynne akkurat som i eit steg som finst frå før i leksjonen.
doing-like = Kva for eit steg skal det begynne som? ({ $known })
doing-like-why = Skriv namnet på steget. Har steget variantar, kan du skrive steg/variant.
doing-no-scene = Steget «{ $id }» begynner ikkje på nokon stad.
doing-at = Kvar begynner oppgåva? Skriv nummeret.
doing-at-why = Det er staden som er framme når oppgåva begynner.
doing-threads = Kva for samtalar skal ligge på telefonen?
doing-contacts = Kven skal vere kontaktar?
doing-mails = Kva for e-postar skal ligge i innboksen?
doing-ids-why = Skriv namna med komma mellom. Desse finst: { $known }.
doing-unknown = «{ $id }» finst ikkje. { $near ->
        [none] Skriv ? for å sjå namna.
       *[other] Meinte du «{ $near }»?
    }
doing-nothing = Det skjedde ingenting, så det er ikkje noko å lage eit steg av. Ingenting er skrive.
doing-list = Dette skjedde:
doing-goals = Kva av dette gjer oppgåva ferdig? Skriv numra.
doing-goals-why = Oppgåva er ferdig når alt du vel her, har skjedd. Vel så lite som mogleg.
doing-near = Dette skjedde, eller kunne ha skjedd, i staden:
doing-mistakes = Kva av dette skal forklarast som ein feil? Skriv numra. Enter betyr ingen.
doing-mistakes-why = Vel det nokon kan kome til å gjere. Til kvar feil skriv du kvifor det ikkje var det, og kva ein skal sjå etter.
doing-numbers = Skriv nummer frå 1 til { $most }, med komma mellom.
doing-say = Kva skal vi seie når oppgåva er ferdig?
doing-say-why = Sei kva som skjedde, og kvifor det var rett. Enter set inn «{ $text }», så du kan skrive det i fila etterpå.
doing-mistake-say = { $what }. Kva skal vi seie til det?
doing-sentence = Du skreiv «{ $text }». Skal det vere ei setning å velje?
doing-sentence-why = Då kan den som lærer, velje setninga i staden for å skrive. Viss ikkje, gløymer vi det du skreiv.
doing-instead = Hei på deg frå Kari
doing-not-sound = Steget held ikkje, så ingenting er skrive. Slik ville det sjå ut:
doing-no-way = Oppgåva kan ikkje gjerast ferdig slik. Ein feil du valde, kan vere på vegen dit.
doing-no-mistake = Feilen «{ $id }» kan ikkje skje.
doing-added = { $file } har fått steget «{ $step }».
doing-then = Prøv det med: tastetrykk try { $file } --step { $step }
doing-translate = Omsetjinga manglar det nye steget. Få det med slik: tastetrykk translate { $file } { $language }
doing-unwritten = Det som skal stå der det no står «{ $text }», skriv du i fila.
doing-stuck = Det gjekk ikkje å gjere «{ $act }». { $known ->
        [none] { "" }
       *[other] Her kan ein trykke på: { $known }.
    }
