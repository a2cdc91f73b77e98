"""Finding the themes of several texts, and the theme of each clause.

Themes are the headings of any of the texts (those under which no further headings stand), or a list
that a user gives. A clause belongs to the theme whose heading it stands under. Others are assigned
by what they are linked with and by likeness (:func:`sorted_by_matter`). Where nothing is near
enough a clause has no theme.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode
from draftbench.compare.normal import folded, key
from draftbench.compare.options import THEMES, ThemeOptions
from draftbench.compare.related.matter import sentences_across, sentences_of, takes_part
from draftbench.compare.several.agenda import (
    BY_HAND,
    HAND,
    HEADING,
    LIKENESS,
    LINK,
    PARENT,
    TITLE,
    Agenda,
    Membership,
    Theme,
    ThemeChoice,
)
from draftbench.compare.several.board import Node
from draftbench.compare.terms import terms
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.messages import message, quoted, several

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
            members[node] = Membership(
                at, HEADING, message("stands under “{themes}”", themes=themes[at].name)
            )
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


# Which theme a clause treats that stands under no heading: by links and by likeness.

Vector = dict[str, float]
_Weights = list[tuple[int, float]]


def sorted_by_matter(
    comparison: Comparison,
    themes: Sequence[Theme],
    members: Mapping[Node, Membership],
    decided: set[Node],
    options: ThemeOptions,
) -> dict[Node, Membership]:
    """The memberships of clauses that have none in ``members`` and that no user ``decided`` on."""
    return _Sorting(comparison, themes, members, options).run(decided)


class _Sorting:
    """Terms of all clauses, the profile of each theme, and the links between clauses."""

    def __init__(
        self,
        comparison: Comparison,
        themes: Sequence[Theme],
        members: Mapping[Node, Membership],
        options: ThemeOptions,
    ) -> None:
        self._comparison = comparison
        self._themes = themes
        self._members = members
        self._options = options
        texts = comparison.texts
        self._across = len({text.language for text in texts}) > 1
        self._terms = {
            (place, clause.id): self._read(clause.text.plain, text.language)
            for place, text in enumerate(texts)
            for clause in text
            if takes_part(clause)
        }
        language = texts[comparison.base].language
        titles = [
            self._read(
                theme.title,
                texts[theme.headings[0][0]].language if theme.headings else language,
            )
            for theme in themes
        ]
        frequency: Counter[str] = Counter()
        for own in (*self._terms.values(), *titles):
            frequency.update(dict.fromkeys(own, 1))
        number = len(self._terms) + len(titles)
        self._rarity = {t: log((1 + number) / (1 + df)) for t, df in frequency.items()}
        self._vectors = {node: self._vector(own) for node, own in self._terms.items()}
        self._titles = [self._vector(own) for own in titles]
        self._profiles = self._profiles_of()
        self._near_titles = _by_term(self._titles)
        self._near_profiles = _by_term(self._profiles)
        self._said = [folded(theme.title).casefold() for theme in themes]
        self._linked = self._links()

    def _read(self, text: str, language: str) -> list[str]:
        read = sentences_across if self._across else sentences_of
        return [t for sentence in read(text, language) for t, _, _ in sentence.terms]

    def _vector(self, own: Sequence[str]) -> Vector:
        weights = {t: (1 + log(n)) * self._rarity[t] for t, n in Counter(own).items()}
        size = sqrt(sum(weight * weight for weight in weights.values()))
        return {t: weight / size for t, weight in weights.items()} if size else {}

    def _profiles_of(self) -> list[Vector]:
        sums: list[Vector] = [{} for _ in self._themes]
        for node, found in self._members.items():
            for term, weight in self._vectors.get(node, {}).items():
                total = sums[found.theme]
                total[term] = total.get(term, 0.0) + weight
        return [_unit(each) for each in sums]

    def _links(self) -> dict[Node, list[tuple[float, bool, Node]]]:
        """For each clause what it is confidently linked with: likeness, whether the two are
        versions of one clause, the other clause."""
        comparison = self._comparison
        pairs = [
            (comparison.base, other, found)
            for other, found in enumerate(comparison.alignments)
            if found is not None
        ]
        linked: dict[Node, list[tuple[float, bool, Node]]] = {}
        for left, right, found in (*pairs, *comparison.across):
            versions = found.mode is Mode.VERSIONS
            for link in found.links:
                if not link.confident:
                    continue
                sure = versions or bool(link.pinned_by)
                for one in link.left:
                    for two in link.right:
                        linked.setdefault((left, one), []).append(
                            (link.likeness, sure, (right, two))
                        )
                        linked.setdefault((right, two), []).append(
                            (link.likeness, sure, (left, one))
                        )
        return linked

    def scores(self, node: Node) -> list[float]:
        """How near a clause is to each theme: its likeness to the title, to the clauses of the
        theme taken together, and to what it is linked with there."""
        vector = self._vectors.get(node, {})
        found = self._products(vector, self._near_titles)
        for at, product in enumerate(self._products(vector, self._near_profiles)):
            found[at] += product
        best: dict[int, float] = {}
        for score, _, other in self._linked.get(node, ()):
            if other in self._members:
                at = self._members[other].theme
                best[at] = max(best.get(at, 0.0), score)
        for at, score in best.items():
            found[at] += score
        return found

    def _products(self, vector: Vector, themes: Mapping[str, _Weights]) -> list[float]:
        """The product of a vector with that of each theme; only the terms it has are looked at."""
        found = [0.0] * len(self._themes)
        for term, weight in vector.items():
            for at, theirs in themes.get(term, ()):
                found[at] += weight * theirs
        return found

    def run(self, decided: set[Node]) -> dict[Node, Membership]:
        """See :func:`sorted_by_matter`."""
        made: dict[Node, Membership] = {}
        base, texts = self._comparison.base, self._comparison.texts
        for place in (base, *(at for at in range(len(texts)) if at != base)):
            for clause in texts[place]:
                node = (place, clause.id)
                if node in self._members or node in decided or not takes_part(clause):
                    continue
                version = self._version(node, made, decided)
                if version in decided and version not in self._members:
                    continue
                found = self._titled(node) or self._answers(version, made)
                parent = None if clause.parent is None else (place, clause.parent)
                above = None if parent is None else made.get(parent) or self._members.get(parent)
                if found is None and above is not None:
                    found = Membership(
                        above.theme, PARENT, message("belongs to its paragraph"), 0.5
                    )
                found = found or self._near(node)
                if found is not None:
                    made[node] = found
        return made

    def _titled(self, node: Node) -> Membership | None:
        """A clause that says the title of a theme, and of no other."""
        text = folded(self._comparison.texts[node[0]][node[1]].text.plain).casefold()
        found = [at for at, said in enumerate(self._said) if said in text]
        if len(found) != 1:
            return None
        return Membership(found[0], TITLE, message("names the theme"), 1.0)

    def _version(
        self, node: Node, made: Mapping[Node, Membership], decided: set[Node]
    ) -> Node | None:
        """Another version of a clause of which the theme is known, the most alike one."""
        versions = [
            (score, other)
            for score, sure, other in self._linked.get(node, ())
            if sure and (other in self._members or other in made or other in decided)
        ]
        return max(versions, key=lambda each: each[0])[1] if versions else None

    def _answers(self, version: Node | None, made: Mapping[Node, Membership]) -> Membership | None:
        """The theme of another version."""
        found = None if version is None else self._members.get(version) or made.get(version)
        if version is None or found is None:
            return None
        return Membership(
            found.theme, LINK, message("answers to {name} of this theme", name=self._name(version))
        )

    def _near(self, node: Node) -> Membership | None:
        """The theme that a clause is nearest to, where it is near enough."""
        scores = self.scores(node)
        theme = max(range(len(scores)), key=lambda at: (scores[at], -at))
        if scores[theme] < self._options.least:
            return None
        best = min(1.0, scores[theme])
        linked = [
            (score, other)
            for score, _, other in self._linked.get(node, ())
            if other in self._members and self._members[other].theme == theme
        ]
        why = self._shared(node, theme)
        if linked:
            other = max(linked, key=lambda each: each[0])[1]
            why = several(
                filter(
                    None, (message("related to {name} of this theme", name=self._name(other)), why)
                )
            )
            return Membership(theme, LINK, why, best)
        return Membership(theme, LIKENESS, why, best)

    def _shared(self, node: Node, theme: int) -> str:
        """What a clause has in common with a theme, in the words of the clause."""
        text = self._comparison.texts[node[0]]
        vector, profile = self._vectors[node], self._profiles[theme]
        title = self._titles[theme]
        weights = {
            term: weight * (title.get(term, 0.0) + profile.get(term, 0.0))
            for term, weight in vector.items()
            if term in title or term in profile
        }
        words: list[str] = []
        read = sentences_across if self._across else sentences_of
        places = {
            term: sentence.text[start:end]
            for sentence in reversed(read(text[node[1]].text.plain, text.language))
            for term, start, end in reversed(sentence.terms)
        }
        for term in sorted(weights, key=lambda each: (-weights[each], each)):
            word = places[term]
            if word.casefold() not in (known.casefold() for known in words):
                words.append(word)
            if len(words) == self._options.words:
                break
        return message("speaks of {words}", words=tuple(map(quoted, words))) if words else ""

    def _name(self, node: Node) -> str:
        text: Document = self._comparison.texts[node[0]]
        clause: ClauseId = node[1]
        return f"{text.name} {spoken_labels(text)[clause] or text[clause].kind.value}"


def _unit(vector: Vector) -> Vector:
    size = sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / size for term, weight in vector.items()} if size else {}


def _by_term(vectors: Sequence[Vector]) -> dict[str, _Weights]:
    """For each term the vectors that have it, by their places, with its weight there."""
    found: dict[str, _Weights] = {}
    for at, vector in enumerate(vectors):
        for term, weight in vector.items():
            found.setdefault(term, []).append((at, weight))
    return found
