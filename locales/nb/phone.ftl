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
phone-other-app = Dette er { $app }. Det øver vi på i en annen leksjon.
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
