# The command line.

command-about = Tastetrykk is a course in everyday digital skills, in the terminal.
command-learn = Start the course, or one lesson
command-lessons = List the lessons
command-check = Look for faults in lessons
command-man = Print the manual page of the program
command-profile = Show what lessons can say of the municipality
command-completions = Make Tab completions for a shell
command-failed = That did not work: { $reason }
failed-absent = There is no such file or folder.
failed-not-allowed = You may not read or write there.
failed-no-room = There is no more room on the disk.
failed-no-folder = Something that should be a folder is a file.
failed-no-file = Something that should be a file is a folder.
help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
form-root = tastetrykk [options] [lesson]
form-command = tastetrykk command [options]
form-learn = tastetrykk learn [options] [lesson]
form-lessons = tastetrykk lessons [options]
form-check = tastetrykk check [options] [file or folder …]
form-man = tastetrykk man
form-profile = tastetrykk profile [options]
form-completions = tastetrykk completions shell
value-folder = folder
value-file = file
value-lesson = lesson
value-paths = file or folder
value-shell = shell
value-word = word
value-words = words
option-help = Show this help
option-version = Show the version
option-lang = Language: nb is bokmål, nn is nynorsk, en is English
option-lesson = The lesson to open, for example mobil-sms
option-lessons = Folder of lessons in addition to the built-in ones
option-profile = File with the municipality's name, numbers, deadlines
option-data = Folder where what you do is saved
option-code = The three words on your card
option-plain = Line mode: text and numbers, for screen readers
option-theme = Colours: dark, light or contrast (high contrast)
option-no-mouse = Do not use the mouse
option-color = Colours: auto (when it fits), always or never
option-json = Print as JSON
option-format = Output: human (for people), json (for programs)
option-check-path = What to check. Empty: the built-in lessons
option-shell = The shell: bash, elvish, fish, powershell or zsh
usage-unknown = We do not know this: { $what }
usage-no-value = Something must follow { $what }.
usage-no-value-here = Type { $what } alone, without an equals sign.
usage-place = “{ $what }” cannot be here. A command comes first, and options after it.
usage-bad-value = { $what } cannot be “{ $value }”.
usage-choose = { $what } cannot be “{ $value }”. Choose from: { $valid }.
usage-choose-here = “{ $value }” does not fit here. Choose one of: { $valid }.
usage-missing = This is missing: { $what }
usage-wrong = We did not understand the command.
usage-help = Type “tastetrykk --help” for help.
code-near = Did you mean “{ $code }”? Type the three words once more.
code-wrong = We do not know these three words. Look at the card once more.
lesson-wrong = “{ $name }” is not the name of a lesson. Type “tastetrykk lessons” to see the names.
not-kept = Some of what you did was not saved.
panicked = Something went wrong on our side, not on yours. What you have done is saved. Start the program again.
lessons-minutes = { $minutes } min
lessons-none = There are no lessons here.
lessons-faults = { $count ->
    [one] One fault keeps something from being used. Type “tastetrykk check” and the name of the folder to see it.
   *[other] { $count } faults keep something from being used. Type “tastetrykk check” and the name of the folder to see them.
}
check-clean = No faults.
check-count = { $faults ->
    [one] One fault
   *[other] { $faults } faults
} and { $warnings ->
    [one] one note
   *[other] { $warnings } notes
}
check-no-path = { $path } does not exist.
check-no-dictionary = { $languages ->
        [nb] Spelling in bokmål was not looked at: the machine does not have the dictionary. It is in the package { $package }.
        [nn] Spelling in nynorsk was not looked at: the machine does not have the dictionary. It is in the package { $package }.
       *[other] Spelling was not looked at: the machine does not have the Norwegian dictionaries. They are in the package { $package }.
    }

## Settings, and a machine that is shared
command-settings = Show the settings, and where they come from
command-forget = Delete what is saved about someone, by their three words
form-settings = tastetrykk settings [options]
form-forget = tastetrykk forget --code "word word word" [options]
option-shared = Folder that several machines share, for copies
option-density = Space: roomy or compact
option-large-targets = Always large buttons
option-kiosk = Shared machine: one participant after the other
settings-read = Read: { $path }
settings-absent = Not there: { $path }
settings-asked = command line
settings-environment = environment variable
settings-standard = standard
settings-not-kept = What you chose under “Settings” was not saved.
forgot-here = What was saved on this machine is deleted.
forgot-not-here = It could not be deleted on this machine.
forgot-there = What was in the shared folder is deleted.
forgot-not-there = It could not be deleted in the shared folder. Try again when it answers.

## try
command-try = Try a lesson; nothing is kept
form-try = tastetrykk try [options] file
option-try-path = The file with the lesson
option-step = Begin with this step
option-variant = Begin with this variant of the step
option-record = Ask afterwards whether what you did becomes examples in the file

## What check tells around the findings
check-alike = { $count ->
    [one] The same in one more place: { $places }
   *[other] The same in { $count } more places: { $places }
}
check-alike-lines = The same in { $count } more places in the file, on lines { $lines }
check-faults-alone = The faults come first. To see them alone: add --faults-only.
check-page = Read more about a finding: tastetrykk guide { $code }
check-progress = Checking: { $done } of { $total }
option-faults-only = Show the faults and not the notes
option-no-cache = Look at everything anew, even what is as before

## check --measures
option-measures = Show how hard the texts are to read, lesson by lesson
measures-numbers = LIX: the readability number. Known: the same when words that the lesson explains do not count as long. Words: how many words a sentence has.
measures-scale = Below 30 reads lightly, 30 to 40 reads well. Sentences of 8 to 14 words are good to read. * is above what to aim at.
measures-short = Steps of fewer than 60 words have too little text for a number of their own.
measures-none = There is no lesson to measure here.
measures-lix = LIX
measures-known = Known
measures-words = Words
measures-nb = Bokmål
measures-nn = Nynorsk
measures-lesson = the whole lesson (aim { $target })
measures-step = the step “{ $step }” ({ $target })
measures-note = the note (aim { $target })
measures-feedback = questions, answers (aim { $target })
measures-glossary = the glossary (aim { $target })
measures-leader = to the leader (aim { $target })

## preview
command-preview = Show a lesson beside its findings while you write
form-preview = tastetrykk preview [options] file
option-preview-file = The file you are working on
option-preview-lesson = The lesson that shows the file
option-preview-size = The screen: 80x24, 60x18, 40x12 or room (as large as there is room for)

## Schema and guide
command-schema = Write the JSON Schema of a file, so that an editor can help
form-schema = tastetrykk schema [options] [kind of file]
option-schema = Kind of file: lesson (when empty), application, app, profile, world, mail, web, portal, photos, glossary or paths, or one of them with -translation after it
command-guide = Show the guide for those who write lessons
form-guide = tastetrykk guide [options] [page]
option-page = The page: a code from check, a step, a happening, a key or a chapter. When empty: all names

## Making and mending files
command-translate = Write what is missing in a translation
form-translate = tastetrykk translate lesson language [options]
option-translate-lesson = The name of the lesson, or the file to translate
option-translate-to = The language: nb is Bokmål, nn is Nynorsk, en is English
option-translate-done = All is read and translated: take the marks away
option-dry-run = Show what would be done, and let the files be
value-language = language
command-new = Make something new: a lesson, an application, an app, a plan, a profile or a step
form-new = tastetrykk new [what] [options]
value-kind = what
value-text = text
value-number = number
option-new-kind = lesson, application, app, plan or profile
option-folder = The folder for the file
option-new-language = The form of Norwegian in the file: nb or nn
option-new-title = The title, or the name of the place for a profile
option-new-title-other = The title in the other form of Norwegian
option-new-goal = What one can do afterwards
option-new-goal-other = The same in the other form of Norwegian
option-new-module = Part of the course: telefon, epost, trygg, nett …
option-new-start = Where the task begins, such as phone-home
option-new-done = What counts as done: melding-sendt …
option-new-minutes = How many minutes it takes
option-new-id = The name of the file, without .toml
option-new-site = The web address of the municipality
option-new-email = The e-mail address of the municipality
option-new-phone = The phone number of the service office
option-new-yes = Do not ask. Take what is usual
option-fix = Mend what can be mended safely, and show what it is
option-new-municipality = The municipality, for a profile

## new --by-doing
option-by-doing = Do the task yourself, and get a step of it: the file with the lesson. If there is none, it is made
option-doing-step = The name of the step (id)
option-doing-task = What the learner is to do
option-like = Begin as in another step: step or step/variant
option-device = What the task is done on: phone, computer, board (the practice board), program (this program)
option-at = Where the task begins, for example home or messages
option-threads = The conversations on the phone, with commas
option-contacts = The contacts, with commas
option-mails = The e-mails, with commas
option-control = Something on the practice board, for example “button Tea”. May stand several times
option-doing-page = The text of a page of the booklet. May stand several times
option-act = Something that is pressed or written, without the screen. May be given several times
option-goals = The numbers of what completes the task
option-mistakes = The numbers of the mistakes to explain
option-say = What is said when the task is done
option-keep-words = Whether what you wrote becomes sentences to choose: yes, no

## The classroom

command-host = Lead a course from this machine
command-join = Join a course
form-host = tastetrykk host [options]
form-join = tastetrykk join [address] [options]
value-name = name
value-port = port
value-address = address
value-code = code
command-simulate = Fill a course with participants who do not exist, to show it or try it
form-simulate = tastetrykk simulate --seats <number> --join <address> --code <code> [options]
option-seats = How many join
option-minutes = For how long, in minutes. Otherwise until the course is over
option-seed = The same number gives the same participants
simulate-told = { $seats } came in, did { $acts } things and sent { $answers } answers. { $hands } hands went up, and { $left } left and came back.
option-class-name = What the course is called. It opens at once then
option-port = The port that people come in by. Otherwise the first free one from 29600
option-class-file = File of a course that is to go on, from another machine, too
option-address = The address on the screen in the room, for example 192.168.1.20
option-class-code = The code of the course, seven digits
option-called = What you want to be called
class-code-wrong = The code is not right. It has seven digits and is on the screen in the room. Please look at it again.
value-plan = plan
option-plan = The plan to follow, for example fire-moter, or a meeting of it: fire-moter/trygg
plan-wrong = “{ $name }” is not the name of a plan.
option-here = Keep the course to this machine, for trying it out
class-name-empty = The course must have a name.
