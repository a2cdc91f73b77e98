"""Acts on the negotiation that a user asks for: a refusal is a sentence, never an exception."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from draftbench.errors import DraftbenchError
from draftbench.gui.presenters.forms import Said
from draftbench.gui.speech import relayed, tr


class Acting(QObject):
    """What runs acts. ``failed`` carries the sentence of one that was not possible, ``done`` a few
    words on one that was (and can be undone)."""

    failed = Signal(object)
    done = Signal(object)

    def act(
        self, what: Callable[[], object], words: str, said: SignalInstance | None = None
    ) -> bool:
        """Runs an act of the workbench and says so with ``said`` (``done``); a refusal becomes a
        sentence, not an exception."""
        try:
            what()
        except DraftbenchError as error:
            self.failed.emit(str(error))
            return False
        (said or self.done).emit(self.with_news(words))
        return True

    def with_news(self, words: str) -> str:
        """``words`` on an act, and what it did by itself: which delegations it added, and which
        amendment has more sponsors instead of one of its own."""
        return words

    def allowed(self, what: Callable[[], object]) -> bool:
        """Tries what touches nothing yet; a refusal becomes a sentence."""
        try:
            what()
        except DraftbenchError as error:
            self.failed.emit(str(error))
            return False
        return True

    def attempt(
        self,
        what: Callable[[], object],
        words: str | Callable[[], str],
        said: SignalInstance | None = None,
    ) -> Said:
        """Runs an act that a form or a list asks for: gives what is told there, a refusal too.
        ``words`` on it, or what gives them when it is done, where they depend on what came of it.
        ``said`` is emitted with ``words`` in place of :attr:`done`."""
        try:
            what()
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        words = self.with_news(words if isinstance(words, str) else words())
        (said or self.done).emit(words)
        return Said(tr("{words}.", about="a sentence", words=words), acted=True)
