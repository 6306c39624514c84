### A class: what its leader and its seats see.

## The leader

class-lead = Lead a course

## A seat

class-join = Join a course

# The way in

seat-looking = Looking for courses here …
seat-found = Choose your course.
seat-none-yet = No course turned up by itself. Type the address that the big screen shows.
seat-type-address = Type the address
seat-type-address-detail = the big screen shows it
seat-no-network = Can you not get in?
seat-address-title = The address of the course
seat-address-text = Type it as the big screen shows it. Dots and the colon belong to it.
seat-address-field = Address
seat-code-title = The code
seat-code-text = Type the seven digits that the big screen shows.
seat-code-field = Code
seat-code-length = The code has { $wanted } digits. Here there are { $count }.
seat-code-slip = One digit is not as on the big screen, or two have changed places. Look once more.
seat-name-title = What shall we call you?
seat-name-text = Your first name is enough. The course leader sees it, and it is gone after the course.
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
seat-without-title = Without a network
seat-without-text = You can take part all the same. The course leader says which lesson we do and which step we are at. It is all on this machine.
seat-on-own = To the lessons
seat-it-title = Ask IT about this
seat-it-isolation = May the machines talk to each other on this network? The setting is often called client isolation.
seat-it-port = Does the firewall let TCP port { $port } through to the course leader’s machine?
seat-it-any-port = Does the firewall let TCP through to the course leader’s machine? The port stands after the colon in the address.
seat-it-mdns = Does the network let mDNS, UDP port 5353, through? Then the machines find the course by themselves.

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
seat-in-text = The course leader begins when everybody is ready. Then something happens here by itself.
seat-opening = Getting the task …
seat-canvas = Look at the big screen
seat-canvas-follow = The course leader shows something that cannot be shown here. Follow it in front.
seat-canvas-text = This machine does not have the lesson. Follow it in front, or look on with your neighbour.
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
seat-out-text = The course is over, or your seat was taken away. Talk to the course leader if you want to come back.
seat-out-alone = Go on alone
seat-out-again = Join again
seat-end-title = Thank you for today
seat-end-text = The course is over. Here is what you can take home.
seat-end-save = Save the notes
seat-notes-file = notes from the course
