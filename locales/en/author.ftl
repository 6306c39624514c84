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
try-nothing-written = Nothing has been written.
ask-yes = yes
ask-no = no

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

doing-file = Which lesson gets a new step? Write the name of the file.
doing-file-why = The file must be there. A new lesson is made with “tastetrykk new” first.
doing-no-file = There is no lesson in “{ $path }”. Make it first with “tastetrykk new”.
doing-step = What shall the step be called?
doing-step-why = A short name for yourself, of small letters, digits and hyphens. The learner does not see it.
doing-step-taken = That name cannot be used, or it has been used. Choose another.
doing-task = What is the learner to do?
doing-task-why = One or two sentences, as they are to be on the screen. For example: Send a message to Marit that you are coming.
doing-device = What is the task done on? 1 the phone, 2 the computer, 3 the same as in another step
doing-device-why = Choose 3 to begin exactly as in a step that the lesson has already.
doing-like = Which step shall it begin like? ({ $known })
doing-like-why = Write the name of the step. If the step has variants, you can write step/variant.
doing-no-scene = The step “{ $id }” does not begin anywhere.
doing-at = Where does the task begin? Write the number.
doing-at-why = It is the place that is shown when the task begins.
doing-threads = Which conversations shall be on the phone?
doing-contacts = Who shall be contacts?
doing-mails = Which e-mails shall be in the inbox?
doing-ids-why = Write the names with commas between. There are: { $known }.
doing-unknown = There is no “{ $id }”. { $near ->
        [none] Write ? to see the names.
       *[other] Did you mean “{ $near }”?
    }
doing-nothing = Nothing happened, so there is nothing to make a step of. Nothing has been written.
doing-list = This happened:
doing-goals = What of this completes the task? Write the numbers.
doing-goals-why = The task is done when all that you choose here has happened. Choose as little as possible.
doing-near = This happened, or could have happened, instead:
doing-mistakes = What of this shall be explained as a mistake? Write the numbers. Enter means none.
doing-mistakes-why = Choose what somebody may do. For each mistake you write why it was not that, and what to look for.
doing-numbers = Write numbers from 1 to { $most }, with commas between.
doing-say = What shall we say when the task is done?
doing-say-why = Say what happened, and why it was right. Enter puts in “{ $text }”, so that you can write it in the file afterwards.
doing-mistake-say = { $what }. What shall we say to that?
doing-sentence = You wrote “{ $text }”. Shall it be a sentence to choose?
doing-sentence-why = Then the learner can choose the sentence instead of writing. If not, we forget what you wrote.
doing-instead = Hello to you from Kari
doing-not-sound = The step does not hold, so nothing has been written. It would have been:
doing-no-way = The task cannot be completed like this. A mistake that you chose may be on the way.
doing-no-mistake = The mistake “{ $id }” cannot happen.
doing-added = { $file } has got the step “{ $step }”.
doing-then = Try it with: tastetrykk try { $file } --step { $step }
doing-translate = The translation lacks the new step. Add it like this: tastetrykk translate { $file } { $language }
doing-unwritten = Where it now says “{ $text }”, you write the text in the file.
doing-stuck = “{ $act }” could not be done. { $known ->
        [none] { "" }
       *[other] Here one can press: { $known }.
    }
