"""LibreOffice opens what we write, and accepts and rejects it to the same texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.app.outputs.sidebyside import side_table
from draftbench.compare.comparison import Comparison, Row
from draftbench.document import ClauseKind, RichText
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from draftbench.formats.prose.prose import compiled_prose
from draftbench.formats.prose.word import prose_file
from draftbench.formats.table.word import word_file
from support.laws import examples
from support.office import SOFFICE, lines, resolve
from support.word import ARG, FRONT, MEX, URY, clause, clean, declaration, redline, redlines

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]
ACTS = ("Accept", "Reject")
KEPT = RedlineClause(
    clause("k", ClauseKind.PREAMBULAR, ""), (Run(RichText("Recalling the Charter,")),)
)


def silent(stamp: Stamp | None) -> Stamp | None:
    return None if stamp is None else replace(stamp, reason="")


def quiet(entry: RedlineClause) -> RedlineClause:
    """The clause without reasons, so that the file has no comments."""
    return replace(
        entry,
        runs=tuple(Run(r.text, silent(r.inserted), silent(r.deleted)) for r in entry.runs),
        inserted=silent(entry.inserted),
        deleted=silent(entry.deleted),
        moved_away=silent(entry.moved_away),
        moved_here=silent(entry.moved_here),
    )


def samples() -> Iterator[Redline]:
    """Random redlines behind a kept clause, some with words put in and taken out again, and one
    with a clause that moves and ends with new words where its last ones were."""
    found: list[Redline] = []

    @settings(
        max_examples=examples(40),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(redlines(notes=False, nested=False))
    def collect(made: Redline) -> None:
        found.append(made)

    collect()
    for made in found:
        yield redline((KEPT, *(quiet(entry) for entry in made.clauses)))
    for taker in (URY, ARG):
        run = Run(RichText(" in full"), silent(ARG), silent(taker))
        yield redline(
            (
                replace(KEPT, runs=(*KEPT.runs, run)),
                replace(KEPT, clause=clause("b", ClauseKind.PREAMBULAR, "")),
            )
        )
    yield moved_with_another_end()


def moved_with_another_end() -> Redline:
    """A clause that moves and gets new words before its last ones, which go."""
    moves = clause("m", ClauseKind.PREAMBULAR, "")
    kept = Run(RichText("Noting the growth of "))
    gone = Run(RichText("organized crime,"), deleted=silent(ARG))
    come = Run(RichText("terrorism, "), inserted=silent(URY))
    here = RedlineClause(moves, (kept, come, gone), moved_here=silent(MEX), move="m")
    away = RedlineClause(moves, (kept, gone), moved_away=silent(MEX), move="m")
    between = replace(KEPT, clause=clause("b", ClauseKind.PREAMBULAR, ""))
    return redline((KEPT, here, between, away))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, office_profile: Path) -> Path:
    """All files, resolved by one start of LibreOffice."""
    place = tmp_path_factory.mktemp("files")
    for at, made in enumerate(samples()):
        (place / f"tracked{at}.docx").write_bytes(tracked(made, FRONT).data)
    text = declaration()
    (place / "clean.docx").write_bytes(clean(text, FRONT).data)
    rows = tuple(Row(((one.id,), ())) for one in text)
    empty = replace(text, clauses=(), title="Other text")
    columns = Comparison((text, empty), 0, rows, (None, None))
    (place / "table.docx").write_bytes(word_file(side_table(columns), FRONT).data)
    state = Negotiation("t", text, Redline(text, text, ()))
    (place / "compilation.docx").write_bytes(
        prose_file(compiled_prose(compiled(state), state.draft, ""), FRONT).data
    )
    resolve(place, office_profile)
    return place


def test_accepting_and_rejecting_in_libreoffice_is_exact(folder: Path) -> None:
    for at, made in enumerate(samples()):
        for act, document in zip(ACTS, (made.result, made.base), strict=True):
            wanted = [text.strip() for text in printed_paragraphs(document)]
            assert lines(folder, f"tracked{at}.docx", act) == wanted, (at, act)


def test_a_clean_text_says_the_same_in_libreoffice(folder: Path) -> None:
    said = "\n".join(lines(folder, "clean.docx", "Accept"))
    for text in printed_paragraphs(declaration()):
        for part in text.split("\ufffc"):
            assert part in said


def test_tables_and_compilations_open_in_libreoffice(folder: Path) -> None:
    assert any(line.endswith("No counterpart") for line in lines(folder, "table.docx", "Accept"))
    assert lines(folder, "compilation.docx", "Accept")[0] == "(No open proposals.)"
