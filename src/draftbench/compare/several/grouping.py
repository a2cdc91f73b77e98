"""Finding the themes of several texts, and the theme of each clause.

Themes are the headings of any of the texts (those under which no further headings stand), or a list
that a user gives. A clause belongs to the theme whose heading it stands under. Others are assigned
by what they are linked with and by likeness (:mod:`draftbench.compare.several.thematic`). Where
nothing is near enough a clause has no theme.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from draftbench.compare.comparison import Comparison
from draftbench.compare.normal import key
from draftbench.compare.options import THEMES, ThemeOptions
from draftbench.compare.several.agenda import (
    BY_HAND,
    HAND,
    HEADING,
    Agenda,
    Membership,
    Theme,
    ThemeChoice,
)
from draftbench.compare.several.strays import Node
from draftbench.compare.several.thematic import sorted_by_matter
from draftbench.compare.terms import terms
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
    known = _Known(given, options)
    under = _found(comparison, known, fixed=bool(given))
    themes = known.themes
    decided: dict[Node, int | None] = {}
    for place, made in sorted((choices or {}).items()):
        for choice in made:
            if choice.clause not in comparison.texts[place]:
                continue
            at = None if choice.theme is None else known.named(choice.theme)
            if at is None and choice.theme is not None:
                at = known.add(Theme(choice.theme, choice.theme))
            decided[place, choice.clause] = at
    members: dict[Node, Membership] = {
        node: Membership(at, HAND, BY_HAND) for node, at in decided.items() if at is not None
    }
    for node, at in under.items():
        if node not in decided:
            members[node] = Membership(at, HEADING, f"stands under “{themes[at].name}”")
    if themes:
        members.update(sorted_by_matter(comparison, themes, members, set(decided), options))
    return Agenda(tuple(themes), members)


def _found(comparison: Comparison, known: _Known, *, fixed: bool) -> dict[Node, int]:
    """The theme that each clause under a heading has by its place. Headings that name none that is
    ``known`` are themes of their own, unless the list is ``fixed``."""
    themes = known.themes
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
                    current = known.alike(title, text.language)
                    if current is None and not fixed:
                        current = known.add(Theme(f"{labels[clause.id]} {title}".strip(), title))
                    if current is not None:
                        theme = themes[current]
                        themes[current] = Theme(
                            theme.name, theme.title, (*theme.headings, (place, clause.id))
                        )
            elif clause.kind in _OUTSIDE:
                current = None
            if current is not None:
                under[place, clause.id] = current
    return under


def _leaves(text: Document) -> set[ClauseId]:
    """The headings under which no further headings stand."""
    headings = [clause for clause in text if clause.kind is ClauseKind.HEADING]
    following: list[Clause | None] = [*headings, None][1:]
    return {
        clause.id
        for clause, after in zip(headings, following, strict=True)
        if clause.text.plain.strip() and (after is None or after.level <= clause.level)
    }


class _Known:
    """The themes by what they are called, so that none of them is looked at twice."""

    def __init__(self, titles: Sequence[str], options: ThemeOptions) -> None:
        self.themes: list[Theme] = []
        self._options = options
        self._called: dict[str, int] = {}
        self._sizes: dict[str, list[int]] = {}
        self._having: dict[str, dict[str, list[int]]] = {}
        for title in titles:
            self.add(Theme(" ".join(title.split()), " ".join(title.split())))

    def add(self, theme: Theme) -> int:
        """One more theme; gives its place."""
        at = len(self.themes)
        self.themes.append(theme)
        for words in (theme.name, theme.title):
            self._called.setdefault(key(words), at)
        return at

    def named(self, name: str) -> int | None:
        """The first theme of that name or title."""
        return self._called.get(key(name))

    def alike(self, title: str, language: str) -> int | None:
        """The theme of that title, in these words or nearly (Dice of stems)."""
        exact = self.named(title)
        own = set(terms(title, language))
        if exact is not None or not own:
            return exact
        sizes, having = self._read(language)
        shared = Counter(at for term in own for at in having.get(term, ()))
        best = max(
            ((2 * n / (len(own) + sizes[at]), -at) for at, n in shared.items()), default=(0.0, 0)
        )
        return -best[1] if best[0] >= self._options.title else None

    def _read(self, language: str) -> tuple[list[int], dict[str, list[int]]]:
        """How many terms each title has, and the titles that have a term, read in a language."""
        sizes = self._sizes.setdefault(language, [])
        having = self._having.setdefault(language, {})
        for at in range(len(sizes), len(self.themes)):
            own = set(terms(self.themes[at].title, language))
            sizes.append(len(own))
            for term in own:
                having.setdefault(term, []).append(at)
        return sizes, having
