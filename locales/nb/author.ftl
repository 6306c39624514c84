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
ask-yes = ja
ask-no = nei
ask-yes-or-no = Vi forstod ikke «{ $answer }». Skriv ja eller nei.
ask-how = Svar på ett spørsmål om gangen. Enter tar det som står i [ ]. Skriv ? for å få det forklart, og < for å gå tilbake til spørsmålet før. Ctrl-C avbryter, og da blir ingenting skrevet.
ask-no-way-back = Dette er det første spørsmålet her. Herfra kan du ikke gå tilbake.

## preview: leksjonen ved siden av funnene
preview-key-desk = funn og valg
preview-key-lesson = leksjonen
preview-key-move = funn
preview-key-open = gå til
preview-key-page = les mer
preview-key-swap = bytt side
preview-key-next = neste steg
preview-key-previous = forrige
preview-key-by-step = steg
preview-key-size = størrelse
preview-key-steps = alle steg
preview-key-start = fra start
preview-key-variant = variant
preview-key-language = språk
preview-key-theme = farger
preview-key-lines = linjer
preview-key-reload = les på nytt
preview-key-help = hjelp
preview-key-quit = avslutt
preview-reading = Leser leksjonen …
preview-looking = Ser etter feil …
preview-none = Ingen feil. Ingen råd.
preview-alike = { $count ->
    [one] Det samme ett sted til, på linje { $lines }.
   *[other] Det samme { $count } steder til, på linje { $lines }.
}
preview-count = { $faults ->
    [one] 1 feil
   *[other] { $faults } feil
}, { $warnings ->
    [one] 1 råd
   *[other] { $warnings } råd
}
preview-broken = Det som står i fila nå, kan ikke vises før feilene er rettet. Leksjonen du ser, er den siste hele.
preview-broken-at-first = Leksjonen kan ikke vises før feilene er rettet. Lagre fila når du har rettet, så kommer den.
preview-gone-short = Fila er borte
preview-gone = { $file } er borte. Leksjonen du ser, er den siste som stod der.
preview-gone-at-first = { $file } finnes ikke, eller den er tom.
preview-by-hand = Her får vi ikke vite når du lagrer. Trykk R når du har lagret.
preview-to-step = Enter: gå til steget «{ $step }»
preview-to-page = I: les mer om dette funnet
preview-from-page = Esc: tilbake til funnene
preview-steps = Stegene i leksjonen
preview-here = du er her
preview-told = { $count ->
    [one] 1 funn
   *[other] { $count } funn
}
preview-help = Hjelp til forhåndsvisningen
preview-help-keys = Leksjonen tar imot tastene slik den gjør hos deltakeren. Ctrl-O henter tastene hit og gir dem tilbake.
preview-help-save = Rediger fila i programmet du pleier å bruke. Hver gang du lagrer, leser vi den på nytt, og du blir på samme sted.
preview-help-kept = Ingenting av det du gjør her, blir lagret.
preview-in-lesson = vist i { $lesson }
preview-step = steg { $at } av { $total }: { $step }
preview-variant = variant { $at } av { $total }
preview-theme-dark = mørke farger
preview-theme-light = lyse farger
preview-theme-contrast = sterke farger
preview-language-nb = bokmål
preview-language-nn = nynorsk
preview-language-en = engelsk
preview-lines = linjer, slik linjemodus sier dem
preview-size-room = { $size }, så stort det er plass til
preview-size-cut = { $size } av { $asked }
preview-last-whole = { $shown } – siste hele leksjon
preview-step-gone = Steget «{ $step }» finnes ikke lenger. Du er i det nærmeste.
preview-ended = Her ville programmet ha sluttet. Leksjonen er åpnet på nytt.
preview-other-lesson = Her vises én leksjon. Den er åpnet på nytt.
preview-not-saved = Notatet blir ikke lagret herfra.
preview-no-step = Dette står ikke i noe steg som kan vises.
preview-saved = Lest på nytt.
preview-no-lesson = { $file } er ingen fil i kurset, så vi vet ikke hvordan den skal vises.
preview-no-user = Ingen leksjon bruker det som står i { $file }. Velg en leksjon med --lesson.
preview-plain-on = Forhåndsvisning i linjemodus. Den leser på nytt hver gang du lagrer. Skriv N for neste steg, T for forrige, Q for å avslutte.
preview-plain-read = Lest på nytt:
preview-plain-screen = Slik sier linjemodus det:
preview-plain-unknown = Det forstod vi ikke. Skriv N, T, B, V, M, R eller Q.

## Oversettelser: «translate»
translate-wrote = Skrev { $path }.
translate-would = Ville skrevet { $path }. Ingenting er endret.
translate-same = { $path } er som den skal være.
translate-added = { $count ->
    [one] Én tekst manglet. Den står på originalspråket, med # OVERSETT over.
   *[other] { $count } tekster manglet. De står på originalspråket, med # OVERSETT over.
}
translate-changed = { $count ->
    [one] Én tekst har fått ny original. Den er merket med # ENDRET.
   *[other] { $count } tekster kan ha fått ny original. De er merket med # ENDRET.
}
translate-surplus = { $count ->
    [one] Én linje hører ikke lenger til noe. Den er gjort om til en kommentar.
   *[other] { $count } linjer hører ikke lenger til noe. De er gjort om til kommentarer.
}
translate-left = { $count ->
    [one] Én tekst venter på deg.
   *[other] { $count } tekster venter på deg.
}
translate-none-left = Ingen tekst venter på deg.
translate-alike = { $count ->
    [one] Én tekst sier det samme som originalen, ord for ord: linje { $lines }. Se om det er meningen.
   *[other] { $count } tekster sier det samme som originalen, ord for ord: linje { $lines }. Se om det er meningen.
}
translate-how = Rett teksten under hvert merke, og ta bort merket. Sjekk så:
translate-own-language = Leksjonen er skrevet på dette språket fra før. Velg et annet: { $others }.
translate-broken = Originalen har feil som må rettes først.
translate-no-file = Vi fant ikke { $path }. Skriv navnet på en leksjon i mappa di, eller på fila.
translate-not-toml = Fila { $path } kan ikke leses. Skriv «tastetrykk check { $path }» for å se hva som er galt.
changed-meanwhile = { $path } er endret av noen andre akkurat nå. Vi har latt den være. Prøv en gang til.

## Nye filer: «new»
new-hello-lesson = Vi lager en ny leksjon. Den virker med en gang, og etterpå gjør du den til din egen.
new-hello-application = Vi lager en ny søknad. Den virker med en gang, og etterpå gjør du den til kommunens egen.
new-hello-app = Vi lager en ny app til øvetelefonen. Den virker med en gang, og etterpå gjør du den til din egen.
new-hello-plan = Vi lager en ny plan for et kurs med kursleder. Den virker med en gang, og etterpå gjør du den til din egen.
new-hello-profile = Vi lager en profil for kommunen: navnet, numrene og fristene som leksjonene viser.
new-choose = Skriv et tall fra 1 til { $most }.
new-not-one-of = Vi forstod ikke «{ $answer }». Skriv et tall fra 1 til { $most }, og trykk Enter.
new-ask-language = Hvilken målform skriver du på?
new-help-language = Du skriver på den ene. Programmet lager en fil til med den andre, og sier fra om det som må oversettes.
new-language-nb = bokmål
new-language-nn = nynorsk
new-ask-place = Hvor begynner oppgaven?
new-help-place = Deltakeren øver på en telefon eller en maskin som ikke er ekte. Her velger du hva som er åpent når oppgaven begynner. Du kan endre det senere.
new-place-phone-home = På telefonen, på hjemskjermen
new-place-phone-messages = På telefonen, i Meldinger
new-place-phone-mail = På telefonen, i E-post
new-place-phone-web = På telefonen, i Nettleser
new-place-computer-mail = På maskinen, i E-post
new-place-computer-web = På maskinen, i Nettleser
new-place-computer-min-side = På maskinen, på Min side
new-ask-done = Hva regnes som gjort?
new-help-done = Dette er det programmet ser etter. Når det skjer, er oppgaven løst. Du kan bytte personer og tekster etterpå.
new-done-message-sent = En melding er sendt til den rette
new-done-message-read = Den rette meldingen er åpnet
new-done-mail-read = Den rette e-posten er åpnet
new-done-mail-answered = En e-post er besvart
new-done-page-found = Den rette siden er funnet med et søk
new-done-case-opened = Den rette saken er åpnet
new-ask-title = Hva skal den hete?
new-help-title = Noen få ord som sier hva en lærer, for eksempel «Betale parkering». Høyst 60 tegn. Fila får navn etter dette.
new-ask-title-other = Hva heter det på { $language }?
new-help-other = Trykk Enter hvis du vil oversette senere. Da får teksten et merke, og sjekken minner deg på det.
new-ask-goal = Hva kan en gjøre etterpå?
new-help-goal = Én setning som begynner med «Du kan». Den står under tittelen.
new-ask-goal-other = Hva blir setningen på { $language }?
new-ask-module = Hvilken del av kurset hører den til?
new-help-module = Leksjonen står i denne delen på kartet over kurset.
new-ask-minutes = Hvor mange minutter tar den?
new-help-minutes = For en som er ny og tar seg god tid. Fra 1 til 120.
new-not-minutes = Skriv et tall fra 1 til 120.
new-ask-place-name = Hva heter stedet?
new-help-place-name = Navnet alene, for eksempel «Ulvik».
new-ask-municipality = Hva heter kommunen?
new-help-municipality = Slik det står i en setning, for eksempel «Ulvik kommune».
new-municipality = { $place } kommune
new-ask-site = Hva er nettadressen til kommunen?
new-help-site = Slik folk leser den, uten https foran. Trykk Enter hvis du vil fylle det ut i fila.
new-like-site = Skriv den slik: fjordvik.kommune.no.
new-ask-email = Hva er e-postadressen til kommunen?
new-help-email = Den som folk kan skrive til. Trykk Enter hvis du vil fylle det ut i fila.
new-like-email = Skriv den slik: post@fjordvik.example.
new-ask-phone = Hva er telefonnummeret til servicekontoret?
new-help-phone = Tall og mellomrom. Trykk Enter hvis du vil fylle det ut i fila.
new-like-phone = Skriv det slik: 000 00 123.
new-empty = Her må det stå noe.
new-too-long = Det er litt langt. Skriv høyst { $most } tegn.
new-no-name = Av dette kan vi ikke lage et filnavn. Ta med minst én bokstav.
new-brace = Tegnene for krøllparentes har en egen betydning her. Skriv det uten dem.
new-taken = Navnet { $taken } er brukt. Fila får navnet { $name } i stedet.
new-id-taken = Navnet { $name } er brukt. Velg et annet.
new-id-bad = «{ $name }» kan ikke være navn på en fil. Bruk små bokstaver a–z, tall og bindestrek.
new-not-there = «{ $answer }» passer ikke her. Velg blant: { $known }.
new-wrote = Skrev { $path }.
new-next = Prøv dette nå:
new-nothing = Ingenting er skrevet.
new-in-lesson-form = En leksjon åpner skjemaet med  form = "{ $id }"
new-in-lesson-app = En leksjon åpner appen når det står  app = "{ $id }"  i start.

## Rettelser: «check --fix»
fix-found = rettet [{ $code }]
fix-mark = tok bort et usynlig merke foran den første linja
fix-line-ends = gjorde om linjeskiftene fra Windows
fix-blanks = tok bort mellomrom sist på linjer
fix-would-found = ville ha rettet [{ $code }]
fix-would-mark = ville ha tatt bort et usynlig merke foran den første linja
fix-would-line-ends = ville ha gjort om linjeskiftene fra Windows
fix-would-blanks = ville ha tatt bort mellomrom sist på linjer
fix-nothing = Vi fant ikke noe som vi trygt kan rette for deg.
fix-done = { $changes ->
    [one] Rettet én ting
   *[other] Rettet { $changes } ting
} i { $files ->
    [one] én fil.
   *[other] { $files } filer.
}
fix-would = { $changes ->
    [one] Ville ha rettet én ting
   *[other] Ville ha rettet { $changes } ting
} i { $files ->
    [one] én fil. Ingenting er endret.
   *[other] { $files } filer. Ingenting er endret.
}

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
doing-notice-missed = Noe kom uten varselet «{ $topic }»
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
doing-file = Hvilken leksjon skal få steget? Skriv navnet på fila. Enter lager en ny leksjon.
doing-hello = Vi lager et steg av det du gjør. Først kommer noen spørsmål om oppgaven. Så gjør du den selv, slik den som lærer, skal gjøre den. Til slutt velger du hva som regnes som gjort.
doing-file-why = For eksempel svare-pa-en-melding.toml. Har du ingen leksjon ennå, lager vi en rundt steget.
doing-no-file = Det er ingen leksjon i «{ $path }» ennå. Skal vi lage en ny der, rundt steget?
doing-no-file-why = Da spør vi også hva leksjonen heter, og hva en kan etterpå. Svarer du nei, blir ingenting skrevet.
doing-step = Hva skal steget hete?
doing-step-why = Et kort navn for deg selv, med små bokstaver, tall og bindestrek. Den som lærer, ser det ikke.
doing-step-taken = Et annet steg heter «{ $id }». Velg et annet navn.
doing-task = Hva skal den som lærer, gjøre?
doing-task-why = Én eller to setninger, slik de skal stå på skjermen. For eksempel: Send en melding til Marit om at du kommer.
doing-device = Hva gjøres oppgaven på?
doing-device-why = På telefonen og datamaskinen er det meldinger, e-post og nettsider. På øvingstavla er det som du selv setter der: knapper, felt, lenker og menyer. I programmet her kan en bla i et hefte, hente hjelp, og bytte farger og språk.
doing-on-phone = Telefonen
doing-on-computer = Datamaskinen
doing-on-board = En øvingstavle med knapper og felt
doing-on-program = Programmet her: bla, hente hjelp, bytte farger
doing-on-like = Det samme som i et annet steg
doing-like = Hvilket steg skal det begynne som?
doing-like-why = Telefonen eller maskinen står da slik den gjør når det steget begynner.
doing-at = Hvor begynner oppgaven?
doing-at-why = Det er stedet som er framme når oppgaven begynner.
doing-board = Hva skal stå på tavla? Skriv én ting om gangen.
doing-board-first = knapp Te
doing-board-more = Hva mer skal stå på tavla? Enter når det ikke er mer.
doing-board-why = Skriv først hva slags ting det er: knapp, felt, lenke eller meny. Skriv så teksten på den.
doing-board-unknown = Vi forstod ikke «{ $answer }». Skriv knapp, felt, lenke eller meny, og så teksten.
doing-page = Hva står på den første siden i heftet?
doing-page-more = Hva står på den neste siden? Enter når det ikke er mer.
doing-page-why = Programmet viser et lite hefte å bla i. Skriv én eller to setninger til hver side.
doing-threads = Hvilke samtaler skal ligge på telefonen?
doing-contacts = Hvem skal være kontakter?
doing-mails = Hvilke e-poster skal ligge i innboksen?
doing-ids-why = Skriv navnene foran kolon, med komma mellom. Disse finnes:
doing-unknown = «{ $id }» finnes ikke. { $near ->
        [none] Skriv ? for å se navnene.
       *[other] Mente du «{ $near }»?
    }
doing-ready = Nå gjør du oppgaven selv. Trykk Enter når du er klar.
doing-ready-why = Skjermen blir slik den som lærer, får se den. Gjør gjerne noe galt på veien, så kan det bli forklart. Velg «Jeg er ferdig» når du er framme. Ingenting blir sendt.
doing-nothing = Det skjedde ingenting, så det er ikke noe å lage et steg av. Ingenting er skrevet.
doing-list = Dette skjedde:
doing-goals = Hva av dette gjør oppgaven ferdig? Skriv numrene.
doing-goals-why = Oppgaven er ferdig når alt du velger her, har skjedd. Velg så lite som mulig.
doing-near = Dette skjedde, eller kunne ha skjedd, i stedet:
doing-mistakes = Hva av dette skal forklares som en feil? Skriv numrene. Enter betyr ingen.
doing-mistakes-why = Velg det noen kan komme til å gjøre. Til hver feil skriver du hvorfor det ikke var det, og hva en skal se etter.
doing-numbers = Skriv numre fra 1 til { $most }, med komma mellom.
# What may stand between numbers and before them.
doing-and = og
doing-number = nr
doing-say = Hva skal vi si når oppgaven er ferdig?
doing-say-why = Si hva som skjedde, og hvorfor det var riktig. Enter setter inn «{ $text }», så du kan skrive det i fila etterpå.
doing-mistake-say = { $what }. Hva skal vi si til det?
doing-sentence = Du skrev «{ $text }». Skal det være en setning å velge?
doing-sentence-why = Da kan den som lærer, velge setningen i stedet for å skrive. Hvis ikke, glemmer vi det du skrev.
doing-exactly = Du skrev «{ $text }». Skal den som lærer, skrive akkurat det?
doing-exactly-why = Svarer du ja, er oppgaven ferdig når det samme står i feltet. Si i oppgaven hva en skal skrive. Svarer du nei, er hva som helst godt nok, og vi glemmer det du skrev.
doing-in-example = Du skrev «{ $text }». Skal det stå i eksempelet?
doing-in-example-why = Eksempelet blir prøvd hver gang leksjonen blir sjekket. Svarer du nei, glemmer vi det du skrev.
doing-instead = Hei på deg fra Kari
doing-not-sound = Steget holder ikke, så ingenting er skrevet. Slik ville det ha blitt:
doing-no-way = Oppgaven kan ikke gjøres ferdig slik. En feil du valgte, kan være på veien dit.
doing-no-mistake = Feilen «{ $id }» kan ikke skje.
doing-added = { $file } har fått steget «{ $step }».
doing-translate = Oversettelsen mangler det nye steget.
doing-unwritten = Det som skal stå der det nå står «{ $text }», skriver du i fila.
doing-stuck = Det gikk ikke å gjøre «{ $act }». { $known ->
        [none] { "" }
       *[other] Her kan en trykke på: { $known }.
    }
