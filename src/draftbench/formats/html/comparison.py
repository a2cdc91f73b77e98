"""Two versions side by side as one page: no script, nothing from the network, prints well."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.passages import SMALL, Passage, alignment_of, outcome, tally
from draftbench.compare.remarks import Names, reason, remarks
from draftbench.document import Clause, ClauseId, Document, spoken_labels
from draftbench.formats.html.cells import (
    attribute,
    cell,
    difference,
    escaped,
    hiding,
    small_kinds,
)
from draftbench.formats.imported import Written
from draftbench.resources import resource

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SAID = {
    "marked": "marks or notes",
    "unchanged": "",
}
_BOXES = {
    "case": "capitals",
    "quotes": "quotation marks",
    "label": "numbers",
    "marks": "italics and other marks",
}
"""What the boxes of classes are called where their names do not say it."""
_LEGEND = """<p class="legend"><span><del>deleted</del></span><span><ins>added</ins></span>
<span class="inside">moved within a clause</span><span class="strength">change of strength</span>
<span class="remarked">other marks (italics, bold …)</span><span>¶ here a clause ends</span></p>"""


def comparison_page(
    comparison: Comparison, found: Sequence[Passage], hidden: Collection[str] = ()
) -> Written:
    """The passages of a comparison as an HTML page (UTF-8).

    The base stands left, the other text right, what differs and why beside them; a clause that
    moved stands beside its old place, and a link leads there from its new one. Boxes hide the small
    classes of difference; those in ``hidden`` are hidden when the page opens.
    """
    alignment = alignment_of(comparison)
    rows = _Rows(alignment.left, alignment.right, found, Names(alignment))
    body = "\n".join(rows)
    texts = alignment.left, alignment.right
    title = f"{_name(texts[0])} → {_name(texts[1])}"
    counts = "".join(
        f"<li><b>{number}</b> {_SAID.get(name, name) or name}</li>"
        for name, number in tally(found).items()
        if number
    )
    page = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="draftbench">
<title>{escaped(title)}</title>
<style>
{resource("html", "comparison.css").read_text("utf-8")}{_rules(rows.sets)}</style>
</head>
<body>
<div class="page">
<header><h1><bdi>{escaped(_title(texts[0]))}</bdi></h1><p>{_subtitle(texts)}</p></header>
<ul class="tally">{counts}</ul>
{_LEGEND}
{_boxes(hidden)}
<main>
<table>
<colgroup><col><col><col class="said"></colgroup>
<thead><tr>{_head(texts[0], "base")}{_head(texts[1], "revised")}
<th scope="col">What changed</th></tr></thead>
<tbody>
{body}
</tbody>
</table>
</main>
<footer>{_foot(found)}</footer>
</div>
</body>
</html>
"""
    return Written(page.encode("utf-8", "replace"))


def _name(text: Document) -> str:
    return text.source.symbol or text.source.file or text.name


def _title(text: Document) -> str:
    return text.title or _name(text)


def _subtitle(texts: tuple[Document, Document]) -> str:
    names = [_name(text) for text in texts]
    return " → ".join(f"<bdi>{escaped(name)}</bdi>" for name in names)


def _head(text: Document, role: str) -> str:
    about = " · ".join(part for part in (role, text.name, text.source.date) if part)
    return (
        f'<th scope="col"><bdi>{escaped(_name(text))}</bdi>'
        f"<small><bdi>{escaped(about)}</bdi></small></th>"
    )


def _foot(found: Sequence[Passage]) -> str:
    if all(one.words.precise for one in found):
        return ""
    return (
        "Some clauses are too long to be compared word by word; their changed parts are shown as "
        "replaced."
    )


def _boxes(hidden: Collection[str]) -> str:
    boxes = ['<span class="show">Show:</span>']
    boxes.append('<input type="checkbox" id="s-same" checked><label for="s-same">unchanged</label>')
    for name in SMALL:
        checked = "" if name in hidden else " checked"
        boxes.append(
            f'<input type="checkbox" id="s-{name}"{checked}>'
            f'<label for="s-{name}">{_BOXES.get(name, name)}</label>'
        )
    return "\n".join(boxes)


def _rules(sets: Collection[tuple[str, ...]]) -> str:
    """The style rules by which the boxes hide: for each set of small classes that occurs together,
    what holds where all their boxes are empty."""
    rules = [
        "/* what the boxes hide */",
        "#s-same:not(:checked) ~ main tr.unchanged { display: none; }",
    ]
    plain = "color: inherit; background: none; text-decoration: none; outline: none"
    for names in sorted(sets):
        off = " ~ ".join(f"#s-{name}:not(:checked)" for name in names)
        key = hiding(names)
        rules.append(f"{off} ~ main :is(del, ins).{key} {{ {plain}; }}")
        rules.append(f"{off} ~ main tr.{key} td.said > * {{ display: none; }}")
        same = f"#s-same:not(:checked) ~ {off} ~ main tr.{key}"
        rules.append(f"{same} {{ display: none; }}")
    for name, marks in (("marks", ".remarked"), ("notes", "sup.note"), ("label", ".n")):
        off = f"#s-{name}:not(:checked) ~ main"
        rules.append(
            f"{off} {marks} {{ color: var(--dim); text-decoration: none; outline: none; }}"
        )
        rules.append(f"{off} .r-{name} {{ display: none; }}")
    return "\n".join([*rules, ""])


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The place in the right text of a clause that stands beside its old place."""

    row: int
    name: str
    old: str


class _Rows:
    """The rows of the page; ``sets`` are the sets of small classes that occur together."""

    def __init__(
        self, left: Document, right: Document, found: Sequence[Passage], names: Names
    ) -> None:
        self._texts = left, right
        self._directions = tuple(_direction(text) for text in (left, right))
        self._found = found
        self._names = names
        self._spoken = spoken_labels(left), spoken_labels(right)
        self._behind = self._elsewhere(right)
        self.sets: set[tuple[str, ...]] = set()

    def __iter__(self) -> Iterator[str]:
        yield from self._notices(-1)
        for number, passage in enumerate(self._found):
            yield self._row(number, passage)
            yield from self._notices(number)

    def _elsewhere(self, right: Document) -> dict[int, list[_Elsewhere]]:
        """Where to say that a clause stands elsewhere: behind the row of the clause before it."""
        rows = {
            clause.id: number
            for number, passage in enumerate(self._found)
            for clause in passage.right
        }
        behind: dict[int, list[_Elsewhere]] = {}
        before: ClauseId | None = None
        for clause in right:
            number = rows.get(clause.id)
            if number is None:
                continue
            passage = self._found[number]
            if passage.link is not None and passage.link.moved and clause is passage.right[0]:
                at = rows[before] if before is not None else -1
                old, new = self._names.of(passage)
                behind.setdefault(at, []).append(_Elsewhere(number, new, old))
            before = clause.id
        return behind

    def _notices(self, number: int) -> Iterator[str]:
        for one in self._behind.get(number, ()):
            yield (
                f'<tr class="notice" id="n{one.row}"><td class="gap"></td><td class="elsewhere">'
                f'{escaped(one.name)}: moved here, stands <a href="#r{one.row}">beside '
                f'{escaped(one.old)}</a></td><td class="said"></td></tr>'
            )

    def _row(self, number: int, passage: Passage) -> str:
        kind = outcome(passage)
        classes = [kind]
        if passage.renumbered:
            classes.append("newnumber")
        if passage.link is None:
            classes.append("whole")
        if small := _small(passage, kind):
            self.sets.add(small)
            classes.append(hiding(small))
        self.sets.update(filter(None, map(small_kinds, passage.kinds)))
        cells = "".join(self._cell(passage, side) for side in (0, 1))
        said = self._said(number, passage, kind)
        head = f'<tr id="r{number}" class="{" ".join(classes)}">'
        return f'{head}{cells}<td class="said">{said}</td></tr>'

    def _cell(self, passage: Passage, side: int) -> str:
        clauses = (passage.left, passage.right)[side]
        if not clauses:
            return '<td class="gap">—</td>'
        text = self._texts[side]
        inner = cell(
            passage,
            side,
            [self._number(side, *one) for one in zip(clauses, passage.labels[side], strict=True)],
        )
        language = attribute(text.language)
        return f'<td class="text" lang="{language}" dir="{self._directions[side]}">{inner}</td>'

    def _number(self, side: int, clause: Clause, printed: str) -> str:
        """What stands in the margin: what delegates say, of items only their own number."""
        return printed if clause.parent is not None else self._spoken[side][clause.id] or printed

    def _said(self, number: int, passage: Passage, kind: str) -> str:
        if kind == "unchanged":
            return ""
        left, right = self._names.of(passage)
        name = left if left == right or not right else f"{left} → {right}" if left else right
        out = [f'<p><span class="what">{_SAID.get(kind, kind)}</span> {escaped(name)}</p>']
        if why := reason(passage, self._names):
            out.append(f'<p class="why">{escaped(why)}</p>')
        if passage.link is not None and passage.link.moved:
            out.append(f'<p><a href="#n{number}">its new place</a></p>')
        items = [
            f'<li class="r-{one.topic}">{escaped(one.sentence)}'
            f"{difference(one.words) if one.words is not None else ''}</li>"
            for one in remarks(passage, self._names)
        ]
        if items:
            out.append(f"<ul>{''.join(items)}</ul>")
        return "".join(out)


def _direction(text: Document) -> str:
    return "rtl" if text.language in _RIGHT_TO_LEFT else "ltr"


def _small(passage: Passage, kind: str) -> tuple[str, ...]:
    """The small classes without which the passage would be unchanged; empty for any other."""
    if kind == "unchanged" or outcome(passage, SMALL) != "unchanged":
        return ()
    return tuple(name for name in SMALL if name in passage.classes)
