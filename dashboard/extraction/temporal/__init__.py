"""The temporal tagger: words of time as data, patterns over them, and the days they mean."""
