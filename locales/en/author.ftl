# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.

## Translations: `translate`

translate-wrote = Wrote { $path }.
translate-would = Would have written { $path }. Nothing has changed.
translate-same = { $path } is as it should be.
translate-added = { $count ->
    [one] One text was missing. It stands in the language of the original, with # OVERSETT above it.
   *[other] { $count } texts were missing. They stand in the language of the original, with # OVERSETT above them.
}
translate-changed = { $count ->
    [one] One text has a new original. It is marked with # ENDRET.
   *[other] { $count } texts may have a new original. They are marked with # ENDRET.
}
translate-surplus = { $count ->
    [one] One line belongs to nothing any more. It is a comment now.
   *[other] { $count } lines belong to nothing any more. They are comments now.
}
translate-left = { $count ->
    [one] One text waits for you.
   *[other] { $count } texts wait for you.
}
translate-none-left = All is translated.
translate-how = Mend the text below each mark, and take the mark away. Then check: tastetrykk check { $path }
translate-own-language = The lesson is written in this language. Choose another one: { $others }.
translate-broken = The original has faults that must be mended first.
translate-no-file = We did not find { $path }. Write the name of a lesson in your folder, or of the file.
translate-not-toml = The file { $path } cannot be read. Write “tastetrykk check { $path }” to see what is wrong.
changed-meanwhile = Somebody else has changed { $path } just now. We have let it be. Try again.
