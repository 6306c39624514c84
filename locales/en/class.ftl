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
drive-door = close the door
drive-open-door = open the door
drive-go-on = go on
drive-look-back = to the screen
drive-lower = lower hand
drive-go-to = go to
drive-hard = what is hard
drive-undo = undo
drive-more = more
drive-swap = other side

lead-close = Close
lead-to-room = To the room
lead-shown = The participants see what you do here.
lead-no-lesson = That lesson is not on this machine.
lead-no-more = The plan has nothing more in that direction.
lead-no-device = This step has no practice to show. Go to a step with practice and press F again.
lead-nothing-to-undo = There is nothing to undo.
lead-no-hand = Nobody has a hand up.
lead-moved = { $seat } has moved to another machine.

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
class-talk = We are talking together
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
room-address = Address: { $address }
room-look-here = Everybody is asked to look here. Press S to let them go back to the screen.
room-ready = { $ready } of { $all } are ready
room-message = Message to all: { $message }
room-notes = Note for you
room-words = Type n for next, p and a number for a seat, and ? for everything else you can do.

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
room-seat-ready = done
room-seat-ready-short = done
room-seat-steps = { $done } of { $of }
room-seat-lower = Lower the hand
room-seat-see = See the screen
room-seat-shows = This is how it looks at the seat now.
room-seat-shows-nothing = The participant does not show the screen. Ask the participant to choose “Show my screen”.
room-seat-shows-no-device = What is shown cannot be drawn here. Go over to the seat.
room-seat-tell = Write a message
room-seat-rename = Give another name
room-seat-remove = Take out of the course
room-seat-moved = Has moved to another machine today. If that is not right, take the seat out of the course.

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
lead-poll-other = Ask something else

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

class-card-address = If you do not find the course, type the address: { $address }
class-card-code = The code is:
class-card-seat = My seat: ______   (write the number that is on the screen)
class-card-number = My seat: { $number }
class-card-move = Do you need to change machines? Type the code on the new one, and then your seat number or your name. You will go on at your own seat.
class-card-file = Cards for the course
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

# The way in

seat-looking = Looking for courses here.
seat-found = Choose your course.
seat-none-yet = No course turned up by itself. Type the address that the big screen shows.
seat-type-address = Type the address
seat-type-address-detail = the big screen shows it
seat-address-title = The address of the course
seat-address-text = Type it as the big screen shows it. The dots belong to it.
seat-address-field = Address
seat-code-title = The code
seat-code-text = Type the seven digits that the big screen shows.
seat-code-field = Code
seat-code-length = The code has { $wanted } digits. Here there are { $count }.
seat-code-slip = One digit is not as on the big screen, or two have changed places. Look once more.
seat-name-title = What shall we call you?
seat-name-text = Your first name is enough. The course leader sees it, and it is gone after the course.
seat-name-moved = Have you changed machines? Write the same name or seat number, and go on where you were.
seat-name-field = Name
seat-name-needed = Type a name, or use a seat number.
seat-number-instead = Use a seat number instead
seat-door-title = Into the course
seat-door-text = Knocking … It takes a few seconds.
seat-again = Try again
seat-one-back = Back
seat-no-address = The address leads nowhere. Look at the big screen, and type it once more.
seat-no-answer = Nobody answers at this address. See if it is as on the big screen. If it is, tell the course leader.
seat-no-class = There is something other than a course at this address. Look at the big screen, and type it once more.
seat-wrong-code = The code belongs to another course. Look at the big screen, and type it once more.
seat-ask-leader = Many codes were tried from here. Tell the course leader, who can let you in. Then try again.
seat-new-code = The course has a new code. Look at the big screen, and type it.
seat-door-closed = The door of the course is closed because everybody is in. Ask the course leader to open it. Then try again.
seat-full = There are no more seats in the course. Talk to the course leader.
seat-other-version = The course leader’s machine has another version of the program. Talk to the course leader. You can practise on your own meanwhile.
seat-no-seat = Your seat is no longer in the course. Talk to the course leader.
seat-it-title = Ask IT about this
seat-it-isolation = May the machines talk to each other on this network? The setting is often called client isolation.
seat-it-port = Does the firewall let TCP port { $port } through to the course leader’s machine?
seat-it-mdns = Does the network let mDNS, UDP port 5353, through? Then the machines find the course by themselves.

# Without a network

without-title = Without a network
without-detail = the course leader says a number
without-instead = the code lets you in again
without-heading = You can take part all the same
without-text = The course leader says a number, and you type it. Everything is on this machine.
without-number = Type the number
without-number-detail = all lessons
without-it = What IT can help with
without-course = All lessons
without-say = If the course leader says “{ $number }”, that is lesson { $lesson }, step { $step }.
without-field = The number that the course leader says
without-last = You were at { $number }, { $lesson }.
without-lesson = { $number }. { $lesson }
without-lesson-title = Lesson { $number }: { $lesson }
without-here = you were here
without-which-step = The lesson has steps 1 to { $count }. Which step are you at?
without-step-field = The step that the course leader says
without-enter-first = Enter alone begins at step 1.
without-enter-back = Enter alone leads back to step { $step }.
without-empty = Type the number that the course leader says.
without-no-number = Type the number in digits, for example { $number }.
without-too-many = There are two numbers: the lesson and the step. Type for example { $number }.
without-no-lesson = The lessons have numbers 1 to { $count }.
without-dot = Type the lesson, a full stop and then the step, for example { $number }.
without-no-step = Lesson { $lesson } has steps 1 to { $count }. Feel free to ask the course leader again.
without-broken = The lesson cannot be opened on this machine. Follow along with your neighbour for now.
without-nothing = There are no lessons on this machine. Follow along with your neighbour for now.
without-here-number = no. { $number }
without-next = Type the next number
without-words = Type nr when the course leader says a new number, and t to go back.
without-word = type the next number
legend-number = new number
without-call = Without a network: say “{ $number }”.
without-canvas = Without a network: type { $number }
without-no-address = This machine is on no network. Let the participants choose “Without a network”, and say the number beside the step.

# In the class

legend-hand = raise your hand
legend-hand-down = lower your hand
legend-hand-short = hand up
legend-hand-down-short = hand down
legend-read = have read
legend-message = message
legend-in-class = more
seat-hand-word = raise your hand, or lower it
seat-place = Seat { $number }
seat-place-named = { $name }, seat { $number }
seat-in-title = You are in
seat-in = You are at seat { $number }.
seat-in-named = Hello, { $name }. You are at seat { $number }.
seat-in-here = There are { $count } of you here now.
seat-in-text = The course leader begins when everybody is ready. Then something happens here by itself.
seat-opening = Getting the task.
seat-canvas = Look at the big screen
seat-canvas-follow = The course leader shows something that cannot be shown here. Follow it in front.
seat-canvas-text = This machine does not have the lesson. Follow it in front, or look on with your neighbour.
seat-talk-text = Look up from the screen. It goes on by itself when you are done.
seat-leader-shows = the course leader shows
seat-leader-shows-text = Follow me: this is what the course leader does now. You need not press anything.
seat-your-turn = Your turn: go on where the course leader stopped.
seat-from-host = The course has a slightly different text from this machine. You have the same one as the others.
seat-ready = I have finished here
seat-wait = You have finished here. Wait for the others.
seat-wait-end = You have finished the lesson. Wait for the others.
seat-go-on = Go on alone
seat-host-away = The course is away for a while. You can go on.
seat-hand = Raise your hand
seat-hand-down = Lower your hand
seat-hand-up = Your hand is up. The course leader will see it.
seat-hand-first = Your hand is up. You are the next to get help.
seat-hand-queue =
    Your hand is up. { $before ->
        [1] One gets help before you.
       *[other] { $before } get help before you.
    }
seat-message = Message from the course leader
seat-message-read = I have read it
seat-look-title = Look here
seat-look-text = The course leader wants to show something. Look up from the screen.
seat-kept = What you were doing is there when you come back.
seat-pause = A break
seat-pause-minutes =
    { $minutes ->
        [0] The break has just begun.
        [1] The break has lasted one minute.
       *[other] The break has lasted { $minutes } minutes.
    }
seat-pause-text = The course leader says when we go on.
seat-pause-go-on = Practise a little more
seat-poll = The course leader asks
seat-poll-nameless = The course leader sees how many give each answer, and not who.
seat-poll-mine = your answer
seat-poll-change = Thank you for your answer. You can choose another while it is open.
seat-poll-over = It is no longer open for answers.
seat-poll-count =
    { $count ->
        [1] 1 answer
       *[other] { $count } answers
    }
seat-poll-bar-mine = { $option } (your answer)
seat-poll-again = Choose another answer
seat-poll-close = Back
seat-poll-open = Answer what the course leader asks
seat-poll-waits = The course leader asks something. The question comes when you have finished writing.
seat-back-to-task = Back to the task
seat-share = Show the course leader my screen
seat-share-end = Stop showing my screen
seat-shares = The course leader can see your screen now.
seat-leave = Leave the course
seat-leave-title = Do you want to leave the course?
seat-leave-text = You can come back with the code.
seat-leave-no = No, stay here
seat-leave-yes = Yes, leave
seat-out-title = You are out of the course
seat-out-text = The course is over, or your seat has been taken away or is in use on another machine. Talk to the course leader if you want to come back in.
seat-out-alone = Go on alone
seat-out-again = Join again
seat-end-title = Thank you for today
seat-end-text = The course is over. Here is what you can take home.
seat-end-save = Save the notes
seat-notes-file = notes from the course
