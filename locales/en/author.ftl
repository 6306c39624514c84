# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.

## preview: the lesson beside its findings
preview-key-desk = findings and choices
preview-key-lesson = the lesson
preview-key-move = findings
preview-key-open = go there
preview-key-swap = other side
preview-key-next = next step
preview-key-previous = previous
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
preview-count = { $faults ->
    [one] 1 fault
   *[other] { $faults } faults
}, { $warnings ->
    [one] 1 piece of advice
   *[other] { $warnings } pieces of advice
}
preview-broken = What stands in the file now cannot be shown before its faults are mended. The lesson you see is the last whole one.
preview-broken-at-first = The lesson cannot be shown before its faults are mended. It comes when you have mended and saved the file.
preview-gone = { $file } is gone. The lesson you see is the last one that stood there.
preview-gone-at-first = { $file } is not there, or it is empty.
preview-by-hand = Nobody tells us here when you save. Press R when you have saved.
preview-to-step = Enter: go to the step “{ $step }”
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
