# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.

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
translate-none-left = All is translated.
translate-how = Mend the text below each mark, and take the mark away. Then check: tastetrykk check { $path }
translate-own-language = The lesson is written in this language. Choose another one: { $others }.
translate-broken = The original has faults that must be mended first.
translate-no-file = We did not find { $path }. Write the name of a lesson in your folder, or of the file.
translate-not-toml = The file { $path } cannot be read. Write “tastetrykk check { $path }” to see what is wrong.
changed-meanwhile = Somebody else has changed { $path } just now. We have let it be. Try again.

## New files: `new`

new-hello-lesson = We make a new lesson. Answer one question at a time. Enter takes what stands in [ ]. Write ? to have it explained.
new-hello-application = We make a new application. Answer one question at a time. Enter takes what stands in [ ]. Write ? to have it explained.
new-hello-app = We make a new app for the practice phone. Answer one question at a time. Enter takes what stands in [ ]. Write ? to have it explained.
new-hello-profile = We make a profile for the municipality. Answer one question at a time. Enter takes what stands in [ ]. Write ? to have it explained.
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
new-ask-email = What is the e-mail address of the municipality?
new-help-email = The one that people can write to. Press Enter to fill it in later, in the file.
new-ask-phone = What is the phone number of the service office?
new-help-phone = Digits and spaces. Press Enter to fill it in later, in the file.
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
