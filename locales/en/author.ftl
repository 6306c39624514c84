# The author's desk: what `new`, `try`, `preview` and `translate` say. The reader writes lessons and is
# no programmer.
