"""References: resolutions with their dates, paragraphs of the text itself, symbols of documents,
notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.references.mentions import Belonging, Mention, Naming, mentions
from draftbench.amend.references.naming import Numbers, numbers
from draftbench.document import NOTE_MARK, Clause, ClauseKind, Document, Note, RichText
from draftbench.messages import message
from draftbench.rules.examined import PROSE, Examined, found
from draftbench.rules.finding import Finding

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"of[ \u00a0]\d{{1,2}}[ \u00a0](?:{_MONTH})[ \u00a0]\d{{4}}"
_NUMBERED = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)
_PARAGRAPHS = (Naming.PARAGRAPH, Naming.OPERATIVE, Naming.ITEM)
_HERE = (Belonging.ABOVE, Belonging.BELOW)
_RESOLUTION = re.compile(
    r"(?<![\w/.-])(?P<number>(?:[SE]S?-)?(?:\d{1,3}|(?:19|20)\d\d)/\d{1,4}"
    r"(?:[ \u00a0][A-Z](?![\w.]))?)"
    rf"(?![\w/-]|\.\w)(?P<date>[ \u00a0]{_DATE})?"
)
_NAMING = re.compile(r"\b[Rr]esolutions?\b[^;]{0,400}$")
_BODY = re.compile(
    r"\b(Conference|Human Rights Council|Economic and Social Council|Commission|Committee"
    r"|Environment Assembly|World Health Assembly|Congress|General Conference)\b"
)
_NEAR = 120
"""How far before its number (code points) the body is named."""
_NUMBER_BEFORE = re.compile(r"\d/\d+(?:[ \u00a0][A-Z])?(?:,| and|, and)[ \u00a0]$")
_NUMBER_BEHIND = re.compile(r"(?:,| and|, and)[ \u00a0]\d{1,3}/\d+(?![^,;]{0,3} of \d)")
_COUNCIL = re.compile(
    r"\bSecurity Council resolutions? (?P<first>\d{3,4})(?P<year> \((?:19|20)\d\d\))?"
)
_THIS = re.compile(r"\b([Tt])his (resolution|declaration|decision)\b")
_SHORT = re.compile(
    r"\b(paras?|arts?|chaps?|sects?|vols?)\.(?=[ \u00a0]\d|[ \u00a0][IVXLC]+\b)", re.IGNORECASE
)
_FULL = {
    "para": "paragraph", "paras": "paragraphs", "art": "article", "arts": "articles",
    "chap": "chapter", "chaps": "chapters", "sect": "section", "sects": "sections",
    "vol": "volume", "vols": "volumes",
}  # fmt: skip
_SPOILED = re.compile(
    r"(?<![\w/])(?:[AES]/[ \u00a0]+(?:RES|CONF|CN|C)[./ ]|[AES][ \u00a0]/(?:RES|CONF|CN|C)[./]"
    r"|[AES]/(?:RES)[ \u00a0]\d+/\d+|[AES]/CONF[ \u00a0/]\d{2,3}/|[AE]/C\d/"
    r"|E/CN[ \u00a0/]\d{1,2}/)\S*"
)


def resolutions(text: Examined) -> Iterator[Finding]:
    """L30: a resolution has its date where it is named first, and not again."""
    seen: dict[str, str] = {}
    dates = dict(_dated(text))
    for clause in text.holding("resolution"):
        words = clause.text.text
        for named in _RESOLUTION.finditer(words):
            number = _whose(words, named)
            if not _NAMING.search(words, 0, named.start()) or _inside(words, named.start()):
                continue
            if text.quoted(clause, *named.span()):
                continue
            date = named["date"]
            if number not in seen and date is None and number in dates:
                if _in_series(words, named):
                    continue
                yield found(
                    "L30",
                    clause,
                    *named.span("number"),
                    message(
                        "Resolution {number} is named here first: its date stands here.",
                        number=named["number"],
                    ),
                    f"{named['number']}{dates[number]}",
                )
            elif seen.get(number) and date is not None and not _listed(words, named):
                yield found(
                    "L30",
                    clause,
                    *named.span("date"),
                    message(
                        "The date of resolution {number} stands already where it is named first.",
                        number=named["number"],
                    ),
                    "",
                )
            seen.setdefault(number, date or dates.get(number, ""))


def _dated(text: Examined) -> Iterator[tuple[str, str]]:
    for clause in text.holding("resolution"):
        for named in _RESOLUTION.finditer(clause.text.text):
            if named["date"]:
                yield _whose(clause.text.text, named), named["date"]


def _whose(words: str, named: re.Match[str]) -> str:
    """The number of a resolution with the body that adopted it, where a conference or council is
    named before it: each counts its own (“Conference resolution 8/1”)."""
    bodies = _BODY.findall(words, max(0, named.start() - _NEAR), named.start())
    return f"{bodies[-1] if bodies else ''} {named['number']}".replace("\u00a0", " ").strip()


def _in_series(words: str, named: re.Match[str]) -> bool:
    """Whether a resolution stands in a row of numbers that have no dates."""
    return bool(
        _NUMBER_BEFORE.search(words, max(0, named.start() - 24), named.start())
        or _NUMBER_BEHIND.match(words, named.end())
    )


def _inside(words: str, at: int) -> bool:
    """Whether a place stands in parentheses."""
    return words.count("(", 0, at) > words.count(")", 0, at)


def _listed(words: str, named: re.Match[str]) -> bool:
    """Whether the date belongs to several resolutions of that day ("46/1 and 46/2 of ...")."""
    return bool(re.search(r"\d/\d+(?: [A-Z])?(?:,| and) $", words[: named.start()]))


def council(text: Examined) -> Iterator[Finding]:
    """L31: a resolution of the Security Council has its year in parentheses."""
    for clause in text.holding("security council resolution"):
        for named in _COUNCIL.finditer(clause.text.text):
            if named["year"] is None and not text.quoted(clause, *named.span()):
                yield found(
                    "L31",
                    clause,
                    *named.span("first"),
                    message(
                        "The year stands behind the number: {first} (…).", first=named["first"]
                    ),
                )


def present(text: Examined) -> Iterator[Finding]:
    """L32: "the present resolution", counted 985 to 10."""
    for clause in text.holding("this "):
        for this in _THIS.finditer(clause.text.text):
            if text.quoted(clause, *this.span()):
                continue
            word = "The" if this[1] == "T" else "the"
            new = f"{word} present {this[2]}"
            yield found(
                "L32", clause, *this.span(), message("It says “{new}” of itself.", new=new), new
            )


def abbreviations(text: Examined) -> Iterator[Finding]:
    """L33: "paragraph" and "article" in full in running text; short only in notes and
    parentheses."""
    for clause in text.holding(*(f"{short}." for short in _FULL)):
        words = clause.text.text
        for short in _SHORT.finditer(words):
            if _inside(words, short.start()) or text.quoted(clause, *short.span()):
                continue
            full = _FULL[short[1].lower()]
            new = full.capitalize() if short[1][0].isupper() else full
            yield found(
                "L33",
                clause,
                *short.span(),
                message("In running text it says “{new}”.", new=new),
                new,
            )


def symbols(text: Examined) -> Iterator[Finding]:
    """L35: symbols of documents with a slip in them."""
    for clause in text.holding("a/", "e/", "s/", "a /", "e /", "s /"):
        for spoiled in _SPOILED.finditer(clause.text.text):
            yield found(
                "L35",
                clause,
                *spoiled.span(),
                message(
                    "“{spoiled}” is not a symbol as they are written.", spoiled=spoiled[0].strip()
                ),
            )


def paragraphs(text: Examined) -> Iterator[Finding]:
    """L36: "paragraph 5 above" names a paragraph that is there, and above, and not itself (of 1,017
    issued texts none does)."""
    document = text.document
    names = numbers(document)
    if not any(document[id_].kind in _NUMBERED for id_ in names.said):
        return
    for clause in document:
        if clause.kind not in PROSE:
            continue
        for mention in mentions(clause.text.text, document.language):
            if mention.belonging not in _HERE or mention.naming not in _PARAGRAPHS:
                continue
            if text.quoted(clause, mention.start, mention.end):
                continue
            problem = _problem(document, names, clause, mention)
            if problem:
                end = mention.side[1] if mention.side else mention.end
                yield found("L36", clause, mention.start, end, problem)


def _problem(document: Document, names: Numbers, clause: Clause, mention: Mention) -> str:
    here = document.position(clause.id)
    for atom in mention.atoms:
        ids = names.named(mention, atom, clause.id)
        if not ids:
            whole = names.named(mention, replace(atom, items=()), clause.id) if atom.number else ()
            if not whole:
                return (
                    message("There is no paragraph {atom}.", atom=atom.number)
                    if atom.number
                    else ""
                )
            item = " ".join(f"({item})" for item in atom.items)
            return message(
                "Paragraph {atom} has no sub-paragraph {item}.", atom=atom.number, item=item
            )
        if len(ids) > 1 or not atom.number:
            continue
        if ids[0] == clause.id:
            return message("This reference names the paragraph it is in.")
        below = document.position(ids[0]) > here
        if mention.belonging is Belonging.ABOVE and below:
            return message("Paragraph {atom} stands below.", atom=atom.number)
        if mention.belonging is Belonging.BELOW and not below:
            return message("Paragraph {atom} stands above.", atom=atom.number)
    return ""


# Footnotes: Ibid. that follows its source, notes that say something, treaties with a source.

_SAME = re.compile(r"\s*(?:Ibid|Idem|Ibíd)\b", re.IGNORECASE)
_TREATY = re.compile(
    r"\b(?:United Nations )?(?:Convention (?:against|on|for|relating to)|Optional Protocol to|"
    r"International Covenant on|International Convention (?:for|on|against)|Treaty on)"
    r"(?: (?:the|of|and|to|in|on|against|for|All|[A-Z][\w-]+)(?=[ ,;.\ufffc]))+"
)


def _noted(text: Examined) -> Iterator[tuple[Clause, int, Note]]:
    for clause in text.document:
        if not clause.text.notes:
            continue
        yield from zip(
            (clause,) * len(clause.text.notes),
            clause.text.note_positions(),
            clause.text.notes,
            strict=True,
        )


def chains(text: Examined) -> Iterator[Finding]:
    """L34: "Ibid." names the source of the note before it. Where the reader knew what it stood
    for, and another note comes before it now, it is written out."""
    before: Note | None = None
    for clause, at, note in _noted(text):
        if _SAME.match(note.text.plain):
            means = note.resolved
            if before is None or (means and not _same_source(before, means)):
                why = message("another note") if before is not None else message("no note")
                whole = replace(note, text=RichText(means), resolved="") if means else None
                yield found(
                    "L34",
                    clause,
                    at,
                    at + 1,
                    message("“Ibid.” stands here, but {why} comes before it.", why=why),
                    None if whole is None else RichText(NOTE_MARK, (), (whole,)),
                )
        before = note


def _same_source(before: Note, means: str) -> bool:
    said = before.resolved or before.text.plain
    source = re.split(r",\s|\.$", said.strip())[0]
    return means.strip().startswith(source) or said.strip().startswith(means.strip().rstrip("."))


def silent(text: Examined) -> Iterator[Finding]:
    """L37: notes without words."""
    for clause, at, note in _noted(text):
        if not note.text.plain.strip():
            label = f" {note.label}" if note.label else ""
            yield found(
                "L37", clause, at, at + 1, message("Note{label} says nothing.", label=label)
            )


def treaties(text: Examined) -> Iterator[Finding]:
    """L38: an instrument has a note with its source where it is named first. Asked only of texts
    whose notes cite treaties at all."""
    if not any("Treaty Series" in note.text.plain for _, _, note in _noted(text)):
        return
    seen: set[str] = set()
    for clause in text.prose:
        words = clause.text.text
        for named in _TREATY.finditer(words):
            name = named[0].strip().removeprefix("United Nations ")
            if name in seen or text.quoted(clause, *named.span()):
                continue
            seen.add(name)
            if NOTE_MARK not in words[named.end() : named.end() + 40]:
                yield found(
                    "L38",
                    clause,
                    *named.span(),
                    message("No note gives the source of the {name}.", name=name),
                )
