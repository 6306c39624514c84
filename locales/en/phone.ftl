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

## Phone: the log, the keypad, contacts, a call
call-log-empty = No calls yet.
call-missed = missed call { $time }
call-declined = declined { $time }
call-in = called you { $time }
call-out = you called { $time }
call-unknown = Unknown number
call-keypad = Keypad
call-contacts = Contacts
call-contacts-empty = No contacts yet.
call-number = Type the number
call-notice-empty = The field is empty. Type a number first.
call-ring = Call
call-save = Save as a contact
call-rename = Change the name
call-block = Block the number
call-unblock = Unblock the number
call-blocked = The number is blocked. It cannot call you.
call-new-contact = New contact
call-name-lead = Who has the number { $number }?
call-name-write = Type the name yourself
call-name-save = Save
call-incoming = The phone is ringing.
call-answer = Answer
call-decline = Decline
call-hang-up = Hang up
call-no-answer = It rings, but nobody answers.
call-nobody = Nobody in this practice has that number. Look at the digits once more.
call-practice = This is practice. Nobody is being called.
call-over = The call has ended.
steps-number = A number on the keypad
steps-name = A name in the field

## The door
door-title = The front door
door-stands = { $name } is outside.
door-gone = { $name } has left.
help-door = Somebody is at your door. Choose what to answer, or close the door. Try as much as you like. Everything can be undone.
door-close = Close the door

## Kari's bank card
card-title = Kari’s bank card
card-holder = Kari Lund
card-call = Questions? Call { $number }

## Hints about calls and the door
hint-dial = Type the number { $number }.
hint-write-name = Type the name in the field.
hint-look-keypad = The number is not here. Look below the list.
hint-look-contacts = The one you are looking for is saved on the phone. Look below the list.
hint-look-log = Look at the calls in the list. Which one is the task about?
hint-look-number = You are going to type a number. Where does it stand?
hint-look-ring = The number is ready. Look for the button that calls.
hint-look-save = You can keep this number. Look at the buttons.
hint-look-names = Who has the number? Look at the suggestions.
hint-look-name-save = The name is ready. Look below it.
hint-look-block = Look at the buttons for this number.
hint-look-call = The phone is ringing. Look at the two buttons.
hint-look-replies = Read what you can answer. What fits the task?
hint-look-hang-up = You can always end a call. Look at the bottom.
hint-look-door = You decide over your own door. Look at the bottom.

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

## Wi-Fi, mobile data and flight mode
page-wifi = Wi-Fi
setting-mobile-data = Mobile data
setting-flight-mode = Flight mode
net-mobile = mobile data
net-flight = flight mode
net-off = Wi-Fi is off. Turn it on to see the networks nearby.
net-none = The phone finds no networks here.
net-around = Networks nearby
net-connected = connected
net-locked = locked
net-open = open
net-password-where = The network is locked. The password is often on the router.
net-password = Type the password
net-wrong = That is not the password. Every letter must be the same, capitals too.
net-join = Connect
hint-password = Type this password: { $password }
hint-write-address = Write this address: { $address }
hint-look-networks = Look at the networks in the list. Which one does the task name?
hint-look-password = The password is in the task. Choose the one that is exactly the same, or type it.
hint-look-join = The password is in the field. Look right below it.
steps-password = A password in the field

## Kari's account
page-account = Account
setting-two-step = Two steps
account-steps-why = Two steps means that you also need a code by text message to log in.
account-steps-on = Two steps is on. Without the code nobody gets in.
account-code-sent = You have been sent a code by text message. Read it in Messages, and type it here.
account-code-write = Type the code
account-code = The code from the message
account-code-wrong = That is not the code. Look at the digits in the message once more.
account-new-password = New password
account-made = made
account-not-real = Do not use a password that you really have. We do not keep what you type.
account-write = Type a sentence
account-save = Save the password
account-size = { $words ->
    [one] one word, { $length } characters
   *[other] { $words } words, { $length } characters
}
account-weak = Weak: it is short, and soon guessed.
account-fair = Still a little weak. Make a whole sentence.
account-good = Strong: long, and easy to remember.
hint-write-password = Type a whole sentence in the field.
hint-look-new-password = Look at the buttons on this page.
hint-look-sms-code = You have read the code. Look at the buttons on this page.
hint-look-sms = The code is in the message. Type the digits.

## Camera and photos
linear-picture = Picture: { $name }
camera-nothing = There is nothing to take a photo of here.
camera-take = Take photo
camera-taken = The photo is taken. It is in Photos.
camera-left = Point to the left
camera-right = Point to the right
photo-none = No photos yet
photo-share = Share
photo-who = Who is to get the photo by text message?
photo-by-mail = Send by e-mail
photo-sent = The photo was sent to { $name }.
photo-delete = Delete
photo-ask-delete = Do you want to delete the photo? { $name }
photo-bin = Bin
photo-bin-empty = The bin is empty.
photo-bin-while = Deleted photos stay here for a while.
photo-restore = Put back
photo-bubble = Photo: { $name }
photo-of-screen = Screenshot: { $name }
phone-screenshot = Take screenshot
phone-pictured = The screenshot is taken. It is in Photos.
hint-look-camera = Look at what the camera points at. Is it the right thing?
hint-look-take = Now the camera points the right way. Hold the phone still.
hint-look-photos = Look at the photos in the list. Open the one that the task names.
hint-look-photo = You have the right photo. Look at the buttons below it.
hint-look-bin = What has been deleted is in the bin.
hint-look-tools = You are in the right conversation. Look at the buttons at the bottom.

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

## E-mail
mail-inbox = Inbox
mail-sent = Sent
mail-drafts = Drafts
mail-municipality = Council
mail-junk = Junk
mail-bin = Bin
mail-folders = Folders
mail-documents = Documents
mail-empty = There is no e-mail here.
mail-no-documents = There are no files here.
mail-count-new = { $count ->
    [one] 1 new
   *[other] { $count } new
}
mail-clip = clip
mail-now = now
mail-re = Re:
mail-no-subject = no subject
mail-from = From
mail-to = To
mail-subject = Subject
mail-text = Text
mail-time = Time
mail-see-address = see the address
mail-sender = The sender
mail-sender-why = Anybody can write a name. The address shows where the e-mail comes from. Look at what stands after @.
mail-open-page = Open the page
mail-page = The page is not opened
mail-page-text = Here the page would have opened. In this exercise we stop here, so nothing happens.
mail-kind-photo = photo
mail-kind-document = document
mail-kind-program = program
mail-program-why = In this exercise nothing happens. In real life a program can take over your phone or computer.
mail-save = Save
mail-reply = Reply
mail-reply-all = Reply to all
mail-delete = Delete
mail-report = Report
mail-move = Move
mail-restore = Put back
mail-not-junk = Not junk
mail-where = Where should it be?
mail-new = New e-mail
mail-to-title = Who is it for?
mail-who = Choose in the address book, or write the address.
mail-write-to = Write the address
mail-write-subject = Write the subject
mail-write-text = Write it yourself
mail-choose-to = choose who
mail-choose-subject = choose or write
mail-choose-text = choose or write
mail-attach = Attach
mail-what = What should go with it?
mail-nothing-to-attach = There are no more photos or files to attach.
mail-drop = take away
mail-own-address = the address you wrote
mail-save-draft = Save draft
mail-discard = Discard
mail-told-sent = The e-mail is sent.
mail-told-draft = Saved in Drafts.
mail-told-deleted = The e-mail is in the bin.
mail-told-restored = The e-mail is back.
mail-told-reported = Reported. The e-mail is in Junk.
mail-told-moved = The e-mail is in { $folder }.
mail-told-saved = Saved in Documents.
mail-told-kept = Saved in Photos.
mail-told-made = The address is ready to use.
mail-address-title = New address
mail-address-lead = Here Kari makes an e-mail address.
mail-address-which = Choose the address. What stands after @ is the same for everybody here.
mail-address-write = Write what stands before @
mail-address-name = Name
mail-address-address = Address
mail-address-password = Password
mail-address-why = The password is made for this exercise. You show your own to nobody.
mail-address-done = Done
