# Why each finding matters, for the pages of `guide`. The message is why-<code>.

## New files and translations

why-translation-undone = The learner reads the text in the wrong language. Translate the line below the comment, and take the comment away afterwards. When all is done, write “tastetrykk translate lesson nn --done”, and every mark goes at once.
