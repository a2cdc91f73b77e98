"""What history says of an act: one whole sentence, in the language of the reader."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from draftbench.app.history import moments
from draftbench.app.history.acts import ACTS, in_words
from draftbench.app.workbench import Workbench
from draftbench.messages import Message
from draftbench.messages.translation import say
from draftbench.record.event import Event
from support.desks import at_desk
from support.everyact import build

FORMER = sorted((Path(__file__).parents[1] / "data" / "projects").glob("*.draftbench"))
"""Opening one brings it up to date, so a copy is opened."""
_MORE: dict[str, list[dict[str, Any]]] = {
    "amendment-anchored": [{"id": "am-31"}],
    "amendment-drafted": [{"amendment": {"id": "am-31"}}],
    "amendment-submitted": [{"ids": ["am-31"]}],
    "amendment-returned": [{"ids": ["am-31", "am-32"]}],
    "amendment-superseded": [{"ids": ["am-31"]}],
    "amendment-accepted-in-part": [{"id": "am-31"}],
    "amendments-accepted": [{"accepted": [{"id": "am-31"}, {"id": "am-32"}]}],
    "amendments-merged": [{"ids": ["am-31", "am-32"], "into": "am-33"}],
    "bracket-noted": [{"id": "br-4"}],
    "clause-decided": [
        {"state": state, "name": "OP 9"} for state in ("open", "agreed ad ref", "agreed", "deleted")
    ],
    "conflict-taken": [{"take": {"id": "am-31"}}],
    "conflict-written": [{"ids": ["am-31"]}],
    "conflict-kept": [{"ids": ["am-31"]}],
    "conflict-left": [{"conflict": "OP 9"}],
    "delegations-joined": [
        {"delegations": [{"name": "Tchad"}], "groups": {}},
        {"delegations": [], "groups": {"AOSIS": ["TUV"]}},
        {"delegations": [{"name": "Tchad"}, {"name": "Tuvalu"}], "groups": {}},
    ],
    "events-received": [{"file": "kampala.draftbench"}],
    "rebased": [{"files": [{"name": "rev2.docx"}]}, {}],
    "salvaged": [{"source": "kampala.draftbench"}],
    "sections-counted": [{"sections": "restart"}, {"sections": "continue"}],
    "silence-closed": [{"id": "si-4"}],
    "comment-answered": [
        {"id": "cm-1", "name": "OP 3", "text": "Yes."},
        {"id": "cm-1", "name": "OP 3", "text": "", "assignee": "Brazil"},
        {"id": "cm-1", "name": "OP 3", "text": "", "done": False},
    ],
    "vocabulary-changed": [
        {"added": [], "removed": ["hydrodiplomacy"]},
        {"added": ["aa", "bb", "cc", "dd", "ee"], "removed": []},
    ],
}
"""What the small negotiation of :mod:`support.everyact` has not, or not in every form."""


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    home = tmp_path_factory.mktemp("acts")
    with at_desk(home):
        build(home / "negotiation.draftbench")
        with Workbench.view(home / "negotiation.draftbench") as bench:
            made = list(bench.events)
    more = (
        Event("0", "2031-01-01T00:00:00Z", "Chair", kind, payload, None)
        for kind, payloads in _MORE.items()
        if kind in ACTS
        for payload in payloads
    )
    return [*made, *more]


def _names(value: object) -> Iterator[str]:
    """The words in a message that no catalogue can say: names of users and documents."""
    match value:
        case Message():
            for one in value.values.values():
                yield from _names(one)
        case tuple():
            for one in value:
                yield from _names(one)
        case str():
            yield value


def test_every_kind_of_act_is_said_in_the_language_of_the_reader(events: list[Event]) -> None:
    acts = [event for event in events if event.kind in ACTS]
    assert {event.kind for event in acts} == set(ACTS)
    for event in acts:
        words = in_words(event)
        assert isinstance(words, Message), event.kind
        for language in ("fr", "es", "ru", "ar", "zh_CN"):
            assert say(words, language) != str(words), (event.kind, language)


def test_no_act_is_said_with_words_of_ours_in_the_place_of_a_name(events: list[Event]) -> None:
    for event in events:
        if event.kind not in ACTS:
            continue
        payload = json.dumps(event.payload, ensure_ascii=False)
        for name in _names(in_words(event)):
            assert name in payload, (event.kind, name)


def test_a_sentence_begins_with_what_was_done(events: list[Event]) -> None:
    for event in events:
        if event.kind in ACTS:
            words = in_words(event)
            assert isinstance(words, Message)
            assert words.template[0].isupper(), words.template
            assert not words.template.endswith("."), words.template


@pytest.mark.parametrize("project", FORMER, ids=lambda path: path.stem)
def test_acts_of_former_versions_are_said_in_the_language_of_the_reader(
    project: Path, tmp_path: Path
) -> None:
    copy = tmp_path / project.name
    shutil.copy(project, copy)
    with Workbench.view(copy) as bench:
        entries = moments.log(bench.events)
    for entry in entries:
        if entry.event.kind != "draft-changed" or isinstance(entry.event.payload["what"], dict):
            assert say(entry.in_words, "fr") != str(entry.in_words), entry.in_words


def test_an_undo_names_what_it_undid(events: list[Event]) -> None:
    entries = moments.log(events[: -sum(map(len, _MORE.values()))])
    undone = [entry for entry in entries if entry.event.undoes is not None]
    assert undone
    for entry in undone:
        assert isinstance(entry.in_words, Message)
        assert isinstance(entry.in_words.values["what"], Message)
        assert say(entry.in_words, "fr") != str(entry.in_words)
