# Why each finding matters, for the pages of `guide`. The message is why-<code>.

## The language of lessons
why-hard-reading = Long sentences and long words must be read twice, and then a reader’s strength is spent. Part the sentences, and choose the words you would use over a cup of coffee. Long words that the municipality must use can be explained in the glossary.
why-too-hard-reading = Those whom the course is for do not finish a text above this limit. So the lesson cannot be used before it is easier to read. Part the sentences, and take out what the reader does not need.
why-long-sentence = Whoever reads slowly has forgotten the beginning before the sentence ends. Put a full stop in the middle, and begin again.
why-long-step = A screen full of text looks like work. Part it into two steps, so that there is time to breathe.
why-note-lines = The take-home note is the only thing that goes home. If it is too short it does not help. If it is too long it is not read.
why-exclamation-mark = Many people hear an exclamation mark as shouting, also when it is kindly meant. A full stop is calmer.
why-word-to-avoid = Some words shut people out, and some hurt without meaning to. The list of them is in locales, with the reason for each. Write what is proposed, or find another way to say it.
why-other-term = If one thing has two names, the reader thinks that there are two things. The course has one word for each, the one in the glossary.
why-other-norwegian = Whoever has chosen nynorsk should meet nynorsk all the way, and the same goes for bokmål. Write the form that is proposed.
why-spelling = A misspelt word makes somebody stop, and swindlers are often known by them. Mend it. If the word is right, put it in the list beside the lessons, and it is not mentioned again.
why-unexplained-word = A word that nobody has explained can stop somebody who is new. When the word is marked, the reader can press it and learn what it means.
why-same-as-original = If there is bokmål in the nynorsk lesson, the reader gets half the text in the wrong language. Translate the text. Some sentences are alike in both, and then all is well.
why-not-reviewed = A program can count words, but cannot hear when something is said oddly. So a person who knows the language reads all of it before the lesson is used.
why-real-number = A real number belongs to a person, and in a lesson everybody sees it. Put one there that nobody can have.
why-real-phone = Somebody will ring the number that stands there. Use practice numbers, which begin with 000, or take the municipality’s number from the profile.
why-real-site = Somebody will go to the address that stands there, and we do not know who owns it tomorrow. Use addresses that end in .example, or take them from the profile.
why-fact-in-lesson = Prices and deadlines change, and then people learn something that is not so. When the figure stands in the profile, the municipality can mend it in one place.
why-console-sign = Some libraries have machines with a plain screen that lacks many signs. There the sign becomes a question mark. Write the word instead.

## Examples in lessons
why-example-not-there = The example shows a way through the task. When the word is not on the screen, the learner does not find it there either. Write what is on the screen, or correct the task.
why-example-several = When two things on the screen have the same name, nobody knows which one the example means. Write what it is under, such as “Text size: + Larger”, or its place in the row, such as “Cat (2)”.
why-example-no-field = One can write where there is a field, and nowhere else. Perhaps something must be pressed first.
why-example-which-field = Where there are several fields, the example must say which one is written in. Write the field as an item of its own, right before what is written.
why-example-not-taken = The learner would see that nothing happened. Then the example is no way through the task.
why-example-over = What comes after the step is over belongs to another step. Make an example of its own for it.
why-example-came = The example promises how it goes when somebody does this. If it goes otherwise, the task has changed, or the learner gets another answer than you meant.
why-unwritten = Somebody has kept a place and not written anything there yet. The learner reads the placeholder instead of an explanation. Write the text before the lesson is used.

## What comes out when the lesson is played
why-no-way = The program has tried to do the task and found no way. The learner is stuck, and the hint has nothing to say. Most often a conversation, a contact or an app is missing in start, or an id in done is wrong.
why-goal-barred = A mistake that the lesson names never counts towards the goal. Here the mistake is also what the learner is to do, so the task is never done. Add something to when that tells the wrong from the right, such as whom it was sent to.
why-goals-clash = The conditions spoil each other: when one is met, the other no longer is. The task is never done. Take one away, or make two steps of the task.
why-done-at-start = The learner is to do what is done already, and sees no reason to press anything. Set start so that there is something to do.
why-long-way = Long tasks are hard to keep in mind, and whoever gets lost has far to go back. Make two steps of the task, or let it begin nearer to the goal.
why-way-is-mistake = Whoever does everything right is told that it was wrong, and “Show me” goes the same way. That makes people unsure. Let the mistake hold for fewer cases.
why-mistake-impossible = Nobody ever reads the text. Most often an id in when is wrong, or it cannot happen before the task is done. Mend when, or take the mistake away.
why-mistake-hidden = Only the first mistake that fits is shown. This one stands behind one that always fits at the same time. Put the narrowest one first.
why-no-way-on = A learner who comes here can go neither on nor back. The presses that lead here stand in the finding. Go them yourself with “tastetrykk try”, and give the learner a way out.
why-silent-dead-end = The learner can do something that does not look wrong, and yet the task cannot be done until it is undone. The hint says “Undo”, but only to those who ask. Say so with a [[step.mistake]] where that is possible.
why-not-proved = The check tries everything that can be done in the app, to find a way. In an app where much is shown by what was chosen, that is too much to try. Then a hint cannot show the way either. The task may be good: part the app, or play the task yourself.
why-thin-explanation = Whoever answered wrong had a reason. “Wrong” alone teaches nobody anything. Say why the answer tempts, and what to look for next time.

## What does not fit
why-text-cut = On a small screen, or with large letters, the word is cut, and the learner cannot read it. Write less, or choose a shorter name.
why-out-of-sight = Something that the learner should be able to choose never comes into sight on a small screen. Have fewer things, or shorter texts above them.
why-tall-text = A text of many screens must be scrolled, and many people do not find its end. Make several steps of it, one matter each.

## Files and writing that a hand slips on
why-not-plain-text = The program reads plain text, as Notepad and TextEdit can save it. A file from Word or a web page holds much else, so the lesson cannot be shown. Copy the text into a program for plain text, and save it as UTF-8.
why-empty-file = A file with nothing in it is a lesson that is not there. Learners never see it. Write what it should hold, or delete the file.
why-file-ending = The course reads files that end in .toml. Many systems hide the end of a name and add .txt. Then learners do not get the lesson, though it lies in the folder.
why-file-copy = A copy from downloads or the file window has a name that the course does not read. It does no harm, but nobody sees what you mend in it. Delete it, or give it a name that can be used.
why-folder-unused = The course reads lessons that lie directly in the folder, and a few folders with fixed names. Learners never see what lies elsewhere. Move the files, or give the folder its right name.
why-wrong-folder = Apps, applications and profiles have a folder each. In another place the program takes the file for something else, and it cannot be used. Move it, and all is well.
why-loose-text = In a lesson each text stands behind a key and an equals sign. The program does not know where to show text that stands by itself. Put it behind a key, or put # before it if it is for yourself.
why-heading-brackets = Two brackets on each side mean that there can be several of something: steps, answers, items. With one bracket two steps become one, and the lesson cannot be shown. Put two brackets on each side.
why-heading-words = The names in a heading are parted by full stops: [[step.option]]. With spaces the program does not understand where the answer belongs.
why-odd-comment = A remark to yourself begins with #. With other signs the program takes it for a part of the lesson, and the lesson cannot be shown.
why-extra-equals = One equals sign stands between the key and the value. With two the program does not understand the line, and the lesson cannot be shown. Remove one of them.
why-not-a-number = The program counts with the number here, for example how many minutes the lesson takes. It cannot count with words and signs. Write the number alone.
why-not-yes-no = Two things can stand here: true is yes, and false is no. With anything else the program does not know which answer is right.
why-odd-bracket = A condition stands in curly brackets, and a list in square ones. Round brackets can stand inside texts, but not around anything else.
why-two-in-one = Each lesson has a file of its own, with the name that its id says. Nobody gets to see the second lesson in a file. Move it to a new file.
why-whole-translation = A translation has the texts and nothing else. So you can move steps and mend tasks in the lesson without doing it twice. Make the file with “tastetrykk translate”, and move the texts over.

## The file
why-no-lesson = The program does not know which lesson you mean, so nothing opens. Look for a slip in the name.
why-unreadable = The file is no part of the course while it is closed to us. Often it is open in another program, or lies where you have no access.
why-too-large = A file as large as this is not read, because the course would start slowly. Part the lesson in two; the learners get a break as well.
why-not-utf8 = Norwegian letters would turn into odd signs, so the file is not used. Open it where you wrote it, choose “Save as”, and choose UTF-8.
why-file-name = The lesson is no part of the course until the file has a name that works on every machine. Rename the file; what is in it can stay.
why-no-world = Without people and messages the practice phone is empty, and no task can be done. Fetch the file from the course that comes with the program.
why-course-file = No learner notices, but your work is not used. Most often there is a slip in the file name.
why-world-file = No learner notices, but your work is not used. Look for a slip in the file name.
why-more = Much of what comes last is often caused by what came first. Mend from the top down, and the list soon gets shorter.

## The writing
why-syntax = The program cannot read on from here, so the lesson is missing from the course until it is mended. The slip is often on the line above.
why-unclosed-text = The program does not know where the text ends, and takes the rest of the file for text. Put a quotation mark where the text ends.
why-inner-quote = The text ends in the middle of the sentence, and what follows cannot be read. Use « and » inside texts; in Norwegian they are the right ones.
why-unquoted-text = Without quotation marks the program takes the text for a number or a name. Put " before and after it.
why-odd-quote = Bent quotation marks look the same to us, but are other signs to the program. Word puts them in by itself. Write lessons in a plain text editor, and it will not happen again.
why-odd-key = The program knows a key by each of its letters, so other letters and long dashes make it unknown. Write it as it stands in the guide.
why-odd-character = The sign cannot be seen, but may do odd things to the learner's screen. Delete what is marked; it often comes along when something is pasted.
why-bad-escape = A backslash means something of its own inside a text, so the program waits for one more sign. Write two where you want to show one.
why-missing-equals = The program does not see that the line gives something a value. Put = between the key and what it is to be.
why-missing-value = The line says what is coming, but not what it is. Write what is missing, or take the line away.
why-unclosed-bracket = The program looks for the end of the list or the heading, and gets no further. Count the brackets: as many behind as before.
why-missing-comma = Two things run together, and the list cannot be read. Put a comma between them.
why-extra-comma = The program expects something after the comma. Take it away, or write what is missing.
why-after-value = The program does not know what the end of the line belongs to. Give it a line of its own.
why-duplicate-key = The program cannot know which of the two counts. Often a heading is missing between two steps or two answers.

## Keys and values
why-wrong-format = The file was made for another version, where it may mean something else. Use the version of the program that it was written for.
why-unknown-key = What you wrote would not be used, and the learner would be without it. Most often it is a slip. The guide has a page on each file, with all its keys.
why-missing-key = Without it the program does not know what to show or say. Add the line, and the lesson is back.
why-wrong-type = The program expects another sort of value, for example a number where there is a text. Look at an example in the guide, and write it in the same way.
why-out-of-range = A number outside the bounds makes no sense on the screen. Choose one between the smallest and the largest.
why-too-long = The text does not fit on a small screen with large letters. Shorten it, or part it in two.
why-line-break = There is room for one line here, and the rest would be lost. Write everything on one line.
why-too-many = Too many things at once are hard to keep in view. Part the step, or take something away.
why-empty = The learner would see an empty place where something should be. Write what is missing.
why-unknown-word = Only a few certain words will do here, and this is none of them. Choose one from the list.
why-bad-id = Ids find things again in files on all sorts of machines, so they must be written alike everywhere. The learner never sees them.
why-duplicate-id = The program would mix the two up, and what the learner did with one could be remembered for the other. Often something was copied without changing its id.
why-invisible-character = The learner notices nothing, because the sign is left out when the lesson is shown. Delete it all the same, so that searches and translations find the word.
why-markup = The screen and line mode can show paragraphs, lists, emphasis and names of buttons. Anything else would stand there as stray signs.
why-no-such-term = The word is shown unmarked, so the learner cannot open an explanation. Put it in the glossary, or explain it in the text.
why-bad-time = The clock of the practice phone should look like a true one. Write it as two digits, a full stop and two digits.
why-bad-number = Somebody may ring a number that looks real. Practice numbers begin with 0, because there are none like that.
why-bad-drawing = A drawing that is too large does not fit on the practice phone, and unusual signs turn into boxes on some screens. Make it smaller, with plain signs.
why-bad-phone = The learner would get a number that cannot be rung. Write it as people read it.
why-bad-address = The learner would get an address that leads nowhere. Write it as it stands in the address bar.
why-bad-email = The learner would write to an address that will not do. See that it has one @ in it.
why-real-address = An address that somebody owns, or could buy, may lead learners to strangers. Addresses that end in .example can never be anybody's.
why-unknown-receiver = When the learner chooses “Reply all”, the answer passes this person by. Write a name that is there, or add the person.

## What fits together
why-id-not-file-name = The program finds the lesson by its file name, and remembers what was done by its id. The two must be the same.
why-few-options = With one answer there is nothing to choose. Add one that tempts, and explain why it does.
why-no-right-answer = The learner could try all day without being right. Mark the right answer.
why-many-right-answers = Whoever chooses the other right answer is told that it is wrong. Keep one, or write several = true.
why-one-sided = When all is right or all is wrong, there is nothing to tell apart. Let there be at least one of each.
why-too-few = With so few the answer comes by itself, and nobody learns from it. Add one more.
why-same-text = Nobody can choose between two that read the same. Make the difference visible.
why-same-explanation = Whoever was wrong twice gets the same advice again, and gets no further. Say what tempts about this very choice.
why-unknown-reference = The program looks for something that is not there, so the task cannot begin or cannot be done. Often there is a slip in the id.
why-field-not-allowed = Each happening has its own facts, and this one lacks the one you ask for. The condition would never hold.
why-thread-needed = The program does not know which conversation is to lie open on the phone. Write which.
why-thread-not-there = The conversation is to lie open, but is not on the phone. Put it in the list.
why-thread-unused = The task begins elsewhere than you may think. See whether “at” is what you meant.
why-start-needs = The place where the task begins needs to know more before it can be shown. Write the missing line.
why-start-unused = The learner does not see what you wrote here, because the task begins elsewhere. Mend “at”, or take the line away.
why-talk-kind = A talk at the door cannot ring, and a phone cannot knock. Choose a talk of the right kind.
why-line-unreached = Nobody gets to hear this line. Lead a reply to it, or take it away.
why-talk-endless = Whoever answers politely all the way never gets to the end. Let at least one reply end the talk.
why-variant-lacks = The variant has no task, start or end to use, neither its own nor the step's. Write what is missing in one of the two places.
why-last-step-bound = Whoever uses the other way would be left without an end to the lesson. Let the last step be for everybody.
why-no-lines-step = Whoever uses a screen reader misses what others learn here. Make a step about the same for line mode.
why-surface-needed = In one of the two ways the task can never be done. Say which way the step is for.
why-unused-key = The learner does not see what you wrote here. Something else must be in place first.

## Applications and apps
why-never-decided = Kari would wait for an answer for ever. Let the case end with yes, no, or being put away.
why-section-empty = The learner would come to an empty section of the form. Give it a field, or take it away.
why-no-answer-passes = The form says no to everything, so the application cannot be sent. Make the rule milder.
why-never-comes = This never happens, so the learner never learns what stands here. Look at what must be attached and what must be missing.
why-nothing-asked = Kari sees that the case waits for her, but not for what. Say it in a message.
why-no-complaint = Whoever gets a no has a right to know how to appeal. Write it in the letter, with the deadline.
why-holds-nothing = The app asks about something that never holds anything. Point to a switch, a choice or a field.
why-app-not-open = The task cannot begin in two places at once. Choose whether the app is open, or lies on the home screen.
why-screen-unreached = No learner gets to see this screen. Let a button lead there, or take it away.
why-part-unseen = No learner gets to see this part. Mend the condition, so that it comes up when it should.
why-app-too-large = The app works, but hints cannot always show the way in it. Part it in two, or let fewer switches and choices decide what is shown.
why-needs-circle = None of the lessons can come first, so the order of the course is arbitrary. Take one of the needs away.

## The municipality
why-unknown-value = The learner would see a name in braces instead of what holds in the municipality. Write “tastetrykk profile” to see all names.
why-lone-brace = The program takes the rest of the text for a name from the profile. Close the brace, or write it twice.
why-half-service = The program does not know whether to show the step, because half the condition is missing. Write both lines, or none.
why-no-step-for-all = In some municipalities the lesson would be empty. Let one step be for all.
why-fact-missing = Learners see facts of the practice municipality Fjordvik here, and may think that they are theirs. Fill in what holds with you.
why-service-missing = The course shows the service as it is in the practice municipality Fjordvik. Write whether it is digital or on paper with you.
why-profile-sibling = What stands in this file is never shown. Move the texts into the profile, by language.
why-fact-unknown = The course uses another name, so what you wrote here is not shown. Mend the name, unless it is for lessons of your own.
why-fact-language = Whoever reads the other form of Norwegian sees the text in the wrong one. Write it in both.

## Other languages
why-no-sibling = Whoever reads the other form of Norwegian gets the lesson in the one you wrote. “tastetrykk translate” makes the file for you.
why-sibling-alone = The translation is not used, because the lesson it belongs to is not found. Look at the file names.
why-sibling-of-itself = The program cannot know which of the two texts counts. Delete one.
why-translation-missing = Whoever reads in this language gets these texts in another. “tastetrykk translate” puts in what is missing, for you to fill in.
why-translation-surplus = The text is never shown, because the main file has nothing with that id any more. Take it away, or mend the id.
why-lent-translation = Your file has the name of one inside the program, and stands in its place. The translation there belongs to the old file, so that some texts are as they were, and some in the wrong language. Make your own translation in the same folder.
why-translation-stale = The main file has changed, so the translation may say something else than it should. Read both, and put the new number after “from” when they agree. “tastetrykk translate” with --done does it for you.

## The pages of the guide
page-language = English
page-steps = Kinds of step
page-steps-about = A lesson is a row of steps. What kind a step is, you write in “kind”.
page-happenings = What can happen
page-happenings-about = By these names you say when a task is done, and what is a mistake.
page-files = The files
page-files-about = Each kind of file, with all the keys that it can have.
page-findings = What “check” says
page-findings-about = Each finding has a code, at the end of its first line. Here is a page on each.
page-words = The words that the course explains
page-words-about = Use one word for one thing, and use the one that stands here. In a text you mark the word with a link to its id.
page-example = What it looks like
page-keys = What can stand there
page-required = must be there
page-condition = As a condition
page-no-fields = Write happened = "{ $happening }". There is no more to say of it.
page-fields = Write happened = "{ $happening }". With these you say more exactly what you mean. What you leave out does not matter.
page-happens = A step in which it happens
page-surface-lines = The step needs surface = "lines", because it cannot happen on the screen.
page-surface-screen = The step needs surface = "screen", because it cannot happen in line mode.
page-fault = This is a fault: the file cannot be used before it is mended.
page-warning = This is advice: the lesson works, but somebody should look at it.
page-why = Why it matters
page-told = How “check” tells it
page-right = This is right:
page-group-phone = The phone
page-group-messages = Messages
page-group-calls = Calls and the door
page-group-photos = Camera and photos
page-group-mail = The e-mail
page-group-web = The web
page-group-portal = Logging in and My page
page-group-forms = Applications
page-group-apps = Apps you have made
page-group-program = The program and the board
page-chapters = Chapters
page-how = Write “tastetrykk guide” and one of the names, for example “tastetrykk guide { $example }”.
page-none = The guide has no page named “{ $name }”.
page-near = Did you mean “{ $near }”?
page-key = A key in the files. It means:
shape-format = A number.
shape-line = One line of at most { $most } characters.
shape-prose = Text of at most { $most } characters.
shape-lines = A list of at most { $most } lines.
shape-paragraphs = One paragraph on one line, at most { $long } characters, or a list of at most { $most } of them.
shape-id = An id.
shape-ids = A list of at most { $most } ids.
shape-one-or-more = An id, or a list of ids.
shape-ids-by-id = Ids by id, in braces.
shape-integer = A whole number from { $least } to { $most }.
shape-flag = The value is true or false.
shape-word = One of these words:
shape-tables = At most { $most }.
shape-by-id = With the id in the heading.
shape-texts-by-id = Texts by id, of at most { $most } characters each.
shape-drawing = Rows of plain signs.
shape-words = One line of at most { $most } characters, or one for each language in braces.
shape-words-by-id = Names with a text each, of at most { $most } characters.
shape-condition = A condition, in braces.
shape-conditions = A list of at most { $most } conditions.
shape-reviewed = A name for each language, in braces.
shape-step = What can stand in each depends on its kind.
shape-see = See “{ $title }” below.
shape-see-page = See { $page }.

## New files and translations
why-translation-undone = The learner reads the text in the wrong language. Translate the line below the comment, and take the comment away afterwards. When all is done, write “tastetrykk translate lesson nn --done”, and every mark goes at once.
