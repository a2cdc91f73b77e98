"""Comments: their words, what they are about, threads, and what does not fit together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draftbench.formats.docx.names import Element
from draftbench.formats.docx.read.comments import Comment, Comments, read_comments
from draftbench.formats.docx.read.revisions import View
from support.revised import body, paragraph, part, run


def ranged(number: int, *content: str) -> str:
    return start(number) + "".join(content) + end(number) + reference(number)


def start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/>'


def reference(number: int) -> str:
    return f'<w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, *paragraphs: str, who: str = "A", more: str = "") -> str:
    return f'<w:comment w:id="{number}" w:author="{who}" {more}>{"".join(paragraphs)}</w:comment>'


def marked(text: str, number: str) -> str:
    return f'<w:p w14:paraId="{number}">{run(text)}</w:p>'


def read(main: Element, view: View = View.ACCEPTED, **parts: str) -> Comments:
    roots: dict[str, Element] = {
        kind: part(f"{'w' if kind in {'comments', 'footnotes'} else PREFIXES[kind]}:{kind}", held)
        for kind, held in parts.items()
    }
    related: Callable[[str], Element | None] = roots.get
    return read_comments(main, related, view)


PREFIXES = {"commentsExtended": "w15", "commentsIds": "w16cid", "commentsExtensible": "w16cex"}


def only(found: Comments) -> Comment:
    (one,) = found.comments
    assert found.doubts == ()
    return one


def test_a_comment_has_words_an_author_a_date_and_a_place() -> None:
    main = body(paragraph(run("x")), paragraph(run("a "), ranged(3, run("b")), run(" c")))
    dates = 'w:initials="AA" w:date="2024-03-01T10:00:00Z" w16du:dateUtc="2024-03-01T14:00:00Z"'
    held = comment(3, paragraph(run("One.")), paragraph(run("Two.")), more=dates)
    assert only(read(main, comments=held)) == Comment(
        "3", "A", "AA", "2024-03-01T14:00:00Z", "One.\nTwo.", paragraphs=(2,), quoted="b"
    )


def test_ranges_may_overlap_cross_paragraphs_and_hold_changes() -> None:
    main = body(
        paragraph(run("a"), start(1), run("b"), start(2), run("c", "del")),
        start(3),
        paragraph(run("d", "ins"), end(1), reference(1), run("e"), end(2), reference(2)),
        end(3),
        paragraph(reference(3)),
    )
    found = read(main, comments="".join(comment(n, paragraph(run("?"))) for n in (1, 2, 3)))
    assert [(one.quoted, one.paragraphs) for one in found.comments] == [
        ("bc\nd", (1, 2)),
        ("c\nde", (1, 2)),
        ("de", (2,)),
    ]


def test_a_comment_at_a_point_is_in_its_paragraph_and_quotes_nothing() -> None:
    main = body(paragraph(run("a")), paragraph(run("b"), reference(1)), paragraph(ranged(2)))
    found = read(main, comments=comment(1) + comment(2))
    assert [(one.quoted, one.paragraphs) for one in found.comments] == [("", (2,)), ("", (3,))]


def test_a_range_that_does_not_end_or_begin_counts_as_a_point() -> None:
    main = body(
        paragraph(start(1), run("a"), reference(1)),
        paragraph(run("b"), end(2), reference(2)),
        paragraph(run("c")),
    )
    found = read(main, comments=comment(1) + comment(2))
    assert [(one.quoted, one.paragraphs) for one in found.comments] == [("", (1,)), ("", (2,))]


def test_ranges_beyond_all_reason_count_as_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftbench.formats.docx.read.comments._MOST_PIECES", 3)
    main = body(paragraph(ranged(1, run("a"), run("b"))), paragraph(ranged(2, run("c"), run("d"))))
    found = read(main, comments=comment(1) + comment(2))
    assert [(c.quoted, c.paragraphs) for c in found.comments] == [("ab", (1,)), ("", (2,))]


def test_comments_in_notes_say_so() -> None:
    note = f'<w:footnote w:id="1">{paragraph(run("n"), ranged(5, run("m")))}</w:footnote>'
    one = only(read(body(paragraph()), comments=comment(5), footnotes=note))
    assert (one.part, one.paragraphs, one.quoted) == ("footnotes", (1,), "m")


def test_threads_and_resolved_comments_are_known_by_the_last_paragraph() -> None:
    main = body(paragraph(ranged(1, ranged(2, run("a")))), paragraph(ranged(4, run("z"))))
    held = (
        comment(1, marked("Why?", "00000001"), marked("Indeed.", "0000000A"))
        + comment(2, marked("Because.", "0000000B"))
        + comment(3, marked("Thanks.", "0000000C"))
        + comment(4, marked("Other.", "0000000D"))
    )
    threads = (
        '<w15:commentEx w15:paraId="0000000a" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/>'
        '<w15:commentEx w15:paraId="0000000C" w15:paraIdParent="0000000A"/>'
        '<w15:commentEx w15:paraId="0000FFFF" w15:paraIdParent="0000000A"/>'
    )
    threads += '<w15:commentEx w15:paraId="0000000D" w15:paraIdParent="0000000D"/>'
    found = read(main, comments=held, commentsExtended=threads)
    assert [(c.id, c.resolved, c.parent, c.paragraphs) for c in found.comments] == [
        ("1", True, None, (1,)),
        ("2", False, "1", (1,)),
        ("3", False, "1", (1,)),
        ("4", False, None, (2,)),
    ]
    assert found.doubts == (), "an answer without a place stands where its parent stands"


def test_the_instant_of_a_comment_may_be_in_a_part_of_its_own() -> None:
    held = comment(1, marked("a", "0000000A"), more='w:date="2024-03-01T10:00:00Z"')
    one = only(
        read(
            body(paragraph(reference(1))),
            comments=held,
            commentsIds='<w16cid:commentId w16cid:paraId="0000000A" w16cid:durableId="1F"/>',
            commentsExtensible='<w16cex:commentExtensible w16cex:durableId="1f" '
            'w16cex:dateUtc="2024-03-01T09:00:00Z"/>',
        )
    )
    assert one.at == "2024-03-01T09:00:00Z"


def test_the_words_of_a_comment_are_read_in_the_view() -> None:
    main = body(paragraph(reference(1)))
    held = comment(1, paragraph(run("old", "del"), run("new", "ins")))
    texts = [only(read(main, view, comments=held)).text for view in View]
    assert texts == ["new", "old", "[-old-]{+new+}"]


def test_what_does_not_fit_together_is_said() -> None:
    main = body(paragraph(run("a")), paragraph(run("b"), reference(9)))
    found = read(main, comments=comment(1, paragraph(run("Lost."))))
    assert [(one.code, one.line) for one in found.doubts] == [
        ("lost-comment", 2),
        ("loose-comment", 0),
    ]
    assert found.doubts[1].message == "A comment by A stands nowhere in the text: Lost."
    assert found.comments[0].paragraphs == ()


def test_what_an_old_program_would_show_instead_is_not_quoted_twice() -> None:
    box = f"<w:txbxContent>{paragraph(run('b'))}</w:txbxContent>"
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="x">{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    main = body(paragraph(ranged(1, run("a"), both, run("c"))))
    one = only(read(main, comments=comment(1)))
    assert (one.quoted, one.paragraphs) == ("a\nb\nc", (1, 2))
