"""What stands around amendments where parliaments print them, and mails quote what they answer."""

from __future__ import annotations

import re

from draftbench.amend.instructions.alternatives import Names
from draftbench.amend.instructions.quotedmail import heads_mail
from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.tongue import COURTESY, HEADING
from draftbench.document import Document

_SORT = re.compile(
    r"\s*(?:de )?(?:adición|modificación|supresión|sustitución)(?: y (?:de )?\w+ción)?\s*[.:]?\s*|"
    r"\s*(?:amendement|amendment|enmienda) (?:n[°ºo]\.? ?|núm\. ?|no\. ?|number )?\d+\w*\s*[.:]?"
    r"\s*",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"^\s*(?:subject|objet|asunto|(?:re|r[eé]f\.?)(?= ?:(?!.*\b(?:delet|remov|omit|replac|chang|"
    r"insert|add|mov|merg|split|suppr|remplac|modifi|ajout|insér|déplac|supr|elimin|sustit|añad))"
    r"[^“”«»\"]*$)) ?: ?",
    re.IGNORECASE,
)
"""How the subject of a mail begins; what begins with "Re:" and asks for something is none."""
REPLY = re.compile(r"\s*(?:(?:re|r[eé]f\.?|fwd?|tr|rv) ?: ?){1,9}", re.IGNORECASE)
_ABOVE = re.compile(
    rf"(?P<line>{REPLY.pattern}[^\n“”«»\"]*)\n\s*\n(?=.*\S)", re.IGNORECASE | re.DOTALL
)
"""The subject of a mail as its first line, with a blank one below it: it names what is answered,
and asks for nothing."""
_REASON = re.compile(
    r"\s*(?:exposé (?:sommaire|des motifs)|justification|justificación|motivación|rationale|"
    r"explanation|reasons?)\s*[.:]?\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*>[>\s]*(?:(?:OP|PP)?\s*\d{1,3}\w*[.):]\s+)?(?P<words>[^\[\]…]*)")
_DRAFTING = re.compile(
    r"\?\s*$|\b(?:OPs?|PPs?) ?\d|\b(?:operative|preambular) paragraphs?\b|"
    r"\b(?:du dispositif|du préambule|de la parte dispositiva|del preámbulo)\b"
)
"""What no text of a resolution says: a question, or the name of a clause of the draft."""
_OF_A_LINE = re.compile(
    r"\b(?:lines?|lignes?|líneas?|renglón|renglones) \d|"
    r"(?:\b\d+(?:st|nd|rd|th|e|\.?ª)|\b(?:first|second|third|fourth|fifth|last|première|deuxième|troisième|dernière|primera|"
    r"segunda|tercera|última)) (?:line|ligne|línea)\b",
    re.IGNORECASE,
)
"""A line of a printed page."""
HEADED = Request(Set.NOTHING, why=HEADING)
ASIDE = Request(Set.NOTHING, why=COURTESY)
_FEWEST = 12
"""A paragraph is known by so many characters of its beginning."""


def is_heading(line: str) -> bool:
    """Whether a line only says what sort of amendment follows, or its number, or is the subject of
    a mail, or the head of one."""
    subject = SUBJECT.match(line) if "\n" not in line.strip() else None
    return (subject or _SORT.fullmatch(line)) is not None or heads_mail(line)


def subject_above(words: str) -> tuple[str, str]:
    """The subject that words begin with ("Re: deletion of OP 4"), and the words below it; nothing
    and all of them where they begin with none."""
    match = _ABOVE.match(words)
    return (match["line"].strip(), words[match.end() :]) if match else ("", words)


def heading_of(line: str) -> Request:
    """What such a line asks for: nothing."""
    return ASIDE if SUBJECT.match(line) or heads_mail(line) else HEADED


def heads_reasons(line: str) -> bool:
    """Whether a line says that reasons follow."""
    return _REASON.fullmatch(line) is not None


def is_answered(line: str) -> bool:
    """Whether a line is one of the mail that is answered."""
    return line.lstrip().startswith(">")


def quoted_clause(line: str, text: Document) -> tuple[Reference, ...]:
    """The one clause of the text that such a line begins with; none where it is none."""
    match = _QUOTED.match(line)
    begun = " ".join(match["words"].replace("...", "").split()) if match else ""
    if len(begun) < _FEWEST:
        return ()
    ids = [c.id for c in text if " ".join(c.text.plain.split()).startswith(begun)]
    return (Names(text)(ids[0]),) if len(ids) == 1 else ()


def speaks_of_draft(line: str) -> bool:
    """Whether a line asks, or names a clause of the draft, as no text of one does; one that begins
    with the name of a clause may be its text, unless it quotes words."""
    said = shortened(line)
    named = _DRAFTING.search(said.words)
    return named is not None and bool(named.start() or said.quotes)


def names_line(words: str) -> bool:
    """Whether words name a line of a printed page, outside of quotations."""
    return _OF_A_LINE.search(shortened(words).words) is not None
