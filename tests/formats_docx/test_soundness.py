"""Faulty files are told from sound ones; our own files are sound."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

from draftbench.amend.redlines.redline import Redline
from draftbench.errors import OutputError
from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.proof import prove, stays_sound, verify
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.safety import open_package
from support.faultyparts import part_twice
from support.spoiled import spoiled
from support.word import FRONT, clean, declaration, opening, redlines

MUTANTS = Path(__file__).parents[1] / "data" / "mutants"
_ROW = re.compile(r"^\| (\S+\.docx) \| (sound|faulty) \|", re.MULTILINE)
LISTED = _ROW.findall((MUTANTS / "README.md").read_text(encoding="utf-8"))
SHARED = Path(__file__).parents[3] / "shared" / "data"
FOREIGN = sorted(SHARED.glob("revisions/*.docx")) + sorted(SHARED.glob("docx/*.docx"))
GOLDEN = {
    "m02": {"duplicate-id"},
    "m04": {"deltext-outside-del"},
    "m06": {"no-id"},
    "m10": {"bad-id"},
    "m14": {"change-in-run"},
    "m16": {"change-not-last", "property-order"},
    "m18": {"open-move"},
    "m20": {"move-name-twice"},
    "m22": {"no-move-name", "lone-move"},
    "m26": {"ins-in-del"},
    "m28": {"no-footnote", "lost-note"},
    "m30": {"bad-paragraph-id"},
    "m32": {"bad-paragraph-id"},
    "m46": {"long-author"},
    "m50": {"missing-part", "half-registered", "no-comment", "thread-target"},
    "m54": {"unknown-setting"},
}
"""The codes of each faulty file: what was done to it, and what follows from that."""


@pytest.mark.parametrize(("file", "kind"), LISTED, ids=[file for file, _ in LISTED])
def test_a_file_is_sound_or_faulty_as_listed(file: str, kind: str) -> None:
    verdict = verify((MUTANTS / file).read_bytes())
    assert verdict.sound is (kind == "sound"), verdict.faults


def test_there_are_both_kinds() -> None:
    assert {kind for _, kind in LISTED} == {"sound", "faulty"}


@pytest.mark.parametrize(
    "file", [file for file, kind in LISTED if kind == "faulty"], ids=lambda file: file.split("_")[0]
)
def test_a_faulty_file_is_told_by_the_codes_that_it_must_have(file: str) -> None:
    found = {fault.code for fault in verify((MUTANTS / file).read_bytes()).faults}
    assert found == GOLDEN[file.split("_", maxsplit=1)[0]]


@pytest.mark.parametrize("path", FOREIGN, ids=[path.name for path in FOREIGN])
def test_files_of_word_are_sound(path: Path) -> None:
    assert verify(path.read_bytes()).faults == ()


@given(redlines())
def test_what_we_track_is_sound(made: Redline) -> None:
    assert verify(tracked(made, FRONT, opening_span=opening).data).faults == ()


def test_a_file_that_says_what_it_must_and_is_not_sound_is_refused() -> None:
    for name, code in (
        ("m02_duplicate_id_move_vs_del", "duplicate-id"),
        ("m06_missing_id", "no-id"),
    ):
        data = (MUTANTS / f"{name}.docx").read_bytes()
        sides = [paragraphs(data, view) for view in (View.ACCEPTED, View.REJECTED)]
        with pytest.raises(OutputError, match=rf"would not be sound \({code}, document"):
            prove(data, *sides)
    data = (MUTANTS / "m00_base_ok.docx").read_bytes()
    prove(data, paragraphs(data, View.ACCEPTED), paragraphs(data, View.REJECTED))


def checked(data: bytes) -> Checked:
    return Checked(open_package(data, "the file"))


def test_what_was_wrong_before_is_not_held_against_a_file() -> None:
    faulty = (MUTANTS / "m46_very_long_author.docx").read_bytes()
    stays_sound(checked(faulty), faulty)
    stays_sound(checked((MUTANTS / "m00_base_ok.docx").read_bytes()))
    with pytest.raises(OutputError, match="long-author"):
        stays_sound(checked(faulty), (MUTANTS / "m32_paraId_zero.docx").read_bytes())


def test_a_package_with_two_parts_of_one_name_has_this_one_fault() -> None:
    verdict = verify(spoiled(part_twice, 0), accepted=["Text"])
    assert [fault.code for fault in verdict.faults] == ["duplicate-part"]
    assert verdict.accepted is None


def test_the_texts_asked_for_are_compared_by_their_words() -> None:
    data = clean(declaration(), FRONT).data
    words = ["Salvador Declaration", "", "The  Regional Preparatory Meeting,"]
    assert verify(data).accepted is None
    assert verify(data, accepted=words).accepted is False
    verdict = verify((MUTANTS / "m00_base_ok.docx").read_bytes(), rejected=REJECTED)
    assert (verdict.accepted, verdict.rejected) == (None, True)


REJECTED = [
    "Recalling the Charter,",
    "Noting with concern the growth,",
    "Bearing in mind the reports,",
    "Deleted clause,",
    "Urges all States;",
    "Numbered clause;",
    "old row",
    "Last paragraph.",
]
