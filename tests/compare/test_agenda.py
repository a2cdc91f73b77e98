"""Themes: found from headings, given or decided by hand, and the clauses that belong to them."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.links import Mode
from draftbench.compare.several.agenda import (
    HAND,
    HEADING,
    LIKENESS,
    LINK,
    PARENT,
    TITLE,
    ThemeChoice,
)
from draftbench.compare.several.grouping import agenda
from draftbench.compare.several.rows import compare
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, spoken_labels
from draftbench.formats.reading import read
from draftbench.resources import resource
from support.gold import GOLD

SAMPLE = resource("samples", "A_CONF.213_RPM.1_1.txt")


def text(name: str, *clauses: str) -> Document:
    """Headings begin with "#" (one for each level)."""
    made = []
    for at, words in enumerate(clauses, 1):
        level = len(words) - len(words.lstrip("#"))
        kind = ClauseKind.HEADING if level else ClauseKind.PARAGRAPH
        made.append(
            Clause(ClauseId(f"{name}{at}"), kind, RichText(words[level:].strip()), level=level)
        )
    return Document(name, tuple(made))


PRISONS, YOUTH = "Overcrowding in prisons", "Young people and gangs"
REPORT = text(
    "R",
    "# Matters of substance",
    "The Meeting took note of the report of its Chair.",
    f"## {PRISONS}",
    "The Meeting recommended shorter sentences so that prisons hold fewer inmates.",
    f"## {YOUTH}",
    "The Meeting recommended that schools keep adolescents from joining gangs.",
)
PLEA = text(
    "P",
    "We ask for schools that keep adolescents away from gangs.",
    "We ask for shorter sentences for inmates of prisons.",
    "We thank the host country.",
)


@pytest.fixture(scope="module")
def seed() -> list[Document]:
    parts = {d.name: d for d in read(SAMPLE.read_bytes(), SAMPLE.name).parts}
    return [parts[name] for name in ("declaration", "elements", "recommendations")]


def short(name: str) -> str:
    number = name.split()[1] if name.startswith("Workshop") else name.split(maxsplit=1)[0]
    return ("W" if name.startswith("Workshop") else "") + number.rstrip(".")


def test_headings_are_the_themes_and_clauses_stand_under_them() -> None:
    found = agenda(compare([REPORT, PLEA]))
    assert [theme.title for theme in found.themes] == [PRISONS, YOUTH]
    under = {node: m.theme for node, m in found.members.items() if m.how == HEADING}
    assert under == {(0, "R3"): 0, (0, "R4"): 0, (0, "R5"): 1, (0, "R6"): 1}


def test_other_clauses_join_by_what_they_say_and_are_linked_with() -> None:
    found = agenda(compare([REPORT, PLEA], modes={(0, 1): Mode.INDEPENDENT}))
    names = [theme.title if (theme := found.of(1, c.id)) else None for c in PLEA]
    assert names == [YOUTH, PRISONS, None]
    member = found.members[1, PLEA.clauses[1].id]
    assert member.how in (LINK, LIKENESS)
    assert "“prisons”" in member.why


def test_headings_of_several_texts_are_one_theme_where_they_say_the_same() -> None:
    other = text("O", f"# 2. {YOUTH.upper()}", "Gangs are a danger.", "# Trade", "Trade is good.")
    found = agenda(compare([REPORT, other]))
    assert [theme.title for theme in found.themes] == [PRISONS, YOUTH, "Trade"]
    assert [place for place, _ in found.themes[1].headings] == [0, 1]
    assert found.of(1, other.clauses[1].id) is found.themes[1]


def test_a_given_list_takes_the_place_of_headings() -> None:
    found = agenda(compare([REPORT, PLEA]), given=["Gangs, adolescents and schools", PRISONS])
    assert [theme.name for theme in found.themes] == ["Gangs, adolescents and schools", PRISONS]
    assert found.members[0, REPORT.clauses[3].id].how == HEADING
    assert found.of(0, REPORT.clauses[5].id) is found.themes[0]
    assert found.of(1, PLEA.clauses[0].id) is found.themes[0]
    assert found.of(1, PLEA.clauses[2].id) is None


def test_a_user_has_the_last_word() -> None:
    one, two, three = PLEA.clauses
    choices = [
        ThemeChoice(one.id, PRISONS.upper(), "Peru"),
        ThemeChoice(two.id, None, "Peru"),
        ThemeChoice(three.id, "Thanks", "Peru"),
        ThemeChoice(ClauseId("gone"), "Thanks", "Peru"),
    ]
    found = agenda(
        compare([REPORT, PLEA]),
        choices={1: choices, 0: [ThemeChoice(REPORT.clauses[5].id, PRISONS, "Peru")]},
    )
    assert found.themes[-1].name == "Thanks"
    assert [theme.title if (theme := found.of(1, c.id)) else None for c in PLEA] == [
        PRISONS,
        None,
        "Thanks",
    ]
    assert found.of(0, REPORT.clauses[5].id) is found.themes[0]
    assert found.members[1, one.id].how == HAND


def test_another_version_of_a_clause_has_its_theme() -> None:
    revised = text(
        "V", *(c.text.plain for c in REPORT if c.kind is ClauseKind.PARAGRAPH), "Something else."
    )
    found = agenda(compare([REPORT, revised], modes={(0, 1): Mode.VERSIONS}))
    assert found.of(1, revised.clauses[1].id) is found.themes[0]
    assert found.of(1, revised.clauses[2].id) is found.themes[1]
    assert found.members[1, revised.clauses[1].id].how == LINK
    assert found.of(1, revised.clauses[3].id) is None


def test_texts_without_headings_have_no_themes() -> None:
    comparison = compare([PLEA, text("Q", "We thank the host country.")])
    found = agenda(comparison)
    assert found.themes == ()
    assert found.members == {}
    (group,) = found.groups(comparison)
    assert group.theme is None
    assert group.rows == tuple(range(len(comparison.rows)))
    assert group.counts == (3, 1)


def test_the_agenda_of_the_sample_is_its_items_and_workshops(seed: list[Document]) -> None:
    found = agenda(compare(seed))
    assert [short(theme.name) for theme in found.themes] == [
        *"12345678",
        *(f"W{at}" for at in range(1, 6)),
    ]
    labels = {name: id_ for id_, name in spoken_labels(seed[0]).items()}
    for at in range(1, 9):
        member = found.members[0, labels[f"PP 2 ({at})"]]
        assert (member.theme, member.how) == (at - 1, TITLE)
    elements = {name: id_ for id_, name in spoken_labels(seed[1]).items()}
    assert found.members[1, elements["13 (a)"]].how == PARENT


@pytest.mark.parametrize("base", [0, 1, 2])
def test_themes_agree_with_a_reader(seed: list[Document], base: int) -> None:
    gold = json.loads((GOLD / "themes.json").read_text(encoding="utf-8"))
    found = agenda(compare(seed, base=base))
    right: Counter[str] = Counter()
    for place, part in ((0, "declaration"), (1, "elements")):
        labels = {name: id_ for id_, name in spoken_labels(seed[place]).items()}
        for name, grade in gold[part].items():
            theme = found.of(place, labels[name])
            said = None if theme is None else short(theme.name)
            right[part] += said in (grade["theme"], *grade["also"])
    assert right["declaration"] >= 28
    assert right["elements"] >= 11


def test_groups_hold_each_row_once_in_the_order_of_the_base(seed: list[Document]) -> None:
    for base in range(3):
        comparison = compare(seed, base=base)
        groups = agenda(comparison).groups(comparison)
        rows = [row for group in groups for row in group.rows]
        assert sorted(rows) == list(range(len(comparison.rows)))
        assert all(list(group.rows) == sorted(group.rows) for group in groups)
        assert [sum(g.counts[at] for g in groups) for at in range(3)] == [len(d) for d in seed]
        assert groups[-1].theme is None
        assert sum(len(group.rows) > 2 for group in groups) > 8


WORDS = st.sampled_from(
    [f"# {PRISONS}", f"## {YOUTH}", "# Trade", "Gangs.", "Prisons are overcrowded.", "Trade.", ""]
)


@given(st.lists(st.lists(WORDS, max_size=7), min_size=2, max_size=4), st.integers(0, 1))
def test_any_texts_are_grouped(contents: list[list[str]], base: int) -> None:
    texts = [text("LMNO"[at], *clauses) for at, clauses in enumerate(contents)]
    comparison = compare(texts, base=base)
    found = agenda(comparison)
    groups = found.groups(comparison)
    assert sorted(r for g in groups for r in g.rows) == list(range(len(comparison.rows)))
    assert [sum(g.counts[at] for g in groups) for at in range(len(texts))] == [
        len(one) for one in texts
    ]
    assert all(0 <= m.theme < len(found.themes) and m.why for m in found.members.values())
