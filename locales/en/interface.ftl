# The course's own screens. Every id exists in nb, nn and en.

## Keys in the footer: what they do here
legend-pick = choose
legend-type = type
legend-move = move
legend-press = press
legend-quit = quit
legend-close = close
legend-pause = pause
legend-done = done
legend-back = back
legend-home = home
legend-task = see the task
legend-phone = see the phone
legend-door = see the door
legend-undo = undo
legend-skip = skip
legend-propose = suggestions
legend-help = help
legend-language = language
legend-theme = colours
legend-glossary = glossary
legend-settings = settings
read-on = Read on

## Welcome
welcome-name = Tastetrykk
welcome-heading = Welcome
welcome-resume = Go on where you left off
welcome-try = Try now
welcome-try-detail = one minute
welcome-code = I have three words
welcome-join = Join
welcome-join-detail = course code
welcome-lead = Course leader
trouble-no-lesson = That lesson is not here. You can choose something else below.
trouble-broken = The lesson has a fault and cannot be opened. The fault is ours, not yours. You can choose something else below.
trouble-all-done = The lesson you were in last is finished. Choose what you want now.
trouble-nothing = We found nothing to go on with on this machine. You can start again below.

## The three words
code-title = Go on with the card
code-text = Type the three words that are on your card. Press Enter at the end.
code-field = Your words
code-ask = Did you mean “{ $code }”?
code-yes = Yes, those are my words
code-unknown = We do not know these words. Look at the card once more, and type all three.
code-empty = We found nothing saved under “{ $code }” on this machine. Look at the card once more, or ask a helper.

## A lesson
step-of = { $at } of { $total }
lesson-finished = done
practice-line = This is practice. Nothing is sent.
practice-only = This is practice.
practice-not-yet = That worked, but it does not solve the task yet. Read the task once more, or choose “Undo”.
button-next = Next
button-again = Practise once more, a little differently
button-phone = See the phone
button-door = See the door
button-undo = Undo
choice-found = Yes, that is right.
choice-shown = Let us look at it together. The right answer is “{ $answer }”.
choice-tried = tried
choice-right = right
own-done = done
notice-real-number = This may be real. We have not saved it. Use Kari’s numbers.
notice-empty = The field is empty. Write a few words first.
notice-changed = The lesson has changed since last time. What you have finished still counts. This step starts again.

## Questions of other kinds
question-skipped = You skipped this. The right answer is “{ $answer }”.
mark-on = ticked
several-how = More than one answer may be right. Tick them, and choose “Answer”.
several-answer = Answer
several-not-all = Not quite yet. Read what stands under your ticks. Change them, and choose “Answer” again.
several-missing = { $count ->
    [one] Not quite yet. One right answer has no tick. Read what stands under those you chose, and choose “Answer” again.
   *[other] Not quite yet. { $count } right answers have no tick. Read what stands under those you chose, and choose “Answer” again.
}
several-shown = Let us look at it together. The right answers are ticked.
several-skipped = You skipped this. The right answers are ticked.
order-first = What comes first?
order-next = What comes now?
order-so-far = So far
order-shown = Let us look at it together. Here comes “{ $answer }”.
order-done = This is the order.
order-skipped = You skipped this. Here is the order.
match-asked = What belongs to “{ $left }”?
match-used = belongs to “{ $left }”
match-shown = Let us look at it together. “{ $answer }” belongs to “{ $left }”.
match-skipped = You skipped this. This is how they belong together.
fill-field = Your answer
fill-propose = Choose from suggestions
fill-meant = Did you mean “{ $answer }”?
fill-yes = Yes
fill-no = No
fill-empty = The field is empty. Write an answer, or choose from suggestions.
spot-sms = Text message from { $from }
spot-email = E-mail from { $from }
spot-how = Tick what is wrong, and choose “Done”.
spot-done = Done
spot-again = Not quite yet. Read what stands under the parts. Change the ticks, and choose “Done” again.
spot-hit = found
spot-missed = look here
spot-false = in order
spot-shown = Let us look at it together. What is wrong is ticked.
spot-skipped = You skipped this. What is wrong is ticked.

## The end of a lesson
finish-text = You have done the whole lesson.
finish-skipped = { $done ->
    [0] You have seen the whole lesson.
    [one] You have done one step.
   *[other] You have done { $done } steps.
} { $count ->
    [one] One step you can practise another time.
   *[other] { $count } steps you can practise another time.
}
finish-note = Take-home note
finish-code = Write down the three words on paper:
finish-code-why = With these words you find what you have done.
finish-welcome = To the front page
finish-next = Next lesson: { $lesson }
finish-course = To the course
finish-save = Save the take-home note as text
keeping-sound = What you have done is saved on this machine.
keeping-full = The machine is full, so we cannot save right now. You can go on as before. We keep trying.
keeping-read-only = We are not allowed to save on this machine. You can go on as before, but will have to start again next time.
keeping-unreachable = The folder where we save is gone. You can go on as before. We keep trying.

## Leaving
again-title = You are in the middle of a lesson
again-text = If you start again, you begin at the first step.
again-begin = Start again
leave-title = Take a break?
leave-lesson = We remember where you were.
leave-program = Do you want to quit?
leave-stay = Stay here
leave-to-welcome = To the front page
leave-quit = Quit

## Help
help-title = Help
help-close = Close help
help-welcome = Choose “Try now” to begin. You cannot break anything here.
help-resume = Choose “Go on where you left off”, and you are back in the lesson.
help-code = There are three words on your card. Type them with a space between. Capital or small letters make no difference.
help-course = This is the map of the course. The lesson that fits now is at the top. You can choose another one, or choose what to learn. You can go on with what you have begun.
help-paths = Choose what is most like you. The map then shows those lessons, in a good order. You can change whenever you like.
help-glossary = These are words that the course uses. Write some letters to find the word. Choose a word to see what it means.
help-word = This says what the word means. When you close it, you are back where you were.
help-settings = Here you decide what the program looks like. Choose a line, and it changes at once. Choose it once more if you change your mind.
help-begun = You have been in this lesson before. You can go on where you were, or begin anew. What you have done stands in any case.
help-next-learner = If you are done, we get ready for the next person. What you have done is kept. Copy the three words to find it again.
help-forget = Here you can delete everything that is kept about you. It cannot be brought back then. You can also let it be.
help-leave = You can take a break now. We remember where you were.
help-answered = You have answered. Read why, and choose “Next” when you are ready.
help-done = The task is done. Read what happened, and choose “Next” when you are ready.
help-writing = Write in your own words. Press Enter when you are done. Nothing is sent.
help-read = Read at your own pace. Choose “Next” when you are ready.
help-choice = Choose the answer you think is right. If it is not, you are told why, and can try again.
help-several = Here more than one answer may be right. Choose those you think are. Choose one once more, and the tick is gone. Choose “Answer” when you are done.
help-order = Choose what comes first, and then what comes after it. If it is not right, you are told why, and can try again.
help-match = One thing stands at the top. Choose what belongs to it. If it is not right, you are told why, and can try again.
help-fill = Write the answer, and press Enter. Capital and small letters are just as good. If you would rather choose, press F6, or go down to “Choose from suggestions”.
help-spot = Read the message. Choose what in it is not as it should be. Choose it once more, and the tick is gone. Choose “Done” at the end.
help-practice = The task says what to do on the phone. You can try as much as you like. Everything can be undone.
help-own = You do this on your own phone. Choose an item when it is done. Choose it once more, and the tick is gone. You can always choose “Next”.
help-finish = You have finished the lesson. You can save the take-home note and print it. You can copy the three words and take them home. Then you can go on.
help-keys = Keys that work here
too-small = The window is too small. Make it larger, or make the letters smaller.

## Linear mode
linear-on = Line mode: number + Enter.
linear-field = Type here:
linear-unknown = We did not understand that. Type one of the numbers, or ? for help.
linear-you = You
linear-new = new
linear-goodbye = Goodbye. We remember where you were.
linear-back = back, or out
linear-repeat = read everything again

## Hints: where to look, then what to press
legend-hint = hint
hint-undo = Something is in the way. Choose “Undo”, and you are back to before it happened.
hint-next = The task is solved. Choose “Next”.
hint-press = Press: “{ $label }”
hint-write = Type a few words in the field at the bottom.
hint-look-apps = Look at the apps on the home screen. Which one suits the task?
hint-look-elsewhere = What you are looking for is somewhere else on the phone. Look at the bottom of the screen.
hint-look-list = Look at the names in the list. Who is the task about?
hint-look-new = The person you are writing to is not in the list. Look below it.
hint-look-receivers = Look at the names. Who is the message for?
hint-look-sentences = Read the suggestions below the conversation. Which one fits the task?
hint-look-draft = What is in the field does not quite fit. Look below it.
hint-look-send = The message is ready. Read the name at the top, and look below the field.
hint-look-link = Look right below the message with the link.
hint-look-delete = You are in the right conversation. Look at the bottom of it.
hint-look-question = The phone is asking you something. Read the question.

## The map of the course
course-title = Course
course-next = Next for you
course-all-done = You have done everything here. You can practise more whenever you like.
course-paths = Choose what to learn
course-whole = The whole course
course-on-top = at the top
course-minutes = { $minutes } min
course-begun = { $done } of { $of } · { $minutes } min
course-done = done · { $minutes } min
paths-title = I want to learn
paths-whole = You want to see all lessons.
paths-chosen = chosen
paths-close = Back to the map
module-start = Get started
module-phone = Smartphone and tablet
module-mail = E-mail
module-safety = Safe on the net
module-web = Find answers on the net
module-my-page = My page and digital post
module-applications = Apply and speak up
module-health = Health, help and home

## The glossary
glossary-title = Glossary
glossary-find = Find a word
glossary-none = We do not have that word. Try fewer letters.
glossary-close = Close the glossary
glossary-all = All words
glossary-others = Other words where you were

## The settings
settings-title = Settings
settings-look = How I want it
settings-language = Language
settings-language-name = English
settings-theme = Colours
settings-dark = dark
settings-light = light
settings-contrast = high contrast
settings-density = Space between lines
settings-roomy = roomy
settings-compact = compact
settings-targets = Large buttons
settings-mouse = Mouse
settings-on = on
settings-off = off
settings-more = More
settings-glossary = Glossary
settings-progress = My progress
settings-forget = Delete what is kept about me
settings-close = Close the settings

## The take-home note as a file
note-title = Take-home note: { $lesson }
note-print = Print this and take it home.
note-file = note-{ $lesson }
note-kept = The take-home note is in the folder “{ $folder }” and is called { $file }.
note-kept-home = The take-home note is in your home folder and is called { $file }.
note-no-folder = We found no folder for documents, so the note is not saved. You can copy it by hand.
note-not-allowed = We are not allowed to save in the folder for documents. You can copy the note by hand.
note-full = The machine is full, so the note is not saved. You can copy it by hand.
note-failed = The note was not saved. It is nothing you did. You can copy it by hand.

## The locked phone, Clock and Settings: hints and keys
notice-short-code = The code has four digits. Type all four.
legend-side = side button
linear-time = The time is { $time }, { $day }.
steps-code = Four digits on the phone
steps-code-shown = Type { $code }
hint-code = Type this code: { $code }
hint-look-side = The phone has a button on its side. Here it is at the bottom right.
hint-look-unlock = The phone is locked. Look below the clock.
hint-look-code = The code is in the task. It has four digits.
hint-look-pages = Which word in the list fits the task?
hint-look-switch = You are in the right place. A switch is either on or off.
hint-look-slider = You are in the right place. Look at the two buttons below the name.

## A shared machine
legend-next-learner = next participant
kiosk-next = Next participant
kiosk-card = Card: { $code }
kiosk-words = What you have done is saved. With these three words you find it again:
kiosk-next-title = Are you finished here?
kiosk-next-yes = Yes, next participant
kiosk-next-no = No, I want to go on
kiosk-still-title = Are you still here?
kiosk-still-text = Press any key to go on. Otherwise we get ready for the next person.
kiosk-still-yes = Yes, I am here
kiosk-exit-text = This is for the person who looks after the machine.
keeping-everywhere = What you have done is saved on all the machines.
code-asking = We are looking for your words on the other machines. It takes a few seconds.
code-unanswered = We found nothing saved under “{ $code }” on this machine, and the others did not answer now. Try again in a little while, or ask a helper.

## Deleting what is kept of a learner
forget-title = Delete what is saved about you?
forget-text = Everything you have done in the course is saved under these three words:
forget-for-good = If you delete it, it is gone for good.
forget-nothing = Nothing is saved about you here.
forget-no = No, keep it
forget-yes = Yes, delete everything
forget-back = Back
forget-again = Try again
forget-here-under-way = We are deleting on this machine …
forget-here-done = What was saved about you on this machine is deleted.
forget-here-failed = We could not delete on this machine. Try again, or ask a helper.
forget-there-under-way = We are deleting in the folder that the machines share, too. It has not answered yet.
forget-there-done = What was in the folder that the machines share is deleted. If you have used another machine, something may be left on it.
forget-there-failed = We could not delete in the folder that the machines share. Try again, or ask a helper.
help-leading = Here you lead the course. What you choose is shown at every seat. Those who cannot get in choose “Without a network”. Then you say the number beside the step.
help-seated = You are in a course. The course leader shows what you do together.
help-join = Choose the course, and type the code that the course leader shows. Esc goes one page back.
help-without = Type the number that the course leader says, and press Enter. 6.3 is lesson 6, step 3. A space or a comma does as well as a full stop.
help-forgotten = Here you see what is deleted. You can begin again whenever you like.

## Show me, what did I do, and what was skipped
legend-show = show me
legend-steps = what did I do
hint-undo-to = Something is in the way. Choose “Undo”, and you are back to before this: { $what }
button-show = Show me
show-did = We did this for you: { $what }
show-pressed = We pressed “{ $label }” for you.
skip-solution = This is how the task can be done. You can see what we did, and practise it another time.
skip-passed = We pass this task by. You can practise it another time.
steps-title = What did I do?
steps-text = This is what you have done. Choose a line, and you are back to before you did it.
steps-nothing = You have not done anything in this task yet.
steps-pressed = Press “{ $label }”
steps-wrote = Own words in the field
steps-skipped = The task was skipped
steps-something = Something on the screen
steps-played = shown by us
steps-close = Close
help-steps = Here is what you have done in the task. Choose a line to go back to before it. Nothing else changes.

## The board, and the program as a device
legend-board = see the board
legend-booklet = see the booklet
legend-tidy = tidy
button-board = See the board
button-booklet = See the booklet
practice-program = Here you practise on the program itself. You cannot break anything.
help-board = The task says what to do on the board. You can try as much as you like. Everything can be undone.
help-booklet = The task says what to try in the program. You can turn the pages of the booklet beside it. You cannot break anything.
hint-look-board = Read what is on the board. What on the board is the task about?
hint-look-field = Look at the names of the fields. Which one is the task about?
hint-look-leaves = Look below the text in the booklet. There you can turn the pages.
hint-look-keys = There is a key for this, at the top of the keyboard. F1 shows all the keys.
hint-look-words = There is a sign for this. Type ? and press Enter to see them all.
hint-move = Move to “{ $label }” with the arrow keys, and press Enter.
hint-point = Point at “{ $label }” with the mouse, and press the left mouse button.
hint-fill = Type “{ $text }” in the field “{ $label }”, and press Enter.
hint-fill-own = Type a few words in the field “{ $label }”, and press Enter.
hint-key-help = Press F1. Help opens. Esc closes it.
hint-key-theme = Press F3. If those are not the colours you want, press it again.
hint-key-language = Press F2. If that is not the language you want, press it again.
hint-word-help = Type ? and press Enter.
hint-word-language = Type f2 and press Enter. If that is not the language you want, do it again.
hint-word-again = Type the letter l and press Enter.
steps-filled = “{ $text }” in the field “{ $label }”
steps-help-opened = Help was opened
steps-help-closed = Help was closed
steps-read-again = Everything was read again
steps-theme = New colours
steps-language = New language

## Keys, fields and answers
legend-leave-field = out of the field
legend-leave-field-short = out
legend-previous-step = previous step
notice-choose-first = Choose an answer first. Press a number, or go down with the arrow keys.
notice-spare-number = That number does not belong to anything here now. Look at the numbers on the screen.
hint-stands = There is no more to hint at than this. Choose “Show me”, and we do it for you.
help-writing-exact = Write what the task says, and press Enter. If you do not need the field, go on with the arrow keys. Everything can be undone.

## The keyboard on the screen
legend-keyboard = keyboard
keyboard-row-one = qwertyuiopå
keyboard-row-two = asdfghjkløæ
keyboard-row-three = zxcvbnm
keyboard-capital = Shift
keyboard-erase = Delete
keyboard-signs = 123
keyboard-letters = ABC
keyboard-space = Space
keyboard-done = Done

## The computer
legend-computer = see the computer
legend-mail = to the e-mail
legend-web = to the browser
button-computer = See the computer
help-computer = The task is at the top, and the computer below. It has two tabs: E-mail and Browser. Everything can be undone.
hint-look-tabs = The computer has two tabs, at the top of the frame. Are you on the right one?

## Applications
form-list = Here you can apply for things. What you have saved is marked as a draft.
form-go-on = Continue: { $title }
form-draft = draft
form-sent = handed in
form-before = Before you apply
form-start = Start
form-continue = Go on
form-step = Step { $at } of { $total }: { $name }
form-back = Back
form-save = Save and continue later
form-to-review = Back to the review
form-next = Next step
form-starred = A field with a star (*) must be filled in.
form-faults = { $count ->
    [one] One answer is missing or must be put right.
   *[other] { $count } answers are missing or must be put right.
 }
form-go-to = Go to “{ $label }”
form-write = Write the answer
form-clear = Change
form-chosen = chosen
form-yes = Yes
form-no = No
form-attach = Attach
form-attach-more = Attach another
form-detach = Remove: { $file }
form-no-files = There are no pictures to attach here.
form-which-file = Choose what you want to attach.
form-review = Look over and send
form-review-text = Read through the answers. You can still change them here.
form-edit = Change: { $name }
form-unanswered = not answered
form-declaration = Is everything right?
form-declare = I confirm that what I have written is correct
form-declare-first = Confirm that the answers are right before you send.
form-submit = Send the application
form-receipt = Receipt
form-number = Case number
form-is-sent = This application has been sent. The case is under Cases.
form-not-open = This application is not open. Go to Applications to find it.
form-passed = Two weeks have passed.
form-passed-nothing = Nothing new has come. Perhaps the case is waiting for you.
photo-numbered = { $name }, picture { $number }
form-wait = Let two weeks go by
hint-look-form-list = Look at the list of applications. Which one is the task about?
hint-look-form-start = Read what it says here. Look below the text.
hint-look-form-question = Look at the questions on this page. Which one lacks an answer that fits?
hint-look-form-bar = Look at the buttons at the bottom of the page.
hint-look-form-files = Look at the pictures in the list. Which one shows what the municipality asks for?
hint-look-form-attach = Look at what can be attached.
hint-look-form-faults = The form says what is missing. It stands at the top.
hint-look-form-review = Read through the answers. Look below them.
hint-look-wait = The answer does not come at once. Look for a button that lets time go by.
hint-form-choose = At “{ $question }”, choose: “{ $text }”
hint-form-write = Write the answer in the field at “{ $question }”, and press Enter.
hint-form-clear = Press “Change” at “{ $question }”.

## E-mail: hints
notice-no-address = An address has @ in the middle. Choose a name in the list, or write the whole address.
hint-look-folder = Look at names and subjects in the list. Which e-mail is the task about?
hint-look-folders = What you are looking for is not in this folder. Look below the list.
hint-look-folder-names = Read the names of the folders. Which one fits?
hint-look-sender = Who is it really from? Look at the top of the e-mail.
hint-look-mail-link = Look below the text. The link stands there.
hint-look-attachment = Look below the text. The attachment is there.
hint-look-save-file = You are looking at the file now. Look below it.
hint-look-mail-buttons = You are in the right e-mail. Look at the buttons at the bottom.
hint-look-new-mail = You are to write something new. Look below the list.
hint-look-parts = An e-mail has several parts: to, subject and text. Which is missing or wrong?
hint-look-addressees = Look at names and addresses. Who should have the e-mail?
hint-look-choose = Read the suggestions. Which one answers the task?
hint-look-mail-draft = What stands here does not quite fit. Look below it.
hint-look-attachments = Look at the names in the list. What should go with it?
hint-look-mail-send = The e-mail is ready. Read who it is to, and look at the bottom.
hint-look-mail-discard = What you have begun does not fit the task. Look at the bottom.
hint-look-address = Read the addresses sign by sign. Which one stands in the task?
hint-look-mail-back = What you are looking for is somewhere else in the mail. Go back.

## Hints in apps that authors make
hint-look-app-button = You are in the right app. Read the buttons on the screen.
hint-look-app-choice = You are in the right app. Look at the choices on the screen.
hint-look-app-field = You are in the right app. Something has to stand in a field here.

## When an author tries a lesson
try-leave-title = Do you want to stop trying?
try-nothing-kept = This is a trial. Nothing is kept.
try-doing = Show how the task is to be done, with a mistake on the way if you like. Choose “I am done” when you are there.
try-done = I am done
try-done-title = Are you done?
try-done-text = Afterwards you choose what of the things you did completes the task.
linear-tried = The trial ends here.
