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
