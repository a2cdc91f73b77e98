"""Texts of all bodies and shapes in six languages, and random ones: every clause as it is meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.formats.imported import Imported
from draftbench.formats.plain.reader import read_text
from draftbench.formats.reading import read
from support.accounting import accounted
from support.checkout import ROOT

SAMPLES = Path(__file__).parents[1] / "data" / "recognition"
UNITED_NATIONS = ROOT.parent / "shared" / "data" / "un"
DOUBTS = ("guessed-kind", "number-gap", "unexpected-number")


def rows(imported: Imported) -> dict[str, list[str]]:
    """The parts by name, every clause as "kind level label"."""
    return {
        part.name: [f"{c.kind.value} {c.level} {c.label}".strip() for c in part]
        for part in imported.parts
    }


def doubts(imported: Imported) -> list[str]:
    return [note.message for note in imported.notes if note.code in DOUBTS]


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.txt")))
def test_every_clause_of_a_sample_is_what_it_is(name: str) -> None:
    expected = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    imported = read_text((SAMPLES / f"{name}.txt").read_text(encoding="utf-8"), f"{name}.txt")
    accounted(imported)
    assert rows(imported) == expected["parts"]
    assert {part.language for part in imported.parts} == {expected["language"]}
    assert doubts(imported) == []


def test_there_are_samples_of_all_languages() -> None:
    data = [json.loads(path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*.json")]
    assert {one["language"] for one in data} == {"en", "fr", "es", "ru", "ar", "zh"}
    assert len(data) >= 25


def test_letters_from_right_to_left_stay_in_their_order() -> None:
    text = (SAMPLES / "assembly_ar.txt").read_text(encoding="utf-8")
    (document,) = read_text(text, "x.txt").parts
    for clause in document:
        assert clause.text.plain in text


# the five texts of the United Nations

GOLDEN = {
    "A_RES_55_59.txt": "title 3, organ 1, preambular 1, operative 1, closing 2 | annex 1, "
    "heading 1, organ 1, preambular 6, chapeau 1, paragraph 7, item 4, paragraph 22",
    "A_RES_77_194.txt": "title 3, organ 1, preambular 39, operative 53, closing 2",
    "A_RES_78_223.txt": "title 3, organ 1, preambular 16, operative 11, item 7, operative 1, "
    "item 4, operative 12, closing 2",
    "A_RES_79_154.txt": "title 3, organ 1, preambular 38, operative 52, closing 2",
    "A_RES_79_186.txt": "title 3, organ 1, preambular 14, operative 27, closing 2",
}


@pytest.mark.skipif(not UNITED_NATIONS.is_dir(), reason="the texts are not part of the checkout")
@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_texts_of_the_united_nations(name: str) -> None:
    imported = read((UNITED_NATIONS / name).read_bytes(), name)
    accounted(imported)
    found = []
    for part in imported.parts:
        runs: list[tuple[str, int]] = []
        number = 0
        for clause in part:
            kind = clause.kind.value
            runs[-1:] = (
                [(kind, runs[-1][1] + 1)]
                if runs and runs[-1][0] == kind
                else [*runs[-1:], (kind, 1)]
            )
            if kind in ("operative", "paragraph") and clause.label:
                number += 1
                assert clause.label == f"{number}."
        found.append(", ".join(f"{kind} {count}" for kind, count in runs))
    assert " | ".join(found) == GOLDEN[name]
    assert doubts(imported) == []


# random resolutions

GRAMMAR = {
    "en": {
        "organ": ["The General Assembly,", "The Security Council,", "The Board of Lamps,"],
        "preambular": ["Recalling", "Noting with concern", "Deeply convinced", "Bearing in mind"],
        "operative": [
            "Urges",
            "Also requests",
            "Takes note with appreciation",
            "Strongly condemns",
        ],
        "objects": ["the lamps of the harbours", "all States and their harbours"],
        "headings": ["Oil and wicks", "Follow-up to the conference", "Means of light"],
        "letter": "({})",
    },
    "fr": {
        "organ": ["L’Assemblée générale,", "Le Conseil économique et social,"],
        "preambular": ["Rappelant", "Notant avec préoccupation", "Profondément convaincue"],
        "operative": ["Prie instamment", "Demande également", "Se félicite", "Exhorte"],
        "objects": ["les lampes des ports et des villes", "tous les États et leurs ports"],
        "headings": ["Huile et mèches", "Suite de la conférence"],
        "letter": "{})",
    },
    "es": {
        "organ": ["La Asamblea General,", "El Consejo de Seguridad,"],
        "preambular": ["Recordando", "Observando con preocupación", "Firmemente convencida"],
        "operative": ["Insta encarecidamente", "Pide también", "Acoge con beneplácito", "Exhorta"],
        "objects": ["los faroles de los puertos", "a todos los Estados y sus puertos"],
        "headings": ["Aceite y mechas", "Seguimiento de la conferencia"],
        "letter": "{})",
    },
}
ROMAN = ("i", "ii", "iii", "iv", "v")


@st.composite
def resolutions(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    """A language, a resolution in it, and its clauses as "kind level label"."""
    language = draw(st.sampled_from(sorted(GRAMMAR)))
    words = GRAMMAR[language]
    lines: list[str] = []
    expected: list[str] = []

    def say(kind: str, level: int, label: str, text: str) -> None:
        lines.append(f"{label} {text}" if label else text)
        expected.append(f"{kind} {level} {label}".strip())

    def phrase(role: str) -> str:
        return f"{draw(st.sampled_from(words[role]))} {draw(st.sampled_from(words['objects']))}"

    def items(level: int, last: str) -> None:
        count = draw(st.integers(2, 5))
        for at in range(count):
            number = chr(ord("a") + at) if level == 1 else ROMAN[at]
            label = words["letter"].format(number)
            thing = draw(st.sampled_from(words["objects"])).capitalize()
            nested = level == 1 and draw(st.integers(0, 4)) == 0
            end = last if at == count - 1 else ";"
            say("item", level, label, f"{thing}:" if nested else f"{thing}{end}")
            if nested:
                items(2, end)

    say("organ", 0, "", draw(st.sampled_from(words["organ"])))
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.integers(0, 5)) == 0:
            say("preambular", 0, "", f"{phrase('preambular')}:")
            items(1, ",")
        else:
            say("preambular", 0, "", f"{phrase('preambular')},")
    count = draw(st.integers(1, 8))
    for at in range(1, count + 1):
        if count > 1 and draw(st.integers(0, 4)) == 0:
            say("heading", 1, "", draw(st.sampled_from(words["headings"])))
        label = f"{at}." if count > 1 else ""
        end = "." if at == count else ";"
        if label and draw(st.integers(0, 3)) == 0:
            say("operative", 0, label, f"{phrase('operative')}:")
            items(1, end)
        else:
            say("operative", 0, label, f"{phrase('operative')}{end}")
    return language, "\n\n".join(lines), expected


@given(resolutions())
def test_a_random_resolution_is_recognised_exactly(made: tuple[str, str, list[str]]) -> None:
    language, text, expected = made
    imported = read_text(text, "x.txt")
    accounted(imported)
    assert rows(imported) == {"resolution": expected}
    assert imported.parts[0].language == language
    assert doubts(imported) == []


def test_a_preamble_with_semicolons_is_one() -> None:
    """Russian texts end their preambular paragraphs so; a list in a report is no preamble."""
    text = """Декларация

ПРЕАМБУЛА

Принимая во внимание, что признание достоинства является основой свободы;

принимая во внимание, что пренебрежение правами привело к варварским актам;

принимая во внимание, что понимание этих прав имеет огромное значение,

Генеральная Ассамблея,

провозглашает настоящую Декларацию.
"""
    (part,) = rows(read_text(text, "declaration.txt")).values()
    assert part[2:] == ["preambular 0"] * 3 + ["organ 0", "operative 0"]
    report = """The Executive Board considered the report. In that regard, it

Recommended that the Executive Director advance the localization of the Goals;

Encouraged the Executive Director to explore a housing day;

Encouraged the Executive Director to report to the Board;

Noted with appreciation the report.
"""
    (part,) = rows(read_text(report, "report.txt")).values()
    assert "preambular 0" not in part


def test_arabic_numbers_of_resolutions_and_chinese_notes_of_reports() -> None:
    arabic = (
        "77/172 - التنمية المستدامة للجبال\n\nإن الجمعية العامة،\n\n"
        "إذ تشير إلى قرارها 53/24 المؤرخ 10 تشرين الثاني/نوفمبر 1998،\n\n"
        "1 - تحث الدول الأعضاء على اتخاذ تدابير؛\n\n2 - تقرر أن تبقي المسألة قيد نظرها.\n"
    )
    title = read_text(arabic, "ar.txt").parts[0].clauses[0]
    assert (title.kind.value, title.label) == ("title", "77/172 -")
    assert title.text.text == "التنمية المستدامة للجبال"
    chinese = (
        "大会，\n\n回顾其1998年11月10日第53/24号决议，\n\n表示注意到秘书长的报告（A/77/217），\n\n"
        "1. 敦促会员国采取措施，保护山区森林；\n\n2. 请秘书长提交一份报告。\n"
    )
    kinds = [one.kind.value for one in read_text(chinese, "zh.txt").parts[0]]
    assert kinds == ["organ", "preambular", "preambular", "operative", "operative"]
