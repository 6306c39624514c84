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
ask-yes = ja
ask-no = nei
ask-yes-or-no = Vi forstod ikkje «{ $answer }». Skriv ja eller nei.
ask-how = Svar på eitt spørsmål om gongen. Enter tek det som står i [ ]. Skriv ? for å få det forklart, og < for å gå tilbake til spørsmålet før. Ctrl-C avbryt, og då blir ingenting skrive.
ask-no-way-back = Dette er det første spørsmålet her. Herifrå kan du ikkje gå tilbake.

## preview: leksjonen ved sida av funna
preview-key-desk = funn og val
preview-key-lesson = leksjonen
preview-key-move = funn
preview-key-open = gå til
preview-key-page = les meir
preview-key-swap = byt side
preview-key-next = neste steg
preview-key-previous = førre
preview-key-by-step = steg
preview-key-size = storleik
preview-key-steps = alle steg
preview-key-start = frå start
preview-key-variant = variant
preview-key-language = språk
preview-key-theme = fargar
preview-key-lines = linjer
preview-key-reload = les på nytt
preview-key-help = hjelp
preview-key-quit = avslutt
preview-reading = Les leksjonen …
preview-looking = Ser etter feil …
preview-none = Ingen feil. Ingen råd.
preview-alike = { $count ->
    [one] Det same éin stad til, på linje { $lines }.
   *[other] Det same { $count } stader til, på linje { $lines }.
}
preview-count = { $faults ->
    [one] 1 feil
   *[other] { $faults } feil
}, { $warnings ->
    [one] 1 råd
   *[other] { $warnings } råd
}
preview-broken = Det som står i fila no, kan ikkje visast før feila er retta. Leksjonen du ser, er den siste heile.
preview-broken-at-first = Leksjonen kan ikkje visast før feila er retta. Lagre fila når du har retta, så kjem han.
preview-gone-short = Fila er borte
preview-gone = { $file } er borte. Leksjonen du ser, er den siste som stod der.
preview-gone-at-first = { $file } finst ikkje, eller ho er tom.
preview-by-hand = Her får vi ikkje vite når du lagrar. Trykk R når du har lagra.
preview-to-step = Enter: gå til steget «{ $step }»
preview-to-page = I: les meir om dette
preview-from-page = Esc: tilbake til funna
preview-steps = Stega i leksjonen
preview-here = du er her
preview-told = { $count ->
    [one] 1 funn
   *[other] { $count } funn
}
preview-help = Hjelp til førehandsvisinga
preview-help-keys = Leksjonen tek imot tastane slik han gjer hos deltakaren. Ctrl-O hentar tastane hit og gir dei tilbake.
preview-help-save = Rediger fila i programmet du pleier å bruke. Kvar gong du lagrar, les vi ho på nytt, og du blir på same staden.
preview-help-kept = Ingenting av det du gjer her, blir lagra.
preview-in-lesson = vist i { $lesson }
preview-step = steg { $at } av { $total }: { $step }
preview-variant = variant { $at } av { $total }
preview-theme-dark = mørke fargar
preview-theme-light = lyse fargar
preview-theme-contrast = sterke fargar
preview-language-nb = bokmål
preview-language-nn = nynorsk
preview-language-en = engelsk
preview-lines = linjer, slik linjemodus seier dei
preview-size-room = { $size }, så stort det er plass til
preview-size-cut = { $size } av { $asked }
preview-last-whole = { $shown } – siste heile leksjon
preview-step-gone = Steget «{ $step }» finst ikkje lenger. Du er i det nærmaste.
preview-ended = Her ville programmet ha slutta. Leksjonen er opna på nytt.
preview-other-lesson = Her blir éin leksjon vist. Han er opna på nytt.
preview-not-saved = Notatet blir ikkje lagra herifrå.
preview-no-step = Dette står ikkje i noko steg som kan visast.
preview-saved = Lese på nytt.
preview-no-lesson = { $file } er inga fil i kurset, så vi veit ikkje korleis ho skal visast.
preview-no-user = Ingen leksjon bruker det som står i { $file }. Vel ein leksjon med --lesson.
preview-plain-on = Førehandsvising i linjemodus. Ho les på nytt kvar gong du lagrar. Skriv N for neste steg, T for førre, Q for å avslutte.
preview-plain-read = Lese på nytt:
preview-plain-screen = Slik seier linjemodus det:
preview-plain-unknown = Det forstod vi ikkje. Skriv N, T, B, V, M, R eller Q.

## Omsettingar: «translate»
translate-wrote = Skreiv { $path }.
translate-would = Ville ha skrive { $path }. Ingenting er endra.
translate-same = { $path } er slik ho skal vere.
translate-added = { $count ->
    [one] Éin tekst mangla. Han står på originalspråket, med # OVERSETT over.
   *[other] { $count } tekstar mangla. Dei står på originalspråket, med # OVERSETT over.
}
translate-changed = { $count ->
    [one] Éin tekst har fått ny original. Han er merkt med # ENDRET.
   *[other] { $count } tekstar kan ha fått ny original. Dei er merkte med # ENDRET.
}
translate-surplus = { $count ->
    [one] Éi linje høyrer ikkje lenger til noko. Ho er gjord om til ein kommentar.
   *[other] { $count } linjer høyrer ikkje lenger til noko. Dei er gjorde om til kommentarar.
}
translate-left = { $count ->
    [one] Éin tekst ventar på deg.
   *[other] { $count } tekstar ventar på deg.
}
translate-none-left = Ingen tekst ventar på deg.
translate-alike = { $count ->
    [one] Éin tekst seier det same som originalen, ord for ord: linje { $lines }. Sjå om det er meininga.
   *[other] { $count } tekstar seier det same som originalen, ord for ord: linje { $lines }. Sjå om det er meininga.
}
translate-how = Rett teksten under kvart merke, og ta bort merket. Sjekk så:
translate-own-language = Leksjonen er skriven på dette språket frå før. Vel eit anna: { $others }.
translate-broken = Originalen har feil som må rettast først.
translate-no-file = Vi fann ikkje { $path }. Skriv namnet på ein leksjon i mappa di, eller på fila.
translate-not-toml = Fila { $path } kan ikkje lesast. Skriv «tastetrykk check { $path }» for å sjå kva som er gale.
changed-meanwhile = { $path } er endra av nokon andre akkurat no. Vi har late ho vere. Prøv ein gong til.

## Nye filer: «new»
new-hello-lesson = Vi lagar ein ny leksjon. Han verkar med ein gong, og etterpå gjer du han til din eigen.
new-hello-application = Vi lagar ein ny søknad. Han verkar med ein gong, og etterpå gjer du han til kommunen sin eigen.
new-hello-app = Vi lagar ein ny app til øvetelefonen. Han verkar med ein gong, og etterpå gjer du han til din eigen.
new-hello-plan = Vi lagar ein ny plan for eit kurs med kursleiar. Han verkar med ein gong, og etterpå gjer du han til din eigen.
new-hello-profile = Vi lagar ein profil for kommunen: namnet, nummera og fristane som leksjonane viser.
new-choose = Skriv eit tal frå 1 til { $most }.
new-not-one-of = Vi forstod ikkje «{ $answer }». Skriv eit tal frå 1 til { $most }, og trykk Enter.
new-ask-language = Kva målform skriv du på?
new-help-language = Du skriv på den eine. Programmet lagar ei fil til med den andre, og seier frå om det som må setjast om.
new-language-nb = bokmål
new-language-nn = nynorsk
new-ask-place = Kvar begynner oppgåva?
new-help-place = Deltakaren øver på ein telefon eller ei maskin som ikkje er ekte. Her vel du kva som er ope når oppgåva begynner. Du kan endre det seinare.
new-place-phone-home = På telefonen, på heimskjermen
new-place-phone-messages = På telefonen, i Meldingar
new-place-phone-mail = På telefonen, i E-post
new-place-phone-web = På telefonen, i Nettlesar
new-place-computer-mail = På maskina, i E-post
new-place-computer-web = På maskina, i Nettlesar
new-place-computer-min-side = På maskina, på Mi side
new-ask-done = Kva blir rekna som gjort?
new-help-done = Dette er det programmet ser etter. Når det skjer, er oppgåva løyst. Du kan byte personar og tekstar etterpå.
new-done-message-sent = Ei melding er send til den rette
new-done-message-read = Den rette meldinga er opna
new-done-mail-read = Den rette e-posten er opna
new-done-mail-answered = Det er svart på ein e-post
new-done-page-found = Den rette sida er funnen med eit søk
new-done-case-opened = Den rette saka er opna
new-ask-title = Kva skal han heite?
new-help-title = Nokre få ord som seier kva ein lærer, til dømes «Betale parkering». Høgst 60 teikn. Fila får namn etter dette.
new-ask-title-other = Kva heiter det på { $language }?
new-help-other = Trykk Enter om du vil setje om seinare. Da får teksten eit merke, og sjekken minner deg på det.
new-ask-goal = Kva kan ein gjere etterpå?
new-help-goal = Éi setning som begynner med «Du kan». Ho står under tittelen.
new-ask-goal-other = Kva blir setninga på { $language }?
new-ask-module = Kva del av kurset høyrer han til?
new-help-module = Leksjonen står i denne delen på kartet over kurset.
new-ask-minutes = Kor mange minutt tek han?
new-help-minutes = For ein som er ny og tek seg god tid. Frå 1 til 120.
new-not-minutes = Skriv eit tal frå 1 til 120.
new-ask-place-name = Kva heiter staden?
new-help-place-name = Namnet åleine, til dømes «Ulvik».
new-ask-municipality = Kva heiter kommunen?
new-help-municipality = Slik det står i ei setning, til dømes «Ulvik kommune».
new-municipality = { $place } kommune
new-ask-site = Kva er nettadressa til kommunen?
new-help-site = Slik folk les ho, utan https framfor. Trykk Enter om du vil fylle det ut i fila.
new-like-site = Skriv henne slik: fjordvik.kommune.no.
new-ask-email = Kva er e-postadressa til kommunen?
new-help-email = Den som folk kan skrive til. Trykk Enter om du vil fylle det ut i fila.
new-like-email = Skriv henne slik: post@fjordvik.example.
new-ask-phone = Kva er telefonnummeret til servicekontoret?
new-help-phone = Tal og mellomrom. Trykk Enter om du vil fylle det ut i fila.
new-like-phone = Skriv det slik: 000 00 123.
new-empty = Her må det stå noko.
new-too-long = Det er litt langt. Skriv høgst { $most } teikn.
new-no-name = Av dette kan vi ikkje lage eit filnamn. Ta med minst éin bokstav.
new-brace = Teikna for krøllparentes har ei eiga tyding her. Skriv det utan dei.
new-taken = Namnet { $taken } er brukt. Fila får namnet { $name } i staden.
new-id-taken = Namnet { $name } er brukt. Vel eit anna.
new-id-bad = «{ $name }» kan ikkje vere namn på ei fil. Bruk små bokstavar a–z, tal og bindestrek.
new-not-there = «{ $answer }» passar ikkje her. Vel blant: { $known }.
new-wrote = Skreiv { $path }.
new-next = Prøv dette no:
new-nothing = Ingenting er skrive.
new-in-lesson-form = Ein leksjon opnar skjemaet med  form = "{ $id }"
new-in-lesson-app = Ein leksjon opnar appen når det står  app = "{ $id }"  i start.

## Rettingar: «check --fix»
fix-found = retta [{ $code }]
fix-mark = tok bort eit usynleg merke framfor den første linja
fix-line-ends = gjorde om linjeskifta frå Windows
fix-blanks = tok bort mellomrom sist på linjer
fix-would-found = ville ha retta [{ $code }]
fix-would-mark = ville ha teke bort eit usynleg merke framfor den første linja
fix-would-line-ends = ville ha gjort om linjeskifta frå Windows
fix-would-blanks = ville ha teke bort mellomrom sist på linjer
fix-nothing = Vi fann ikkje noko som vi trygt kan rette for deg.
fix-done = { $changes ->
    [one] Retta éin ting
   *[other] Retta { $changes } ting
} i { $files ->
    [one] éi fil.
   *[other] { $files } filer.
}
fix-would = { $changes ->
    [one] Ville ha retta éin ting
   *[other] Ville ha retta { $changes } ting
} i { $files ->
    [one] éi fil. Ingenting er endra.
   *[other] { $files } filer. Ingenting er endra.
}

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
doing-notice-missed = Noko kom utan varselet «{ $topic }»
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
doing-file = Kva leksjon skal få steget? Skriv namnet på fila. Enter lagar ein ny leksjon.
doing-hello = Vi lagar eit steg av det du gjer. Først kjem nokre spørsmål om oppgåva. Så gjer du ho sjølv, slik den som lærer, skal gjere ho. Til slutt vel du kva som blir rekna som gjort.
doing-file-why = Til dømes svare-pa-ei-melding.toml. Har du ingen leksjon enno, lagar vi ein rundt steget.
doing-no-file = Det er ingen leksjon i «{ $path }» enno. Skal vi lage ein ny der, rundt steget?
doing-no-file-why = Då spør vi også kva leksjonen heiter, og kva ein kan etterpå. Svarer du nei, blir ingenting skrive.
doing-step = Kva skal steget heite?
doing-step-why = Eit kort namn for deg sjølv, med små bokstavar, tal og bindestrek. Den som lærer, ser det ikkje.
doing-step-taken = Eit anna steg heiter «{ $id }». Vel eit anna namn.
doing-task = Kva skal den som lærer, gjere?
doing-task-why = Éi eller to setningar, slik dei skal stå på skjermen. Til dømes: Send ei melding til Marit om at du kjem.
doing-device = Kva blir oppgåva gjord på?
doing-device-why = På telefonen og datamaskina er det meldingar, e-post og nettsider. På øvingstavla er det som du sjølv set der: knappar, felt, lenker og menyar. I programmet her kan ein bla i eit hefte, hente hjelp, og byte fargar og språk.
doing-on-phone = Telefonen
doing-on-computer = Datamaskina
doing-on-board = Ei øvingstavle med knappar og felt
doing-on-program = Programmet her: bla, hente hjelp, byte fargar
doing-on-like = Det same som i eit anna steg
doing-like = Kva steg skal det begynne som?
doing-like-why = Telefonen eller maskina står då slik ho gjer når det steget begynner.
doing-at = Kvar begynner oppgåva?
doing-at-why = Det er staden som er framme når oppgåva begynner.
doing-board = Kva skal stå på tavla? Skriv éin ting om gongen.
doing-board-first = knapp Te
doing-board-more = Kva meir skal stå på tavla? Enter når det ikkje er meir.
doing-board-why = Skriv først kva slags ting det er: knapp, felt, lenke eller meny. Skriv så teksten på han.
doing-board-unknown = Vi forstod ikkje «{ $answer }». Skriv knapp, felt, lenke eller meny, og så teksten.
doing-page = Kva står på den første sida i heftet?
doing-page-more = Kva står på den neste sida? Enter når det ikkje er meir.
doing-page-why = Programmet viser eit lite hefte å bla i. Skriv éi eller to setningar til kvar side.
doing-threads = Kva for samtalar skal ligge på telefonen?
doing-contacts = Kven skal vere kontaktar?
doing-mails = Kva for e-postar skal ligge i innboksen?
doing-ids-why = Skriv namna framfor kolon, med komma mellom. Desse finst:
doing-unknown = «{ $id }» finst ikkje. { $near ->
        [none] Skriv ? for å sjå namna.
       *[other] Meinte du «{ $near }»?
    }
doing-ready = No gjer du oppgåva sjølv. Trykk Enter når du er klar.
doing-ready-why = Skjermen blir slik den som lærer, får sjå han. Gjer gjerne noko gale på vegen, så kan det bli forklart. Vel «Eg er ferdig» når du er framme. Ingenting blir sendt.
doing-nothing = Det skjedde ingenting, så det er ikkje noko å lage eit steg av. Ingenting er skrive.
doing-list = Dette skjedde:
doing-goals = Kva av dette gjer oppgåva ferdig? Skriv numra.
doing-goals-why = Oppgåva er ferdig når alt du vel her, har skjedd. Vel så lite som mogleg.
doing-near = Dette skjedde, eller kunne ha skjedd, i staden:
doing-mistakes = Kva av dette skal forklarast som ein feil? Skriv numra. Enter betyr ingen.
doing-mistakes-why = Vel det nokon kan kome til å gjere. Til kvar feil skriv du kvifor det ikkje var det, og kva ein skal sjå etter.
doing-numbers = Skriv nummer frå 1 til { $most }, med komma mellom.
# What may stand between numbers and before them.
doing-and = og
doing-number = nr
doing-say = Kva skal vi seie når oppgåva er ferdig?
doing-say-why = Sei kva som skjedde, og kvifor det var rett. Enter set inn «{ $text }», så du kan skrive det i fila etterpå.
doing-mistake-say = { $what }. Kva skal vi seie til det?
doing-sentence = Du skreiv «{ $text }». Skal det vere ei setning å velje?
doing-sentence-why = Då kan den som lærer, velje setninga i staden for å skrive. Viss ikkje, gløymer vi det du skreiv.
doing-exactly = Du skreiv «{ $text }». Skal den som lærer, skrive akkurat det?
doing-exactly-why = Svarer du ja, er oppgåva ferdig når det same står i feltet. Sei i oppgåva kva ein skal skrive. Svarer du nei, er kva som helst godt nok, og vi gløymer det du skreiv.
doing-in-example = Du skreiv «{ $text }». Skal det stå i dømet?
doing-in-example-why = Dømet blir prøvd kvar gong leksjonen blir sjekka. Svarer du nei, gløymer vi det du skreiv.
doing-instead = Hei på deg frå Kari
doing-not-sound = Steget held ikkje, så ingenting er skrive. Slik ville det sjå ut:
doing-no-way = Oppgåva kan ikkje gjerast ferdig slik. Ein feil du valde, kan vere på vegen dit.
doing-no-mistake = Feilen «{ $id }» kan ikkje skje.
doing-added = { $file } har fått steget «{ $step }».
doing-translate = Omsetjinga manglar det nye steget.
doing-unwritten = Det som skal stå der det no står «{ $text }», skriv du i fila.
doing-stuck = Det gjekk ikkje å gjere «{ $act }». { $known ->
        [none] { "" }
       *[other] Her kan ein trykke på: { $known }.
    }
