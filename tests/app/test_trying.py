"""Long acts, tried before they are done."""

from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.drafts import trying
from draftbench.app.history.rebasing import prepare, rebase
from draftbench.app.workbench import Workbench
from draftbench.document import Document, RichText
from draftbench.errors import UsageError
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.texts import text

WORDS = ("Urges States to act", "Invites courts to hear cases", "Calls for programmes")
FILE = "Recommendations\n\n1. Notes that nobody else has this.\n\n2. Asks for more.\n"


def made(path: Path) -> Workbench:
    mexico = Delegation("MEX", "Mexico")
    bench = Workbench.create(path, text("B", *WORDS), title="T", delegations=(mexico,))
    first = bench.state.draft.clauses[0].id
    bench.propose_text(first, "Urges all States to act", sponsors=("MEX",))
    bench.edit(bench.state.draft.clauses[1].id, "Invites all courts to hear cases")
    return bench


@pytest.fixture
def imported() -> Imported:
    return read(FILE.encode(), "recommendations.txt")


def source(imported: Imported) -> Document:
    return replace(imported.parts[0], name="recommendations")


def saved(bench: Workbench) -> tuple[object, ...]:
    """What the project holds, read again from its file."""
    path = bench.path
    bench.close()
    with Workbench.open(path) as again:
        state = again.state
        assert again.record.verify().ok
        kinds = [event.kind for event in again.events]
        texts = [t.fingerprint for t in (state.base, state.draft, *state.sources)]
        stand = [(e.amendment.id, e.status, e.placement) for e in state.entries]
        return kinds, texts, stand, [one.sha256 for one in again.record.originals()]


def test_a_text_that_was_tried_is_added_as_any_other(tmp_path: Path, imported: Imported) -> None:
    found = []
    for name in ("tried", "at once"):
        bench = made(tmp_path / f"{name}.draftbench")
        if name == "tried":
            tried = trying.source(bench, source(imported), imported)
            assert not bench.state.sources
            assert bench.record.originals() == ()
            trying.add(bench, source(imported), imported, tried)
        else:
            bench.add_source(source(imported), original=imported)
        assert [s.name for s in bench.state.sources] == ["recommendations"]
        found.append(saved(bench))
    assert found[0] == found[1]


def test_what_was_done_after_the_trial_stays(tmp_path: Path, imported: Imported) -> None:
    bench = made(tmp_path / "p.draftbench")
    tried = trying.source(bench, source(imported), imported)
    bench.edit(bench.state.draft.clauses[2].id, "Calls for other programmes")
    assert not bench.enter(tried)
    trying.add(bench, source(imported), imported, tried)
    assert bench.state.draft.clauses[2].text.plain == "Calls for other programmes"
    assert [s.name for s in bench.state.sources] == ["recommendations"]
    again = trying.source(bench, replace(source(imported), name="other"), imported)
    bench.add_source(replace(source(imported), name="other"))
    with pytest.raises(UsageError, match="already"):
        trying.add(bench, replace(source(imported), name="other"), imported, again)
    assert len(bench.state.sources) == 2
    bench.close()


def test_a_rebase_that_was_tried_is_the_same_as_any_other(tmp_path: Path) -> None:
    found = []
    for name in ("tried", "at once"):
        bench = made(tmp_path / f"{name}.draftbench")
        new = text("R", WORDS[0], "Invites courts to hear urgent cases", WORDS[2], "Ends")
        prepared = prepare(bench, new)
        tried = trying.new_base(bench, prepared, None) if name == "tried" else None
        assert len(bench.state.base) == 3
        rebase(bench, new, prepared=prepared, tried=tried)
        assert len(bench.state.base) == 4
        bench.undo()
        assert len(bench.state.base) == 3
        bench.redo()
        bench.edit(bench.state.draft.clauses[-1].id, RichText("Ends here"))
        found.append(saved(bench))
    kinds, texts, stand, originals = found[0]
    assert kinds == found[1][0]
    assert [len(texts), stand, originals] == [len(found[1][1]), *found[1][2:]]


def test_a_rebase_is_prepared_anew_where_something_was_done_since(tmp_path: Path) -> None:
    bench = made(tmp_path / "p.draftbench")
    new = text("R", *WORDS, "Ends")
    prepared = prepare(bench, new)
    tried = trying.new_base(bench, prepared, None)
    bench.edit(bench.state.draft.clauses[2].id, "Calls for other programmes")
    assert trying.new_base(bench, prepared, None) is None
    rebase(bench, new, prepared=prepared, tried=tried)
    assert bench.state.draft.clauses[2].text.plain == "Calls for other programmes"
    assert len(bench.state.base) == 4
    bench.close()
