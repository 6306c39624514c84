# Why each finding matters, for the pages of `guide`. The message is why-<code>.

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
## Examples in lessons

why-example-not-there = The example shows a way through the task. When the word is not on the screen, the learner does not find it there either. Write what is on the screen, or correct the task.
why-example-several = When two things on the screen have the same name, nobody knows which one the example means. Write what it is under, such as “Text size: + Larger”, or its place in the row, such as “Cat (2)”.
why-example-no-field = One can write where there is a field, and nowhere else. Perhaps something must be pressed first.
why-example-which-field = Where there are several fields, the example must say which one is written in. Write the field as an item of its own, right before what is written.
why-example-not-taken = The learner would see that nothing happened. Then the example is no way through the task.
why-example-over = What comes after the step is over belongs to another step. Make an example of its own for it.
why-example-came = The example promises how it goes when somebody does this. If it goes otherwise, the task has changed, or the learner gets another answer than you meant.
## New files and translations

why-translation-undone = The learner reads the text in the wrong language. Translate the line below the comment, and take the comment away afterwards. When all is done, write “tastetrykk translate lesson nn --done”, and every mark goes at once.
