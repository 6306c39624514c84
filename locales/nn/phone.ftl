# The practice phone.

phone-back = Tilbake
phone-home = Heim
phone-battery = { $percent } %
app-phone = Telefon
app-messages = Meldingar
app-camera = Kamera
app-photos = Bilete
app-mail = E-post
app-web = Nettlesar
app-clock = Klokke
app-settings = Innstillingar
phone-new-message = Ny melding
phone-who = Kven skal få meldinga?
phone-no-threads = Ingen meldingar
phone-new = ny
phone-write = Skriv sjølv
phone-send = Send
phone-clear = Endre
phone-delete = Slett
phone-sent = Sendt
phone-seen = Sett
phone-own-reduced = { $words ->
    [one] Du skreiv eitt ord her. Vi lagrar ikkje det du skriv.
   *[other] Du skreiv { $words } ord her. Vi lagrar ikkje det du skriv.
}
phone-see-address = Sjå adressa
phone-address = Adressa til lenka
phone-address-text = Lenka går hit:
phone-address-safe = Lenka er ikkje opna.
phone-ask-delete = Vil du slette samtalen med { $name }?
phone-keep = Behald

## Phone: the log, the keypad, contacts, a call
call-log-empty = Ingen anrop enno.
call-missed = tapt anrop { $time }
call-declined = avvist { $time }
call-in = ringte deg { $time }
call-out = du ringte { $time }
call-unknown = Ukjent nummer
call-keypad = Tastatur
call-contacts = Kontaktar
call-contacts-empty = Ingen kontaktar enno.
call-number = Skriv nummeret
call-notice-empty = Feltet er tomt. Skriv eit nummer først.
call-ring = Ring
call-save = Lagre som kontakt
call-rename = Endre namnet
call-block = Blokker nummeret
call-unblock = Opphev blokkeringa
call-blocked = Nummeret er blokkert. Det kan ikkje ringe deg.
call-new-contact = Ny kontakt
call-name-lead = Kven har nummeret { $number }?
call-name-write = Skriv namnet sjølv
call-name-save = Lagre
call-incoming = Telefonen ringer.
call-answer = Svar
call-decline = Avvis
call-hang-up = Legg på
call-no-answer = Det ringer, men ingen tek telefonen.
call-nobody = Ingen i øvinga har dette nummeret. Sjå på siffera ein gong til.
call-practice = Dette er ei øving. Ingen blir ringt.
call-over = Samtalen er slutt.
steps-number = Eit nummer på tastaturet
steps-name = Eit namn i feltet

## The door
door-title = Ytterdøra
door-stands = { $name } står utanfor.
door-gone = { $name } har gått.
help-door = Nokon står ved døra di. Vel det du vil svare, eller lukk døra. Du kan prøve så mykje du vil. Alt kan angrast.
door-close = Lukk døra

## Kari's bank card
card-title = Bankkortet til Kari
card-holder = Kari Lund
card-call = Spørsmål? Ring { $number }

## Hints about calls and the door
hint-dial = Skriv nummeret { $number }.
hint-write-name = Skriv namnet i feltet.
hint-look-keypad = Her finn du ikkje nummeret. Sjå under lista.
hint-look-contacts = Den du leitar etter, er lagra på telefonen. Sjå under lista.
hint-look-log = Sjå på anropa i lista. Kva for eit handlar oppgåva om?
hint-look-number = Du skal skrive eit nummer. Kvar står det?
hint-look-ring = Nummeret er klart. Sjå etter knappen som ringer.
hint-look-save = Du kan ta vare på dette nummeret. Sjå på knappane.
hint-look-names = Kven har nummeret? Sjå på forslaga.
hint-look-name-save = Namnet er klart. Sjå under det.
hint-look-block = Sjå på knappane for dette nummeret.
hint-look-call = Telefonen ringer. Sjå på dei to knappane.
hint-look-replies = Les det du kan svare. Kva passar til oppgåva?
hint-look-hang-up = Du kan alltid avslutte ein samtale. Sjå nedst.
hint-look-door = Du bestemmer over døra di. Sjå nedst.

## The locked phone
phone-side = Knapp på sida
phone-silent = lydlaus
phone-alarm = vekkjar
lock-dark = Skjermen er svart.
lock-open = Lås opp
lock-code = Skriv koden
lock-wrong = Koden er feil. Prøv ein gong til.
lock-erase = Slett

## Clock and Settings
clock-day = torsdag
page-display = Skjerm
page-sound = Lyd
page-accessibility = Tilgjenge
setting-on = på
setting-off = av
setting-of = { $value } av { $most }
setting-text-size = Tekststorleik
setting-text-smaller = Mindre
setting-text-larger = Større
setting-brightness = Lysstyrke
setting-darker = Svakare
setting-brighter = Sterkare
setting-dark = Mørk skjerm
setting-silent = Lydlaus
setting-silent-why = Lydlaus vil seie at telefonen ringer utan lyd.
setting-volume = Ringelyd
setting-quieter = Lågare
setting-louder = Høgare
setting-vibrate = Vibrer
setting-vibrate-why = Vibrer vil seie at telefonen ristar når nokon ringer.
setting-bold = Feit tekst
setting-read-aloud = Les opp
setting-read-aloud-why = Les opp vil seie at ei stemme les det som står på skjermen.
setting-hearing-aid = Høyreapparat
setting-hearing-aid-why = Høyreapparat vil seie at lyden går rett til apparatet i øyret.
setting-alarm = Vekkjar klokka 07.00

## Wi-Fi, mobile data and flight mode
page-wifi = Wi-Fi
setting-mobile-data = Mobildata
setting-flight-mode = Flymodus
net-mobile = mobildata
net-flight = flymodus
net-off = Wi-Fi er av. Slå det på for å sjå netta i nærleiken.
net-none = Telefonen finn ingen nett her.
net-around = Nett i nærleiken
net-connected = tilkopla
net-locked = låst
net-open = ope
net-password-where = Nettet er låst. Passordet står ofte på ruteren.
net-password = Skriv passordet
net-wrong = Passordet stemmer ikkje. Kvar bokstav må vere lik, store og små også.
net-join = Kople til
hint-password = Skriv dette passordet: { $password }
hint-write-address = Skriv denne adressa: { $address }
hint-look-networks = Sjå på netta i lista. Kva for eit heiter det oppgåva seier?
hint-look-password = Passordet står i oppgåva. Vel det som er heilt likt, eller skriv det.
hint-look-join = Passordet står i feltet. Sjå rett under det.
steps-password = Eit passord i feltet

## Kari's account
page-account = Konto
setting-two-step = To trinn
account-steps-why = To trinn betyr at du også treng ein kode på SMS for å logge inn.
account-steps-on = To trinn er på. Utan koden på SMS kjem ingen inn.
account-code-sent = Du har fått ein kode på SMS. Les han i Meldingar, og skriv han her.
account-code-write = Skriv koden
account-code = Koden frå SMS-en
account-code-wrong = Koden stemmer ikkje. Sjå på tala i SMS-en ein gong til.
account-new-password = Nytt passord
account-made = laga
account-not-real = Bruk ikkje eit passord du har elles. Vi lagrar ikkje det du skriv.
account-write = Skriv ei setning
account-save = Lagre passordet
account-size = { $words ->
    [one] eitt ord, { $length } teikn
   *[other] { $words } ord, { $length } teikn
}
account-weak = Svakt: Det er kort, og fort gjetta.
account-fair = Litt svakt enno. Lag ei heil setning.
account-good = Sterkt: Langt, og til å hugse.
hint-write-password = Skriv ei heil setning i feltet.
hint-look-new-password = Sjå på knappane på denne sida.
hint-look-sms-code = Du har lese koden. Sjå på knappane på denne sida.
hint-look-sms = Koden står i SMS-en. Tast tala.

## Camera and photos
linear-picture = Bilete: { $name }
camera-nothing = Her er det ingenting å ta bilete av.
camera-take = Ta bilete
camera-taken = Biletet er teke. Det ligg i Bilete.
camera-left = Peik til venstre
camera-right = Peik til høgre
photo-none = Ingen bilete enno
photo-share = Del
photo-who = Kven skal få biletet på SMS?
photo-by-mail = Send på e-post
photo-sent = Biletet er sendt til { $name }.
photo-delete = Slett
photo-ask-delete = Vil du slette biletet? { $name }
photo-bin = Papirkorg
photo-bin-empty = Papirkorga er tom.
photo-bin-while = Sletta bilete ligg her ei stund.
photo-restore = Legg tilbake
photo-bubble = Bilete: { $name }
photo-of-screen = Skjermbilete: { $name }
phone-screenshot = Ta skjermbilete
phone-pictured = Skjermbiletet er teke. Det ligg i Bilete.
hint-look-camera = Sjå på det kameraet peikar på. Er det rett motiv?
hint-look-take = No peikar kameraet rett. Hald telefonen still.
hint-look-photos = Sjå på bileta i lista. Opne det som oppgåva nemner.
hint-look-photo = Du har rett bilete framme. Sjå på knappane under det.
hint-look-bin = Det som er sletta, ligg i papirkorga.
hint-look-tools = Du er i rett samtale. Sjå på knappane nedst.

## The practice board: what each thing on it is called, and that it was pressed
board-title = Øvingstavle
board-tidy = Rydd tavla
board-button = knapp
board-link = lenke
board-menu = meny
board-field = felt
board-field-named = { $label } (felt)
board-pressed = { $kind }, trykt
board-opened = { $kind }, opna

## The booklet
booklet-page = Hefte, side { $at } av { $total }
booklet-forward = Neste side
booklet-back = Førre side

## E-mail
mail-inbox = Innboks
mail-sent = Sendt
mail-drafts = Kladdar
mail-municipality = Kommune
mail-junk = Søppelpost
mail-bin = Papirkorg
mail-folders = Mapper
mail-documents = Dokument
mail-empty = Her ligg det ingen e-post.
mail-no-documents = Her ligg det ingen filer.
mail-count-new = { $count ->
    [one] 1 ny
   *[other] { $count } nye
}
mail-clip = binders
mail-now = no
mail-re = Sv:
mail-no-subject = utan emne
mail-from = Frå
mail-to = Til
mail-subject = Emne
mail-text = Tekst
mail-time = Tid
mail-see-address = sjå adressa
mail-sender = Avsendaren
mail-sender-why = Kven som helst kan skrive eit namn. Adressa viser kvar e-posten kjem frå. Sjå på det som står etter @.
mail-open-page = Opne sida
mail-page = Sida blir ikkje opna
mail-page-text = Her ville sida ha opna seg. I øvinga stoppar vi her, så ingenting skjer.
mail-kind-photo = bilete
mail-kind-document = dokument
mail-kind-program = program
mail-program-why = I øvinga skjer ingenting. I røynda kan eit program ta over telefonen eller maskina di.
mail-save = Lagre
mail-reply = Svar
mail-reply-all = Svar alle
mail-delete = Slett
mail-report = Meld frå
mail-move = Flytt
mail-restore = Legg tilbake
mail-not-junk = Ikkje søppelpost
mail-where = Kvar skal han ligge?
mail-new = Ny e-post
mail-to-title = Kven er han til?
mail-who = Vel i adresseboka, eller skriv adressa.
mail-write-to = Skriv adressa
mail-write-subject = Skriv emnet
mail-write-text = Skriv sjølv
mail-choose-to = vel kven
mail-choose-subject = vel eller skriv
mail-choose-text = vel eller skriv
mail-attach = Legg ved
mail-what = Kva skal vere med?
mail-nothing-to-attach = Det er ikkje fleire bilete eller filer å legge ved.
mail-drop = ta bort
mail-own-address = adressa du skreiv
mail-save-draft = Lagre kladd
mail-discard = Forkast
mail-told-sent = E-posten er send.
mail-told-draft = Lagra i Kladdar.
mail-told-deleted = E-posten ligg i papirkorga.
mail-told-restored = E-posten er lagd tilbake.
mail-told-reported = Meldt frå. E-posten ligg i søppelposten.
mail-told-moved = E-posten ligg i { $folder }.
mail-told-saved = Lagra i Dokument.
mail-told-kept = Lagra i Bilete.
mail-told-made = Adressa er klar til bruk.
mail-address-title = Ny adresse
mail-address-lead = Her lagar Kari ei e-postadresse.
mail-address-which = Vel adressa. Det som står etter @, er likt for alle her.
mail-address-write = Skriv det framfor @
mail-address-name = Namn
mail-address-address = Adresse
mail-address-password = Passord
mail-address-why = Passordet er laga for øvinga. Ditt eige viser du ikkje til nokon.
mail-address-done = Ferdig
