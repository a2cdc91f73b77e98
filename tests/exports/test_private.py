"""What must not leave a negotiation is in none of its outputs, in no part and on no page of them.

Every output is made in every format. Words are looked for in the bytes, in every part of packed
files, with and without the marks between them, and in what a PDF says and says of itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from draftbench.amend.negotiation import Negotiation
from draftbench.app.amendments import sponsoring
from draftbench.app.demonstration import build
from draftbench.app.exports import exporting
from draftbench.app.exports.exporting import EXPORTS, written
from draftbench.app.privatenotes import write_note
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind
from draftbench.formats.office import SETTING, KeptProfile, pdf_of_word
from support.leaks import find_all, found
from support.office import SOFFICE

NOTE = "Vermilion herons nest late"
AUTHOR = "Octavius Quillfeather"
REASON = "Turquoise otters juggle pebbles"
OPEN = "Thanks the marmalade brigade for its xylophones;"
WITHDRAWN = "Deplores the absence of gingerbread lighthouses;"
DRAFT = "Requests the cobalt walruses to yodel;"
DRAFT_REASON = "Saffron badgers polish trombones"
REDRAFTED = "Chartreuse geckos invoice glaciers"
NEVER = (NOTE, AUTHOR, DRAFT, DRAFT_REASON, REDRAFTED, "draft-1")
UNDECIDED = (REASON, OPEN, WITHDRAWN)
SETTLED = {"clean": UNDECIDED, "tracked": UNDECIDED, "akn": (WITHDRAWN,)}
"""What is not decided and stands in none of these outputs; Akoma Ntoso has the open amendments
beside the text."""


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Negotiation, str]]:
    """The sample with a private note and with two proposals that nobody accepted; and the name of
    the folder that it lies in."""
    folder = tmp_path_factory.mktemp("kept-apart")
    build(folder / "n.draftbench")
    with Workbench.open(folder / "n.draftbench") as bench:
        place = next(one.id for one in bench.state.draft if one.kind is ClauseKind.OPERATIVE)
        write_note(bench, NOTE, about=place, by=AUTHOR)
        bench.propose_insertion(OPEN, after=place, sponsors=("MEX",), reason=REASON)
        bench.withdraw(bench.propose_insertion(WITHDRAWN, after=place, sponsors=("BRA",)))
        draft = bench.propose_insertion(
            DRAFT, after=place, sponsors=("PER",), reason=DRAFT_REASON, draft=True
        )
        sponsoring.give_reason(bench, draft, REDRAFTED, by=AUTHOR)
        assert [one.text for one in bench.record.private_notes()] == [NOTE]
        assert bench.state.entry(draft).amendment.reason == REDRAFTED
        yield bench.state, folder.name


def leaks(
    state: tuple[Negotiation, str], kind: str, ending: str, printer: Callable[[bytes], bytes] | None
) -> list[str]:
    negotiation, folder = state
    data = written(negotiation, kind, ending=ending, printer=printer).data
    return find_all((*NEVER, folder, *SETTLED.get(kind, ())), data)


@pytest.mark.parametrize(
    ("kind", "ending"),
    [(kind, e) for kind, what in EXPORTS.items() for e in what.endings if e != ".pdf"],
)
def test_no_part_of_an_output_says_it(
    state: tuple[Negotiation, str], kind: str, ending: str
) -> None:
    assert leaks(state, kind, ending, None) == []


PRINTED = [kind for kind, what in EXPORTS.items() if ".pdf" in what.endings]


@pytest.mark.slow
@pytest.mark.parametrize("kind", PRINTED)
def test_no_page_that_qt_prints_says_it(
    state: tuple[Negotiation, str], kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printing = pytest.importorskip("draftbench.gui.files.pdf_printer")
    monkeypatch.setenv(SETTING, str(tmp_path / "nothing"))
    assert leaks(state, kind, ".pdf", printing.print_page) == []


@pytest.fixture(scope="module")
def kept() -> Iterator[KeptProfile]:
    """Settings of LibreOffice, for all its pages."""
    with KeptProfile() as profile:
        yield profile


@pytest.mark.office
@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", PRINTED)
def test_no_page_that_libreoffice_makes_says_it(
    state: tuple[Negotiation, str],
    kind: str,
    kept: KeptProfile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exporting, "pdf_of_word", partial(pdf_of_word, profile=kept))
    assert leaks(state, kind, ".pdf", None) == []


def test_what_is_looked_for_is_found_where_it_stands(state: tuple[Negotiation, str]) -> None:
    """Open proposals stand in those outputs that list them: the search finds them there."""
    printing = pytest.importorskip("draftbench.gui.files.pdf_printer")
    for kind, ending in (("amendments", ".docx"), ("amendments", ".xlsx"), ("rolling", ".html")):
        data = written(state[0], kind, ending=ending).data
        assert found(OPEN, data), (kind, ending)
    page = written(state[0], "amendments", ending=".html").data
    a_word = max(OPEN.split(), key=len)  # the others may stand on the next page
    assert found(a_word, printing.print_page(page))
