"""A language that shows, in tests and while developing, which sentences are looked up: every one
of ours comes out marked, accented and longer, as a long language would make it."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from draftbench.gui.speech import CONTEXT

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


class PseudoTranslator(QTranslator):
    """Answers everything that is looked up in our context."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | str,
        source: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        said = source.decode() if isinstance(source, bytes) else source
        where = context.decode() if isinstance(context, bytes) else context
        return pseudo(said) if where == CONTEXT and said else said  # Qt's own words stay
