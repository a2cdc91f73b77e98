"""Marks are compared apart from the words: only on words that both texts keep."""

from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.passages.marks import Change, MarkChange, mark_changes, plain_marks
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.worddiff import diff
from draftbench.document import Mark, MarkKind, Note, RichText

ITALIC, BOLD, LINK = MarkKind.ITALIC, MarkKind.BOLD, MarkKind.LINK


def changes(left: RichText, right: RichText) -> list[tuple[str, str, str, str]]:
    """Each change as kind, change, and its words in both texts."""
    found = mark_changes(left, right, diff(left.plain, right.plain))
    return [
        (
            one.kind.value,
            one.change.value,
            left.plain[slice(*one.left)],
            right.plain[slice(*one.right)],
        )
        for one in found
    ]


def marked(text: str, *words: str, kind: MarkKind = ITALIC, value: str = "") -> RichText:
    """``text`` with that mark on each of ``words``."""
    return RichText(
        text,
        tuple(Mark(at := text.index(word), at + len(word), kind, value) for word in words),
    )


def test_a_mark_put_on_or_taken_off_a_word() -> None:
    plain, italic = RichText("Urges all States"), marked("Urges all States", "Urges")
    assert changes(plain, italic) == [("italic", "added", "Urges", "Urges")]
    assert changes(italic, plain) == [("italic", "removed", "Urges", "Urges")]
    assert changes(italic, italic) == []


def test_places_are_those_of_both_texts() -> None:
    left, right = RichText("all States parties"), marked("Urges all States parties", "States")
    assert mark_changes(left, right, diff(left.plain, right.plain)) == (
        MarkChange(ITALIC, Change.ADDED, (4, 10), (10, 16)),
    )


def test_new_and_deleted_words_have_no_marks_to_compare() -> None:
    left = marked("Urges old States", "old")
    right = marked("Urges new and bold States", "bold", kind=BOLD)
    assert changes(left, right) == []


def test_white_space_alone_never_counts() -> None:
    left = marked("Urges all States", "Urges", "all")
    right = marked("Urges all States", "Urges all")
    assert changes(left, right) == []
    assert changes(marked("a b", "a "), marked("a b", "a")) == []


def test_a_change_is_as_long_as_it_can_be() -> None:
    left, right = (
        RichText("one two three four"),
        marked("one two three four", "one", "two", "three"),
    )
    assert changes(left, right) == [("italic", "added", "one two three", "one two three")]
    reworded = marked("one second three four", "one second three")
    assert changes(RichText("one two three four"), reworded) == [
        ("italic", "added", "one two three", "one second three")
    ]
    apart = marked("one second three four", "one", "three")
    assert [one[2] for one in changes(RichText("one two three four"), apart)] == ["one", "three"]


def test_another_address_is_another_link() -> None:
    left = marked("see here", "here", kind=LINK, value="https://a.example")
    right = marked("see here", "here", kind=LINK, value="https://b.example")
    found = mark_changes(left, right, diff("see here", "see here"))
    assert [(one.change.value, one.value) for one in found] == [
        ("removed", "https://a.example"),
        ("added", "https://b.example"),
    ]


def test_notes_are_left_out_of_the_places() -> None:
    note = Note("n", "1", RichText("See below."))
    left = RichText("a\ufffc bc d", (), (note,))
    right = RichText("a bc d", (Mark(2, 4, BOLD),))
    assert changes(left, right) == [("bold", "added", "bc", "bc")]
    assert changes(right, left) == [("bold", "removed", "bc", "bc")]
    over = RichText("a\ufffc bc", (Mark(1, 2, ITALIC), Mark(3, 5, BOLD)), (note,))
    assert plain_marks(over) == (Mark(2, 4, BOLD),)


TEXTS = st.lists(st.sampled_from(["States", "shall", "not", " ", " ", ",", "\n"]), max_size=14).map(
    "".join
)


@st.composite
def rich(draw: st.DrawFn) -> RichText:
    text = draw(TEXTS)
    spans = st.tuples(
        st.integers(0, len(text)),
        st.integers(0, len(text)),
        st.sampled_from([ITALIC, BOLD, LINK]),
        st.sampled_from(["", "https://a.example"]),
    )
    marks = (Mark(min(a, b), max(a, b), k, v) for a, b, k, v in draw(st.lists(spans, max_size=4)))
    return RichText(text, tuple(marks))


@given(rich(), rich())
def test_swapping_the_texts_swaps_added_and_removed(left: RichText, right: RichText) -> None:
    found = diff(left.plain, right.plain)
    back = TextDiff(
        found.right,
        found.left,
        tuple(Hunk(h[2], h[3], h[0], h[1]) for h in found.hunks),
    )
    there = {(c.kind, c.value, c.change, c.left, c.right) for c in mark_changes(left, right, found)}
    flipped = {Change.ADDED: Change.REMOVED, Change.REMOVED: Change.ADDED}
    assert there == {
        (c.kind, c.value, flipped[c.change], c.right, c.left)
        for c in mark_changes(right, left, back)
    }


@given(rich())
def test_a_text_beside_itself_has_no_changes(text: RichText) -> None:
    assert mark_changes(text, text, diff(text.plain, text.plain)) == ()


@given(rich(), rich())
def test_each_kept_word_is_told_exactly_where_its_marks_differ(
    left: RichText, right: RichText
) -> None:
    """The changes, laid over kept characters that are no white space, are what differs there."""
    found = diff(left.plain, right.plain)
    told = mark_changes(left, right, found)
    at = answer = 0
    ends = [*found.hunks, Hunk(len(found.left), len(found.left), len(found.right), 0)]
    for hunk in ends:
        for i in range(at, hunk.left_start):
            j = answer + i - at
            if found.left[i].isspace():
                continue
            for kind, value in {(m.kind, m.value) for m in (*left.marks, *right.marks)}:
                sides = [
                    any(
                        m.start <= k < m.end and (m.kind, m.value) == (kind, value) for m in t.marks
                    )
                    for t, k in ((left, i), (right, j))
                ]
                said = [
                    c.change
                    for c in told
                    if (c.kind, c.value) == (kind, value) and c.left[0] <= i < c.left[1]
                ]
                wanted = {(False, True): [Change.ADDED], (True, False): [Change.REMOVED]}
                assert said == wanted.get((sides[0], sides[1]), [])
        at, answer = hunk.left_end, hunk.right_end
