"""Folded case endings that say when, in Azerbaijani, Turkish and Armenian."""

from __future__ import annotations

# from
FROM_ENDINGS = ("dən", "dan", "den", "tan", "ten", "ից")
# in, on, from: of a month, so that no day of it follows ("oktyabrda 5-ci briqada", in October the 5th brigade)
IN_ENDINGS = ("da", "də", "de", "ta", "te", *FROM_ENDINGS)
# of
OF_ENDINGS = ("nin", "nun", "in", "un")
# for, until: what they are written onto lies ahead
UNTIL_ENDINGS = ("a", "ə", "e", "dək")
