"""Two versions side by side as one page: no script, nothing from the network, prints well."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import SMALL, Passage, alignment_of, outcome, tally
from draftbench.document import Document
from draftbench.formats.html.cells import escaped, hiding
from draftbench.formats.html.frame import document
from draftbench.formats.html.rows import Rows
from draftbench.formats.imported import Written
from draftbench.resources import resource

_CALLED = {
    Mode.VERSIONS: {"marked": "changed in marks or numbers of notes only"},
    Mode.INDEPENDENT: {"removed": "only in the base", "added": "only in the other text"},
}
_BOXES = {
    "case": "capitals",
    "quotes": "quotation marks",
    "label": "numbers",
    "marks": "italics and other marks",
}
"""What the boxes of classes are called where their names do not say it."""
_SAID = {Mode.VERSIONS: "What changed", Mode.INDEPENDENT: "What they share"}
_BETWEEN = {Mode.VERSIONS: " → ", Mode.INDEPENDENT: " × "}
_SAME = "same"
_PLAIN = {Mode.VERSIONS: "unchanged", Mode.INDEPENDENT: "clauses without a counterpart"}
"""What the box calls that shows clauses of which there is nothing to say."""
_LEGENDS = {
    Mode.VERSIONS: """<p class="legend"><span><del>deleted</del></span><span><ins>added</ins></span>
<span class="inside">moved within a clause</span><span class="strength">change of strength</span>
<span class="remarked">other marks (italics, bold …)</span><span>¶ here a clause ends</span></p>""",
    Mode.INDEPENDENT: """<p class="legend"><span><mark>the sentences that answer to each other
best</mark></span></p>""",
}


def comparison_page(
    comparison: Comparison, found: Sequence[Passage], hidden: Collection[str] = ()
) -> Written:
    """The passages of a comparison as an HTML page (UTF-8).

    The base stands left, the other text right, what differs and why beside them; a clause that
    moved stands beside its old place, and a link leads there from its new one. Boxes hide the small
    classes of difference; those in ``hidden`` are hidden when the page opens.
    """
    alignment = alignment_of(comparison)
    rows = Rows(alignment, found)
    body = "\n".join(rows)
    between = _BETWEEN[alignment.mode]
    texts = alignment.left, alignment.right
    names = _names(texts)
    titles = dict.fromkeys(text.title for text in texts if text.title)
    role = "revised" if alignment.mode is Mode.VERSIONS else "independent of it"
    same = all(outcome(one) == "unchanged" for one in found)
    counts = "<li><b>No differences</b></li>" if same else ""
    counts += "".join(
        f'<li><a href="#{rows.first[name]}"><b>{number}</b> '
        f"{_CALLED[alignment.mode].get(name, name)}</a></li>"
        for name, number in tally(found).items()
        if number
    )
    page = document(
        between.join(names),
        resource("html", "comparison.css").read_text("utf-8") + _rules(rows.sets),
        f"""<div class="page">
<header><h1>{_both(titles or names, between)}</h1>{_below(titles, names, between)}</header>
<ul class="tally">{counts}</ul>
{"" if same else _LEGENDS[alignment.mode]}
{"" if same else _boxes(alignment.mode, hidden)}
<main>
<table>
<caption>The two texts side by side, clause by clause, and what is said of each pair.</caption>
<colgroup><col><col><col class="said"></colgroup>
<thead><tr>{_head(texts[0], names[0], "base")}{_head(texts[1], names[1], role)}
<th scope="col">{_SAID[alignment.mode]}</th></tr></thead>
<tbody>
{body}
</tbody>
</table>
</main>
<footer>{_foot(found)}</footer>
</div>""",
    )
    return Written(page)


def _names(texts: tuple[Document, Document]) -> tuple[str, str]:
    """The symbol, file or name of each; of two texts of one symbol the file, of one file with the
    part."""
    left, right = (text.source.symbol or text.source.file or text.name for text in texts)
    if left == right:
        left, right = (text.source.file or text.name for text in texts)
    if left == right:
        left, right = (f"{left}#{text.name}" for text in texts)
    return left, right


def _both(names: Iterable[str], between: str) -> str:
    return between.join(f"<bdi>{escaped(name)}</bdi>" for name in names)


def _below(titles: Iterable[str], names: Iterable[str], between: str) -> str:
    return f"<p>{_both(names, between)}</p>" if titles else ""


def _head(text: Document, name: str, role: str) -> str:
    about = " · ".join(part for part in (role, text.source.date) if part and part != name)
    small = f"<small><bdi>{escaped(about)}</bdi></small>" if about else ""
    return f'<th scope="col"><bdi>{escaped(name)}</bdi>{small}</th>'


def _foot(found: Sequence[Passage]) -> str:
    if all(one.words.precise for one in found):
        return ""
    return (
        "Some clauses are too long to be compared word by word; their changed parts are shown as "
        "replaced."
    )


def _boxes(mode: Mode, hidden: Collection[str]) -> str:
    names = SMALL if mode is Mode.VERSIONS else ()
    boxes = {_SAME: _PLAIN[mode]} | {name: _BOXES.get(name, name) for name in names}
    inputs = (
        f'<input type="checkbox" id="s-{name}"{"" if name in hidden else " checked"}>'
        f'<label for="s-{name}">{called}</label>'
        for name, called in boxes.items()
    )
    return "\n".join(['<span class="show">Show:</span>', *inputs])


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
