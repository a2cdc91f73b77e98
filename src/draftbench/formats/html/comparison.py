"""Two versions side by side as one page: no script, nothing from the network, prints well."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import SMALL, Passage, alignment_of, outcome, tally
from draftbench.document import Document
from draftbench.formats.html.cells import escaped, hiding
from draftbench.formats.html.frame import document, heard, spoken_in
from draftbench.formats.html.rows import Rows
from draftbench.formats.imported import Written
from draftbench.language.mastheads import day_in_words
from draftbench.language.phrasebook import Phrasebook
from draftbench.language.reasons import retold
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
    left_out: Sequence[str] = (),
    *,
    reordered: bool = False,
) -> Written:
    """The comparisons of all texts of two files on one page, as :func:`comparison_page`; where
    there are several, each under its titles. ``left_out`` names texts without a counterpart,
    ``reordered`` says that the texts stand in another order in the second file."""
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
<footer>{_foot(everything, left_out, say, reordered=reordered)}</footer>
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
    return say("text.event", number=event[1]) if event else retold(name, say.language)


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


def _foot(
    found: Sequence[Passage], left_out: Sequence[str], say: Phrasebook, *, reordered: bool
) -> str:
    said = [say("page.reordered")] if reordered else []
    if left_out:
        said.append(say("page.not-compared", texts=say.listed(left_out)))
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
