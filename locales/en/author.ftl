# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.

## try: try a lesson, and make examples of what was done
try-no-step = The lesson has no step called “{ $id }”. It has: { $known }.
try-no-variant = The step has no variant called “{ $id }”. It has: { $known }.
try-nothing-played = You did nothing that can become an example.
try-played = In the step “{ $step }” you did this:
try-came = { $what ->
        [done] The task was done.
        [right] The answer was right.
        [wrong] The answer was wrong.
        [mistake] It was the mistake “{ $id }”.
       *[open] The task was not done.
    }
try-ask-add = Shall it become an example in the lesson?
try-why-add = An example is tried each time the lesson is checked. What you wrote yourself is in the example as it is above.
try-ask-id = What shall the example be called?
try-why-id = Small letters, digits and hyphens only. No other example in the lesson may have the same name.
try-id-taken = That name cannot be used. Choose another.
try-added = { $file } has got { $count ->
        [one] one example
       *[other] { $count } examples
    } more.
try-changed = The file was changed while you were trying. Nothing has been written. This would have been added:
try-not-toml = There is a slip in the file, so nothing has been written. This would have been added:
ask-yes = yes
ask-no = no
ask-yes-or-no = We did not understand “{ $answer }”. Write yes or no.
ask-how = Answer one question at a time. Enter takes what stands in [ ]. Write ? to have it explained, and < to go back to the question before. Ctrl-C ends it, and then nothing is written.
ask-no-way-back = This is the first question here. There is no way back from it.

## preview: the lesson beside its findings
preview-key-desk = findings and choices
preview-key-lesson = the lesson
preview-key-move = findings
preview-key-open = go there
preview-key-page = read more
preview-key-swap = other side
preview-key-next = next step
preview-key-previous = previous
preview-key-by-step = step
preview-key-size = size
preview-key-steps = all steps
preview-key-start = from start
preview-key-variant = variant
preview-key-language = language
preview-key-theme = colours
preview-key-lines = lines
preview-key-reload = read again
preview-key-help = help
preview-key-quit = quit
preview-reading = Reading the lesson …
preview-looking = Looking for faults …
preview-none = No faults. No advice.
preview-alike = { $count ->
    [one] The same in one more place, on line { $lines }.
   *[other] The same in { $count } more places, on lines { $lines }.
}
preview-count = { $faults ->
    [one] 1 fault
   *[other] { $faults } faults
}, { $warnings ->
    [one] 1 piece of advice
   *[other] { $warnings } pieces of advice
}
preview-broken = What stands in the file now cannot be shown before its faults are mended. The lesson you see is the last whole one.
preview-broken-at-first = The lesson cannot be shown before its faults are mended. It comes when you have mended and saved the file.
preview-gone-short = The file is gone
preview-gone = { $file } is gone. The lesson you see is the last one that stood there.
preview-gone-at-first = { $file } is not there, or it is empty.
preview-by-hand = Nobody tells us here when you save. Press R when you have saved.
preview-to-step = Enter: go to the step “{ $step }”
preview-to-page = I: read more about this finding
preview-from-page = Esc: back to the findings
preview-steps = The steps of the lesson
preview-here = you are here
preview-told = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
preview-help = Help for the preview
preview-help-keys = The lesson takes the keys as it does for the learner. Ctrl-O brings the keys here and gives them back.
preview-help-save = Edit the file in the program you usually use. Each time you save, we read it again, and you stay where you are.
preview-help-kept = Nothing that you do here is kept.
preview-in-lesson = shown in { $lesson }
preview-step = step { $at } of { $total }: { $step }
preview-variant = variant { $at } of { $total }
preview-theme-dark = dark colours
preview-theme-light = light colours
preview-theme-contrast = strong colours
preview-language-nb = Bokmål
preview-language-nn = Nynorsk
preview-language-en = English
preview-lines = lines, as line mode says them
preview-size-room = { $size }, as large as there is room for
preview-size-cut = { $size } of { $asked }
preview-last-whole = { $shown } – last whole lesson
preview-step-gone = The step “{ $step }” is not there any more. You are in the nearest one.
preview-ended = Here the program would have ended. The lesson was opened again.
preview-other-lesson = One lesson is shown here. It was opened again.
preview-not-saved = The note is not saved from here.
preview-no-step = This is in no step that can be shown.
preview-saved = Read again.
preview-no-lesson = { $file } is no file of the course, so we do not know how to show it.
preview-no-user = No lesson uses what is in { $file }. Choose a lesson with --lesson.
preview-plain-on = Preview in line mode. It reads again each time you save. Type N for the next step, T for the one before, Q to quit.
preview-plain-read = Read again:
preview-plain-screen = Line mode says it like this:
preview-plain-unknown = We did not understand that. Type N, T, B, V, M, R or Q.

## Translations: `translate`
translate-wrote = Wrote { $path }.
translate-would = Would have written { $path }. Nothing has changed.
translate-same = { $path } is as it should be.
translate-added = { $count ->
    [one] One text was missing. It stands in the language of the original, with # OVERSETT above it.
   *[other] { $count } texts were missing. They stand in the language of the original, with # OVERSETT above them.
}
translate-changed = { $count ->
    [one] One text has a new original. It is marked with # ENDRET.
   *[other] { $count } texts may have a new original. They are marked with # ENDRET.
}
translate-surplus = { $count ->
    [one] One line belongs to nothing any more. It is a comment now.
   *[other] { $count } lines belong to nothing any more. They are comments now.
}
translate-left = { $count ->
    [one] One text waits for you.
   *[other] { $count } texts wait for you.
}
translate-none-left = No text is waiting for you.
translate-alike = { $count ->
    [one] One text says the same as the original, word for word: line { $lines }. See whether it is meant to.
   *[other] { $count } texts say the same as the original, word for word: lines { $lines }. See whether they are meant to.
}
translate-how = Mend the text below each mark, and take the mark away. Then check:
translate-own-language = The lesson is written in this language. Choose another one: { $others }.
translate-broken = The original has faults that must be mended first.
translate-no-file = We did not find { $path }. Write the name of a lesson in your folder, or of the file.
translate-not-toml = The file { $path } cannot be read. Write “tastetrykk check { $path }” to see what is wrong.
changed-meanwhile = Somebody else has changed { $path } just now. We have let it be. Try again.

## New files: `new`
new-hello-lesson = We are making a new lesson. It works at once, and afterwards you make it your own.
new-hello-application = We are making a new application. It works at once, and afterwards you make it the municipality's own.
new-hello-app = We are making a new app for the practice phone. It works at once, and afterwards you make it your own.
new-hello-plan = We are making a new plan for a course with a leader. It works at once, and afterwards you make it your own.
new-hello-profile = We are making a profile of the municipality: the names, numbers and deadlines that lessons show.
new-choose = Write a number from 1 to { $most }.
new-not-one-of = We did not understand “{ $answer }”. Write a number from 1 to { $most }, and press Enter.
new-ask-language = Which form of Norwegian do you write?
new-help-language = You write one of them. The program makes one more file with the other one, and tells what must be translated.
new-language-nb = Bokmål
new-language-nn = Nynorsk
new-ask-place = Where does the task begin?
new-help-place = The learner practises on a phone or a computer that is not real. Here you choose what is open when the task begins. You can change it later.
new-place-phone-home = On the phone, on the home screen
new-place-phone-messages = On the phone, in Messages
new-place-phone-mail = On the phone, in E-mail
new-place-phone-web = On the phone, in the browser
new-place-computer-mail = On the computer, in E-mail
new-place-computer-web = On the computer, in the browser
new-place-computer-min-side = On the computer, on My page
new-ask-done = What counts as done?
new-help-done = This is what the program looks for. When it happens, the task is done. You can change people and texts afterwards.
new-done-message-sent = A message has been sent to the right one
new-done-message-read = The right message has been opened
new-done-mail-read = The right e-mail has been opened
new-done-mail-answered = An e-mail has been answered
new-done-page-found = The right page has been found by searching
new-done-case-opened = The right case has been opened
new-ask-title = What shall it be called?
new-help-title = A few words that say what one learns, such as “Betale parkering”. At most 60 characters. The file is named after it.
new-ask-title-other = What is that in { $language }?
new-help-other = Press Enter to translate it later. Then the text gets a mark, and the check reminds you.
new-ask-goal = What can one do afterwards?
new-help-goal = One short sentence. It stands below the title.
new-ask-goal-other = What is the sentence in { $language }?
new-ask-module = Which part of the course does it belong to?
new-help-module = The lesson stands in this part on the map of the course.
new-ask-minutes = How many minutes does it take?
new-help-minutes = For somebody who is new and takes their time. From 1 to 120.
new-not-minutes = Write a number from 1 to 120.
new-ask-place-name = What is the place called?
new-help-place-name = The name alone, such as “Ulvik”.
new-ask-municipality = What is the municipality called?
new-help-municipality = As it stands in a sentence, such as “Ulvik kommune”.
new-municipality = { $place } kommune
new-ask-site = What is the web address of the municipality?
new-help-site = As people read it, without https before it. Press Enter to fill it in later, in the file.
new-like-site = Write it like this: fjordvik.kommune.no.
new-ask-email = What is the e-mail address of the municipality?
new-help-email = The one that people can write to. Press Enter to fill it in later, in the file.
new-like-email = Write it like this: post@fjordvik.example.
new-ask-phone = What is the phone number of the service office?
new-help-phone = Digits and spaces. Press Enter to fill it in later, in the file.
new-like-phone = Write it like this: 000 00 123.
new-empty = Something must stand here.
new-too-long = That is a little long. Write at most { $most } characters.
new-no-name = We cannot make a file name of this. Use at least one letter.
new-brace = Curly brackets have a meaning of their own here. Write it without them.
new-taken = The name { $taken } is in use. The file gets the name { $name } instead.
new-id-taken = The name { $name } is in use. Choose another one.
new-id-bad = “{ $name }” cannot be the name of a file. Use small letters a–z, digits and hyphens.
new-not-there = “{ $answer }” does not fit here. Choose among: { $known }.
new-wrote = Wrote { $path }.
new-next = Try this now:
new-nothing = Nothing has been written.
new-in-lesson-form = A lesson opens the form with  form = "{ $id }"
new-in-lesson-app = A lesson opens the app when its start has  app = "{ $id }"

## Mending: `check --fix`
fix-found = mended [{ $code }]
fix-mark = took away an invisible mark before the first line
fix-line-ends = changed the line breaks of Windows
fix-blanks = took away blanks at the end of lines
fix-would-found = would mend [{ $code }]
fix-would-mark = would take away an invisible mark before the first line
fix-would-line-ends = would turn the line breaks of Windows into the usual ones
fix-would-blanks = would take away blanks at the end of lines
fix-nothing = We found nothing that we can safely mend for you.
fix-done = { $changes ->
    [one] Mended one thing
   *[other] Mended { $changes } things
} in { $files ->
    [one] one file.
   *[other] { $files } files.
}
fix-would = { $changes ->
    [one] Would have mended one thing
   *[other] Would have mended { $changes } things
} in { $files ->
    [one] one file. Nothing has changed.
   *[other] { $files } files. Nothing has changed.
}

## new --by-doing: what happened, in words
doing-app-opened = The app { $app } was opened
doing-home-shown = The home screen came up
doing-thread-opened = The conversation with { $from } was opened
doing-message-sent = The message was sent to { $to }
doing-thread-deleted = The conversation with { $from } was deleted
doing-link-inspected = The address behind the link from { $from } was shown
doing-phone-unlocked = The phone was unlocked
doing-phone-locked = The phone was locked
doing-code-wrong = A wrong code was written
doing-setting-changed = { $setting } was changed to { $state }{ $value }
doing-wifi-connected = The phone was connected to { $network }
doing-password-made = A password was made
doing-code-entered = A code was written: { $result ->
        [right] right
       *[wrong] wrong
    }
doing-photo-opened = The photo of { $scene } was opened
doing-photo-deleted = The photo of { $scene } was deleted
doing-photo-restored = The photo of { $scene } was restored
doing-photo-shared = The photo of { $scene } was sent to { $to }
doing-screenshot-taken = A screenshot was taken of the conversation with { $from }
doing-photo-taken = A photo was taken of { $scene }
doing-call-started = { $to } was rung
doing-call-answered = The call from { $with } was answered
doing-call-declined = The call from { $with } was declined
doing-call-ended = The call with { $with } ended
doing-reply-said = “{ $reply }” was said
doing-contact-saved = { $person } was saved as a contact
doing-number-blocked = The number of { $person } was blocked
doing-door-closed = The door was closed
doing-page-turned = The page “{ $page }” of the booklet came up
doing-help-opened = Help was opened
doing-help-closed = Help was closed
doing-read-again = Everything was read again
doing-theme-chosen = The colours “{ $theme }” were chosen
doing-language-chosen = The language “{ $language }” was chosen
doing-control-pressed = “{ $control }” was pressed
doing-field-filled = Something was written in “{ $control }”
doing-address-opened = The address of “{ $page }” was opened
doing-searched = A search was made
doing-result-opened = The { $kind ->
        [advert] advertisement
       *[hit] hit
    } “{ $page }” was opened
doing-page-opened = The page “{ $page }” came up
doing-login-started = The login came up at “{ $page }”
doing-login-method = “{ $method }” was chosen to log in
doing-approved = The question in the app was approved
doing-rejected = The question in the app was rejected
doing-logged-in = Kari was logged in
doing-logged-out = Kari was logged out
doing-login-left = The login was left
doing-case-opened = The case “{ $case }” was opened
doing-case-replied = An answer was sent in the case “{ $case }”
doing-letter-opened = The letter “{ $letter }” was opened
doing-bill-opened = The bill “{ $bill }” was opened
doing-suggestion-accepted = The suggestion “{ $suggestion }” got a yes
doing-suggestion-declined = The suggestion “{ $suggestion }” got a no
doing-profile-changed = My profile was changed: { $what ->
        [phone] the number
        [email] the e-mail address
       *[confirmed] the details were confirmed
    }
doing-notice-changed = The notice “{ $topic }” by { $channel } was changed to { $state }
doing-notice-came = The notice “{ $topic }” came by { $channel }
doing-notice-missed = Something came without the notice “{ $topic }”
doing-form-opened = The application “{ $form }” was opened
doing-form-stepped = The part “{ $section }” of “{ $form }” came up
doing-form-saved = The application “{ $form }” was saved
doing-form-resumed = The application “{ $form }” was taken up again
doing-form-failed = The form said that “{ $field }” must be corrected
doing-form-attached = “{ $file }” was attached to “{ $form }”
doing-form-submitted = The application “{ $form }” was sent
doing-time-passed = Two weeks went by
doing-decided = The case “{ $case }” was decided
doing-custom-emitted = “{ $said }” happened in the app { $app }
doing-custom-set = “{ $part }” was set to “{ $is }” in the app { $app }
doing-mail-opened = The e-mail “{ $mail }” was opened
doing-mail-deleted = The e-mail “{ $mail }” was deleted
doing-mail-restored = The e-mail “{ $mail }” was restored
doing-mail-reported = The e-mail “{ $mail }” was reported as false
doing-mail-moved = The e-mail “{ $mail }” was moved to { $folder }
doing-mail-sent = An e-mail was sent to { $to }
doing-sender-inspected = The address of who sent “{ $mail }” was shown
doing-link-opened = The link in “{ $mail }” was opened
doing-attachment-opened = “{ $file }” in “{ $mail }” was opened
doing-attachment-saved = “{ $file }” in “{ $mail }” was saved
doing-draft-saved = The e-mail was saved as a draft
doing-draft-opened = The draft was opened
doing-folder-opened = The folder { $folder } was opened
doing-address-made = Kari got an e-mail address

## new --by-doing: the questions
doing-file = Which lesson is to get the step? Write the name of the file. Enter makes a new lesson.
doing-hello = We are making a step of what you do. First there are some questions about the task. Then you do it yourself, as the learner is to do it. At the end you choose what counts as done.
doing-file-why = For example svare-pa-en-melding.toml. If there is no lesson yet, we make one around the step.
doing-no-file = There is no lesson in “{ $path }” yet. Shall we make a new one there, around the step?
doing-no-file-why = Then we also ask what the lesson is called, and what one can do afterwards. If you say no, nothing is written.
doing-step = What shall the step be called?
doing-step-why = A short name for yourself, of small letters, digits and hyphens. The learner does not see it.
doing-step-taken = Another step is called “{ $id }”. Choose another name.
doing-task = What is the learner to do?
doing-task-why = One or two sentences, as they are to be on the screen. For example: Send a message to Marit that you are coming.
doing-device = What is the task done on?
doing-device-why = The phone and the computer have messages, e-mail and web pages. The practice board has what you put there: buttons, fields, links and menus. In this program one can turn the pages of a booklet, get help, and change colours and language.
doing-on-phone = The phone
doing-on-computer = The computer
doing-on-board = A practice board with buttons and fields
doing-on-program = This program: turn pages, get help, change colours
doing-on-like = The same as in another step
doing-like = Which step is it to begin like?
doing-like-why = The phone or computer then stands as it does when that step begins.
doing-at = Where does the task begin?
doing-at-why = It is the place that is shown when the task begins.
doing-board = What is to be on the board? Write one thing at a time.
doing-board-first = button Tea
doing-board-more = What else is to be on the board? Enter when there is no more.
doing-board-why = Write first what kind of thing it is: button, field, link or menu. Then write its text.
doing-board-unknown = We did not understand “{ $answer }”. Write button, field, link or menu, and then the text.
doing-page = What does the first page of the booklet say?
doing-page-more = What does the next page say? Enter when there is no more.
doing-page-why = The program shows a small booklet to turn the pages of. Write one or two sentences for each page.
doing-threads = Which conversations shall be on the phone?
doing-contacts = Who shall be contacts?
doing-mails = Which e-mails shall be in the inbox?
doing-ids-why = Write the names before the colon, with commas between. There are these:
doing-unknown = There is no “{ $id }”. { $near ->
        [none] Write ? to see the names.
       *[other] Did you mean “{ $near }”?
    }
doing-ready = Now you do the task yourself. Press Enter when you are ready.
doing-ready-why = The screen will be as the learner sees it. Feel free to do something wrong on the way, so that it can be explained. Choose “I am done” when you are there. Nothing is sent.
doing-nothing = Nothing happened, so there is nothing to make a step of. Nothing has been written.
doing-list = This happened:
doing-goals = What of this completes the task? Write the numbers.
doing-goals-why = The task is done when all that you choose here has happened. Choose as little as possible.
doing-near = This happened, or could have happened, instead:
doing-mistakes = What of this shall be explained as a mistake? Write the numbers. Enter means none.
doing-mistakes-why = Choose what somebody may do. For each mistake you write why it was not that, and what to look for.
doing-numbers = Write numbers from 1 to { $most }, with commas between.
# What may stand between numbers and before them.
doing-and = and
doing-number = no
doing-say = What shall we say when the task is done?
doing-say-why = Say what happened, and why it was right. Enter puts in “{ $text }”, so that you can write it in the file afterwards.
doing-mistake-say = { $what }. What shall we say to that?
doing-sentence = You wrote “{ $text }”. Shall it be a sentence to choose?
doing-sentence-why = Then the learner can choose the sentence instead of writing. If not, we forget what you wrote.
doing-exactly = You wrote “{ $text }”. Is the learner to write exactly that?
doing-exactly-why = With yes the task is done when the same stands in the field. Say in the task what to write. With no anything will do, and we forget what you wrote.
doing-in-example = You wrote “{ $text }”. Is it to stand in the example?
doing-in-example-why = The example is tried each time that the lesson is checked. With no we forget what you wrote.
doing-instead = Hello to you from Kari
doing-not-sound = The step does not hold, so nothing has been written. It would have been:
doing-no-way = The task cannot be completed like this. A mistake that you chose may be on the way.
doing-no-mistake = The mistake “{ $id }” cannot happen.
doing-added = { $file } has got the step “{ $step }”.
doing-translate = The translation lacks the new step.
doing-unwritten = Where it now says “{ $text }”, you write the text in the file.
doing-stuck = “{ $act }” could not be done. { $known ->
        [none] { "" }
       *[other] Here one can press: { $known }.
    }
