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
why-thin-explanation = Whoever answered wrong had a reason. “Wrong” alone teaches nobody anything. Say why the answer tempts, and what to look for next time.

## What does not fit

why-text-cut = On a small screen, or with large letters, the word is cut, and the learner cannot read it. Write less, or choose a shorter name.
why-out-of-sight = Something that the learner should be able to choose never comes into sight on a small screen. Have fewer things, or shorter texts above them.
why-tall-text = A text of many screens must be scrolled, and many people do not find its end. Make several steps of it, one matter each.
