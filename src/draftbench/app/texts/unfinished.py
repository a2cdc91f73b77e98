"""Words that are being written and are no act yet: kept beside the project, ``NAME.typing``.

The file stands only while somebody writes. What is in it is in no event, no export and no copy of
the project; where the program ends in the middle of a sentence, the next start finds it. Where that
was in a rescue copy, whoever opens the project itself finds it, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from draftbench.app.drafts.drafting import harmless
from draftbench.app.texts.files import leftovers, read_kept, write_bytes
from draftbench.document import ClauseId, Mark, MarkKind, Note, Origin
from draftbench.document.exchange import text_from_data, text_to_data
from draftbench.errors import OutputError
from draftbench.record import rescue
from draftbench.record.event import instant
from draftbench.record.failures import gone
from draftbench.record.lock import HeldError, LinkedError, Lock

TYPING, FORMS = ".typing", ".forms"
"""How the names of the files end."""
_FORM = 1
_WORDS = ("text", "clause", "after", "before", "code", "reason", "at")
_MOST = 4_000_000
"""Bytes of the file above which it is not read: nobody types so much into a clause."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What stood in the editor: ``text`` for the ``clause``, which read ``before`` when the writing
    began, or for a new one behind ``after`` where ``clause`` is empty; for the delegation ``code``
    (empty: directly) with its ``reason``; written ``at`` (ISO 8601, UTC). ``marks`` are its italics
    and bold where they were changed by hand (else None), ``notes`` those that came with pasted
    words (both with places in ``text``), ``origins`` the clauses that words were taken from."""

    text: str
    clause: str = ""
    after: str = ""
    before: str = ""
    code: str = ""
    reason: str = ""
    at: str = ""
    marks: tuple[Mark, ...] | None = None
    notes: tuple[tuple[int, Note], ...] = ()
    origins: tuple[Origin, ...] = ()

    @property
    def rewritten(self) -> ClauseId | None:
        """The clause that was being rewritten; None for a new one."""
        return ClauseId(self.clause) if self.clause else None


def typing_file(project: Path) -> Path:
    """Where unfinished words are kept."""
    return project.with_name(project.name + TYPING)


def keep(project: Path, unfinished: Unfinished) -> str:
    """Keeps the words, whole or not at all, and gives the moment at which it was done; on the disk
    when this returns. Raises OutputError."""
    _must_have_folder(project)
    at = unfinished.at or instant()
    data: dict[str, Any] = {"form": _FORM, **{n: getattr(unfinished, n) for n in _WORDS}, "at": at}
    if unfinished.marks is not None:
        data["marks"] = [[mark.start, mark.end, mark.kind.value] for mark in unfinished.marks]
    if unfinished.notes:
        data["notes"] = [
            [place, note.id, text_to_data(note.text)] for place, note in unfinished.notes
        ]
    if unfinished.origins:
        data["origins"] = [[one.document, one.clause] for one in unfinished.origins]
    path = typing_file(project)
    write_bytes(path, json.dumps(data, ensure_ascii=False).encode())
    return at


def _must_have_folder(project: Path) -> None:
    """Raises OutputError where the folder was renamed or moved: one made anew of that name would be
    in its way."""
    if not project.parent.is_dir():
        raise OutputError(gone(project))


def kept(project: Path) -> Unfinished | None:
    """What was kept; None where there is nothing, or nothing that can be read. Where the program
    ended while it was writing them, the newest words that are whole."""
    path = typing_file(project)
    found = [words for each in (path, *leftovers(path)) if (words := _read(each)) is not None]
    return max(found, key=lambda words: words.at, default=None)


def _read(path: Path) -> Unfinished | None:
    try:
        found = json.loads(read_kept(path, _MOST))
        words = {name: found[name] for name in _WORDS}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not _are_words(tuple(words.values())):
        return None
    text, clause, after, before, code, reason, at = (words[name] for name in _WORDS)
    kept = Unfinished(
        harmless(text),
        harmless(clause),
        harmless(after),
        before,
        harmless(code),
        harmless(reason),
        harmless(at),
    )
    try:
        return _with_looks(kept, found)
    except (ValueError, LookupError, TypeError, AttributeError):
        return kept


def _with_looks(kept: Unfinished, found: dict[str, Any]) -> Unfinished:
    """The words with their marks, notes and origins. Raises on what cannot be understood."""
    length = len(kept.text)
    marks = None
    if "marks" in found:
        given = (Mark(int(a), int(b), MarkKind(kind)) for a, b, kind in found["marks"])
        marks = tuple(mark for mark in given if 0 <= mark.start < mark.end <= length)
    notes = tuple(
        (min(max(0, int(place)), length), Note(str(name), "", text_from_data(text)))
        for place, name, text in found.get("notes", ())
    )
    origins = tuple(Origin(str(text), ClauseId(str(c))) for text, c in found.get("origins", ()))
    return replace(kept, marks=marks, notes=notes, origins=origins)


def _are_words(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def take_rescued(project: Path) -> Path | None:
    """Takes over what was kept beside a rescue copy of the project that nobody has open, where
    nothing is kept beside the project itself: the program may have ended in the copy, and whoever
    opens the project finds it too. Gives the copy in which words were typed last. Raises OSError
    and OutputError."""
    if not forms_file(project).exists():
        for copy in rescue.copies_with(project, FORMS):
            with _free(copy) as free:
                if free and not forms_file(project).exists():
                    move_forms(copy, project)
    if kept(project) is not None:
        return None
    copies = rescue.copies_with(project, TYPING)
    found = [(words.at, copy, words) for copy in copies if (words := kept(copy)) is not None]
    for _, copy, words in sorted(found, key=lambda one: one[0], reverse=True):
        with _free(copy) as free:
            if free:
                keep(project, words)
                forget(copy)
                return copy
    return None


@contextmanager
def _free(project: Path) -> Iterator[bool]:
    """Whether nobody has that project open, and nobody opens it meanwhile."""
    lock = None
    try:
        lock = Lock(project) if project.exists() else None
    except (HeldError, LinkedError, OSError):
        yield False
        return
    try:
        yield True
    finally:
        if lock is not None:
            lock.release()


def forget(project: Path) -> None:
    """The words are an act now, or are not wanted; safe to call where there are none."""
    path = typing_file(project)
    for each in (path, *leftovers(path)):
        each.unlink(missing_ok=True)


def set_aside(project: Path) -> Path | None:
    """Puts words aside that could not be shown; gives the file that has them, which the next start
    removes (:func:`sweep`). None where there are none."""
    path, aside = typing_file(project), offered_file(project)
    if not path.exists():
        return None
    path.replace(aside)
    return aside


def offered_file(project: Path) -> Path:
    """Where words are that were told of and could not be shown."""
    return project.with_name(project.name + ".typing-offered")


def sweep(project: Path) -> None:
    """Removes what was offered at the start before. Raises OSError."""
    offered_file(project).unlink(missing_ok=True)


def move_words(project: Path, other: Path) -> None:
    """The project goes on in another file, and so do its unfinished words. Raises OSError."""
    with suppress(FileNotFoundError):
        typing_file(project).replace(typing_file(other))


# Words that were typed in a form and never sent: kept beside the project, ``NAME.forms``. As with
# unfinished words (:mod:`draftbench.app.texts.unfinished`) nothing of them is in an event, an
# export or a copy. They are offered when the same form is opened again, and go when it is sent, or
# at the start of the program after that.

KEPT_FOR = timedelta(days=14)
"""How long words that nobody asked for again are kept."""

_MOST_FORMS = 40


@dataclass(frozen=True, slots=True)
class FormWords:
    """What stood in the fields of the form of that ``title`` (by their keys), written ``at`` (ISO
    8601, UTC), and whether they were ``offered`` since."""

    title: str
    words: Mapping[str, str]
    at: str = ""
    offered: bool = False


def forms_file(project: Path) -> Path:
    """Where the words of forms are kept."""
    return project.with_name(project.name + FORMS)


def kept_forms(project: Path) -> tuple[FormWords, ...]:
    """What was kept, the latest last; what cannot be read or is too old is passed over."""
    path = forms_file(project)
    try:
        found = json.loads(read_kept(path, _MOST))
        made = [_understood(one) for one in found["forms"]]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return ()
    oldest = datetime.fromisoformat(instant()) - KEPT_FOR
    return tuple(one for one in made if datetime.fromisoformat(one.at) >= oldest)


def _understood(data: Any) -> FormWords:
    words = {str(key): harmless(str(text)) for key, text in data["words"].items()}
    offered = data.get("offered") is True
    return FormWords(harmless(str(data["title"])), words, instant(data["at"]), offered)


def keep_form(project: Path, kept: FormWords) -> None:
    """Keeps the words of a form, whole or not at all; no words: nothing of it any more. Raises
    OutputError."""
    others = [one for one in kept_forms(project) if one.title != kept.title]
    if any(text.strip() for text in kept.words.values()):
        others.append(FormWords(kept.title, kept.words, kept.at or instant()))
    _write(project, others)


def _write(project: Path, kept: Sequence[FormWords]) -> None:
    path = forms_file(project)
    if not kept:
        for each in (path, *leftovers(path)):
            each.unlink(missing_ok=True)
        return
    forms = [
        {"title": one.title, "words": dict(one.words), "at": one.at, "offered": one.offered}
        for one in kept[-_MOST_FORMS:]
    ]
    _must_have_folder(project)
    data = json.dumps({"form": _FORM, "forms": forms}, ensure_ascii=False)
    write_bytes(path, data.encode("utf-8", "replace"))


def mark_offered(project: Path, title: str) -> None:
    """The words of that form were offered. Raises OutputError."""
    kept = kept_forms(project)
    if any(one.title == title and not one.offered for one in kept):
        _write(project, [replace(o, offered=True) if o.title == title else o for o in kept])


def sweep_forms(project: Path) -> None:
    """Removes words that were offered at a start before, or that nobody asked for in time. Raises
    OutputError."""
    path = forms_file(project)
    if path.exists():
        _write(project, [one for one in kept_forms(project) if not one.offered])


def move_forms(project: Path, other: Path) -> None:
    """The project goes on in another file, and so do these words. Raises OSError."""
    with suppress(FileNotFoundError):
        forms_file(project).replace(forms_file(other))


def forget_form(project: Path, title: str) -> None:
    """The words were sent, or are not wanted. Raises OutputError."""
    if forms_file(project).exists():
        keep_form(project, FormWords(title, {}))
