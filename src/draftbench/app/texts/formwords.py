"""Words that were typed in a form and never sent: kept beside the project, ``NAME.forms``.

As with unfinished words (:mod:`draftbench.app.texts.unfinished`) nothing of them is in an event, an
export or a copy. They are offered when the same form is opened again, and go when it is sent, or
at the start of the program after that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from draftbench.app.drafts.drafting import harmless
from draftbench.app.texts.files import leftovers, read_kept, write_bytes
from draftbench.record.event import instant

KEPT_FOR = timedelta(days=14)
"""How long words that nobody asked for again are kept."""
_FORM = 1
_MOST = 4_000_000
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
    return project.with_name(project.name + ".forms")


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
