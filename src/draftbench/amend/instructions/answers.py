"""Answers that the sender of a mail wrote into the mail that it quotes: behind a mark ("[KEN] …",
"KEN: …", "TK>> …"), or somewhere in it, as the sender says ("my answers in red below")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.language.delegations import DelegationNames
from draftbench.messages import message

AMID = message("It stands in somebody else’s mail; check that the sender wrote it.")
_NAME = r"[^\Wa-z\d_][\w’'. -]{1,40}?"
_REPLY = (
    r"(?:['’]s)?(?: (?:comments?|reply|response|answer|remarks?|réponse|commentaires?|remarques?|"
    r"respuesta|comentarios?))?"
)
_MARK = re.compile(
    rf"\W{{0,3}}?(?:\[ ?(?P<boxed>{_NAME}){_REPLY} ?\] ?:?|"
    rf"(?P<open>\[) ?(?P<inside>{_NAME}){_REPLY} ?[:–—]|"
    rf"(?P<behind>{_NAME}){_REPLY}[*_]{{0,2}} ?(?:>>|»|==+>|-->)|"
    rf"(?P<before>{_NAME}){_REPLY} ?:[*_]{{0,2}})\s*"
)
_ENDED = re.compile(r"[.!?;:][”»\"’)\]]*\s*$")
_INITIALS = re.compile(r"[^\Wa-z\d_]{2,5}")
_ANNOUNCED = re.compile(
    r"\b(?:in-? ?line|interspersed|interleaved|embedded|between the lines|"
    r"in (?:red|blue|green|purple|orange|bold|italics|capitals|caps|(?:an?other |a different )?"
    r"colou?r)|(?:with)?in (?:your|the) (?:e-?mail|mail|text|message)(?: below)?|"
    r"en (?:rouge|bleu|vert|violet|gras|italique|majuscules|couleur)|entre les lignes|"
    r"intercalée?s?|dans (?:le corps (?:de|du)|(?:votre|ton) (?:message|courriel|mail|texte))|"
    r"en (?:rojo|azul|verde|morado|negrita|cursiva|mayúsculas|color)|entre líneas|intercalad[oa]s?|"
    r"(?:en el cuerpo|dentro) de(?:l| su| tu)? (?:mensaje|correo|texto))\b",
    re.IGNORECASE,
)
"""How the sender says that what is quoted holds answers."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of a mail that is quoted; with ``is_answer`` those that its sender may have written,
    marked with ``who`` ("" where nothing marks them). ``above`` is the paragraph before them."""

    words: str
    is_answer: bool = False
    who: str = ""
    above: str = ""


def stretches(own: str, quoted: str) -> tuple[Stretch, ...]:
    """What is ``quoted`` below the sender's ``own`` words, as what stands in it."""
    found = tuple(_marked(quoted.split("\n")))
    if len(found) > 1 or any(one.is_answer for one in found) or not _ANNOUNCED.search(own):
        return found
    return (Stretch(quoted, is_answer=True),)


def _marked(lines: list[str]) -> Iterator[Stretch]:
    theirs: list[str] = []
    at = 0
    while at < len(lines):
        mark = _MARK.match(lines[at])
        who = _who(mark) if mark else ""
        if mark is None or not who:
            theirs.append(lines[at])
            at += 1
            continue
        above = "\n".join(theirs).strip()
        if above:
            yield Stretch(above)
        end = _end(lines, at, boxed=bool(mark["open"]))
        words = "\n".join((lines[at][mark.end() :], *lines[at + 1 : end])).strip()
        words = words.removesuffix("]") if mark["open"] else words
        yield Stretch(words, is_answer=True, who=who, above=above.rpartition("\n\n")[2])
        theirs, at = [], end
    if "\n".join(theirs).strip():
        yield Stretch("\n".join(theirs).strip())


def _end(lines: list[str], at: int, *, boxed: bool) -> int:
    """The line behind an answer: behind the bracket that closes it; else where its sentence ends,
    at a blank line or the next mark."""
    for end in range(at + 1, len(lines)):
        ends = lines[end - 1].rstrip().endswith("]") if boxed else _ENDED.search(lines[end - 1])
        mark = _MARK.match(lines[end])
        if ends or not lines[end].strip() or (mark and _who(mark)):
            return end
    return len(lines)


def _who(mark: re.Match[str]) -> str:
    """Whom a mark names: somebody who is listed, or initials that are set apart by signs."""
    boxed = mark["boxed"] or mark["inside"] or mark["behind"]
    name = (boxed or mark["before"]).strip()
    initials = boxed and _INITIALS.fullmatch(name)
    return name if initials or DelegationNames.load().find_everywhere(name) else ""
