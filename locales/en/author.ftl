# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.

## try: try a lesson, and make examples of what was done

try-no-step = The lesson has no step called “{ $id }”. It has: { $known }.
try-no-variant = The step has no variant called “{ $id }”. It has: { $known }.
try-nothing-played = You did nothing that can become an example.
try-played = In the step “{ $step }” you did this:
try-came = { $what ->
        [done] The task was done.
        [right] The answer was right.
        [wrong] The answer was wrong.
        [mistake] It was the mistake “{ $id }”.
       *[open] The task was not done.
    }
try-ask-add = Shall it become an example in the lesson?
try-why-add = An example is tried each time the lesson is checked. What you wrote yourself is in the example as it is above.
try-ask-id = What shall the example be called?
try-why-id = Small letters, digits and hyphens only. No other example in the lesson may have the same name.
try-id-taken = That name cannot be used. Choose another.
try-added = { $file } has got { $count ->
        [one] one example
       *[other] { $count } examples
    } more.
try-changed = The file was changed while you were trying. Nothing has been written. This would have been added:
try-not-toml = There is a slip in the file, so nothing has been written. This would have been added:
try-nothing-written = Nothing has been written.
ask-yes = yes
ask-no = no
