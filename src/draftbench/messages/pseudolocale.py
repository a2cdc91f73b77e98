"""A language that shows, in tests and while developing, which sentences are looked up: every one
of ours comes out marked, accented and longer, as a long language would make it."""

from __future__ import annotations

import re
from collections.abc import Callable
from gettext import NullTranslations

OPENING, CLOSING = "⟦", "⟧"
"""What stands around every sentence that was looked up."""
LONGER = 0.4
"""By how much of its length a sentence grows."""
SIGNS = "åçéğîñöŕšţûýÅÇÉÎÑÖŠÛÝ"
"""The letters that it has in the place of plain ones."""
_ACCENTED = str.maketrans("aceginorstuyACEINOSUY", SIGNS)
_KEPT = re.compile(r"(\{[^{}]*\}|&\w|<[^<>]*>)")


def pseudo(sentence: str) -> str:
    """A sentence in that language; what stands in braces, keys after "&" and tags stay.

    >>> pseudo("{n} clauses")
    '⟦{n} çļåûšéš ···⟧'
    """
    parts = _KEPT.split(sentence)
    words = "".join(part if n % 2 else part.translate(_ACCENTED) for n, part in enumerate(parts))
    more = round(sum(len(part) for part in parts[::2]) * LONGER)
    return f"{OPENING}{words}{'·' * more}{CLOSING}"


class RewrittenEnglish(NullTranslations):
    """A table that answers with what ``rewrite`` makes of every sentence that is looked up."""

    def __init__(self, rewrite: Callable[[str], str] = pseudo) -> None:
        super().__init__()
        self._rewrite = rewrite

    def gettext(self, message: str) -> str:
        return self._rewrite(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._rewrite(super().ngettext(msgid1, msgid2, n))

    def pgettext(self, context: str, message: str) -> str:
        return self._rewrite(message)
