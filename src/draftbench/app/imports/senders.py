"""Who a file says that it is from: "Comments by Canada", "Commentaires du Canada", "Mexico proposes
the following". Words: ``sender`` of ``resources/language/coverings.json``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from draftbench.amend.amendment import Delegation
from draftbench.amend.instructions.cutting import unnumbered
from draftbench.amend.instructions.printedlines import SUBJECT
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.texts.recognition import WrittenOn
from draftbench.compare.normal import folded
from draftbench.document import Document
from draftbench.language import opening
from draftbench.resources import resource

_FIRST, _LONGEST, _ALONE = 15, 30, 3
"""Among so many lines the first heading stands, none has more words, and a name stands
alone among so many."""
_MARKUP = "#*_> "
"""What Markdown and mails put around a line."""
_OWN = re.compile(
    r"(?:the\s+)?(?:permanent\s+(?:observer\s+)?|observer\s+)?(?:mission|delegation|government)s?\s+of|"
    r"(?:l[ae]s?\s+)?(?:mission\s+permanente|d[ée]l[ée]gations?|delegaci(?:[óo]n|ones)|"
    r"misi[óo]n\s+permanente)\s+d",
    re.IGNORECASE,
)


_ANSWERS = re.compile(r"^(?:(?:re|fwd?|tr|rv) ?: ?){1,9}", re.IGNORECASE)
_FROM = re.compile(
    r"(?:(?:the )?(?:text|wording|language|texte|libellé|texto|redacción) "
    r"(?=[^:]* (?:by|par|por) ))?(?:as )?"
    r"(?:from|by|(?:proposed|suggested|submitted|sent|made|received) (?:by|from)|expéditeur|"
    r"(?:proposée?s?|présentée?s?|reçue?s?) (?:par|de)|"
    r"(?:propuest|presentad|recibid)[oa]s? (?:por|de)|"
    r"de la part de?|de parte de|remitente|de|par|por)\b\s*+:?+\s*+(?:the |l[ae]s? |los )?"
    r"(?=(?-i:[^\Wa-z\d_])|d['’]|l['’])",
    re.IGNORECASE,
)
"""What may stand before the name of whoever sent what follows."""
_PLACE = r"(?:OP|PP|paras?\.?|paragraph|paragraphe|párrafo|operative|preambular) ?(?:paragraph )?\d"
"""What is said of a paragraph begins so, behind a name and a dash: "Peru – OP 2: …"."""
_SPEAKER = re.compile(
    rf"[{_MARKUP}•–—-]*+(?:\d{{1,3}}[.)] ?[{_MARKUP}]*+)?(?P<who>[^\W\d_][^:\n]{{1,90}}?)"
    rf"(?: ?[:：][{_MARKUP}]*+(?=\S)| ?[–—-][{_MARKUP}]*+(?={_PLACE}))",
    re.IGNORECASE,
)
"""What begins the words of one of several in a paper."""
_WHOLE = re.compile(r"\s*+\[(?P<said>[^\[\]\n]{3,2000})\][\s.;,]*")
_FRONT = re.compile(r"\s*+[\[(](?P<who>[^()\[\]:\n]{2,80})[\])]\s*+(?:[:–—-]\s*+)?(?P<said>\S.*)")
_INSIDE = re.compile(
    r"\s*+(?P<place>(?:OP|PP)\s?\d{1,3}(?:\s?(?:bis|ter|quater))?(?:\s?\([a-z]{1,4}\))?\s?[:.]?)\s*+"
    r"(?:[\[(](?P<braced>[^()\[\]:\n]{2,80})[\])]\s*+:?|(?P<bare>[^()\[\]:\n]{2,80}):)\s*+"
    r"(?P<said>\S.*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<!\s)\s*+\([^()]*+\)(?=\s*+:?+$)")
_SIGNS = (":", "：", "-", "–", "—")
_MORE = re.compile(r" (?:also|further|additionally|également|aussi|también|además) ", re.IGNORECASE)
"""What says that they have proposed something before."""
_FOLLOWING = ("following", "suivants", "suivantes", "qui suit", "siguiente", "siguientes")
_BEHIND = re.compile(r" ?[,;:(–—.]| (?:on|to|regarding|sur|à|sobre|a) ", re.IGNORECASE)


def version_named(headings: Iterable[Heading], on: WrittenOn) -> str:
    """The one of several versions that are equally near which a heading names by a name with a
    number ("Rev.1"); empty where it names none of them, or several."""
    said = " ".join(heading.words for heading in headings)
    names = (version.name for version in (on.version, *on.equal))
    found = [name for name in names if re.search(r"\d", name) and _naming(name).search(said)]
    return found[0] if len(found) == 1 else ""


def _naming(name: str) -> re.Pattern[str]:
    words = r"[\s._-]*".join(re.findall(r"[^\W\d_]+|\d+", name))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that may say who sent a file, and what of it begins with his name: ``leads`` where the
    name ends with what stands there, ``rests`` where more may stand behind it."""

    words: str
    leads: tuple[str, ...]
    rests: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What may be the name, without what stands behind it."""
        behind = (_BEHIND.split(rest, maxsplit=1)[0] for rest in self.rests)
        return (*behind, *self.leads)

    def senders(self, known: Delegations) -> tuple[Delegation, ...]:
        """Those whom it names; none where it names nobody, or one here and others there."""
        found = {known.leading(rest) for rest in self.rests}
        found |= {known.leading(lead, whole=True) for lead in self.leads}
        found.discard(())
        return found.pop() if len(found) == 1 else ()


def headings(lines: Iterable[str], texts: Iterable[Document]) -> tuple[Heading, ...]:
    """The lines of a file that have the form of such a heading, but for those that stand in one of
    ``texts`` too, and for the lines of :func:`speakers`; none where the first stands further
    down."""
    said = list(filter(None, (" ".join(line.split()).strip(_MARKUP) for line in lines)))
    spoken = speakers(said)
    found = {
        at: one
        for at, line in enumerate(said)
        if at not in spoken and (one := _heading(line, at)) is not None
    }
    if found:
        kept = {_form(clause.text.plain) for text in texts for clause in text}
        found = {at: one for at, one in found.items() if _form(one.words) not in kept}
    return tuple(found.values()) if min(found, default=_FIRST) < _FIRST else ()


def named_by(found: Iterable[Heading], known: Delegations) -> tuple[tuple[Delegation, ...], str]:
    """Those whom headings name, with the words of the heading; nobody where they name nobody, or
    one names these and another one those."""
    by = {heading.senders(known): heading.words for heading in found}
    by.pop((), None)
    return next(iter(by.items())) if len(by) == 1 else ((), "")


def heads_list(line: str) -> Heading | None:
    """A line above what some delegation proposes, among what others do: a name alone ("Jamaica:",
    "From: Jamaica"), or a heading as files have them that ends with a colon or with the name; None
    for any other."""
    bare = unnumbered(" ".join(line.split()).strip(_MARKUP))
    bare = _ASIDE.sub("", bare[begun.end() :] if (begun := _FROM.match(bare)) else bare)
    bare = _MORE.sub(" ", bare, count=1) if bare.endswith(":") else bare
    found = _heading(bare, 0)
    if found is None or bare.endswith((":", *_FOLLOWING)):
        return found
    return Heading(found.words, (bare, *found.rests), ())


def heads_paper(line: str) -> bool:
    """Whether a line says behind the name of a delegation and a sign what the paper holds, and no
    more: "Zambia: edits", "KEN – first comments, 3 May"."""
    said = " ".join(line.split()).strip(_MARKUP)
    names = (
        found["who"]
        for form in _forms().leading
        if (found := form.fullmatch(said)) and said[found.end("who") :].lstrip()[:1] in _SIGNS
    )
    return any(Delegations(()).leading(name, whole=True) for name in names)


def speakers(lines: Sequence[str]) -> Mapping[int, int]:
    """The lines of a paper that collects what several delegations say, each behind a name and a
    colon ("Peru: in OP 2, add …"), or a dash before a paragraph ("Peru – OP 2: …"), with where
    their words begin; none where all are of one."""
    known = Delegations(())
    found: dict[int, int] = {}
    names = set()
    for at, line in enumerate(lines):
        name = _SPEAKER.match(line)
        who = known.leading(name["who"], whole=True) if name is not None else ()
        if name is not None and who:
            found[at] = name.end()
            names.add(who)
    return found if len(names) > 1 else {}


def unbracketed(line: str) -> str:
    """A line without the brackets around all of it, where a name begins it ("[Kenya: delete OP
    9]"), or around the name ("(UGA) OP 5: delete"), which stands first then, with a colon behind
    it, as it does where it stood behind the paragraph ("OP 5 (UGA): delete")."""
    known = Delegations(())
    if (whole := _WHOLE.fullmatch(line)) is not None and known.leading(whole["said"]):
        return whole["said"]
    if (front := _FRONT.fullmatch(line)) is not None and known.leading(front["who"], whole=True):
        return f"{front['who']}: {front['said']}"
    if (behind := _INSIDE.fullmatch(line)) is not None:
        who = behind["braced"] or behind["bare"]
        if known.leading(who, whole=True):
            return f"{who.strip()}: {behind['place']} {behind['said']}"
    return line


def is_letterhead(line: str) -> bool:
    """Whether a line begins with an office that represents somebody."""
    return _OWN.match(line.strip(_MARKUP)) is not None


def _form(line: str) -> str:
    return folded(line).casefold()


def _heading(line: str, at: int) -> Heading | None:
    whole, line = line, _ANSWERS.sub("", SUBJECT.sub("", line))
    spoken = opening(line)
    if len(line.split()) > _LONGEST or (spoken is not None and spoken.known):
        return None
    forms = _forms()
    rests = [line] if _OWN.match(line) else []
    rests += [line[end:] for form in forms.named for end in _ends(form, line)]
    leads = [found["who"] for form in forms.leading if (found := form.fullmatch(line))]
    leads += [line] if at < _ALONE else []
    return Heading(whole, tuple(leads), tuple(rests)) if rests or leads else None


def _ends(
    form: tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], line: str
) -> Iterator[int]:
    """Where names may begin: behind "of" beside what was sent, and behind each "by"."""
    head, of, by = form
    begun = head.match(line)
    if begun is None:
        return
    if direct := of.match(line, begun.end()):
        yield direct.end()
    yield from (found.end() for found in by.finditer(line, begun.end()))


@dataclass(frozen=True, slots=True)
class _Forms:
    named: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]
    leading: tuple[re.Pattern[str], ...]


@cache
def _forms() -> _Forms:
    data = json.loads(resource("language", "coverings.json").read_text(encoding="utf-8"))["sender"]
    named, leading = [], []
    for language, heads in data["heads"].items():
        kinds, of, by, manner, asks = (
            "|".join(data[part][language]) for part in ("kinds", "of", "by", "manner", "asks")
        )
        head = "|".join(heads).replace("{kinds}", kinds)
        shapes = (
            rf"(?:{head})\b",
            rf"\s+(?:{of})(?:\s+|(?<=['’]))",
            rf"\s(?:{by})(?:\s+|(?<=['’]))",
        )
        one, two, three = (re.compile(shape, re.IGNORECASE) for shape in shapes)
        named.append((one, two, three))
        who = r"(?P<who>[^\W\d_].{1,90}?)"
        shown = rf"{who}(?:['’]s?)?\s*[-–—:]?\s+(?:{kinds})\b.{{0,80}}"
        other = shown.replace(r"\s+(?:", r"\s+[\w’'-]+\s+(?:", 1)
        asking = rf"{who}(?:,?\s+(?:{manner}),?)?\s+(?:{asks})\b[^.;]{{0,100}}[:.]?"
        leading += [re.compile(shape, re.IGNORECASE) for shape in (shown, other, asking)]
    return _Forms(tuple(named), tuple(leading))
