"""Articles of which the heading is a number alone: it goes with what stands under it."""

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.versions.realignment import Realigner
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

SEAT = "The Institute shall have legal personality under the law of each member."
BOARD = "The Board shall consist of nine members elected by the Conference for four years."
RULES = "The Board shall adopt its own rules of procedure at its first meeting in Vienna."
HEAD = "The Director shall be appointed by the ministers and may be reappointed once."
FORCE = "This Statute enters into force on the day after the twentieth ratification."
WATER = "Members shall prevent the pollution of rivers that flow across their borders."


def statute(name: str, *clauses: str) -> Document:
    """A text of headings ("Article 3") and of paragraphs."""
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{at}"), ClauseKind.PARAGRAPH, RichText(words))
            if words.endswith(".")
            else Clause(ClauseId(f"{name}{at}"), ClauseKind.HEADING, RichText(words))
            for at, words in enumerate(clauses)
        ),
    )


def said(found: Alignment) -> list[tuple[str, str, bool]]:
    """Each link of one heading and one heading, and whether it moved."""
    return [
        (one.text.plain, two.text.plain, link.moved)
        for link in found.links
        for one, two in [(found.left[link.left[0]], found.right[link.right[0]])]
        if one.kind is ClauseKind.HEADING
    ]


def aligned(left: Document, right: Document) -> Alignment:
    return align(left, right, mode=Mode.VERSIONS)


def test_an_article_put_in_or_taken_out_renumbers_those_behind_it() -> None:
    short = statute(
        "s", "Article 1", SEAT, "Article 2", BOARD, "Article 3", HEAD, "Article 4", FORCE
    )
    long = statute(
        "l", "Article 1", SEAT, "Article 2", WATER, "Article 3", BOARD, "Article 4", HEAD,
        "Article 5", FORCE,
    )  # fmt: skip
    found = aligned(short, long)
    assert said(found) == [
        ("Article 1", "Article 1", False),
        ("Article 2", "Article 3", False),
        ("Article 3", "Article 4", False),
        ("Article 4", "Article 5", False),
    ]
    assert [found.right[id_].text.plain for id_ in found.unmatched_right] == ["Article 2", WATER]
    back = [(two, one, moved) for one, two, moved in said(aligned(long, short))]
    assert back == said(found)


def test_the_last_article_put_in_before_its_neighbour() -> None:
    left = statute("s", "Recommendation 1", SEAT, "Recommendation 2", BOARD)
    right = statute(
        "l", "Recommendation 1", SEAT, "Recommendation 2", WATER, "Recommendation 3", BOARD
    )
    assert said(aligned(left, right)) == [
        ("Recommendation 1", "Recommendation 1", False),
        ("Recommendation 2", "Recommendation 3", False),
    ]


def test_articles_of_a_code_and_chapters() -> None:
    left = statute("s", "Chapter I", "Art. L. 12-1", SEAT, "Chapter II", "Art. L. 13-1", BOARD)
    right = statute(
        "l", "Chapter I", "Art. L. 12-1", SEAT, "Art. L. 13-1", WATER, "Chapter III",
        "Art. L. 14-1 bis", BOARD,
    )  # fmt: skip
    assert said(aligned(left, right)) == [
        ("Chapter I", "Chapter I", False),
        ("Art. L. 12-1", "Art. L. 12-1", False),
        ("Chapter II", "Chapter III", False),
        ("Art. L. 13-1", "Art. L. 14-1 bis", False),
    ]


def test_articles_that_changed_places_move_with_what_stands_under_them() -> None:
    left = statute("s", "Article 1", SEAT, "Article 2", BOARD, "Article 3", HEAD)
    right = statute("l", "Article 1", SEAT, "Article 2", HEAD, "Article 3", BOARD)
    found = aligned(left, right)
    assert not found.unmatched_left
    assert not found.unmatched_right
    assert sum(moved for *_, moved in said(found)) == 1


def test_a_heading_stays_while_paragraphs_leave_it_or_are_replaced() -> None:
    left = statute("s", "Article 1", SEAT, BOARD, RULES, "Article 2", HEAD)
    right = statute("l", "Article 1", SEAT, "Article 2", BOARD, RULES, HEAD)
    assert [two for _, two, _ in said(aligned(left, right))] == ["Article 1", "Article 2"]
    new = statute("n", "Article 1", SEAT, "Article 2", WATER)
    assert said(aligned(left, new)) == [
        ("Article 1", "Article 1", False),
        ("Article 2", "Article 2", False),
    ]


def test_a_user_says_which_articles_are_each_other_and_it_holds_when_aligned_again() -> None:
    left = statute("s", "Article 1", SEAT, "Article 2", BOARD)
    right = statute("l", "Article 1", SEAT, "Article 2", WATER, "Article 3", BOARD)
    pin = Pin(ClauseId("s2"), ClauseId("l2"), together=True, by="Editor")
    found = Realigner(aligned(left, right)).pinned([pin])
    assert ("Article 2", "Article 2", False) in said(found)
