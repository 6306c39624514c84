# Why each finding matters, for the pages of `guide`. The message is why-<code>.

## Examples in lessons

why-example-not-there = The example shows a way through the task. When the word is not on the screen, the learner does not find it there either. Write what is on the screen, or correct the task.
why-example-several = When two things on the screen have the same name, nobody knows which one the example means. Write what it is under, such as “Text size: + Larger”, or its place in the row, such as “Cat (2)”.
why-example-no-field = One can write where there is a field, and nowhere else. Perhaps something must be pressed first.
why-example-which-field = Where there are several fields, the example must say which one is written in. Write the field as an item of its own, right before what is written.
why-example-not-taken = The learner would see that nothing happened. Then the example is no way through the task.
why-example-over = What comes after the step is over belongs to another step. Make an example of its own for it.
why-example-came = The example promises how it goes when somebody does this. If it goes otherwise, the task has changed, or the learner gets another answer than you meant.
why-unwritten = Somebody has kept a place and not written anything there yet. The learner reads the placeholder instead of an explanation. Write the text before the lesson is used.
