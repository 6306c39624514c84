# What each key, kind of step and happening of a lesson means. Used by `schema` and `guide`.
