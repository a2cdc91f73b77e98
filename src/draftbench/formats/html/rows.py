"""The rows of a page on which two texts stand side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftbench.compare.links import Alignment, Mode
from draftbench.compare.passages.passage import SMALL, Passage, outcome
from draftbench.compare.passages.remarks import Names, reason, remarks, surety
from draftbench.document import Clause, ClauseId, Document, spoken_labels
from draftbench.formats.html.cells import (
    cell,
    difference,
    escaped,
    hiding,
    small_kinds,
)
from draftbench.formats.html.frame import sentence, spoken_in

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
