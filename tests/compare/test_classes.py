"""Small changes are told from changes of words, and only they can be hidden."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from draftbench.compare.normal import straight
from draftbench.compare.words.classes import SMALL, classes, hunk_classes
from draftbench.compare.words.worddiff import diff
from draftbench.language import TokenKind, tokens

PIECES = [
    "States", "states", "WHO", "who", "the", "2,241", "2.5", "25", "-5", "5", "63/193", "’", "'",
    "“", "”", '"', "[", "]", "(", ")", ",", ".", ";", "…", "...", "—", "–", "-", "‑", "\u00ad",
    "\u200b", "\u00a0", "\u202f", "\n", "犯罪", "、", "$", "%", "\ufffc", "é", "e\u0301",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from([*PIECES, *[" "] * 12]), max_size=25).map("".join)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("the same", "the same", ("same",)),
        ("States, and others", "States and others", ("punctuation",)),
        ("States — all of them", "States, all of them", ("punctuation",)),
        ("States—all of them", "States, all of them", ("punctuation",)),
        ("and so on…", "and so on...", ("punctuation",)),
        ("money-laundering", "money‑laundering", ("punctuation",)),
        ("the years 2010–2015", "the years 2010-2015", ("punctuation",)),
        ("打击犯罪，加强合作。", "打击犯罪、加强合作。", ("punctuation",)),
        ("member States", "Member States", ("case",)),
        ("all  States", "all States", ("spacing",)),
        ("10 per cent", "10\u00a0per cent", ("spacing",)),
        ("10 000 personnes", "10\u202f000 personnes", ("spacing",)),
        ("States , and", "States, and", ("spacing",)),
        ("the reso\u00adlution", "the resolution", ("spacing",)),
        ("e\u0301tat", "état", ("spacing",)),
        ("the “rules”", 'the "rules"', ("quotes",)),
        ("the State’s", "the State's", ("quotes",)),
        ("“Rules”", '"rules"', ("case", "quotes")),
        ("the States", "the parties", ("text",)),
        ("the [States]", "the States", ("text",)),
        ("resolution 63/193", "resolution 63193", ("text",)),
        ("a rate of 2.5", "a rate of 25", ("text",)),
        ("a rate of -5", "a rate of 5", ("text",)),
        ("a rate of .5", "a rate of 5", ("text",)),
        ("all $5", "all €5", ("text",)),
        ("5 % of States", "5 of States", ("text",)),
        ("it may be so", "it maybe so", ("text",)),
        ("every one", "everyone", ("text",)),
        ("States’ rights", "States rights", ("text",)),
        ("those who work", "those WHO work", ("text",)),
        ("anti-corruption", "anticorruption", ("text",)),
        ("and or", "and/or", ("text",)),
        ("Member States of Asia, urged", "member States of Asia; asked", ("text", "case")),
    ],
)
def test_classes(left: str, right: str, expected: tuple[str, ...]) -> None:
    assert classes(diff(left, right)) == expected


def test_each_hunk_has_its_own_classes() -> None:
    left = "Member States shall, in the coming year, mark all of the small arms that they hold"
    right = "member States shall, in the coming year mark each of the small arms that they hold"
    found = diff(left, right)
    assert hunk_classes(found) == (("case",), ("punctuation",), ("text",))


def words(text: str) -> list[str]:
    """The words and brackets of a text without what the small classes may change."""
    import unicodedata

    kept = "".join(char for char in text if unicodedata.category(char) != "Cf")
    kept = straight(unicodedata.normalize("NFC", kept)).casefold()
    for hyphen in "‑–‐":
        kept = kept.replace(hyphen, "-")
    return [
        token.text
        for token in tokens(kept)
        if token.kind is TokenKind.WORD or token.text in "[]$%\ufffc"
    ]


@given(TEXTS, TEXTS)
@example("may be", "maybe")
@example("2.5", "25")
@example("[States]", "States")
def test_hiding_never_hides_a_word(left: str, right: str) -> None:
    found = diff(left, right)
    kinds = zip(found.hunks, hunk_classes(found), strict=True)
    shown = {hunk for hunk, names in kinds if not set(names) <= set(SMALL)}
    at = 0
    parts: list[str] = []
    for hunk in found.hunks:
        side = right[hunk.right_start : hunk.right_end] if hunk in shown else None
        parts.append(left[at : hunk.left_start])
        parts.append(left[hunk.left_start : hunk.left_end] if side is None else side)
        at = hunk.left_end
    parts.append(left[at:])
    assert words("".join(parts)) == words(right)
