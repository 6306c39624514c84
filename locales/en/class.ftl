### A class: what its leader and its seats see.

## The leader

class-lead = Lead a course
class-today = Course today

drive-next = next
drive-previous = back
drive-look-here = look here
drive-follow = follow me
drive-your-turn = your turn
drive-room = to the room
drive-free = own pace
drive-tell = message
drive-poll = ask
drive-pause = break
drive-projector = projector
drive-door = door
drive-lower = lower hand
drive-go-to = go to
drive-hard = what is hard
drive-undo = undo
drive-more = more
drive-swap = other side

lead-close = Close
lead-no-lesson = That lesson is not on this machine.
lead-no-more = The plan has nothing more in that direction.
lead-no-device = This step has no practice to show. Go to a step with practice and press F again.
lead-nothing-to-undo = There is nothing to undo.
lead-no-hand = Nobody has a hand up.

alert-nod = Somebody at { $address } has typed a wrong code many times. If it is one of the participants, they can try again.
alert-nod-yes = Let them try again
alert-code = A wrong code has been typed so many times that nobody else comes in. Those who are in notice nothing.
alert-code-yes = Make a new code
alert-not-kept = What happens in the course cannot be saved now. The course goes on, but see whether the disk is full.
alert-read = All right

refused-no-seat = That seat is no longer in the course.
refused-closed = The door is closed.
refused-full = There is no room for more.
refused-empty = There was nothing in the text.
refused-options = A question must have from two to six answers.
refused-no-poll = Nothing is being asked now.
refused-no-mirror = Your device is no longer shown to the participants. Press F to show it again.

plans-title = What will you do today?
plans-left = Continue with a course
plans-left-seats = { $count ->
    [one] 1 participant
   *[other] { $count } participants
}
plans-make = Make a plan of your own
plan-pause = Break
plan-talk = Talk
plan-done = done
plan-now = now

not-hosted-network = This machine has no network. Connect it to the same network as the participants and try again.
not-hosted-port = Another program uses the port. Is a course already open on this machine? Close it first.
not-hosted-kept = The course cannot be saved in the data folder. See whether the disk is full and try again.
not-hosted-unreadable = The file of that course cannot be read. Start the course anew with a plan.

name-title = What is the course called?
name-text = The participants see the name when they join.
name-field = Name of the course
name-open = Open the course

make-title = Your own plan
make-empty = The plan is empty. Add lessons, breaks and talks.
make-all = { $minutes } minutes in all
make-lesson = Add a lesson
make-pause = Add a break
make-talk = Add a talk
make-done = The plan is ready
make-change = Use the plan
make-up = Move up
make-down = Move down
make-take-out = Take out of the plan
talk-field = What will you talk about?
talk-done = Add

free-title = Everybody at their own pace
free-text = Everybody goes on from here at their own pace. Where will you meet?
free-no-lesson = First choose where to begin. Press N for next.
free-to-end = The rest of the lesson
free-to-step = To a step

room-code = code { $code }
room-in-open = { $count } in, the door is open
room-in-closed = { $count } in, the door is closed
room-plan = Plan
room-no-plan = No plan
room-plan-done = { $count ->
    [one] 1 done
   *[other] { $count } done
}
room-seats = Participants
room-nobody = Nobody has come in yet.
room-in-need = Need you
room-more = { $count } more
room-gathering = The participants choose “Join a course” and type the code. Press P to show it in large print. Press N when you begin.
room-address = Address
room-code-fact = Code
room-look-here = Everybody is asked to look here. Press S to let them go back to the screen.
room-ready = { $ready } of { $all } are ready
room-message = Message to all: { $message }
room-notes = Note for you
room-acts = This is what you can do

mode-gathering = The participants are coming in
mode-together = { $lesson }, step { $at } of { $total }
mode-free = { $lesson }, everybody at their own pace
mode-free-to = { $lesson }, everybody at their own pace to step { $at }
mode-follow = Follow me: { $lesson }, step { $at } of { $total }
mode-your-turn = Your turn: { $lesson }, step { $at } of { $total }
mode-pause = { $minutes ->
    [0] Break
    [one] Break for 1 minute
   *[other] Break for { $minutes } minutes
}
mode-ended = The course is over

ended-text = The participants have their notes. Press Z if you will go on after all. When you close the course, names and answers are erased. If you want to keep something, save it first.
ended-attendance = Save the list of participants
ended-summary = Save a summary without names
ended-close = Erase the course and finish

room-seat-called = { $number } { $name }
room-seat-alone = Seat { $number }
room-seat-hand = HAND
room-seat-stuck = needs help
room-seat-stuck-short = help
room-seat-gone = away
room-seat-ready = ready
room-seat-steps = { $done } of { $of }
room-seat-lower = Lower the hand
room-seat-see = See the screen
room-seat-shows = This is how it looks at the seat now.
room-seat-shows-nothing = The participant does not show the screen. Ask the participant to choose “Show my screen”.
room-seat-shows-no-device = What is shown cannot be drawn here. Go over to the seat.
room-seat-tell = Write a message
room-seat-rename = Give another name
room-seat-remove = Take out of the course

remove-title = Take out { $seat }?
remove-text = The seat cannot come back by itself. The participant can join again with the code while the door is open.
remove-keep = Leave it
remove-yes = Take out

rename-title = Name of seat { $number }
rename-text = The name stands on your screen and on the projector. Leave the field empty to use the seat number.
rename-field = Name
rename-done = Use the name

tell-all = Message to all
tell-one = Message to { $seat }
tell-field = Message
tell-send = Send
tell-stands = Now it says: { $message }
tell-take-away = Take the message away

ask-title = Ask everybody something
ask-question = Question
ask-answer = Answer to choose from
ask-next = Next
ask-yes-no = Yes, no or not sure
ask-now = Ask now

lead-poll-title = No question now
lead-poll-yes = Yes
lead-poll-no = No
lead-poll-unsure = Not sure
lead-poll-answered = { $answered } of { $all } have answered
lead-poll-closed = { $answered } of { $all } answered
lead-poll-show = Show the answers to all
lead-poll-hide = Hide the answers
lead-poll-end-answers = No more answers
lead-poll-put-away = Put the question away

hard-title = This is hard for the group
hard-nothing = No wrong turns to show yet.
hard-names = These are sums for the whole group. Nobody can see who did what.

more-title = More
more-cards = Save cards with the code, to print
more-change = Change the plan
more-code = Make a new code
more-code-why = The old code stops working. Those who are in stay in.

end-title = End the course?
end-text = Everybody gets the notes of the lessons you have done.
end-stay = Go on with the course
end-for-all = End for everybody
end-leave = Stop until another day
end-leave-why = If you stop until another day, the course stays on this machine, and the participants come in again without a code.
end-erase-title = Erase the course?
end-erase-text = Names and answers are removed from this machine.

over-title = Thank you for today
over-text = The course has ended, and nothing about the participants is left on this machine.

projector-code = Type this code
projector-address = If you do not find the course, type the address
projector-in = In: { $names }
projector-closed = Everybody is in
projector-look-here = Look here
projector-minutes = { $minutes ->
    [0] The break has begun.
    [one] minute of break
   *[other] minutes of break
}
projector-ended = Thank you for today
projector-follow = Follow on your screen. The course leader shows.
projector-your-turn = Now it is your turn. Go on at your own screen.

card-title = Card { $number }. { $class }
card-address = If you do not find the course, type the address: { $address }
card-code = The code is:
card-seat = My seat: ______   (the number is on the screen once you are in)
card-file = Cards for the course
attendance-title = Participants at { $class }
attendance-seat = Seat { $number }: { $name }
attendance-file = List of participants
summary-title = Summary of { $class }
summary-seats = { $count ->
    [one] 1 participant
   *[other] { $count } participants
}
summary-done = This is what we did:
summary-hard = This was hard:
summary-times = { $count ->
    [one] Once. { $what }
   *[other] { $count } times. { $what }
}
summary-file = Summary of the course

## A seat

class-join = Join a course
