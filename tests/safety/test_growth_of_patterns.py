"""No regular expression that meets strangers' text takes more than linear time.

What :mod:`support.patterns` doubts of the program's own patterns is either mended or stands in
:data:`REVIEWED` with the reason why it is linear all the same. A new one in the list of a failing
test: exclude from the loop what may follow it, make it possessive (``\\s++``), let it begin only
where no such character stands before (``(?<!\\s)\\s++``), bound it, or scan.
"""

from __future__ import annotations

import re

import pytest

from support.compiledpatterns import made_patterns
from support.patterns import dangers

LISTS_OF_WORDS = "amend.instructions."
"""Sentences that are longer than a bound are not matched (tests/safety/test_bombs.py)."""
WHOLE_TEXTS = {"amend.instructions.quotes", "amend.instructions.tablerows"}
"""What sees them before they are cut."""
CLAUSES = ("amend", "compare", "language", "rules", "document")
"""What these see is the text of clauses, in which white space is bounded
(formats/plain/paragraph)."""
REVIEWED = {
    "amend.instructions.tablerows": {"_BY": "matched whole, against 120 characters at most"},
    "amend.notation.editorial": {
        "_SESSION _AUTHORS": "matched whole, against 400 characters at most",
        "_WORD_BEFORE": "searched in 30 characters",
        "_PARENTHESIS": "ends at the second parenthesis left open",
        "": "matched whole",
    },
    "amend.notation.owners": {
        "_BRACED": "a name ends before white space, so it is tried once",
        "": "matched whole, against 5,000 characters at most",
    },
    "app.drafts.bracketing": {"_PLACE": "a place ends before white space, so it is tried once"},
    "app.guide": {"_PICTURE _LINK": "our own pages"},
    "app.meetings.participantlist": {
        "_CODE_LAST": "a name ends before white space, so it is tried once"
    },
    "compare.related.matter": {"_NAME": "where it could begin anew it would have matched"},
    "document.drafting": {"TYPED_NUMBER": "matched where a paragraph begins"},
    "document.optionsets": {"NO_TEXT": "matched whole"},
    "formats.html.frame": {
        "_FOREIGN": "what follows its first letter may be missing: it matches where it begins",
        "_APART": "begins behind an opening sign and stops at the next",
    },
    "formats.html.tree": {"_MANY_ATTRIBUTES": "so many attributes and no more"},
    "formats.pdf.paragraphs": {"_CUT": "searched in 200 characters"},
    "formats.plain.inline": {"": "bold ends at the next pair of stars"},
    "formats.plain.lines": {"_RULED": "matched whole", "_LINE": "matches at every line"},
    "formats.plain.outline": {
        "_ENTRY": "400 characters at most; dots and white space are tried from their start",
        "_PAGES": "400 characters at most",
        "_MEETING _ADOPTED": "matched whole",
        "_MASTHEAD": "matched whole, against 300 characters at most",
    },
    "formats.plain.pages": {"_REMARKS": "searched in 600 characters"},
    "gui.files.pdf_printer": {
        "_STYLE _POLICY _SAID_TWICE _MIRRORED _ROW _CELL": "our own pages, in which < is escaped"
    },
    "gui.editor.pasted_text": {
        "_NOTE_SIGNS _NOTE_TEXTS _OWN_SIGN _HEAD _GONE _REMARKS": "stops where the same begins anew"
    },
    "amend.notation.objects": {"": "tried at one place, where a bracket or a name ends"},
    "amend.references.mentions": {"": "searched in 400 characters; lists of 30 at most"},
    "compare.languages.numerals": {"": "begins behind no figure, and reads 30 groups at most"},
    "compare.languages.lexicon": {"": "a few words at most"},
    "compare.related.frames": {"": "begins behind a comma alone"},
    "language.acts": {
        "": "looks ahead over words that verbs have around them, or 400 characters; words in a row "
        "that begin with a capital, or stand around a verb"
    },
    "language.openings": {"": "matched whole, against one word"},
    "language.strength": {
        "_LOOK_BEHIND": "our own data",
        "": "searched in 20 characters",
    },
    "language.words": {
        "_ABBREVIATED": "searched in 8 characters",
        "": "matches at every word",
    },
    "rules.style": {"_ACRONYM": "begins only at the first capital letter of a row"},
}


@pytest.mark.slow
def test_no_pattern_of_the_program_grows() -> None:
    found = []
    for one in made_patterns():
        module = one.module.removeprefix("draftbench.")
        names = {name for key in REVIEWED.get(module, {}) for name in key.split() or [""]}
        bound = module.startswith(LISTS_OF_WORDS) and module not in WHOLE_TEXTS
        if bound or one.name in names:
            continue
        if doubts := list(
            dangers(one.pattern, searched=one.searched, bounded=module.startswith(CLAUSES))
        ):
            found.append(f"{module}:{one.line} {one.name} {doubts} {one.pattern.pattern!r:.200}")
    assert not found, "\n".join(found)


def test_what_was_reviewed_is_still_there() -> None:
    known = {(one.module.removeprefix("draftbench."), one.name) for one in made_patterns()}
    for module, reasons in REVIEWED.items():
        for names in reasons:
            for name in names.split() or [""]:
                assert (module, name) in known


@pytest.mark.parametrize(
    ("pattern", "doubts"),
    [
        (r"\s+x", ["anew"]),
        (r"\s*[,;]", ["anew"]),
        (r"\[[^\]]+\]\(", ["anew"]),
        (r"(?:of|de) [^.]*\.", ["anew"]),
        (r"x\s*y?\s*z", ["twice"]),
        (r"^(?P<a>.+?)\s*\((.*)\)$", ["twice"]),
        (r"x(?:a+)+y", ["nested"]),
        (r"^(?:\s*-{3,}\s*\|?)*$", ["nested", "twice"]),
        (r"x(?:<!--.*?-->|\s)*y", ["nested"]),
    ],
)
def test_patterns_that_grow_are_found(pattern: str, doubts: list[str]) -> None:
    assert set(doubts) <= set(dangers(re.compile(pattern)))


@pytest.mark.parametrize(
    "pattern",
    [
        r"\s+",
        r"a\s*b",
        r"(?<!\s)\s++x",
        r"(?:(?<!\s)\s++)?[,;]\s*",
        r"\[[^\[\]]+\]\(",
        r"x\s*+y?\s*+z",
        r"\b\w+x",
        r"^\s+x",
        r"[a-z]{1,40}x",
        r"x(?:a+,)+",
    ],
)
def test_patterns_that_do_not_grow_are_let_through(pattern: str) -> None:
    assert list(dangers(re.compile(pattern))) == []


@pytest.mark.parametrize("pattern", [r"\s*[,;]", r"\s+x"])
def test_what_is_matched_at_one_place_does_not_begin_anew(pattern: str) -> None:
    assert list(dangers(re.compile(pattern), searched=False)) == []
