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
phone-other-app = Dette er { $app }. Det øver vi på i ein annan leksjon.
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
