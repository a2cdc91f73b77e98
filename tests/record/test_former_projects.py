"""Projects that former versions made open with all that is in them, for ever."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from draftbench.app.history.acts import ACTS
from draftbench.app.workbench import Workbench
from draftbench.record import schema
from support import everyact
from support.checkout import ROOT

FOLDER = ROOT / "tests" / "data" / "projects"
FORMER = sorted(path.stem for path in FOLDER.glob("*.draftbench"))


@pytest.fixture(params=FORMER)
def former(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the project and the facts about it beside it."""
    for ending in (".draftbench", ".json"):
        shutil.copy(FOLDER / f"{request.param}{ending}", tmp_path)
    return tmp_path / f"{request.param}.draftbench"


def test_there_is_a_project_of_every_version_of_the_file() -> None:
    """Who adds a migration adds the project that the version before it made."""
    made = {int.from_bytes((FOLDER / f"{n}.draftbench").read_bytes()[60:64], "big") for n in FORMER}
    assert made == set(range(1, schema.current_version() + 1))


def facts_of(former: Path) -> dict[str, Any]:
    """What the version that made the project said of it, but for the titles of amendments: all of
    them were made by it, so that they are no part of what people wrote. Nor does a new clause need
    confirmation any more because another came to its place; of no other was that asked."""
    known: dict[str, Any] = json.loads(former.with_suffix(".json").read_text("utf-8"))
    for amendment in known["amendments"]:
        amendment["title"] = ""
        if amendment["outcome"] == "confirm":
            assert not amendment["patches"]
            amendment["outcome"] = "applies"
    return known


def test_a_former_project_opens_with_all_that_is_in_it(former: Path) -> None:
    known = facts_of(former)
    assert everyact.facts(former) == known


def test_work_goes_on_in_a_former_project(former: Path) -> None:
    known = facts_of(former)
    with Workbench.open(former) as bench:
        assert not bench.read_only
        assert bench.redo()
        assert bench.undo()
    seen = everyact.facts(former)
    assert len(seen.pop("events")) == len(known.pop("events")) + 2
    assert (seen.pop("undo"), seen.pop("redo")) == (known.pop("undo"), known.pop("redo"))
    assert seen == known


@pytest.mark.slow
def test_the_project_of_every_act_has_every_kind_of_event(tmp_path: Path) -> None:
    everyact.build(tmp_path / "n.draftbench")
    facts = everyact.facts(tmp_path / "n.draftbench")
    kinds = {kind for _, _, _, kind, _ in facts["events"]} | {
        kind for _, kind, _ in facts["private"]
    }
    # A damaged project gives one that begins so, and silence must have passed.
    assert set(ACTS) - kinds == {"salvaged", "silence-closed"}
