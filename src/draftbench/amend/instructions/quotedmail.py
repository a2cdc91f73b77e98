"""Where the mail of somebody else begins that a mail quotes or forwards without signs before its
lines: at a line of dashes with "Original Message" in it, at the header of that mail, or where it is
said who wrote it. The mail that is quoted need not be in the language of the one that quotes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.request import Request, Set
from draftbench.messages import message

QUOTED = Request(
    Set.NOTHING,
    why=message("This is quoted from somebody else’s mail; nothing in it was tabled."),
)
_RULE = re.compile(r"\s*[_=*–—-]{5,}\s*")
_BREAK = re.compile(
    r"[\s_=*>–—-]*(?:begin(?:ning of)? (?:the )?forwarded message|start of forwarded message|"
    r"(?:original|forwarded) (?:message|e-?mail|mail)|début du (?:message|courriel) (?:transféré|"
    r"réexpédié|transmis)|(?:message|courriel) (?:d['’]origine|original|initial|transféré|"
    r"réexpédié|transmis)|(?:inicio|comienzo) del (?:mensaje|correo) (?:reenviado|remitido)|"
    r"(?:mensaje|correo)(?: electrónico)? (?:original|reenviado|remitido|de origen)|"
    r"mensagem (?:original|encaminhada)|ursprüngliche nachricht)"
    r"(?: (?:de|from|of|por|par) [^:.;]{1,60})?[\s:_=*–—-]*",
    re.IGNORECASE,
)
"""A line that says that a mail follows."""
_FROM = re.compile(
    r"\W{0,4}(?:from|de|expéditeur|remitente)[*_\s]{0,4}: ?\s*(?P<who>[^\s“\"«'‘][^“\"«]*)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\W{0,4}(?:from|sent|date|subject|cc|bcc|to|reply-to|importance|de|expéditeur|envoyé(?: le)?|"
    r"objet|à|a|pour|destinataires?|cci|remitente|enviado(?: el)?|fecha|asunto|para|cco|"
    r"destinatarios?)[*_\s]{0,4}:",
    re.IGNORECASE,
)
_SURE_FIELD = re.compile(
    r"(?:^|(?<=\s))\W{0,4}(?:sent|date|subject|envoyé(?: le)?|objet|enviado(?: el)?|fecha|"
    r"asunto)[*_\s]{0,4}:",
    re.IGNORECASE,
)
"""A field of a header that no instruction has."""
_HEADER = 6
"""So many lines of a header are looked at."""
_WROTE = r"(?:wrote|writes|a écrit|écrit|escribió|escribe|escreveu|schrieb|ha scritto)"
_DATE = r"(?:\d{4}-\d\d|\d{1,2}[-/. ](?:\d{1,2}[-/. ]|[^\W\d_]{3,10}\.? )\d\d)"
_BY = re.compile(
    rf"\W{{0,3}}(?:(?:(?:on|le|el|em|am|il|al)\b|{_DATE})[^\n“«\"]{{1,200}}?\b{_WROTE}|"
    rf"(?!(?:we|i|you|nous|je|yo|in|dans|en)\b)[^\W\d_][^\n“«\"]{{1,120}}?\b{_WROTE}"
    r"(?: (?:on|le|el)\b[^:]{1,50}(?:\d:\d\d[^:]{0,12})?)?|"
    r"[^\n“«\"]{0,60}\d{4}[^\n“«\"]{0,60}<[^<>@\s]+@[^<>@\s]+>)\s?:\s*",
    re.IGNORECASE,
)
"""Who wrote what follows, and when."""
_BEGUN = re.compile(r"\W{0,3}(?:on|le|el)\b.*(?:\d|@)", re.IGNORECASE)
"""How that begins where it is broken into lines."""
_OF_CLAUSE = re.compile(
    r"§|\b(?:[OP]Ps? ?\d|(?:para|párr|alin)\w{0,8}\.? ?\d|paragraph(?:e?s?|es)\b|párrafos?\b|"
    r"alinéas?\b)",
    re.IGNORECASE,
)
_BROKEN = 3
"""It goes over so many lines at most."""


def own_and_quoted(words: str, *, is_mail: bool = False) -> tuple[str, str]:
    """The words of the one who sends them, and the mail of somebody else that stands below. A
    header at the top is the sender's, unless they are the body of a mail (``is_mail``). The head of
    a mail whose lines are marked stays among the sender's words, in one line."""
    lines = words.split("\n")
    top = 0 if is_mail else _own_header(lines)
    own: list[str] = []
    at = 0
    while at < len(lines):
        end = _end_of_head(lines, at, top)
        if end and not _is_marked(lines, end):
            while own and (not own[-1].strip() or _leads(own[-1])):
                del own[-1]
                at -= 1
            return "\n".join(own), "\n".join(lines[at:]).strip("\n")
        if end and not _BREAK.fullmatch(lines[at]):
            own.append(" ".join(" ".join(lines[at:end]).split()))
            at = end
        else:
            own.append(lines[at])
            at += 1
    return "\n".join(own), ""


def heads_mail(line: str) -> bool:
    """Whether a line says that a mail follows, or who wrote it."""
    if _BREAK.fullmatch(line) or _is_header((line,), behind=False):
        return True
    return _OF_CLAUSE.search(line) is None and _BY.fullmatch(line) is not None


def _own_header(lines: Sequence[str]) -> int:
    """The line behind the header that a mail was saved with."""
    at = next((at for at, line in enumerate(lines) if line.strip()), 0)
    while at < len(lines) and _FIELD.match(lines[at]):
        at += 1
    return at


def _end_of_head(lines: Sequence[str], at: int, top: int) -> int:
    """The line behind what says that a mail follows, and behind the fields below that; 0 where a
    line does not say so."""
    line = lines[at]
    behind = at > top and _SURE_FIELD.match(lines[at - 1]) is not None
    headed = at >= top and _is_header(lines[at : at + _HEADER], behind=behind)
    if headed or _BREAK.fullmatch(line):
        end = at + 1
        while end < len(lines) and (_FIELD.match(lines[end]) or not (headed or lines[end].strip())):
            headed = headed or bool(lines[end].strip())
            end += 1
        return end
    if _OF_CLAUSE.search(line):
        return 0
    if _BY.fullmatch(line):
        return at + 1
    if _BEGUN.match(line):
        for end in range(at + 2, min(at + _BROKEN, len(lines)) + 1):
            if _BY.fullmatch(" ".join(one.strip() for one in lines[at:end])):
                return end
    return 0


def _is_header(lines: Sequence[str], *, behind: bool) -> bool:
    """Whether the first of the lines says whom a mail is from, and it or the others when it was
    sent, or what it is about; ``behind``: the line above does."""
    match = _FROM.match(lines[0])
    if match is None:
        return False
    if behind or _SURE_FIELD.search(match["who"]):
        return True
    for line in lines[1:]:
        if _SURE_FIELD.match(line):
            return True
        if line.strip() and not _FIELD.match(line):
            return False
    return False


def _leads(line: str) -> bool:
    """Whether a line stands above a header and belongs to it."""
    return _RULE.fullmatch(line) is not None or _FIELD.match(line) is not None


def _is_marked(lines: Sequence[str], at: int) -> bool:
    """Whether signs stand before the lines that are quoted: then the others are answers."""
    following = next((line for line in lines[at:] if line.strip()), "")
    return following.lstrip().startswith(">")
