"""Headings of a part of the text ("Preamble", "II. Parte dispositiva"): the clauses that are named
below one by their numbers alone are of this part, until the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.reference import Reference, found
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Tongue
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.messages import message

_AROUND = re.compile(r"^(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)] ?|[\W_]+)+|[\W_]+$", re.IGNORECASE)
_BEHIND = re.compile(r"(?:[.:]| [–—-]) +(?=[^\W\d_])")
_LONGEST = 80
_WHICH_PART = message("A line above names a part of the text; the number may count from there.")
_FROM_END = message(
    "It does not say which part of the text is meant; the paragraphs are counted from its end."
)
_BY_NUMBER = message("The number before it is read as that of the paragraph.")
_ASIDE = re.compile(r" ?\([^()]*$")
"""What is said in parentheses at the end of a heading, without the sign that closes it."""
_SECTION = re.compile(
    r"\s*(?:(?P<word>section|sección|part(?:ie|e)?|chapter|chapitre|capítulo|título|titre|annexe?|"
    r"anexo) (?=[IVX\dA-H]{1,4}\b)|(?=[IVXA-H]{1,4}[.)] ))"
    r"(?P<number>\w{1,4})\b[\s.,:)–—-]*(?P<title>.*)",
    re.IGNORECASE,
)
"""The heading of a section, by its number and its title."""
_OF_TEXT = re.compile(
    r"\b(?:text|draft|document|resolution|decision|declaration|texte|projet|résolution|décision|"
    r"déclaration|texto|proyecto|documento|resolución|decisión|declaración)\b",
    re.IGNORECASE,
)
"""What says that a change is one of the whole text."""
_NUMBER = re.compile(r"\s*(\d{1,2})[.)]\s")
_ALINEA = re.compile(r"\b(?:alinéas?|al\.) \d(?!.*préambule)", re.IGNORECASE)
_OTHER = {
    ClauseKind.PREAMBULAR: ClauseKind.OPERATIVE,
    ClauseKind.OPERATIVE: ClauseKind.PREAMBULAR,
}


def _folded(words: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", words).casefold().split())


def headed_part(line: str, tongues: Sequence[Tongue]) -> ClauseKind | None:
    """The part of a text of which a line is the heading; None where it is none."""
    if "\n" in line.strip() or len(line) > _LONGEST:
        return None
    words = _AROUND.sub("", " ".join(line.replace("’", "'").split()))
    words = _ASIDE.sub("", words)
    for tongue in tongues:
        if tongue.preamble.fullmatch(words):
            return ClauseKind.PREAMBULAR
        if tongue.operative.fullmatch(words):
            return ClauseKind.OPERATIVE
    return None


class Sections:
    """The part of the text that the lines of a paper are about, one after the other: ``part`` under
    its heading; ``unsure`` where a line speaks of a part and may be such a heading."""

    def __init__(self, tongues: Sequence[Tongue], text: Document) -> None:
        self._tongues, self._text = tongues, text
        self.part: ClauseKind | None = None
        self.unsure = False
        self._below: frozenset[ClauseId] = frozenset()

    def begins(self, line: str) -> bool:
        """Whether the line is the heading of a part, which holds from here on."""
        part = headed_part(line, self._tongues)
        if part:
            self.part, self.unsure, self._below = part, False, frozenset()
        return part is not None

    def passes(self, line: str, requests: Iterable[Request] = ()) -> None:
        """Takes note of a line that is no such heading, and asks for ``requests``."""
        requests = tuple(requests)
        asks = any(one.deed is not Set.NOTHING for one in requests)
        if asks:
            leaves = self.part is not None and _OTHER[self.part] in _kinds(requests)
        else:
            section = _SECTION.match(line) if len(line) <= _LONGEST else None
            heads = self._repeated(line)
            if heads is not None:
                self._begin_below(heads)
                return
            before = self.part is ClauseKind.PREAMBULAR
            leaves = any(one.part.search(line) for one in self._tongues) or bool(
                section and (section["word"] or before)
            )
        if leaves:
            self.part, self.unsure, self._below = None, True, frozenset()

    def _repeated(self, line: str) -> ClauseId | None:
        """The heading of the text that a line repeats, whole or by its number ("Section II")."""
        match = _SECTION.match(line)
        number, title = (match["number"], match["title"]) if match else ("", line)
        named, wanted = _folded(number), _folded(title)
        for clause in self._text:
            own = _folded(clause.label)
            if clause.kind is not ClauseKind.HEADING or (own and named and own != named):
                continue
            if wanted == _folded(clause.text.plain) or (named and own and not wanted):
                return clause.id
        return None

    def _begin_below(self, heading: ClauseId) -> None:
        """From here on the lines are about what stands below a heading of the text."""
        behind = self._text.clauses[self._text.position(heading) + 1 :]
        below = list(takewhile(lambda one: one.kind is not ClauseKind.HEADING, behind))
        part = next((one.kind for one in below if one.kind in _OTHER), None)
        self.part, self.unsure = part, False
        self._below = frozenset(one.id for one in below)

    def _elsewhere(self, request: Request) -> bool:
        """Whether a clause that is called by its number alone stands below another heading: the
        clauses may be counted from this one."""
        named = (*request.places, *((request.target,) if request.target else ()))
        bare = [one for each in named if _is_bare(one := each.within or each)]
        ids = {id_ for one in bare for id_ in found(self._text, one)}
        return bool(self._below) and not ids <= self._below

    def over(self, one: Understood) -> Understood:
        """What was understood of a line, with the part that it is about."""
        headed = self.part is not None or bool(self._below)
        anywhere = headed and not _OF_TEXT.search(shortened(one.words).words)
        requests = (
            replace(each, doubt=each.doubt or _WHICH_PART)
            if self._elsewhere(each) or (each.throughout and anywhere)
            else each
            for each in one.requests
        )
        return replace(one, requests=tuple(requests), part=self.part, unsure=self.unsure)


def numbered(line: str) -> tuple[Reference, ...]:
    """The clause that the number before a line may mean; it may also only count the lines."""
    match = _NUMBER.match(line)
    return (Reference(number=match[1], said=match[1]),) if match else ()


def by_number(said: Iterable[Understood], counted: tuple[Reference, ...]) -> Iterator[Understood]:
    """What was understood, to be looked at where only the number before the line, ``counted``,
    says of which clause."""
    for one in said:
        requests = (
            replace(each, doubt=each.doubt or _BY_NUMBER)
            if counted and each.places == counted
            else each
            for each in one.requests
        )
        yield replace(one, requests=tuple(requests))


def with_headings_apart(words: str, tongues: Sequence[Tongue]) -> str:
    """The words, with a line end behind a heading that begins a line ("Preamble. Paragraph 6: …").
    Behind a colon only where a clause is named: else the whole part is meant."""
    return "\n".join(_apart(line, tongues) for line in words.split("\n"))


def _apart(line: str, tongues: Sequence[Tongue]) -> str:
    for match in _BEHIND.finditer(line):
        head, rest = line[: match.end()].rstrip(), line[match.end() :]
        if len(head) > _LONGEST:
            break
        named = head.endswith(".") or any(
            re.search(CLAUSE, sentence_of(rest, one).words) for one in tongues
        )
        if named and headed_part(head, tongues):
            return f"{head}\n{rest}"
    return line


def in_its_part(one: Understood) -> Understood:
    """What was understood below the heading of a part, of its clauses."""
    if any(_is_elsewhere(each) for each in one.requests) and _ALINEA.search(one.words):
        return replace(one, requests=())
    if one.part is None:
        return replace(one, requests=tuple(_asking(each, one) for each in one.requests))
    if one.part is ClauseKind.OPERATIVE and _ALINEA.search(one.words):
        return replace(one, requests=())
    requests = tuple(_of_part(request, one.part) for request in one.requests)
    return replace(one, requests=requests, near=tuple(_placed(each, one.part) for each in one.near))


def _is_elsewhere(request: Request) -> bool:
    """Whether what comes into the preamble ends like a paragraph of another part."""
    preamble = request.target is not None and request.target.kind is ClauseKind.PREAMBULAR
    arrives = preamble and request.deed is Verb.INSERT_CLAUSE and request.paragraphs != ("…",)
    return arrives and not request.paragraphs[-1].rstrip().endswith(",")


def _asking(request: Request, one: Understood) -> Request:
    """A request of clauses whose part of the text is not sure, to be confirmed: they are called by
    their numbers alone, or counted from the end."""
    named = (*request.places, *((request.target,) if request.target else ()))
    bare = [top for place in named if _is_bare(top := place.within or place)]
    if one.unsure and bare:
        return replace(request, doubt=request.doubt or _WHICH_PART)
    last = any(place.ordinal < 0 for place in bare)
    return replace(request, doubt=request.doubt or _FROM_END) if last else request


def _is_bare(one: Reference) -> bool:
    """Whether a clause is called by its number or place alone, and in no section."""
    return one.kind is None and not one.section


def may_be_item(sentence: str, above: Sequence[Reference]) -> bool:
    """Whether a French “alinéa 3”, which is one of the preamble, may be a sub-paragraph, for a
    paragraph of another part is named above."""
    other = any(one.kind is not ClauseKind.PREAMBULAR for one in above)
    return other and _ALINEA.search(sentence) is not None


def leaves_part(requests: Sequence[Request], one: Understood) -> bool:
    """Whether a reading is about a clause of another part, and what was understood about none."""
    other = None if one.part is None else _OTHER[one.part]
    return other is not None and other in _kinds(requests) and other not in _kinds(one.requests)


def _kinds(requests: Sequence[Request]) -> set[ClauseKind | None]:
    named = [place for one in requests for place in (*one.places, one.target) if place]
    return {(one.within or one).kind for one in named}


def _of_part(request: Request, part: ClauseKind) -> Request:
    places = tuple(_placed(one, part) for one in request.places)
    target = None if request.target is None else _placed(request.target, part)
    bare = not (places or target or request.kind or request.throughout)
    kind = part if bare and not isinstance(request.deed, Set) else request.kind
    spared = tuple(_placed(one, part) for one in request.spared)
    return replace(request, places=places, target=target, kind=kind, spared=spared)


def _placed(one: Reference, part: ClauseKind) -> Reference:
    """A clause that was called by its number or its place alone, as one of a part; numbers are of
    the operative part where none is said, and of decisions without such parts."""
    if one.within is not None:
        return replace(one, within=_placed(one.within, part))
    unsaid = one.number and part is ClauseKind.PREAMBULAR
    return replace(one, kind=part) if one.kind is None and (unsaid or one.ordinal) else one
