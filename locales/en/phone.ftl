# The practice phone.
phone-back = Back
phone-home = Home
phone-battery = { $percent } %
app-phone = Phone
app-messages = Messages
app-camera = Camera
app-photos = Photos
app-mail = E-mail
app-web = Browser
app-clock = Clock
app-settings = Settings
phone-other-app = This is { $app }. We practise that in another lesson.
phone-new-message = New message
phone-who = Who is the message for?
phone-no-threads = No messages
phone-new = new
phone-write = Own words
phone-send = Send
phone-clear = Change
phone-delete = Delete
phone-sent = Sent
phone-seen = Seen
phone-own-reduced = { $words ->
    [one] You wrote one word here. We do not save what you write.
   *[other] You wrote { $words } words here. We do not save what you write.
}
phone-see-address = See the address
phone-address = The address of the link
phone-address-text = The link goes here:
phone-address-safe = The link has not been opened.
phone-ask-delete = Delete the conversation with { $name }?
phone-keep = Keep

## The practice board: what each thing on it is called, and that it was pressed
board-title = Practice board
board-tidy = Tidy the board
board-button = button
board-link = link
board-menu = menu
board-field = field
board-field-named = { $label } (field)
board-pressed = { $kind }, pressed
board-opened = { $kind }, opened

## The booklet
booklet-page = Booklet, page { $at } of { $total }
booklet-forward = Next page
booklet-back = Previous page
