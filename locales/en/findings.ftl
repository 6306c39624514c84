# What is wrong, or should be looked at, in a lesson file. The reader writes lessons and is no
# programmer. The message is a short description, .help is what to do. .near is used instead of
# .help when we know a name that looks alike.

finding-severity-fault = fault
finding-severity-warning = note
finding-there = { $shown ->
        [some] The first of them, in { $file }:
       *[all] In { $file }:
    }
finding-near = Did you mean “{ $near }”?

## The file
finding-no-lesson = there is no lesson called “{ $id }”
    .help = Type “tastetrykk lessons” to see which lessons there are.
finding-unreadable = the file cannot be read: { $reason }
    .help = Check that you are allowed to open the file, and that no other program is using it.
finding-too-large = the file is too large
    .help = The file can be { $most } kB at most. If it is a lesson, split it into several lessons.
finding-not-utf8 = the file is saved in a way that the program cannot read
    .help = There is a letter here, often æ, ø or å, that cannot be read. Save the file again and choose “UTF-8” when saving.
finding-file-name = the file name “{ $name }” cannot be used
    .near = Name the file “{ $near }”. Use small letters a–z, digits and hyphens.
    .help = Use small letters a–z, digits and hyphens, and end with “.toml”, “.nn.toml” or “.en.toml”.
finding-no-world = the file with people and messages is missing
    .help = All lessons need this file. Take it from the course that comes with the program, or delete the folder “world”, and the program uses its own.
finding-course-file = the file “{ $name }” is not used
    .help = In the folder “course” the program reads glossary.toml and paths.toml, the same with .nn.toml and .en.toml, and the lists of words words.txt, words.nb.txt and words.nn.txt. Move lessons out of the folder.
finding-world-file = the file “{ $name }” is not used
    .near = Did you mean “{ $near }.toml”?
    .help = In the folder “world” the program reads { $known }, each with .toml, and the same with .nn.toml and .en.toml.
finding-more = { $count ->
        [one] there is one more thing in this file
       *[other] there are { $count } more things in this file
    }
    .help = First correct what is above, and check the file again.
finding-not-plain-text = { $what ->
        [word] the file is a Word document or a packed file, and no plain text
        [rich-text] the file is saved with formatting, and is no plain text
        [web-page] the file is a web page, and no plain text
        [pdf] the file is a PDF, and no plain text
        [picture] the file is a picture, and no plain text
        [json] the file is written as JSON, which the program does not read
        [utf16] the file is saved in a character encoding that the program does not read
       *[old-mac] the file has line ends that the program does not read
    }
    .help = { $what ->
        [word] Open it in Word, copy the text, paste it into a program for plain text, such as Notepad, and save it there.
        [rich-text] Choose “Make plain text” in the menu, and save the file again.
        [web-page] Open the page, copy the text, paste it into a program for plain text, such as Notepad, and save it there.
        [utf16] Save the file again and choose “UTF-8” when saving. “Unicode” or “UTF-16” is something else.
        [old-mac] Open the file in a program for plain text, and save it again with line ends for Windows or Unix.
       *[json] Type “tastetrykk new”, and you get a file to begin with.
    }
finding-empty-file = the file is empty
    .help = { $table ->
        [lesson] Type “tastetrykk new”, and you get a lesson to begin with. If you do not need the file, delete it.
       *[other] Write what it should hold. If you do not need the file, delete it.
    }
finding-file-ending = the file “{ $name }” is not read, because its name does not end in “.toml”
    .near = Name it “{ $near }”. If you do not see the whole name, turn on file name extensions in the file window.
    .help = Give it a name with small letters a–z, digits and hyphens that ends in “.toml”.
finding-file-copy = the file “{ $name }” seems to be a copy, and is not used
    .near = If it should be used, name it “{ $near }”.
    .help = If you do not need it, delete it. If it should be a lesson of its own, give it a name with small letters a–z, digits and hyphens.
finding-folder-unused = the folder “{ $name }” is not read
    .near = Name the folder “{ $near }”.
    .help = Lessons belong directly in the folder that you check. The other folders that are read are called { $known }.
finding-wrong-folder = { $what ->
        [app] this is an app, and something else belongs here
        [application] this is an application, and something else belongs here
        [plan] this is a plan, and something else belongs here
        [profile] this is a profile, and something else belongs here
       *[lesson] this is a lesson, and something else belongs here
    }
    .help = { $what ->
        [lesson] Move the file and its translations out to the lessons.
       *[other] Move the file and its translations to the folder “{ $folder }”.
    }

## The writing
finding-syntax = the program does not understand what is written here
    .help = Look for quotation marks, equals signs, commas and brackets on this line and the line above.
finding-unclosed-text = the text has no quotation mark at the end
    .help = A text begins and ends with ". If it runs over several lines, it begins and ends with three: """.
finding-inner-quote = a quotation mark inside the text ends it too early
    .help = { $mark ->
        [apostrophe] Put " around the whole text instead of '.
       *[straight] Write “ and ” inside the text instead, or remove it.
    }
finding-unquoted-text = the text has no quotation marks
    .help = Put " before and after what comes after the equals sign.
finding-odd-quote = { $character } cannot be used as a quotation mark here
    .help = Write straight quotation marks: ". Word processors such as Word often make them curly. Write lessons in a program for plain text.
finding-odd-key = “{ $character }” cannot be in a key
    .help = A key is what comes before the equals sign. Use the letters a–z, digits and ordinary hyphens. A long dash from Word is not a hyphen.
finding-odd-character = there is a character here that cannot be seen
    .help = Delete the character that is marked, and write a space instead if one is needed.
finding-bad-escape = the backslash \ cannot be used like this in a text
    .help = Write two backslashes, \\, where you want to show one.
finding-missing-equals = the equals sign is missing
    .help = Write it like this: key = "text".
finding-missing-value = something is missing after the equals sign
    .help = Write a text in quotation marks, or remove the line.
finding-unclosed-bracket = { $bracket } is missing
    .help = What is opened with [ or {"{"} must be closed with ] or {"}"}. Headings with two brackets before have two after.
finding-missing-comma = a comma is missing between two things in a list
    .help = Put a comma between the things in the list.
finding-extra-comma = there is one comma too many here
    .help = Remove the comma, or write what is missing.
finding-after-value = there is more on the line than there should be
    .help = Move what is marked to a line of its own, or remove it.
finding-duplicate-key = “{ $key }” is there twice
    .help = Keep one of them. If it is meant to be a new step or answer, it needs a heading of its own with two brackets, for example [[step]].
finding-loose-text = { $what ->
        [colons] this is written with colons, and the program expects equals signs
       *[writing] there is text here that belongs to no key
    }
    .help = { $what ->
        [colons] It is about { $count } lines. Write equals signs instead of colons, and quotation marks around texts: key = "text".
       *[writing] It is about { $count } lines. If learners should read them, put them between three quotation marks: text = """…""". If they are for yourself, begin each line with #.
    }
finding-heading-brackets = the heading lacks brackets
    .help = Write { $heading } here, and wherever that heading should be.
finding-heading-words = the heading has spaces where there should be full stops
    .help = Write { $heading }.
finding-odd-comment = a remark cannot begin with { $mark }
    .help = Write # first on the line. Then the remark is for you, and the course does not read it.
finding-extra-equals = the equals sign is there twice
    .help = Remove one of them.
finding-not-a-number = “{ $key }” should be a whole number
    .help = Write the number alone, without words, commas and zeros before it: { $key } = { $key ->
        [format] 1
       *[other] 10
    }. A remark can come after it, behind #.
finding-not-yes-no = “{ $key }” should be true (yes) or false (no)
    .help = Write it in small letters and without quotation marks: { $key } = true.
finding-odd-bracket = round brackets cannot be used here
    .help = Write {"{"} and {"}"} around a condition, and [ and ] around a list.
finding-two-in-one = another lesson begins here, in the same file
    .help = Move everything from this line on to a file of its own, with a name of its own.
finding-whole-translation = the translation is written as a whole lesson
    .help = Only the texts belong here, each under its id: [step.hvorfor] and not [[step]]. Type “tastetrykk translate”, and the file is made from “{ $name }”.

## Keys and values
finding-wrong-format = the file is written for another version of the program
    .help = This version reads “format = 1”, and here it says { $found }. Update the program, or ask whoever gave you the file.
finding-unknown-key = unknown key “{ $key }”
    .help = Here you can use: { $known }.
finding-missing-key = { $table ->
        [lesson] the lesson has no “{ $key }”
        [step] the step has no “{ $key }”
        [read] the step has no “{ $key }”
        [choice] the question has no “{ $key }”
        [option] the answer has no “{ $key }”
        [practice] the task has no “{ $key }”
        [order] the step has no “{ $key }”
        [order-item] the item has no “{ $key }”
        [match] the step has no “{ $key }”
        [pair] the pair has no “{ $key }”
        [fill] the step has no “{ $key }”
        [answer] the answer has no “{ $key }”
        [spot] the step has no “{ $key }”
        [part] the part has no “{ $key }”
        [own] the step has no “{ $key }”
        [item] the item has no “{ $key }”
        [variant] the variant has no “{ $key }”
        [start] the start has no “{ $key }”
        [page] the page lacks “{ $key }”
        [control] something on the board lacks “{ $key }”
        [sentence] the sentence has no “{ $key }”
        [mistake] the mistake has no “{ $key }”
        [condition] the condition has no “{ $key }”
        [person] the person has no “{ $key }”
        [account] the account has no “{ $key }”
        [mail] the e-mail has no “{ $key }”
        [mail-link] the link has no “{ $key }”
        [file] the file has no “{ $key }”
        [thread] the conversation has no “{ $key }”
        [message] the message has no “{ $key }”
        [talk] the talk has no “{ $key }”
        [line] the line has no “{ $key }”
        [reply] the reply has no “{ $key }”
        [log] the call has no “{ $key }”
        [glossary] the glossary has no “{ $key }”
        [word] the word has no “{ $key }”
        [path] the path has no “{ $key }”
        [profile] the profile lacks “{ $key }”
        [service] the service lacks “{ $key }”
        [application] the application lacks “{ $key }”
        [section] the section lacks “{ $key }”
        [question] the field lacks “{ $key }”
        [rule] the rule lacks “{ $key }”
        [receipt] the receipt lacks “{ $key }”
        [after] what the case worker does lacks “{ $key }”
        [app] the app lacks “{ $key }”
        [app-screen] the screen lacks “{ $key }”
        [app-part] the part lacks “{ $key }”
        [app-shown-if] the condition lacks “{ $key }”
        [app-named] the choice lacks “{ $key }”
        [app-sibling] the translation of the app lacks “{ $key }”
        [plan] the plan lacks “{ $key }”
        [meeting] the meeting lacks “{ $key }”
        [meeting-item] the item of the meeting lacks “{ $key }”
        [plan-sibling] the translation of the plan lacks “{ $key }”
        [sibling-app-screen] the screen lacks “{ $key }”
       *[other] “{ $key }” is missing
    }
    .help = { $key ->
        [kind] { $table ->
            [meeting-item] Write kind = "lesson" for a lesson, "pause" for a break or "talk" for something done together.
            [app-part] Write kind = "text", "heading", "picture", "value", "button", "switch", "memory", "choice" or "field".
           *[other] Write kind = "read" for text, "choice" for a question, "order" for an order, "match" for pairs, "fill" for something to write, "spot" for a message to look into, "practice" for a task or "own" for something to do on one’s own phone.
        }
        [format] Write format = 1 at the top of the file.
        [step] Add at least one step, which begins with [[step]].
        [option] Add answers, each with the heading [[step.option]].
        [item] { $table ->
            [meeting] Add what is done, each item with the heading [[meeting.item]].
           *[other] Add what is to be done, each item with the heading [[step.item]].
        }
        [meeting] Add at least one meeting, which begins with [[meeting]].
        [lesson] Write which lesson it is: lesson = "mobil-sms".
        [page] Add at least one page, with the heading [[step.page]].
        [control] Add what is to be on the board, each with the heading [[step.control]].
        [at] Write where on the phone the task begins: at = "home".
        [start] Add the heading [step.start]. Write below it how the phone is when the task begins.
        [pair] Add pairs, each under the heading [[step.pair]].
        [answer] Add answers, each under the heading [[step.answer]].
        [part] { $table ->
            [app-screen] Add what is to stand on the screen, each with the heading [[screen.part]].
           *[other] Add the parts of the message, each under the heading [[step.part]].
        }
        [screen] Add at least one screen, which begins with [[screen]].
        [as] Write as = "sms" or as = "email".
        [otherwise] Write what to look at when the answer is another: otherwise = "…".
        [person] Add at least one person, which begins with [[person]].
        [thread] Add at least one conversation, which begins with [[thread]].
        [message] { $table ->
            [after] Write what the case worker asks: message = "…".
           *[other] Add at least one message.
        }
        [word] Add at least one word, which begins with [[word]].
        [path] Add at least one path, which begins with [[path]].
        [done] Write what must happen: done = [{"{"} happened = "message-sent" {"}"}].
        [when] Write when it counts: when = {"{"} happened = "message-sent", to = "per" {"}"}.
        [happened] Write what must happen, for example happened = "message-sent".
        [from] { $table ->
            [spot] Write who the message seems to come from: from = "…".
           *[other] Write from = "", and check the file again. Then you are told what it should be.
        }
        [form] Write form = "digital" or form = "papir".
        [kommune] Write the name of the municipality: kommune = "Fjordvik kommune".
        [status] Write how far the case has come then: status = "received", "working", "waiting" or "done".
        [days] Write how many days after the application it happens, for example days = 7.
        [error] Write what the form says when the answer is missing or will not do: error = "…".
        [right] { $table ->
            [pair] Write what belongs to the left side: right = "…".
           *[other] Write which pictures are what you ask for, for example right = ["legebrev"].
        }
        [receipt] Add the heading [receipt], with title and text below it.
        [section] Add at least one section, which begins with [[section]]. In a field you write section = "…".
        [field] Add at least one field, which begins with [[field]].
        [after] Add what the case worker does, each under the heading [[after]].
       *[other] Add a line that begins with { $key } =
    }
finding-wrong-type = “{ $key }” should be { $expected ->
        [text] a text
        [texts] a list of texts
        [number] a whole number
        [flag] true (yes) or false (no)
        [table] a part with a heading of its own
        [tables] parts with headings in two brackets
        [by-id] texts, each with its id
        [condition] a condition
       *[conditions] a list of conditions
    }, but is { $found ->
        [text] a text
        [number] a whole number
        [decimal] a decimal number
        [flag] true or false
        [date] a date or a time
        [list] a list
        [table] one part
       *[tables] several parts
    }
    .help = { $expected ->
        [text] Put quotation marks around it: { $key } = "…".
        [texts] Write the texts in brackets with commas between them: { $key } = ["…", "…"].
        [number] Write the number without quotation marks and without a comma: { $key } = { $key ->
            [format] 1
           *[other] 10
        }.
        [flag] Write true or false without quotation marks: { $key } = true.
        [table] Write the heading with one bracket on each side, for example { $key ->
            [kiosk] [kiosk]
           *[other] [step.{ $key }]
        }.
        [tables] Write the heading with two brackets on each side, for example [[step]] or [[step.option]].
        [by-id] Write the id after a full stop: { $key }.id = "…".
        [condition] Write it like this: { $key } = {"{"} happened = "message-sent" {"}"}.
       *[conditions] Write them like this: { $key } = [{"{"} happened = "message-sent" {"}"}].
    }
finding-out-of-range = the number in “{ $key }” must be from { $least } to { $most }
finding-too-long = the text in “{ $key }” is too long
    .help = It has { $length } characters and can have { $most } at most. Shorten it, or split it in two.
finding-line-break = the text in “{ $key }” must be on one line
    .help = Remove the line break.
finding-too-many = there are too many in “{ $key }”
    .help = There are { $count } here. There can be { $most } at most.
finding-empty = “{ $key }” is empty
    .help = Write what should be there.
finding-unknown-word = “{ $word }” cannot be used in “{ $key }”
    .help = Choose one of these: { $known }.
finding-bad-id = “{ $id }” cannot be an id
    .near = Use small letters a–z, digits and hyphens, for example “{ $near }”.
    .help = Use small letters a–z, digits and hyphens, 48 characters at most.
finding-duplicate-id = the id “{ $id }” is already used
    .help = Give this one another name, so that no two in the same place have the same name.
finding-invisible-character = “{ $key }” has a character that cannot be seen ({ $character })
    .help = It is left out when the lesson is shown. Delete what is at the mark. Such characters often come along when something is pasted.
finding-markup = { $what ->
        [heading] headings cannot be used in the text
        [link] links cannot be used in the text
        [image] pictures cannot be used in the text
        [html] < and > cannot be used around words in the text
        [quote] quotes with > first on the line cannot be used in the text
        [emphasis] italics cannot be used in the text
        [table] tables cannot be used in the text
        [rule] dividing lines cannot be used in the text
        [code-block] the line begins with too many spaces
        [nested-list] a list cannot be inside a list
       *[strike] struck-out words cannot be used in the text
    }
    .help = { $what ->
        [heading] Remove # first on the line, or the line of = or - below. A new step is better.
        [link] Write the name of the site in words. A word of the glossary is marked like this: [lenka](lenke).
        [html] Write “ and ” instead.
        [emphasis] Write two stars on each side to stress a word: **word**.
        [code-block] Remove the spaces first on the line.
        [nested-list] Let all the points begin at the far left.
       *[other] Use paragraphs, lists with - first, **stressed words** and names of buttons like this: `Send`.
    }
finding-no-such-term = the word “{ $id }” is not in the glossary
    .help = Write the id of a word in course/glossary.toml, or take away the brackets. The word is shown unmarked.
finding-bad-time = “{ $value }” is not a time
    .help = { $key ->
        [time] Write hours and minutes, for example 09.05, or the day in short, for example ons.
       *[clock] Write hours and minutes with a full stop between, for example 09.05.
    }
finding-bad-drawing = “{ $key }” cannot be drawn like this
    .help = A drawing has at most { $rows } rows and { $columns } signs across, and only plain signs without æ, ø and å.
finding-bad-number = “{ $value }” cannot be a phone number here
    .help = Write it as 000 00 000, with 0 first, so that it belongs to nobody. Abroad: +000 00 000 00. Emergency numbers: 110, 112 and 113.
finding-unknown-receiver = nobody in the world file is called “{ $name }”
    .near = Did you mean “{ $near }”?
    .help = With “Reply to all” the answer does not go to that person. These are there: { $known }.
finding-real-address = “{ $value }” cannot be an address here
    .help = Use small letters without æ, ø and å. What comes after @ must end in .example or be fjordvik.kommune.no, so that it belongs to nobody.

## What should fit together
finding-id-not-file-name = the id is “{ $id }”, but the file is called something else
    .near = Write id = "{ $near }", or name the file “{ $id }.toml”.
finding-few-options = a question needs at least two answers
    .help = Add an answer with the heading [[step.option]].
finding-no-right-answer = none of the answers is right
    .help = Write right = true under the answer that is right.
finding-many-right-answers = two answers are marked as right: “{ $first }” and “{ $id }”
    .help = Remove right = true under one of them.
finding-unknown-reference = { $what ->
        [mail] there is no e-mail called “{ $id }”
        [file] there is no file called “{ $id }”
        [folder] the mail program has no folder called “{ $id }”
        [thread] there is no conversation called “{ $id }”
        [person] there is no person called “{ $id }”
        [sentence] the task has no sentence called “{ $id }”
        [page] the booklet has no page called “{ $id }”
        [control] there is nothing on the board called “{ $id }”
        [theme] there are no colours called “{ $id }”
        [language] the course is not in the language “{ $id }”
        [means] “{ $id }” is neither the keys nor the mouse
        [fit] “{ $id }” does not say how alike it must be
        [photo] there is no picture called “{ $id }”
        [scene] there is no scene called “{ $id }”
        [form] there is no application called “{ $id }”
        [section] there is no section of an application called “{ $id }”
        [field] there is no field here called “{ $id }”
        [answer] the field has no answer called “{ $id }”
        [option] the field has no option called “{ $id }”
        [case] there is no case called “{ $id }”
        [result] “{ $id }” is nothing that a case can end with
        [app] the phone has no app called “{ $id }”
        [service] there is no service called “{ $id }”
        [setting] the phone has no setting called “{ $id }”
        [talk] there is no talk called “{ $id }” in the world file
        [line] the talk has no line called “{ $id }”
        [reply] nobody can answer “{ $id }” in the talk
        [web-page] there is no web page called “{ $id }”
        [letter] there is no letter from the municipality called “{ $id }”
        [bill] there is no bill called “{ $id }”
        [suggestion] there is no suggestion called “{ $id }”
        [notice] there is no notice called “{ $id }”
        [approval] the KodeID app has no question called “{ $id }”
        [channel] “{ $id }” is neither SMS nor e-mail
        [method] nobody can log in with “{ $id }”
        [what] My profile has nothing called “{ $id }”
        [kind] a hit is not “{ $id }”
        [network] there is no network called “{ $id }”
        [screen] the app has no screen called “{ $id }”
        [part] the app has no switch, choice or field called “{ $id }”
        [holds] “{ $id }” cannot stand there
        [emit] nothing in the app is called “{ $id }”
        [step] the lesson has no step called “{ $id }”
        [variant] the step has no variant called “{ $id }”
        [then] “{ $id }” is nothing that this step can end with
       *[lesson] there is no lesson called “{ $id }”
    }
    .help = Add what is missing, or choose one that is there: { $known }.
finding-field-not-allowed = “{ $field }” cannot go with “{ $happening }”
    .help = Here you can use: { $known }.
finding-thread-needed = the task begins in a conversation, but does not say which
    .help = Add a line: thread = "…", with the id of one of the conversations in “threads”.
finding-thread-not-there = the task begins in the conversation “{ $id }”, but it is not on the phone
    .help = Add “{ $id }” to “threads”.
finding-thread-unused = “thread” is not used here
    .help = The task begins somewhere other than in the conversation “{ $id }”. Remove the line, or write at = "thread".
finding-start-needs = the task begins at “{ $at }”, but “{ $key }” is missing
    .help = Add a line that begins with { $key } =
finding-start-unused = “{ $key }” is not used here
    .help = It counts when the task begins at “{ $at }”. Remove the line, or write at = "{ $at }".
finding-talk-kind = the talk “{ $id }” is of another kind
    .help = { $kind ->
        [call] Here it must be a talk by phone: kind = "call".
       *[door] Here it must be a talk at the door: kind = "door".
    }
finding-line-unreached = no reply leads to the line “{ $id }”
    .help = Write to = "{ $id }" in a reply, or remove the line.
finding-talk-endless = the talk “{ $id }” never ends after “{ $line }”
    .help = Let one reply be without “to”. Then the other one ends it.
finding-variant-lacks = the variant “{ $variant }” has no “{ $key }”
    .help = Write “{ $key }” in the variant, or in the step so that all variants get it.
finding-last-step-bound = the last step is for { $surface ->
        [lines] line mode alone
       *[screen] the screen alone
    }
    .help = Everybody is to reach the end of the lesson. Remove “surface”, or add a step after this one.
finding-no-lines-step = whoever uses line mode misses this step
    .help = Add a step with surface = "lines" right after it, with a task that suits there.
finding-surface-needed = as it stands here, “{ $happening }” can never happen { $surface ->
        [lines] on the screen
       *[screen] in line mode
    }
    .help = Write surface = "{ $surface }" in the step. Make another step for those who use the other one.
finding-unused-key = “{ $key }” is not used here
    .help = It takes { $needs } for anybody to see it. Write that, or remove “{ $key }”.
finding-needs-circle = the lessons need each other in a circle: { $circle }
    .help = Remove one of the lessons from “needs” in one of the files.

## Questions of other kinds
finding-one-sided = { $what ->
        [all-right] all the answers are marked as right
        [none-wrong] none of the parts is marked as wrong
       *[all-wrong] all the parts are marked as wrong
    }
    .help = { $what ->
        [all-right] Take away right = true under those that are not, or add a wrong answer.
        [none-wrong] Write wrong = true under what gives the message away.
       *[all-wrong] Take away wrong = true under something that is in order, or add such a part.
    }
finding-too-few = there are too few in “{ $key }”
    .help = There are { $count } here. There must be at least { $least }.
finding-same-text = “{ $id }” has the same text as “{ $first }”
    .help = Write something else in one of them, so that there is a choice.
finding-same-explanation = the explanation is nearly the same as another one in the step
    .help = “{ $path }” is like “{ $first }”. Write what tempts about this very choice, and what to look at.

## The municipality
finding-bad-phone = “{ $value }” is not a phone number
    .help = Write it with digits and spaces, for example 000 00 201.
finding-bad-address = “{ $value }” is not a web address
    .help = Write it as people read it, without https:// in front: fjordvik.kommune.no/minside.
finding-bad-email = “{ $value }” is not an e-mail address
    .help = Write it with @ between name and place, for example post@fjordvik.kommune.no.
finding-unknown-value = the municipality's profile has nothing called “{ $name }”
    .help = You can use: { $known }. For a brace in the text itself, write two.
finding-lone-brace = a name from the profile is missing here, or the brace that closes
    .help = Write a name from the profile between {"{"} and {"}"}. For a brace in the text itself, write two.
finding-half-service = “service” and “when” belong together
    .help = { $key ->
        [when] Add a line: when = "digital" or when = "papir".
       *[service] Add a line with the service, for example service = "tt-kort".
    }
finding-no-step-for-all = every step is for one form of a service only: paper or digital
    .help = Leave at least one step without “service”, so that the lesson is never empty.
finding-fact-missing = { $heading ->
        [none] the top of the file lacks { $keys }
       *[other] [{ $heading }] lacks { $keys }
    }
    .help = Until you write it, the course shows what holds in the practice municipality, Fjordvik.
finding-service-missing = these services are missing: { $ids }
    .help = Until you write them, each with its heading, for example [tjeneste.tt-kort], the course shows what holds in the practice municipality, Fjordvik.
finding-profile-sibling = the file is not used: a profile has all languages in itself
    .help = Write the texts in “{ $name }”, like this: {"{"} nb = "…", nn = "…", en = "…" {"}"}. Then delete this file.
finding-fact-unknown = the course does not use “{ $key }”
finding-fact-language = { $language ->
        [nn] “{ $key }” is missing in nynorsk
       *[nb] “{ $key }” is missing in bokmål
    }
    .help = Add { $language } = "…" between the braces. If the text is the same in all languages, one text without braces will do.

## Other languages
finding-no-sibling = { $language ->
        [nn] the texts do not exist in nynorsk
       *[nb] the texts do not exist in bokmål
    }
    .help = Make the file “{ $name }”, with the same ids.
finding-sibling-alone = the file belongs to a lesson that is not there
    .near = Name the file “{ $near }”.
    .help = It belongs to “{ $name }”. Rename the file, or delete it.
finding-sibling-of-itself = the file is in the same language as the lesson itself
    .help = Delete the file, or correct “language” in the lesson.
finding-translation-missing = { $count ->
        [one] the translation lacks “{ $path }”
       *[other] the translation lacks { $count } texts
    }
    .help = { $count ->
        [one] This command puts the text in for you to translate
       *[other] This command puts them in for you to translate
    }: tastetrykk translate { $main } { $language }
finding-translation-surplus = “{ $path }” is not in the main file
    .help = Remove the text here, or correct the id.
finding-lent-translation = { $language ->
        [nb] the translation into bokmål inside the program no longer fits
        [nn] the translation into nynorsk inside the program no longer fits
       *[en] the translation into English inside the program no longer fits
    }
    .help = Make your own. This command takes what fits and marks the rest: tastetrykk translate { $main } { $language }
finding-translation-stale = { $part ->
        [none] the original has changed since the text here was translated
       *[other] the original of “{ $part }” has changed since it was translated
    }
    .help = Read the original and the translation side by side. When they say the same, write from = "{ $right }" here. To have the original as it is now above each text, write: tastetrykk translate { $main } { $language }

## Applications
finding-never-decided = nothing is ever decided in this application
    .help = Give at least one [[after]] the line decides = "granted", "refused" or "closed", with letter-title and letter.
finding-section-empty = the section “{ $id }” has no fields
    .help = Add a [[field]] with section = "{ $id }", or remove the section.
finding-no-answer-passes = { $what ->
        [proposed] none of the suggestions keeps the rule of “{ $id }”
       *[any] no answer keeps the rule of “{ $id }”
    }
    .help = Make the rule milder, or add an answer that keeps it.
finding-never-comes = “{ $id }” can never happen
    .help = The same attachment cannot both be there and be missing. Remove attached or missing.
finding-nothing-asked = the case waits for the applicant, but nobody has asked for anything
    .help = Write a message that says what you wait for, and asks with the field, or choose another status.
finding-no-complaint = the refusal does not say how to appeal
    .help = Write in the letter how and by when one can appeal, for instance with {"{"}frist-klage{"}"}.

## Apps that authors make
finding-holds-nothing = “{ $id }” is of the kind “{ $kind }” and holds no value
    .help = A value can stand in a switch, a choice or a field. Choose one of these: { $known }.
finding-app-not-open = the task starts in “{ $at }”, but an app that is open is named here as well
    .help = Write apps = ["{ $id }"] if the app is to be on the phone without being open. Otherwise take away “at”.
finding-screen-unreached = no button leads to the screen “{ $id }”
    .help = Write go = "{ $id }" in a button that one can come to, or take away the screen.
finding-part-unseen = “{ $id }” never comes into sight
    .help = What “shown-if” asks for does not happen before one is on this screen. Mend the condition, or take away the part.
finding-app-too-large = the app is so large that hints cannot look through all of it
    .help = Hints look at { $most } states. Part the app in two, or let fewer switches, choices and fields decide what is shown.

## The language of lessons
finding-hard-reading = { $what ->
        [lesson] the lesson is a little hard to read: its readability number (LIX) is { $lix }, and should be { $target } at most
        [step] the step “{ $step }” is a little hard to read: its readability number (LIX) is { $lix }, and should be { $target } at most
        [note] the take-home note is a little hard to read: its readability number (LIX) is { $lix }, and should be { $target } at most
        [glossary] the explanations are a little hard to read: their readability number (LIX) is { $lix }, and should be { $target } at most
        [leader] the notes for the course leader are a little hard to read: their readability number (LIX) is { $lix }, and should be { $target } at most
       *[feedback] questions and answers are a little hard to read: their readability number (LIX) is { $lix }, and should be { $target } at most
    }
    .help = Without the words that the lesson explains, the number is { $known }. Above { $most } the text cannot be used. Part the longest sentences, and write shorter words where you can. Long words here: { $words }.
finding-too-hard-reading = { $what ->
        [lesson] the lesson is too hard to read: its readability number (LIX) is { $lix }, and can be { $most } at most
        [step] the step “{ $step }” is too hard to read: its readability number (LIX) is { $lix }, and can be { $most } at most
        [note] the take-home note is too hard to read: its readability number (LIX) is { $lix }, and can be { $most } at most
        [glossary] the explanations are too hard to read: their readability number (LIX) is { $lix }, and can be { $most } at most
        [leader] the notes for the course leader are too hard to read: their readability number (LIX) is { $lix }, and can be { $most } at most
       *[feedback] questions and answers are too hard to read: their readability number (LIX) is { $lix }, and can be { $most } at most
    }
    .help = Without the words that the lesson explains, the number is { $known }. It should be { $target } at most. Part the longest sentences, and write shorter words where you can. Long words here: { $words }.
finding-long-sentence = the sentence has { $count } words
    .help = Put a full stop where you would take breath. More than { $most } words are hard to hold on to. 8 to 14 is a good length.
finding-long-step = the text has { $count } words, and all of it is shown at once
    .help = Part it into two steps, or take something out. { $most } words are enough for one screen.
finding-note-lines = { $count ->
        [one] the take-home note has one line
       *[other] the take-home note has { $count } lines
    }
    .help = Three to five lines are right. A note should be able to hang on the fridge.
finding-exclamation-mark = an exclamation mark here can sound like shouting
    .help = Write a full stop. What the answer says is warm enough.
finding-word-to-avoid = { $why ->
        [mouse] one presses on a phone, and clicks with a mouse: “{ $word }”
        [english] “{ $word }” is a word that many people do not know
        [technical] “{ $word }” is a word that few people use from day to day
        [formal] “{ $word }” belongs in letters from an office
        [belittles] “{ $word }” can hurt somebody who does not find it easy
        [judges] “{ $word }” judges, and does not say what one can do now
        [childish] “{ $word }” can sound like talking to a child
        [age] “{ $word }” is about age, and can hurt
        [games] “{ $word }” makes learning a contest
        [scares] “{ $word }” makes people afraid
        [hurries] “{ $word }” makes people feel that they must hurry
        [victim] “{ $word }” is a hard word about the person it is said of
       *[reader] “{ $word }” speaks about the reader, and not to the reader
    }
    .near = Write “{ $near }”, or say it in another way.
    .help = Take it out, or say it in another way. Say what to do, and where.
finding-other-term = the course has one word for each thing, and does not use “{ $word }”
    .near = { $language ->
        [en] Write “{ $near }”, so that the reader knows the word from the other lessons.
       *[other] Write “{ $near }” in the form that fits, so that the reader knows the word from the other lessons.
    }
finding-other-norwegian = { $language ->
        [nn] “{ $word }” is bokmål, and this text is in nynorsk
       *[nb] “{ $word }” is nynorsk, and this text is in bokmål
    }
    .near = Write “{ $near }”.
finding-spelling = { $language ->
        [nn] the dictionary for nynorsk does not have the word “{ $word }”
       *[nb] the dictionary for bokmål does not have the word “{ $word }”
    }
    .near = Did you mean “{ $near }”? If the word is right, write it on a line of its own in the file course/words.{ $language }.txt.
    .help = If it is misspelt, mend it. If the word is right, or a name, write it on a line of its own in the file course/words.{ $language }.txt.
finding-unexplained-word = “{ $word }” is in the glossary, but the lesson does not explain it
    .help = Write [{ $word }]({ $id }) the first time the word is used. Then the reader can press the word and have it explained. There is no need to when a lesson named in needs has explained it.
finding-same-as-original = { $language ->
        [nn] the text is the same as in bokmål
        [nb] the text is the same as in nynorsk
       *[en] the text is the same as in Norwegian
    }
    .help = If it is not translated yet, translate it. If it is right like this, it can stay.
finding-not-reviewed = { $languages ->
        [nb] nobody has read the lesson in bokmål and said that it is good
        [nn] nobody has read the lesson in nynorsk and said that it is good
       *[other] nobody has read the lesson in bokmål and nynorsk and said that it is good
    }
    .help = Let somebody who knows the language well read all of it. Write the name like this: reviewed = {"{"} nb = "Kari Lund", nn = "Olav Lund" {"}"}.
finding-real-number = the number may be a real national identity number or card number
    .help = Write a number that nobody can have, for example 000000 00000. Many people read a lesson, and some copy what they see.
finding-real-phone = “{ $value }” may be somebody’s phone number
    .help = Practice numbers begin with 000: 000 00 201. If it is the municipality’s number, put it in the profile and write for example {"{"}telefon-servicekontor{"}"} here.
finding-real-site = “{ $value }” may be a real address
    .help = Practice addresses end in .example. If it is the municipality’s address, or one for the whole country, put it in the profile and write its name here, for example {"{"}nett-norge{"}"}.
finding-fact-in-lesson = { $what ->
        [price] the price “{ $value }” may be another one next year, or in another municipality
        [date] the date “{ $value }” may be another one next year, or in another municipality
        [deadline] the deadline “{ $value }” may be another one in another municipality
       *[share] the figure “{ $value }” is soon out of date
    }
    .help = Put it in the municipality’s profile, and write its name here, for example {"{"}pris-trygghetsalarm{"}"} or {"{"}frist-barnehage{"}"}. Then it is mended in one place.
finding-console-sign = the sign { $character } is missing on some screens, and becomes a question mark
    .near = Write { $near } instead, or say it in words.
    .help = Say it in words instead.

## Examples in lessons
finding-example-not-there = “{ $act }” is not on the screen when the example gets here
    .near = Did you mean “{ $near }”? Here one can press: { $known }.
    .help = Here one can press: { $known }.
finding-example-several = “{ $act }” is on the screen { $count } times
    .help = Write which one you mean. They are called: { $known }.
finding-example-no-field = there is nothing to write in here
    .help = Here one can press: { $known }.
finding-example-which-field = there are several fields to write in here
    .help = Write the field in the place before “{ $act }”. Choose one of these: { $known }.
finding-example-not-taken = { $why ->
        [real-number] “{ $act }” looks like a real number and is not accepted
        [field] the field does not accept “{ $act }”
       *[nothing] nothing happens after “{ $act }”
    }
    .help = { $why ->
        [real-number] Use Kari’s numbers.
        [field] Write something that the field can hold, and all of it: a code must be whole.
       *[nothing] Remove the line, or write what should be pressed instead.
    }
finding-example-over = the step is over before “{ $act }”
    .help = Remove “{ $act }” and what comes after it.
finding-example-came = { $what ->
        [done] the example should give “{ $wanted }”, but the task was done
        [right] the example should give “{ $wanted }”, but the answer was right
        [wrong] the example should give “{ $wanted }”, but the answer was wrong
        [mistake] the example should give “{ $wanted }”, but it was the mistake “{ $came }”
       *[open] the example should give “{ $wanted }”, but nothing came of it
    }
    .help = { $after ->
        [none] Write what should be pressed in “acts”.
       *[other] It came after “{ $after }”. Correct what is pressed, correct the task, or write then = "{ $came }".
    }
finding-unwritten = a text is missing here: “{ $text }”
    .help = Write what the learner is to read here.

## What comes out when the lesson is played
finding-no-way = { $variants ->
        [all] the task cannot be done: “{ $happening }” cannot happen here
       *[other] the task cannot be done in { $variants }: “{ $happening }” cannot happen here
    }
    .help = See whether start has what is needed, such as the conversation, the app or the person, and whether the ids in the condition are the right ones.
finding-goal-barred = { $variants ->
        [all] what is to be done is also the mistake “{ $id }”
       *[other] what is to be done in { $variants } is also the mistake “{ $id }”
    }
    .help = A mistake never counts towards the goal. Make the mistake’s when narrower, so that it leaves out what is right.
finding-goals-clash = { $variants ->
        [all] the conditions in done can each be met, but not together
       *[other] the conditions in done can each be met in { $variants }, but not together
    }
    .help = One of them spoils another. Take one away, or make two steps of the task.
finding-done-at-start = { $variants ->
        [all] this is so already when the task begins
       *[other] this is so already when the task begins in { $variants }
    }
    .help = Let start be otherwise, so that there is something to do, or ask for something else.
finding-long-way = { $variants ->
        [all] the task takes { $count } presses, which is much for one task
       *[other] the task takes { $count } presses in { $variants }, which is much for one task
    }
    .help = Keep it to at most { $most } presses. Let it begin nearer to the goal, or make two steps of it.
finding-way-is-mistake = { $variants ->
        [all] the right way is met with the mistake “{ $id }”
       *[other] the right way is met with the mistake “{ $id }” in { $variants }
    }
    .help = Make the mistake’s when narrower, so that it leaves out what one must pass.
finding-mistake-impossible = { $variants ->
        [all] nobody can make the mistake “{ $id }” here
       *[other] nobody can make the mistake “{ $id }” in { $variants }
    }
    .help = See whether what when says can happen before the task is done. Mend it, or take the mistake away. If it is only for some variants, move it there.
finding-mistake-hidden = { $variants ->
        [all] the text of the mistake “{ $id }” is never shown, for “{ $first }” comes first
       *[other] the text of the mistake “{ $id }” is never shown in { $variants }, for “{ $first }” comes first
    }
    .help = The first mistake that fits is shown. Put “{ $id }” before “{ $first }”, or make the when of “{ $first }” narrower.
finding-no-way-on = there is no way on from here: { $acts }
    .help = Give the learner a way back, or take away what leads here.
finding-silent-dead-end = only “Undo” helps from here, and nothing says so: { $acts }
    .help = Write a [[step.mistake]] that says what happened, if that is possible. The hint says “Undo” in any case.
finding-not-proved = { $what ->
        [goal] the app is so large that it has not been tried whether the task can be done
        [mistake] the app is so large that it has not been tried whether anybody can make this mistake
       *[walk] the app is so large that it has not been tried whether there is a way on from everywhere in the task
    }
    .help = Part the app in two, or take away switches, choices and fields by which other things are shown. Or go through the task yourself with “tastetrykk try”.
finding-thin-explanation = the explanation does not say why it was wrong
    .help = Say why the answer tempts, and what to look for next time.

## What does not fit
finding-text-cut = “{ $text }” does not stand whole on a screen of { $columns } columns and { $rows } rows
    .help = Write less, or divide the long word.
finding-out-of-sight = “{ $label }” cannot be seen on a screen of { $columns } columns and { $rows } rows
    .help = Make what stands above it shorter, or have fewer things to choose from.
finding-tall-text = the text is { $count } screens long on a screen of { $columns } columns and { $rows } rows
    .help = Make more steps of it. Most people read more easily without scrolling.

## New files and translations
finding-translation-undone = this text waits for a translator
    .help = The comment shows the original. Translate the line below it, and then take the comment away.
