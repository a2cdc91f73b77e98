"""Spelling while people write: words are checked in the background, each once, and nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from draftbench.app.checks.spelling import (
    Speller,
    Word,
    advice,
    change_vocabulary,
    dictionary_for,
    engine_there,
    language_name,
    words_of,
)
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.speech import tr
from draftbench.progress import Progress

_KNOWN_AT_MOST = 50_000
Opener = Callable[[str], Speller | None]


def opened(language: str) -> Speller | None:
    """The speller of a language; None where this machine has no dictionary of it."""
    found = dictionary_for(language) if engine_there() else None
    return None if found is None else Speller(found, language)


class Spelling(QObject):
    """The spelling of one window. ``changed`` says that words are known now that were not before;
    ``failed`` carries a sentence. ``own`` is the file of the words of the user, one a line."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, own: Path, opener: Opener = opened, *, on: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.on = on
        self._own = own
        self.opener = opener
        self._bench: Workbench | None = None
        self._language = ""
        self._speller: Speller | None = None
        self._looked = False
        self._verdicts: dict[str, bool] = {}
        self._meant: dict[str, tuple[str, ...]] = {}
        self._asked: dict[str, None] = {}
        self._mine: frozenset[str] | None = None
        self._meaning = False
        self._failure = ""
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._on_failed)

    def attend(self, bench: Workbench | None) -> None:
        """From now on texts of that negotiation are written, in the language of its draft."""
        self._bench = bench
        language = "" if bench is None else bench.state.draft.language
        if language != self._language:
            self._forget()
            self._language = language

    @property
    def says(self) -> str:
        """In one sentence which dictionary is used, or how to get one."""
        if not self._language:
            return ""
        if self._looked and self._speller is None:
            return advice(self._language)
        name = language_name(self._language)
        if self._speller is None:
            return tr("Words that no {language} dictionary knows are underlined.", language=name)
        return tr(
            "{language} by the dictionary {dictionary}.",
            language=name,
            dictionary=self._speller.dictionary.name,
        )

    def switch(self, *, on: bool) -> str:
        """Checks or no longer; gives the sentence to show where there is no dictionary."""
        self.on = on
        self._failure = ""
        if on and self._language and self._find() is None:
            self.on = False
            self._looked = False
            self.failed.emit(advice(self._language))
            return advice(self._language)
        self.changed.emit(None)
        return ""

    def wrong_in(self, text: str, *, but: Sequence[int] = ()) -> list[Word]:
        """The words of a text that are known to be wrong; others are looked up in the background.
        The word that ends at a place in ``but`` (code points: the cursor) is still being typed."""
        return self.found_in(text, but=but) if self.on else []

    def found_in(self, text: str, *, but: Sequence[int] = ()) -> list[Word]:
        """The same, whether or not words are checked while they are written."""
        if not self._language or self._failure:
            return []
        found: list[Word] = []
        own = self._vocabulary()
        for word in words_of(text):
            if word.end in but:
                continue
            verdict = self._verdicts.get(word.text)
            if verdict is None:
                self._asked[word.text] = None
            elif verdict and word.text.casefold() not in own:
                found.append(word)
        if self._asked and (self._meaning or not self._jobs.busy):
            self._look_up()
        return found

    def lacks(self) -> str:
        """Why no words can be looked up, and what to do; empty where they can."""
        if self._failure or not self._language:
            return self._failure
        if self._find() is None:
            self._looked = False
            return advice(self._language)
        return ""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant; empty also while that is being looked up."""
        return self._meant.get(word, ())

    def learn(self, word: str, *, mine: bool) -> bool:
        """Adds a word to the negotiation's, or to those of the user; says whether that worked."""
        try:
            if mine:
                self._own.parent.mkdir(parents=True, exist_ok=True)
                kept = sorted({*self.mine(), word})
                self._own.write_text("".join(f"{each}\n" for each in kept), encoding="utf-8")
                self._mine = None
            elif self._bench is not None:
                change_vocabulary(self._bench, [word])
        except DraftbenchError as error:
            self.failed.emit(str(error))
            return False
        except OSError as error:
            self.failed.emit(
                tr(
                    "Your words cannot be kept in {file}: {error}.",
                    file=self._own,
                    error=error.strerror,
                )
            )
            return False
        self.changed.emit(None)
        return True

    def mine(self) -> tuple[str, ...]:
        """The words of the user."""
        try:
            return tuple(self._own.read_text(encoding="utf-8").split())
        except (OSError, UnicodeDecodeError):
            return ()

    def close(self) -> None:
        """Nothing is looked up any more; no thread and no process is left."""
        self._language = ""
        self._forget()
        self._jobs.close()
        self._forget()

    @property
    def busy(self) -> bool:
        """Whether words are being looked up."""
        return self._jobs.busy

    def _vocabulary(self) -> frozenset[str]:
        words: Iterable[str] = () if self._bench is None else self._bench.state.vocabulary
        if self._mine is None:
            self._mine = frozenset(word.casefold() for word in self.mine())
        return self._mine.union(word.casefold() for word in words)

    def _find(self) -> Speller | None:
        if not self._looked:
            self._looked = True
            self._speller = self.opener(self._language)
        return self._speller

    def _forget(self) -> None:
        self._jobs.cancel()
        if self._speller is not None:
            self._speller.close()
        self._speller, self._looked = None, False
        self._failure = ""
        self._verdicts.clear()
        self._meant.clear()
        self._asked.clear()

    def _look_up(self) -> None:
        words = tuple(self._asked)
        self._asked.clear()
        if len(self._verdicts) > _KNOWN_AT_MOST:
            self._verdicts.clear()
        language = self._language
        self._meaning = False

        def work(_: Progress) -> tuple[str, dict[str, bool]]:
            speller = self._find()
            wrong = frozenset() if speller is None else speller.wrong(words)
            return language, {word: word in wrong for word in words}

        self._jobs.start(work, self._take)

    def _take(self, found: tuple[str, dict[str, bool]]) -> None:
        language, verdicts = found
        if language != self._language:
            return
        self._verdicts |= verdicts
        if any(verdicts.values()) or not self._asked:
            self.changed.emit(None)
        if self._asked:
            self._look_up()
        else:
            self._look_for_meant()

    def _look_for_meant(self) -> None:
        """What may have been meant by wrong words, one after another while there is time."""
        words = [word for word, wrong in self._verdicts.items() if wrong]
        missing = next((word for word in words if word not in self._meant), None)
        speller = self._speller
        if missing is None or speller is None:
            if words:
                self.changed.emit(None)
            return

        self._meaning = True

        def work(_: Progress) -> tuple[str, tuple[str, ...]]:
            return missing, speller.suggestions(missing)

        self._jobs.start(work, self._take_meant)

    def _take_meant(self, found: tuple[str, tuple[str, ...]]) -> None:
        self._meaning = False
        self._meant[found[0]] = found[1]
        if self._asked:
            self._look_up()
        else:
            self._look_for_meant()

    def _on_failed(self, sentence: object) -> None:
        self.on = False
        self._failure = str(sentence)
        self.failed.emit(sentence)
        self.changed.emit(None)
