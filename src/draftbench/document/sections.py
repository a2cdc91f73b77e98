"""The sections of a text in which its numbers begin again, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Mapping

from draftbench.document.clause import Clause, ClauseId, ClauseKind
from draftbench.document.document import Document
from draftbench.document.drafting import SUFFIX
from draftbench.document.numbering import Sections
from draftbench.document.numberstyles import composed, roman

PARAGRAPHS = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


def kind_in(document: Document, kind: ClauseKind) -> ClauseKind:
    """The kind that a text has for one that was said: the numbered paragraphs of a declaration
    ("We, the Heads of State …") are what delegates call its operative paragraphs."""
    if kind is not ClauseKind.OPERATIVE:
        return kind
    there = {clause.kind for clause in document}
    return (
        ClauseKind.PARAGRAPH
        if there & {kind, ClauseKind.PARAGRAPH} == {ClauseKind.PARAGRAPH}
        else kind
    )


_ARTICLE = re.compile(
    r"(?:Article|Art\.|Artículo|Статья|المادة)"
    r" (?:\d{1,3}[A-Za-z]?|[IVXLC]{1,7}|premier|1er|primero)"
    rf"(?: {SUFFIX})?(?=$|\s?[.:–—-]\s)|第[〇零一二三四五六七八九十百\d]{{1,6}}条(?=$|\s)",
    re.IGNORECASE,
)
"""The number of an article as its heading has it."""
_MOST_DIGITS = 18
"""A longer row of digits counts nothing."""


def sections(document: Document) -> Mapping[ClauseId, ClauseId]:
    """The sections of a text by their headings, each by the clauses in it: under the outermost
    headings of which there are several, and under annexes. Clauses before the first have none.
    Where the numbers that were printed begin again within one, another begins at the heading above,
    or bears the id of its first paragraph."""
    outermost = _outermost(document)
    found: dict[ClauseId, ClauseId] = {}
    begun = _begun_anew(document)
    current = above = None
    counted = outermost is None
    for clause in document:
        if _opens(clause, outermost):
            current, counted = clause.id, False
            continue
        if clause.kind is ClauseKind.HEADING:
            above = clause.id
        elif clause.id in begun and counted:
            current = above or clause.id
        if clause.kind in PARAGRAPHS and printed_number(clause):
            above, counted = None, True
        if current is not None:
            found[clause.id] = current
    return found


def _outermost(document: Document) -> int | None:
    """The level of the outermost headings of which there are several."""
    levels = [c.level for c in document if c.kind is ClauseKind.HEADING]
    return min((level for level in levels if levels.count(level) > 1), default=None)


def _opens(clause: Clause, outermost: int | None) -> bool:
    """Whether a section begins with a clause, whatever its numbers."""
    heading = clause.kind is ClauseKind.HEADING and clause.level == outermost
    return heading or clause.kind is ClauseKind.ANNEX


def _begun_anew(document: Document) -> set[ClauseId]:
    """The first paragraphs of rows that each count from 1 to 2 and on, where several follow each
    other with no annex between them."""
    rows: list[list[ClauseId]] = [[]]
    last: Clause | None = None
    for clause in document if document.kind != "report" else ():
        if clause.kind is ClauseKind.ANNEX:
            rows.append([])
            last = None
        elif clause.kind in PARAGRAPHS:
            if (
                last is not None
                and last.kind is clause.kind
                and (printed_number(last), printed_number(clause)) == (1, 2)
            ):
                rows[-1].append(last.id)
            last = clause
    return {begun for row in rows if len(row) > 1 for begun in row}


def sectioned(document: Document) -> bool:
    """Whether something is said before numbers, of the section that they belong to."""
    return counted_anew(document) or any(one.section for one in document.numbering.fixed)


def section_names(document: Document) -> Mapping[str, str]:
    """What is said before a number, by the heading of its section: "II ", "II.A " within it."""
    if not counted_anew(document):
        return {}
    found: dict[str, str] = {}
    outermost = _outermost(document)
    outer, inner = "", 1
    for n, section in enumerate(dict.fromkeys(sections(document).values()), 1):
        clause = document[section]
        own = _section_number(clause)
        if _opens(clause, outermost):
            outer, inner = own or roman(n).upper(), 1
            found[section] = f"{outer} "
        else:
            inner += 1
            found[section] = f"{outer}.{own or inner} " if outer else f"{own or roman(n).upper()} "
    return found


def _section_number(heading: Clause) -> str:
    """The number that a heading bears, before its words or as all of them ("Article 31")."""
    if heading.kind in PARAGRAPHS:
        return ""
    found = _ARTICLE.match(heading.text.plain.strip())
    return heading.label.strip().rstrip(".") or (found[0] if found else "")


def within_section(section: str, text: str) -> str:
    """A number behind what is said of its section: "II 1", "Article 31 § 1"."""
    apart = bool(section) and section.count(" ") > 1
    return f"{section}§ {text}" if apart or section[:1] == "第" else f"{section}{text}"


def restarting(document: Document) -> bool:
    """Whether a text was printed with numbers that begin with 1 in each of its sections; articles
    do where only one of them has numbers. Of many sections a few may have lost their first number,
    if they do not go on from the section before."""
    first: dict[ClauseId | None, int] = {}
    where = sections(document)
    if not where or document.kind == "report":
        return False
    last = odd = 0
    for clause in document:
        if clause.kind in PARAGRAPHS and printed_number(clause):
            number = printed_number(clause)
            if where.get(clause.id) not in first:
                first[where.get(clause.id)] = number
                odd += number != 1
                if number == last + 1 != 1:
                    return False
            last = number
    only = next(iter(first), None)
    if odd * 3 >= len(first):
        return False
    return len(first) > 1 or (only is not None and _is_article(document[only]))


def _is_article(heading: Clause) -> bool:
    return _ARTICLE.match(heading.label.strip(" .:") or heading.text.plain.strip()) is not None


def counted_anew(document: Document) -> bool:
    """Whether each section of a text has numbers of its own."""
    way = document.numbering.sections
    return way is Sections.RESTART or (way is Sections.PRINTED and restarting(document))


def printed_number(clause: Clause) -> int:
    """The number that a paragraph was printed with; 0 where it had none that counts."""
    if composed(clause.label):
        return 0
    digits = "".join(c for c in clause.label if c.isdigit())
    return int(digits) if 0 < len(digits) <= _MOST_DIGITS else 0
