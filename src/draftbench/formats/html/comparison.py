"""Two versions side by side as one page: no script, nothing from the network, prints well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.passages.passage import SMALL, Passage, alignment_of, outcome, tally
from draftbench.compare.passages.remarks import Names, reason, remarks, surety
from draftbench.document import Clause, ClauseId, Document, spoken_labels
from draftbench.formats.html.frame import (
    cell,
    difference,
    document,
    escaped,
    heard,
    hiding,
    sentence,
    small_kinds,
    spoken_in,
)
from draftbench.formats.imported import Written
from draftbench.language.mastheads import day_in_words
from draftbench.language.phrasebook import Phrasebook
from draftbench.messages.translation import say as translated
from draftbench.resources import resource

_MOMENTS = ("base", "now")
_EVENT = re.compile(r"event (\d+)")
"""What texts are called that are the draft at some moment of a negotiation."""
_COUNTED = {
    Mode.VERSIONS: {},
    Mode.INDEPENDENT: {"removed": "only-left", "added": "only-right"},
    Mode.LANGUAGES: {"removed": "only-left", "added": "only-right"},
}
"""What is counted under another word than that of its outcome."""
_SAID = {
    Mode.VERSIONS: "page.what-changed",
    Mode.INDEPENDENT: "page.what-shared",
    Mode.LANGUAGES: "page.what-shared",
}
_ROLES = {
    Mode.VERSIONS: "page.revised",
    Mode.INDEPENDENT: "page.independent",
    Mode.LANGUAGES: "page.language-version",
}
_BETWEEN = {
    Mode.VERSIONS: ("to", ("old", "new")),
    Mode.INDEPENDENT: ("beside", ("left", "right")),
    Mode.LANGUAGES: ("beside", ("left", "right")),
}
_SAME = "same"
_PLAIN = {Mode.VERSIONS: "unchanged", Mode.INDEPENDENT: "alone", Mode.LANGUAGES: "alone"}
"""What the box calls that shows clauses of which there is nothing to say."""
_LEGENDS = {
    Mode.VERSIONS: (
        ("<span><del>{}</del></span>", "deleted"),
        ("<span><ins>{}</ins></span>", "added"),
        ('<span class="inside">{}</span>', "moved"),
        ('<span class="strength">{}</span>', "strength"),
        ('<span class="remarked">{}</span>', "marks"),
        ("<span>¶ {}</span>", "end"),
    ),
    Mode.INDEPENDENT: (("<span><mark>{}</mark></span>", "best"),),
    Mode.LANGUAGES: (),
}


Told = tuple[Comparison, Sequence[Passage]]
"""A comparison with its passages."""


def comparison_page(
    comparison: Comparison, found: Sequence[Passage], hidden: Collection[str] = ()
) -> Written:
    """The passages of a comparison as an HTML page (UTF-8), in the language of the base.

    The base stands first, the other text beside it, then what differs and why; a clause that
    moved stands beside its old place, and a link leads there from its new one. Boxes hide the small
    classes of difference; those in ``hidden`` are hidden when the page opens.
    """
    return comparisons_page([(comparison, found)], hidden)


def comparisons_page(
    told: Sequence[Told],
    hidden: Collection[str] = (),
    notes: Sequence[str] = (),
    *,
    reordered: bool = False,
) -> Written:
    """The comparisons of all texts of two files on one page, as :func:`comparison_page`; where
    there are several, each under its titles. ``notes`` are sentences on what was compared and
    what was not, ``reordered`` says that the texts stand in another order in the second file."""
    alignments = [alignment_of(comparison) for comparison, _ in told]
    both = (one for one in alignments if one.left.clauses and one.right.clauses)
    alignment = next(both, alignments[0])
    mode = alignment.mode
    sections: list[Rows] = []
    for one, (_, found) in zip(alignments, told, strict=True):
        sections.append(Rows(one, found, sum(len(each.found) for each in sections)))
    say = sections[0].say
    bodies = [_section(rows, several=len(told) > 1) for rows in sections]
    first: dict[str, str] = {}
    for rows in sections:
        first = rows.first | first
    everything = [passage for _, found in told for passage in found]
    key, places = _BETWEEN[mode]
    between = say(key, **dict.fromkeys(places, ""))
    texts = alignment.left, alignment.right
    names = _names(texts, say, parts=len(told) == 1)
    titles = {text.title: _own(text.title, text) for text in texts if text.title}
    same = not reordered and all(outcome(one) == "unchanged" for one in everything)
    sets = {names for rows in sections for names in rows.sets}
    page = document(
        between.join(names),
        "".join(
            (
                resource("html", "comparison.css").read_text("utf-8"),
                heard(say, "td"),
                _rules(sets),
            )
        ),
        f"""<div class="page">
<header><h1>{between.join(titles.values()) or _both(names, between)}</h1>\
{_below(titles, names, between)}</header>
<ul class="tally">{_counts(everything, mode, say, first, same=same)}</ul>
{"".join(f"<p>{sentence(translated(one, say.language), say.language)}</p>" for one in notes)}
{"" if same else _legend(mode, say)}
{"" if same else _boxes(mode, hidden, say)}
<main>
<table>
<caption>{escaped(say("page.caption"))}</caption>
<colgroup><col><col><col class="said"></colgroup>
<thead><tr>{_head(texts[0], names[0], say("head.base"), say)}\
{_head(texts[1], names[1], say(_ROLES[mode]), say)}
<th scope="col">{escaped(say(_SAID[mode]))}</th></tr></thead>
{"".join(bodies)}
</table>
</main>
<footer>{_foot(everything, say, reordered=reordered)}</footer>
</div>""",
        say.language,
    )
    return Written(page)


def _section(rows: Rows, *, several: bool) -> str:
    """The rows of one text; where there are several, under its titles in both."""
    body = "\n".join(rows)
    if not several:
        return f"<tbody>\n{body}\n</tbody>"
    cells = "".join(
        f'<th scope="col">{_own((text.title or text.name) if text.clauses else "—", text)}</th>'
        for text in rows.texts
    )
    head = f'<tr class="part">{cells}<td class="said"></td></tr>'
    return f"<tbody>\n{head}\n{body}\n</tbody>"


def _names(
    texts: tuple[Document, Document], say: Phrasebook, *, parts: bool = True
) -> tuple[str, str]:
    """The symbol, file or name of each; of two texts of one symbol the file, of one file with the
    part unless all its ``parts`` are here."""
    called = [_called(text.name, say) for text in texts]
    left, right = (
        text.source.symbol or text.source.file or name
        for text, name in zip(texts, called, strict=True)
    )
    if left == right:
        left, right = (text.source.file or name for text, name in zip(texts, called, strict=True))
    if left == right and parts:
        left, right = (f"{left}#{text.name}" for text in texts)
    return left, right


def _called(name: str, say: Phrasebook) -> str:
    """The name of a text; what the program itself calls texts and moments, in its language."""
    if name in _MOMENTS:
        return say(f"text.{name}")
    event = _EVENT.fullmatch(name)
    return say("text.event", number=event[1]) if event else say.name(name)


def _own(words: str, text: Document) -> str:
    """Words of a text, in its language."""
    return f"<bdi{spoken_in(text.language)}>{escaped(words)}</bdi>"


def _both(names: Iterable[str], between: str) -> str:
    return between.join(f"<bdi>{escaped(name)}</bdi>" for name in names)


def _below(titles: Collection[str], names: Iterable[str], between: str) -> str:
    return f"<p>{_both(names, between)}</p>" if titles else ""


def _counts(
    found: Sequence[Passage],
    mode: Mode,
    say: Phrasebook,
    first: Mapping[str, str],
    *,
    same: bool,
) -> str:
    """How many clauses became what, each with a link to the first of them."""
    counts = f"<li><b>{escaped(say('page.no-differences'))}</b></li>" if same else ""
    for name, number in tally(found).items():
        if number:
            said = escaped(say(f"count.passage.{_COUNTED[mode].get(name, name)}", n=number))
            figures = say.number(number)
            said = said.replace(figures, f"<b>{figures}</b>", 1)
            counts += f'<li><a href="#{first[name]}">{said}</a></li>'
    return counts


def _legend(mode: Mode, say: Phrasebook) -> str:
    """What each look means; spaces between them, or Arabic letters would join."""
    said = (look.format(escaped(say(f"legend.{key}"))) for look, key in _LEGENDS[mode])
    return f'<p class="legend">{" ".join(said)}</p>'


def _head(text: Document, name: str, role: str, say: Phrasebook) -> str:
    date = day_in_words(text.source.date, say.language)
    about = " · ".join(
        f"<bdi>{escaped(part)}</bdi>" for part in (role, date) if part and part != name
    )
    small = f"<small>{about}</small>" if about else ""
    return f'<th scope="col"><bdi>{escaped(name)}</bdi>{small}</th>'


def _foot(found: Sequence[Passage], say: Phrasebook, *, reordered: bool) -> str:
    said = [say("page.reordered")] if reordered else []
    if not all(one.words.precise for one in found):
        said.append(say("page.too-long"))
    return "<br>".join(map(escaped, said))


def _boxes(mode: Mode, hidden: Collection[str], say: Phrasebook) -> str:
    names = SMALL if mode is Mode.VERSIONS else ()
    boxes = {_SAME: _PLAIN[mode]} | dict(zip(names, names, strict=True))
    inputs = (
        f'<input type="checkbox" id="s-{name}"{"" if name in hidden else " checked"}>'
        f'<label for="s-{name}">{escaped(say(f"box.{called}"))}</label>'
        for name, called in boxes.items()
    )
    return "\n".join([f'<span class="show">{escaped(say("page.show"))}</span>', *inputs])


def _rules(sets: Collection[tuple[str, ...]]) -> str:
    """The style rules by which the boxes hide: for each set of small classes that occurs together,
    what holds where all their boxes are empty."""
    rules = [
        "/* what the boxes hide */",
        "#s-same:not(:checked) ~ main :is(tr.unchanged, tr.alone) { display: none; }",
    ]
    plain = "color: inherit; background: none; text-decoration: none; outline: none"
    for names in sorted(sets):
        off = " ~ ".join(f"#s-{name}:not(:checked)" for name in names)
        key = hiding(names)
        rules.append(f"{off} ~ main :is(del, ins).{key} {{ {plain}; }}")
        ends = f"{off} ~ main :is(del, ins).{key}::"
        rules.append(f"{ends}before, {ends}after {{ content: none; }}")
        rules.append(f"{off} ~ main tr.{key} td.said > * {{ display: none; }}")
        same = f"#s-same:not(:checked) ~ {off} ~ main tr.{key}"
        rules.append(f"{same} {{ display: none; }}")
    for name, marks, colour in (
        ("marks", ".remarked", "inherit"),
        ("notes", "sup.note", "var(--dim)"),
        ("label", ".n", "var(--faint)"),
    ):
        off = f"#s-{name}:not(:checked) ~ main"
        rules.append(f"{off} {marks} {{ color: {colour}; text-decoration: none; outline: none; }}")
        rules.append(f"{off} .r-{name} {{ display: none; }}")
    return "\n".join([*rules, ""])


# The rows of a page on which two texts stand side by side.

_ONLY_HERE = {"removed": "only-here", "added": "only-here"}
_CALLED = {Mode.VERSIONS: {}, Mode.INDEPENDENT: _ONLY_HERE, Mode.LANGUAGES: _ONLY_HERE}
"""What has become of a clause, where another word says it than that of its outcome."""


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The place in the right text of a clause that stands beside its old place in ``row``: what
    is said there, and what the link calls that lead to the row."""

    id: str
    row: int
    said: str
    link: str


class Rows:
    """The rows of one text of the page, in the language of ``say``, with ids that count on from
    ``start``. When they are made, ``sets`` are the sets of small classes that occur together, and
    ``first`` the id of the first row of each outcome."""

    def __init__(self, alignment: Alignment, found: Sequence[Passage], start: int = 0) -> None:
        self._alignment = alignment
        self.texts = alignment.left, alignment.right
        self.found = found
        self._start = start
        self._names = Names(alignment, alignment.left.language)
        self.say = self._names.say
        self._spoken = spoken_labels(alignment.left), spoken_labels(alignment.right)
        self._behind = self._elsewhere(alignment.right)
        self._offers = _offers(alignment)
        self.sets: set[tuple[str, ...]] = set()
        self.first: dict[str, str] = {}

    def __iter__(self) -> Iterator[str]:
        yield from self._notices(-1)
        for number, passage in enumerate(self.found):
            yield self._row(number, passage)
            yield from self._notices(number)

    def _elsewhere(self, right: Document) -> dict[int, list[_Elsewhere]]:
        """Where to say that a clause stands elsewhere, one that moved or a part of a split one that
        others part from the rest: behind the row of the clause before it."""
        rows = {
            clause.id: number
            for number, passage in enumerate(self.found)
            for clause in passage.right
        }
        behind: dict[int, list[_Elsewhere]] = {}
        seen: Counter[int] = Counter()
        before = -1
        for clause in right:
            number = rows.get(clause.id)
            if number is None:
                continue
            passage = self.found[number]
            moved = not seen[number] and passage.link is not None and passage.link.moved
            if moved or (seen[number] and number != before):
                name = f"n{self._start + number}"
                name += "" if moved else f"-{seen[number]}"
                here, old = self._names.clause(1, clause), self._names.of(passage)[0]
                said = self.say("page.moved-here" if moved else "page.part-here", name=here)
                link = self.say("page.stands-beside", name=old)
                one = _Elsewhere(name, number, said, link)
                behind.setdefault(before, []).append(one)
            seen[number] += 1
            before = number
        return behind

    def _notices(self, number: int) -> Iterator[str]:
        for one in self._behind.get(number, ()):
            beside = f'<a href="#r{self._start + one.row}">{self._sentence(one.link)}</a>'
            yield (
                f'<tr class="notice" id="{one.id}"><td class="gap"></td><td class="elsewhere">'
                f"{self._sentence(one.said)} {beside}"
                '</td><td class="said"></td></tr>'
            )

    def _row(self, number: int, passage: Passage) -> str:
        kind = outcome(passage)
        self.first.setdefault(kind, f"r{self._start + number}")
        classes = [kind if passage.versions or passage.link is not None else "alone"]
        if passage.renumbered:
            classes.append("newnumber")
        if small := _small(passage, kind):
            self.sets.add(small)
            classes.append(hiding(small))
        if passage.versions:
            self.sets.update(filter(None, map(small_kinds, passage.kinds)))
        cells = self._left(number, passage) + self._cell(passage, 1)
        said = self._said(number, passage, kind)
        head = f'<tr id="r{self._start + number}" class="{" ".join(classes)}">'
        return f'{head}{cells}<td class="said">{said}</td></tr>'

    def _left(self, number: int, passage: Passage) -> str:
        """The left cell; a clause that the row before shows already is only named."""
        if number and passage.left and passage.left == self.found[number - 1].left:
            said = self.say("page.as-above", name=self._names.of(passage)[0])
            return f'<td class="elsewhere">{self._sentence(said)}</td>'
        return self._cell(passage, 0)

    def _cell(self, passage: Passage, side: int) -> str:
        clauses = (passage.left, passage.right)[side]
        if not clauses:
            return '<td class="gap">—</td>'
        text = self.texts[side]
        inner = cell(
            passage,
            side,
            [self._number(side, *one) for one in zip(clauses, passage.labels[side], strict=True)],
            self.say,
        )
        own = spoken_in(text.language) or ' lang="" dir="ltr"'
        return f'<td class="text"{own}>{inner}</td>'

    def _number(self, side: int, clause: Clause, printed: str) -> str:
        """What stands in the margin: what delegates say, of items only their own number."""
        return printed if clause.parent is not None else self._spoken[side][clause.id] or printed

    def _said(self, number: int, passage: Passage, kind: str) -> str:
        if kind == "unchanged":
            return ""
        name = self._sentence(self._names.title(passage))
        called = self.say(f"passage.{_CALLED[self._alignment.mode].get(kind, kind)}")
        if share := surety(passage, self._names):
            called = self.say("scored", what=called, share=share)
        out = [f'<p><span class="what">{escaped(called)}</span> {name}</p>']
        if why := reason(passage, self._names):
            out.append(f'<p class="why">{self._sentence(why)}</p>')
        if passage.link is not None and passage.link.moved:
            place = escaped(self.say("page.its-new-place"))
            out.append(f'<p><a href="#n{self._start + number}">{place}</a></p>')
        items = [
            f'<li class="r-{one.topic}">{self._sentence(one.sentence)}'
            f"{difference(one.words, self.say) if one.words is not None else ''}</li>"
            for one in remarks(passage, self._names)
        ]
        items.extend(f"<li>{self._sentence(one)}</li>" for one in self._offered(passage))
        if items:
            out.append(f"<ul>{''.join(items)}</ul>")
        return "".join(out)

    def _offered(self, passage: Passage) -> Iterator[str]:
        """What else is near a clause of independent texts, by names, the nearest first."""
        for side, clauses in enumerate((passage.left, passage.right)):
            for clause in clauses:
                near = [
                    self._names.clause(1 - side, self.texts[1 - side][other])
                    for other in self._offers[side].get(clause.id, ())
                ]
                if near:
                    name, others = self._names.clause(side, clause), self.say.listed(near)
                    yield self.say("page.near", name=name, others=others)

    def _sentence(self, text: str) -> str:
        """What is said in the language of the page, as mark-up."""
        return sentence(text, self.say.language)


_Offers = dict[ClauseId, list[ClauseId]]


def _offers(alignment: Alignment) -> tuple[_Offers, _Offers]:
    """For the clauses of each side those of the other that are only offered, best first."""
    found: tuple[_Offers, _Offers] = ({}, {})
    for link in sorted(alignment.links, key=lambda one: -one.score):
        if not link.confident:
            found[0].setdefault(link.left[0], []).append(link.right[0])
            found[1].setdefault(link.right[0], []).append(link.left[0])
    return found


def _small(passage: Passage, kind: str) -> tuple[str, ...]:
    """The small classes without which the passage would be unchanged; empty for any other."""
    if kind == "unchanged" or outcome(passage, SMALL) != "unchanged":
        return ()
    return tuple(name for name in SMALL if name in passage.classes)
