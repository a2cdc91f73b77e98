"""Finding the themes of several texts, and the theme of each clause.

Themes are the headings of any of the texts (those under which no further headings stand), or a list
that a user gives. A clause belongs to the theme whose heading it stands under. Others are assigned
by what they are linked with and by likeness (:mod:`draftbench.compare.thematic`). Where nothing is
near enough a clause has no theme.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from draftbench.compare.agenda import HAND, HEADING, Agenda, Membership, Theme, ThemeChoice
from draftbench.compare.comparison import Comparison
from draftbench.compare.normal import key
from draftbench.compare.options import THEMES, ThemeOptions
from draftbench.compare.strays import Node
from draftbench.compare.terms import terms
from draftbench.compare.thematic import sorted_by_matter
from draftbench.document import Clause, ClauseId, ClauseKind, Document, printed_labels

_OUTSIDE = frozenset({ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.CLOSING, ClauseKind.ANNEX})


def agenda(
    comparison: Comparison,
    *,
    given: Sequence[str] = (),
    choices: Mapping[int, Sequence[ThemeChoice]] | None = None,
    options: ThemeOptions = THEMES,
) -> Agenda:
    """The themes of a comparison. ``given`` are titles of themes that take the place of those that
    the headings name; ``choices`` are decisions of users by the place of the text (a name that no
    theme has makes a new one)."""
    themes, under = _found(comparison, given, options)
    decided: dict[Node, int | None] = {}
    for place, made in sorted((choices or {}).items()):
        for choice in made:
            if choice.clause not in comparison.texts[place]:
                continue
            at = None if choice.theme is None else _named(themes, choice.theme)
            if at is None and choice.theme is not None:
                at = len(themes)
                themes.append(Theme(choice.theme, choice.theme))
            decided[place, choice.clause] = at
    members: dict[Node, Membership] = {
        node: Membership(at, HAND, "so decided by hand")
        for node, at in decided.items()
        if at is not None
    }
    for node, at in under.items():
        if node not in decided:
            members[node] = Membership(at, HEADING, f"stands under “{themes[at].name}”")
    if themes:
        members.update(sorted_by_matter(comparison, themes, members, set(decided), options))
    return Agenda(tuple(themes), members)


def _found(
    comparison: Comparison, given: Sequence[str], options: ThemeOptions
) -> tuple[list[Theme], dict[Node, int]]:
    """The themes, and the theme that each clause under a heading has by its place."""
    themes = [Theme(" ".join(title.split()), " ".join(title.split())) for title in given]
    under: dict[Node, int] = {}
    others = [place for place in range(len(comparison.texts)) if place != comparison.base]
    for place in (comparison.base, *others):
        text = comparison.texts[place]
        labels = printed_labels(text)
        leaves = _leaves(text)
        current: int | None = None
        for clause in text:
            if clause.kind is ClauseKind.HEADING:
                current = None
                if clause.id in leaves:
                    title = " ".join(clause.text.plain.split())
                    current = _alike(themes, title, text.language, options)
                    if current is None and not given:
                        current = len(themes)
                        themes.append(Theme(f"{labels[clause.id]} {title}".strip(), title))
                    if current is not None:
                        theme = themes[current]
                        themes[current] = Theme(
                            theme.name, theme.title, (*theme.headings, (place, clause.id))
                        )
            elif clause.kind in _OUTSIDE:
                current = None
            if current is not None:
                under[place, clause.id] = current
    return themes, under


def _leaves(text: Document) -> set[ClauseId]:
    """The headings under which no further headings stand."""
    headings = [clause for clause in text if clause.kind is ClauseKind.HEADING]
    following: list[Clause | None] = [*headings, None][1:]
    return {
        clause.id
        for clause, after in zip(headings, following, strict=True)
        if clause.text.plain.strip() and (after is None or after.level <= clause.level)
    }


def _named(themes: Sequence[Theme], name: str) -> int | None:
    wanted = key(name)
    return next(
        (at for at, one in enumerate(themes) if wanted in (key(one.name), key(one.title))), None
    )


def _alike(themes: Sequence[Theme], title: str, language: str, options: ThemeOptions) -> int | None:
    """The theme of that title, in these words or nearly (Dice of stems)."""
    exact = _named(themes, title)
    own = set(terms(title, language))
    if exact is not None or not own:
        return exact
    best = max(
        ((_dice(own, set(terms(one.title, language))), -at) for at, one in enumerate(themes)),
        default=(0.0, 0),
    )
    return -best[1] if best[0] >= options.title else None


def _dice(one: set[str], two: set[str]) -> float:
    return 2 * len(one & two) / (len(one) + len(two)) if one and two else 0.0
