# The practice phone.

phone-back = Tilbake
phone-home = Hjem
phone-battery = { $percent } %
app-phone = Telefon
app-messages = Meldinger
app-camera = Kamera
app-photos = Bilder
app-mail = E-post
app-web = Nettleser
app-clock = Klokke
app-settings = Innstillinger
phone-new-message = Ny melding
phone-who = Hvem skal få meldingen?
phone-no-threads = Ingen meldinger
phone-new = ny
phone-write = Skriv selv
phone-send = Send
phone-clear = Endre
phone-delete = Slett
phone-sent = Sendt
phone-seen = Sett
phone-own-reduced = { $words ->
    [one] Du skrev ett ord her. Vi lagrer ikke det du skriver.
   *[other] Du skrev { $words } ord her. Vi lagrer ikke det du skriver.
}
phone-see-address = Se adressen
phone-address = Adressen til lenka
phone-address-text = Lenka går hit:
phone-address-safe = Lenka er ikke åpnet.
phone-ask-delete = Vil du slette samtalen med { $name }?
phone-keep = Behold

## Phone: the log, the keypad, contacts, a call
call-log-empty = Ingen anrop ennå.
call-missed = tapt anrop { $time }
call-declined = avvist { $time }
call-in = ringte deg { $time }
call-out = du ringte { $time }
call-unknown = Ukjent nummer
call-keypad = Tastatur
call-contacts = Kontakter
call-contacts-empty = Ingen kontakter ennå.
call-number = Skriv nummeret
call-notice-empty = Feltet er tomt. Skriv et nummer først.
call-ring = Ring
call-save = Lagre som kontakt
call-rename = Endre navnet
call-block = Blokker nummeret
call-unblock = Opphev blokkeringen
call-blocked = Nummeret er blokkert. Det kan ikke ringe deg.
call-new-contact = Ny kontakt
call-name-lead = Hvem har nummeret { $number }?
call-name-write = Skriv navnet selv
call-name-save = Lagre
call-incoming = Telefonen ringer.
call-answer = Svar
call-decline = Avvis
call-hang-up = Legg på
call-no-answer = Det ringer, men ingen tar telefonen.
call-nobody = Ingen i øvelsen har dette nummeret. Se på sifrene en gang til.
call-practice = Dette er en øvelse. Ingen blir ringt.
call-over = Samtalen er slutt.
steps-number = Et nummer på tastaturet
steps-name = Et navn i feltet

## The door
door-title = Ytterdøra
door-stands = { $name } står utenfor.
door-gone = { $name } har gått.
help-door = Noen står ved døra di. Velg det du vil svare, eller lukk døra. Du kan prøve så mye du vil. Alt kan angres.
door-close = Lukk døra

## Kari's bank card
card-title = Karis bankkort
card-holder = Kari Lund
card-call = Spørsmål? Ring { $number }

## Hints about calls and the door
hint-dial = Skriv nummeret { $number }.
hint-write-name = Skriv navnet i feltet.
hint-look-keypad = Her finner du ikke nummeret. Se under lista.
hint-look-contacts = Den du leter etter, er lagret på telefonen. Se under lista.
hint-look-log = Se på anropene i lista. Hvilket handler oppgaven om?
hint-look-number = Du skal skrive et nummer. Hvor står det?
hint-look-ring = Nummeret er klart. Se etter knappen som ringer.
hint-look-save = Du kan ta vare på dette nummeret. Se på knappene.
hint-look-names = Hvem har nummeret? Se på forslagene.
hint-look-name-save = Navnet er klart. Se under det.
hint-look-block = Se på knappene for dette nummeret.
hint-look-call = Telefonen ringer. Se på de to knappene.
hint-look-replies = Les det du kan svare. Hva passer til oppgaven?
hint-look-hang-up = Du kan alltid avslutte en samtale. Se nederst.
hint-look-door = Du bestemmer over døra di. Se nederst.

## The locked phone
phone-side = Knapp på siden
phone-silent = lydløs
phone-alarm = vekker
lock-dark = Skjermen er svart.
lock-open = Lås opp
lock-code = Skriv koden
lock-wrong = Koden er feil. Prøv en gang til.
lock-erase = Slett

## Clock and Settings
clock-day = torsdag
page-display = Skjerm
page-sound = Lyd
page-accessibility = Tilgjengelighet
setting-on = på
setting-off = av
setting-of = { $value } av { $most }
setting-text-size = Tekststørrelse
setting-text-smaller = Mindre
setting-text-larger = Større
setting-brightness = Lysstyrke
setting-darker = Svakere
setting-brighter = Sterkere
setting-dark = Mørk skjerm
setting-silent = Lydløs
setting-silent-why = Lydløs betyr at telefonen ringer uten lyd.
setting-volume = Ringelyd
setting-quieter = Lavere
setting-louder = Høyere
setting-vibrate = Vibrer
setting-vibrate-why = Vibrer betyr at telefonen rister når noen ringer.
setting-bold = Fet tekst
setting-read-aloud = Les opp
setting-read-aloud-why = Les opp betyr at en stemme leser det som står på skjermen.
setting-hearing-aid = Høreapparat
setting-hearing-aid-why = Høreapparat betyr at lyden går rett til apparatet i øret.
setting-alarm = Vekker klokka 07.00

## Wi-Fi, mobile data and flight mode
page-wifi = Wi-Fi
setting-mobile-data = Mobildata
setting-flight-mode = Flymodus
net-mobile = mobildata
net-flight = flymodus
net-off = Wi-Fi er av. Slå det på for å se nettene i nærheten.
net-none = Telefonen finner ingen nett her.
net-around = Nett i nærheten
net-connected = tilkoblet
net-locked = låst
net-open = åpent
net-password-where = Nettet er låst. Passordet står ofte på ruteren.
net-password = Skriv passordet
net-wrong = Passordet stemmer ikke. Hver bokstav må være lik, store og små også.
net-join = Koble til
hint-password = Skriv dette passordet: { $password }
hint-write-address = Skriv denne adressen: { $address }
hint-look-networks = Se på nettene i lista. Hvilket heter det oppgaven sier?
hint-look-password = Passordet står i oppgaven. Velg det som er helt likt, eller skriv det.
hint-look-join = Passordet står i feltet. Se rett under det.
steps-password = Et passord i feltet

## Kari's account
page-account = Konto
setting-two-step = To trinn
account-steps-why = To trinn betyr at du også trenger en kode på SMS for å logge inn.
account-steps-on = To trinn er på. Uten koden på SMS kommer ingen inn.
account-code-sent = Du har fått en kode på SMS. Les den i Meldinger, og skriv den her.
account-code-write = Skriv koden
account-code = Koden fra SMS-en
account-code-wrong = Koden stemmer ikke. Se på tallene i SMS-en en gang til.
account-new-password = Nytt passord
account-made = laget
account-not-real = Bruk ikke et passord du har ellers. Vi lagrer ikke det du skriver.
account-write = Skriv en setning
account-save = Lagre passordet
account-size = { $words ->
    [one] ett ord, { $length } tegn
   *[other] { $words } ord, { $length } tegn
}
account-weak = Svakt: Det er kort, og fort gjettet.
account-fair = Litt svakt ennå. Lag en hel setning.
account-good = Sterkt: Langt, og til å huske.
hint-write-password = Skriv en hel setning i feltet.
hint-look-new-password = Se på knappene på denne siden.
hint-look-sms-code = Du har lest koden. Se på knappene på denne siden.
hint-look-sms = Koden står i SMS-en. Tast tallene.

## Camera and photos
linear-picture = Bilde: { $name }
camera-nothing = Her er det ingenting å ta bilde av.
camera-take = Ta bilde
camera-taken = Bildet er tatt. Det ligger i Bilder.
camera-left = Pek til venstre
camera-right = Pek til høyre
photo-none = Ingen bilder ennå
photo-share = Del
photo-who = Hvem skal få bildet på SMS?
photo-by-mail = Send på e-post
photo-sent = Bildet er sendt til { $name }.
photo-delete = Slett
photo-ask-delete = Vil du slette bildet? { $name }
photo-bin = Papirkurv
photo-bin-empty = Papirkurven er tom.
photo-bin-while = Slettede bilder ligger her en stund.
photo-restore = Legg tilbake
photo-bubble = Bilde: { $name }
photo-of-screen = Skjermbilde: { $name }
phone-screenshot = Ta skjermbilde
phone-pictured = Skjermbildet er tatt. Det ligger i Bilder.
hint-look-camera = Se på det kameraet peker på. Er det rett motiv?
hint-look-take = Nå peker kameraet rett. Hold telefonen stille.
hint-look-photos = Se på bildene i lista. Åpne det oppgaven nevner.
hint-look-photo = Du har rett bilde framme. Se på knappene under det.
hint-look-bin = Det som er slettet, ligger i papirkurven.
hint-look-tools = Du er i rett samtale. Se på knappene nederst.

## The practice board: what each thing on it is called, and that it was pressed
board-title = Øvingstavle
board-tidy = Rydd tavla
board-button = knapp
board-link = lenke
board-menu = meny
board-field = felt
board-field-named = { $label } (felt)
board-pressed = { $kind }, trykket
board-opened = { $kind }, åpnet

## The booklet
booklet-page = Hefte, side { $at } av { $total }
booklet-forward = Neste side
booklet-back = Forrige side

## E-mail
mail-inbox = Innboks
mail-sent = Sendt
mail-drafts = Kladder
mail-municipality = Kommune
mail-junk = Søppelpost
mail-bin = Papirkurv
mail-folders = Mapper
mail-documents = Dokumenter
mail-empty = Her ligger det ingen e-post.
mail-no-documents = Her ligger det ingen filer.
mail-count-new = { $count ->
    [one] 1 ny
   *[other] { $count } nye
}
mail-clip = binders
mail-now = nå
mail-re = Sv:
mail-no-subject = uten emne
mail-from = Fra
mail-to = Til
mail-subject = Emne
mail-text = Tekst
mail-time = Tid
mail-see-address = se adressen
mail-sender = Avsenderen
mail-sender-why = Hvem som helst kan skrive et navn. Adressen viser hvor e-posten kommer fra. Se på det som står etter @.
mail-open-page = Åpne siden
mail-page = Siden åpnes ikke
mail-page-text = Her ville siden ha åpnet seg. I øvelsen stopper vi her, så ingenting skjer.
mail-kind-photo = bilde
mail-kind-document = dokument
mail-kind-program = program
mail-program-why = I øvelsen skjer ingenting. På ordentlig kan et program ta over telefonen eller maskinen din.
mail-save = Lagre
mail-reply = Svar
mail-reply-all = Svar alle
mail-delete = Slett
mail-report = Meld fra
mail-move = Flytt
mail-restore = Legg tilbake
mail-not-junk = Ikke søppelpost
mail-where = Hvor skal den ligge?
mail-new = Ny e-post
mail-to-title = Hvem er den til?
mail-who = Velg i adresseboka, eller skriv adressen.
mail-write-to = Skriv adressen
mail-write-subject = Skriv emnet
mail-write-text = Skriv selv
mail-choose-to = velg hvem
mail-choose-subject = velg eller skriv
mail-choose-text = velg eller skriv
mail-attach = Legg ved
mail-what = Hva skal være med?
mail-nothing-to-attach = Det er ikke flere bilder eller filer å legge ved.
mail-drop = ta bort
mail-own-address = adressen du skrev
mail-save-draft = Lagre kladd
mail-discard = Forkast
mail-told-sent = E-posten er sendt.
mail-told-draft = Lagret i Kladder.
mail-told-deleted = E-posten ligger i papirkurven.
mail-told-restored = E-posten er lagt tilbake.
mail-told-reported = Meldt fra. E-posten ligger i søppelposten.
mail-told-moved = E-posten ligger i { $folder }.
mail-told-saved = Lagret i Dokumenter.
mail-told-kept = Lagret i Bilder.
mail-told-made = Adressen er klar til bruk.
mail-address-title = Ny adresse
mail-address-lead = Her lager Kari en e-postadresse.
mail-address-which = Velg adressen. Det som står etter @, er likt for alle her.
mail-address-write = Skriv det foran @
mail-address-name = Navn
mail-address-address = Adresse
mail-address-password = Passord
mail-address-why = Passordet er laget for øvelsen. Ditt eget viser du ikke til noen.
mail-address-done = Ferdig
