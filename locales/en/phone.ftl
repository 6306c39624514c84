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

## The locked phone
phone-side = Side button
phone-silent = silent
phone-alarm = alarm
lock-dark = The screen is black.
lock-open = Unlock
lock-code = Type the code
lock-wrong = That is not the code. Please try again.
lock-erase = Delete

## Clock and Settings
clock-day = Thursday
page-display = Display
page-sound = Sound
page-accessibility = Accessibility
setting-on = on
setting-off = off
setting-of = { $value } of { $most }
setting-text-size = Text size
setting-text-smaller = Smaller
setting-text-larger = Larger
setting-brightness = Brightness
setting-darker = Dimmer
setting-brighter = Brighter
setting-dark = Dark screen
setting-silent = Silent
setting-silent-why = Silent means that the phone rings without a sound.
setting-volume = Ring volume
setting-quieter = Quieter
setting-louder = Louder
setting-vibrate = Vibrate
setting-vibrate-why = Vibrate means that the phone shakes when somebody calls.
setting-bold = Bold text
setting-read-aloud = Read aloud
setting-read-aloud-why = Read aloud means that a voice reads what is on the screen.
setting-hearing-aid = Hearing aid
setting-hearing-aid-why = Hearing aid means that the sound goes straight to the aid in the ear.
setting-alarm = Alarm at 07.00

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
