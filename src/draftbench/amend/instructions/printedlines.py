"""What stands around amendments where parliaments print them, and mails quote what they answer."""

from __future__ import annotations

import re

from draftbench.amend.instructions.alternatives import Names
from draftbench.amend.instructions.reference import Reference
from draftbench.document import Document

_SORT = re.compile(
    r"\s*(?:de )?(?:adición|modificación|supresión|sustitución)(?: y (?:de )?\w+ción)?\s*[.:]?\s*|"
    r"\s*(?:amendement|amendment|enmienda) (?:n[°ºo]\.? ?|núm\. ?|no\. ?|number )?\d+\w*\s*[.:]?"
    r"\s*",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\s*(?:exposé (?:sommaire|des motifs)|justification|justificación|motivación|rationale|"
    r"explanation|reasons?)\s*[.:]?\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*>[>\s]*(?:(?:OP|PP)?\s*\d{1,3}\w*[.):]\s+)?(?P<words>[^\[\]…]*)")
_FEWEST = 12
"""A paragraph is known by so many characters of its beginning."""


def is_heading(line: str) -> bool:
    """Whether a line only says what sort of amendment follows, or its number."""
    return _SORT.fullmatch(line) is not None


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
