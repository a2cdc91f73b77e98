"""What was done is kept as a fact, and said in whatever language somebody reads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from draftbench.app.history.acts import in_words
from draftbench.app.history.validity import flaw_of
from draftbench.app.imports.importnotes import imports
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.messages import message, message_data, message_from
from draftbench.messages.translation import say
from draftbench.record.event import Event
from support.clauselines import text
from support.translations import compile_tables

CLAUSES = ("a: Notes the rivers of the region;", "b: Decides to meet by the lake;")


def _bench(path: Path) -> Workbench:
    return Workbench.create(path, text(*CLAUSES))


def test_an_edit_is_kept_without_a_sentence(tmp_path: Path) -> None:
    compile_tables()
    with _bench(tmp_path / "rivers.draftbench") as bench:
        last = bench.state.draft.clauses[-1].id
        bench.edit(last, RichText("Decides to meet by the sea;"))
        event = bench.events[-1]
    assert event.kind == "draft-changed"
    assert "Edited" not in str(event.payload["what"]).replace("Edited {", "")
    assert in_words(event).startswith("Edited ")
    assert say(in_words(event), "fr") != in_words(event)
    with Workbench.open(tmp_path / "rivers.draftbench") as again:
        assert say(in_words(again.events[-1]), "es") == say(in_words(event), "es")


def test_older_projects_that_kept_a_sentence_say_it_as_it_was_written() -> None:
    payload = {"what": "Edited OP 3", "changes": {"base": "", "changes": []}}
    old = Event("0" * 32, "2025-01-01T00:00:00.000000Z", "Chair", "draft-changed", payload)
    assert in_words(old) == say(in_words(old), "fr") == "Edited OP 3"
    read = {
        "files": [{"name": "a.docx", "sha256": "0" * 64}],
        "remarks": [{"code": "comments", "where": "a.docx", "message": "A comment is lost."}],
    }
    found = imports([Event("1" * 32, old.at, "Chair", "source-added", read)])
    assert [(one.where, one.message) for one in found[0].remarks] == [
        ("a.docx", "A comment is lost.")
    ]


def test_a_kept_message_holds_words_and_whole_numbers_alone() -> None:
    said = message("{share} of {n} in {names}", share=0.5, n=2, names=("OP 1", message("a list")))
    kept = message_data(said)
    assert isinstance(kept, dict)
    assert kept["values"] == {
        "share": "0.5", "n": 2, "names": ["OP 1", {"template": "a list", "values": {}}]
    }  # fmt: skip
    assert message_from(kept) == said
    payload = {"what": kept, "changes": {"base": "", "changes": []}}
    whole = Event("0" * 32, "2025-01-01T00:00:00.000000Z", "Chair", "draft-changed", payload)
    assert not flaw_of(whole)
    for name, value in (("share", 0.5), ("n", True), ("names", [0.5]), ("names", [["OP 1"]])):
        spoiled = kept | {"values": kept["values"] | {name: value}}
        assert flaw_of(replace(whole, payload=payload | {"what": spoiled}))
