# Why each finding matters, for the pages of `guide`. The message is why-<code>.
