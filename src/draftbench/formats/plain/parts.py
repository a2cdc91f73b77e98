"""Which clauses are which text: declaration, recommendations, elements, lists, the report itself.

A part's own heading stays in the text around it; the part carries it as its title. So a report
keeps its whole skeleton, with its numbered annexes, and a declaration inside it begins with its
organ line. The heading of any other annex stands in the annexed text: it is annexed to the text
before it, and says nothing of that.

Clause ids are ``PART.CODE`` ("declaration.pp2.1", "recommendations.p7"): readable, unique within
the file, the same whenever the same file is read. They are opaque all the same: nothing may be
read out of them, and they do not change when a clause is renumbered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, Source
from draftbench.document.richtext import join
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.listing import is_listing
from draftbench.formats.plain.outline import (
    is_adoption_title,
    is_date,
    is_masthead,
    is_version,
    recommends_draft,
)
from draftbench.formats.plain.paragraph import Paragraph, Piece
from draftbench.formats.plain.walk import Findings, Found

_RECOMMENDATIONS = re.compile(
    r"\b(?:recommendations?|recommandations?|recomendaciones)\b", re.IGNORECASE
)
_DECLARATION = re.compile(r"\b(?:declaration|déclaration|declaración)\b", re.IGNORECASE)
_DECISION = re.compile(r"\b(?:decision|décision|decisión)\b", re.IGNORECASE)
_RESOLUTION = re.compile(r"\b(?:resolution|résolution|resolución)\b", re.IGNORECASE)
_DOCUMENTS = re.compile(r"\b(?:documents|documentos)\b", re.IGNORECASE)
_ELEMENTS = re.compile(r"\b(?:elements|éléments|elementos)\b", re.IGNORECASE)
_SYMBOL = re.compile(
    r"(?:A|E|S|ST|T|TD|DP|CCPR|CEDAW|CRC|CAC|CTOC|CBD|FCCC|UNEP|HSP|LC|ECE|CERD|CAT|ICCD|IDB)"
    r"(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+"
)
_NUMBERED_ANNEX = re.compile(r"[\s一二三四五六七八九十]")
_ABOVE = (ClauseKind.HEADING, ClauseKind.TITLE)
"""What may stand between the last clause of a text and the organ line of the next."""
_PART_CODES = {
    ClauseKind.TITLE: "title",
    ClauseKind.ORGAN: "organ",
    ClauseKind.PREAMBULAR: "pp",
    ClauseKind.OPERATIVE: "op",
    ClauseKind.PARAGRAPH: "p",
    ClauseKind.HEADING: "h",
    ClauseKind.CHAPEAU: "chapeau",
    ClauseKind.ITEM: "item",
    ClauseKind.TAIL: "tail",
    ClauseKind.NOTE: "note",
    ClauseKind.CLOSING: "closing",
    ClauseKind.ANNEX: "annex",
    ClauseKind.TABLE: "table",
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """The texts found, what was doubtful, and what every paragraph was used for (sorted by
    paragraph and start; together the pieces cover all that is not white space)."""

    parts: tuple[Document, ...]
    notes: tuple[ImportNote, ...]
    pieces: tuple[Piece, ...]


@dataclass(slots=True)
class _Part:
    name: str
    title: str = ""
    heading: str = ""
    clauses: list[Found] = field(default_factory=list)


def make_parts(found: Findings, paragraphs: Sequence[Paragraph], source: Source) -> Recognised:
    """The documents, each clause in exactly one of them, in the order of the file."""
    split = _Splitter(found, paragraphs)
    parts = split.parts()
    source = _masthead(found, paragraphs, source)
    pieces: list[Piece] = []
    documents: list[Document] = []
    names: dict[str, int] = {}
    for part in parts:
        name = _unique(part.name, names)
        documents.append(_document(part, name, found, paragraphs, source, pieces))
    pieces.sort(key=lambda piece: (piece.paragraph, piece.start))
    notes = tuple(sorted(found.notes, key=lambda note: note.line))
    return Recognised(tuple(documents), notes, tuple(pieces))


def _leave_annexes(clauses: Sequence[Found]) -> None:
    """Takes out of an annex the text that stands behind it: behind words of the annex come its own
    heading and organ line, and a text with such a line stood before the annex."""
    annex, above = 0, list[Found]()
    known = held = apart = False
    for clause in clauses:
        if clause.place.annex != annex:
            annex, above, held, apart = clause.place.annex, [], False, False
        known |= clause.kind is ClauseKind.ORGAN and not annex
        if clause.kind is ClauseKind.HEADING:
            above.append(clause)
        elif clause.kind is ClauseKind.ORGAN and held and above and known and annex:
            apart = True
        elif clause.kind is not ClauseKind.ANNEX and not apart:
            held, above = True, []
        for one in [*above, clause] if apart else ():
            one.place = replace(one.place, annex=0, skeleton=False)


class _Splitter:
    """Decides for every clause which part it belongs to."""

    def __init__(self, found: Findings, paragraphs: Sequence[Paragraph]) -> None:
        self.found = found
        self.paragraphs = paragraphs
        _leave_annexes(found.clauses)
        self.body = [c for c in found.clauses if not c.place.annex]
        self.annexes = {c.place.annex for c in found.clauses if not c.place.skeleton} - {0}
        chapters = {c.place.chapter for c in self.body if c.place.chapter}
        self.is_report = bool(chapters) or found.has_contents or self._holds_drafts()
        self.runs = sorted({c.place.run for c in self.body if c.place.run})
        self.run_chapters = {c.place.chapter for c in self.body if c.place.run}
        self.run_sections = {c.place.section for c in self.body if c.place.run}
        self.following: list[int] = []
        self.above: list[int] = []
        self._look_ahead()
        self.framed = self._frames()

    def _frames(self) -> dict[int, int]:
        """The texts that only recommend the one behind them, which has no title of its own, and
        that one: what stands above their organ lines is its title."""
        found: dict[int, int] = {}
        for one, other in pairwise(self.runs):
            own = [c for c in self.found.clauses if c.place.run == one and c.kind not in _ABOVE]
            said = [c for c in own if c.kind is not ClauseKind.ORGAN]
            next_ = next(c for c in self.found.clauses if c.place.run == other)
            if (
                len(said) == 1
                and own[0].kind is ClauseKind.ORGAN
                and next_.kind is ClauseKind.ORGAN
                and recommends_draft(_text(said[0], self.paragraphs).plain)
            ):
                found[one] = other
        return found

    def _holds_drafts(self) -> bool:
        """Whether numbered paragraphs stand before the first resolution: a report without roman
        chapters that quotes what it recommends."""
        for clause in self.body:
            if clause.place.run:
                return False
            if clause.kind is ClauseKind.PARAGRAPH and clause.label:
                return any(later.place.run for later in self.body)
        return False

    def parts(self) -> list[_Part]:
        found: dict[tuple[str, int], _Part] = {}
        for at, clause in enumerate(self.found.clauses):
            key = self._key(at, clause)
            if key not in found:
                found[key] = self._part(key)
            found[key].clauses.append(clause)
            if key[0] == "annex" and clause.place.skeleton and clause.rank:
                clause.rank, clause.level = 0, int(clause.kind is ClauseKind.HEADING)
        for (kind, _), part in found.items():
            if kind == "run":
                self._entitle(part)
        return list(found.values())

    def _entitle(self, part: _Part) -> None:
        """Makes titles of the headings above the organ line of one text among several, and names
        the text after them; in a report they stay headings."""
        organ = next((at for at, c in enumerate(part.clauses) if c.kind is ClauseKind.ORGAN), 0)
        if self.is_report:
            own = [c for c in part.clauses[:organ] if c.kind is ClauseKind.HEADING and not c.label]
            part.title = _text(own[-1], self.paragraphs).plain if own else part.title
            return
        for clause in part.clauses[:organ]:
            if not clause.label and (
                clause.kind is ClauseKind.HEADING or self._frames_text(clause)
            ):
                clause.kind, clause.level, clause.rank = ClauseKind.TITLE, 0, 0
        entitling = [c for c in part.clauses[:organ] if c.kind is ClauseKind.TITLE]
        entitling = [c for c in entitling if c.label] or entitling
        said = [_text(clause, self.paragraphs).plain for clause in entitling]
        titles = [one for one in said if not (is_masthead(one) or is_adoption_title(one))] or said
        part.title = titles[-1] if titles else part.title
        if part.name == "resolution" and any(_DECISION.search(one) for one in said):
            part.name = "decision"

    def _key(self, at: int, clause: Found) -> tuple[str, int]:
        place = clause.place
        if self.is_report and (headed := self._headed(at, clause)):
            return headed
        if place.annex in self.annexes and not (place.skeleton and self._is_outline(place.annex)):
            return ("annex", place.annex)
        if place.skeleton and (self.is_report or len(self.runs) < 2):
            return ("rest", 0)
        if place.skeleton:
            return ("run", self._run_before(at))
        if not self.is_report:
            return ("rest", 0) if len(self.runs) < 2 else ("run", self._run_at(at))
        if place.run:
            return ("run", place.run)
        if self._recommends(clause):
            return ("chapter", place.chapter)
        return ("rest", 0)

    def _is_outline(self, annex: int) -> bool:
        """Whether the heading of an annex belongs to the outline of a report: one that numbers its
        annexes."""
        return self.is_report and _NUMBERED_ANNEX.search(self.found.annex_labels[annex]) is not None

    def _headed(self, at: int, clause: Found) -> tuple[str, int] | None:
        """In a report what a heading heads that stands before a text, or at the end of one: the
        text whose organ line follows ("Draft resolution II", and the title below), or the report
        that goes on. None for other clauses, before an annex, and for the numbered headings of
        numbered chapters and what stands above them."""
        if clause.kind is not ClauseKind.HEADING:
            return None
        if self.above[at]:
            return ("run", self.above[at])
        if not clause.place.run:
            return None
        behind = self.found.clauses[at + 1 :]
        after = next((at + 1 + n for n, c in enumerate(behind) if c.kind not in _ABOVE), None)
        if after is None or self.found.clauses[after].place.annex:
            return None
        return self._key(after, self.found.clauses[after])

    def _run_at(self, at: int) -> int:
        """The run that a clause is in; the headings before an organ line are in its run, what
        stands between runs leads to the next, and after the last it is in the last."""
        above = self.above[at]
        clause = self.found.clauses[at]
        if clause.kind in _ABOVE or self._frames_text(clause):
            above = self.framed.get(above, above)
        ahead = above or self.following[at]
        return ahead or self.runs[-1]

    def _look_ahead(self) -> None:
        """For every clause the run that comes next, and the one whose organ line it stands above
        with nothing but headings between (0: none)."""
        following = above = 0
        for clause in reversed(self.found.clauses):
            run = 0 if clause.place.annex else clause.place.run
            following = run or following
            if clause.kind not in _ABOVE and not self._frames_text(clause):
                above = run if clause.kind is ClauseKind.ORGAN else 0
            elif clause.label and self.found.chapter_labels.get(clause.place.chapter):
                above = 0
            self.following.append(following)
            self.above.append(above)
        self.following.reverse()
        self.above.reverse()

    def _frames_text(self, clause: Found) -> bool:
        """Whether a paragraph is a line of the masthead that may stand above an organ line ("[on
        the report of the First Committee (A/74/368)]")."""
        if clause.kind is not ClauseKind.PARAGRAPH or clause.label:
            return False
        text = _text(clause, self.paragraphs).plain
        said = any(sign.isalnum() for sign in text)
        return not said or is_masthead(text) or is_adoption_title(text)

    def _run_before(self, at: int) -> int:
        """The last run that began before a clause; before the first, the first."""
        for clause in reversed(self.found.clauses[:at]):
            if clause.place.run and not clause.place.annex:
                return clause.place.run
        return self.runs[0]

    def _recommends(self, clause: Found) -> bool:
        """In a chapter of recommendations: everything but a section that holds a declaration and,
        where the chapter has sections, what stands before the first of them."""
        place = clause.place
        title = self.found.chapter_titles.get(place.chapter, "")
        if not place.chapter or not _RECOMMENDATIONS.search(title):
            return False
        if place.section:
            return place.section not in self.run_sections
        return place.chapter not in self.run_chapters

    def _part(self, key: tuple[str, int]) -> _Part:
        kind, number = key
        if kind == "annex":
            title = self.found.annex_titles.get(number, "")
            label = self.found.annex_labels.get(number, "")
            return _Part(self._annex_name(number, title), title, label)
        if kind == "chapter":
            title = self.found.chapter_titles[number]
            return _Part("recommendations", title, self._sections(number))
        if kind == "run":
            return self._run_part(number)
        return _Part(self._main_name(), self._title())

    def _annex_name(self, number: int, title: str) -> str:
        if is_listing(title):
            return "participants"
        if _ELEMENTS.search(title):
            return "elements"
        if _DECLARATION.search(title) or self._declares(number):
            return "declaration"
        if _RECOMMENDATIONS.search(title):
            return "recommendations"
        if _RESOLUTION.search(title):
            return "resolution"
        if _DOCUMENTS.search(title):
            return "documents"
        return "annex"

    def _declares(self, annex: int) -> bool:
        runs = {c.place.run for c in self.found.clauses if c.place.annex == annex}
        return bool(runs & self.found.declaring)

    def _run_part(self, number: int) -> _Part:
        first = next(c for c in self.found.clauses if c.place.run == number)
        section, chapter = first.place.section, first.place.chapter
        title = self.found.section_titles.get(section) or self.found.chapter_titles.get(chapter, "")
        label = (
            self.found.chapter_labels.get(chapter, "").rstrip(".") + "." if chapter else ""
        ) + (self.found.section_labels.get(section, "").rstrip("."))
        said = f"{title} {self.found.run_intro.get(number, '')}"
        declares = _DECLARATION.search(said) is not None or number in self.found.declaring
        return _Part("declaration" if declares else "resolution", title, label.strip("."))

    def _sections(self, chapter: int) -> str:
        """The labels of the chapter's sections that are in the part: "II.B-C"."""
        inside: list[str] = []
        for clause in self.body:
            place = clause.place
            label = self.found.section_labels.get(place.section, "").rstrip(".")
            if place.chapter == chapter and self._recommends(clause) and label not in inside:
                inside.append(label)
        roman = self.found.chapter_labels.get(chapter, "").rstrip(".")
        named = [label for label in inside if label]
        if not named:
            return roman
        return f"{roman}.{named[0]}" + (f"-{named[-1]}" if len(named) > 1 else "")

    def _main_name(self) -> str:
        if self.is_report:
            return "report"
        title = " ".join(self._titles())
        typed = [c.kind for c in self.body]
        declared = set(self.runs) & self.found.declaring
        preamble = declared or ClauseKind.PREAMBULAR in typed or ClauseKind.ORGAN in typed
        if preamble or typed.count(ClauseKind.OPERATIVE) > 1:
            named = _DECLARATION.search(title) and not _RESOLUTION.search(title)
            numbered = any(c.kind is ClauseKind.TITLE and c.label for c in self.body)
            decided = _DECISION.search(title) and not _RESOLUTION.search(title)
            if (declared or named) and not (numbered or decided):
                return "declaration"
            return "decision" if decided else "resolution"
        for name, pattern in (
            ("elements", _ELEMENTS),
            ("recommendations", _RECOMMENDATIONS),
            ("declaration", _DECLARATION),
        ):
            if pattern.search(title) and len(self.body) > len(self._titles()):
                return name
        return "text"

    def _titles(self) -> list[str]:
        return [_text(c, self.paragraphs).plain for c in self.body if c.kind is ClauseKind.TITLE]

    def _title(self) -> str:
        own = self._above_decisions() or [c for c in self.body if c.kind is ClauseKind.TITLE]
        labelled = [_text(c, self.paragraphs).plain for c in own if c.label]
        unlabelled = [_text(c, self.paragraphs).plain for c in own]
        said = labelled or [title for title in unlabelled if not is_masthead(title)]
        titles = [one for one in said if not (is_adoption_title(one) or is_version(one))] or said
        return titles[-1] if titles else ""

    def _above_decisions(self) -> list[Found]:
        """The titles above a row of decisions without organ lines, each of which has one more."""
        titles: list[Found] = []
        told = False
        for clause in self.body:
            if clause.kind is ClauseKind.TITLE and told:
                above = [c for c in titles[:-1] if not is_masthead(_text(c, self.paragraphs).plain)]
                return above if titles[-1].label or not clause.label else []
            if clause.kind is ClauseKind.TITLE:
                titles.append(clause)
            elif clause.kind is ClauseKind.PARAGRAPH and titles:
                words = _text(clause, self.paragraphs).plain.split()
                told = told or (len(words) > 1 and words[-1].endswith("."))
            else:
                break
        return []


def _document(
    part: _Part,
    name: str,
    found: Findings,
    paragraphs: Sequence[Paragraph],
    source: Source,
    pieces: list[Piece],
) -> Document:
    ids: dict[int, ClauseId] = {}
    clauses: list[Clause] = []
    counts: dict[str, int] = {}
    taken: dict[str, int] = {}
    ranks: list[int] = []
    for clause in part.clauses:
        level = clause.level
        if clause.rank and clause.kind is ClauseKind.HEADING:
            while ranks and ranks[-1] >= clause.rank:
                ranks.pop()
            ranks.append(clause.rank)
            level = len(ranks)
        parent = ids.get(id(clause.parent)) if clause.parent else None
        code = _code(clause, parent, name, counts)
        clause_id = ClauseId(_unique(code, taken))
        ids[id(clause)] = clause_id
        text = _text(clause, paragraphs)
        clauses.append(Clause(clause_id, clause.kind, text, clause.label, level, parent))
        pieces.extend(
            Piece(s.paragraph, s.start, s.end, s.use, clause_id) for s in clause.stretches
        )
    return Document(
        name,
        tuple(clauses),
        part.title,
        re.sub(r"-\d+$", "", name) if not name.startswith("annex") else "text",
        found.language,
        replace(source, part=part.heading),
    )


def _code(clause: Found, parent: ClauseId | None, name: str, counts: dict[str, int]) -> str:
    number = re.sub(r"[^0-9a-z]+", "", clause.label.lower())
    if clause.kind is ClauseKind.ITEM and parent is not None:
        counts[parent] = counts.get(parent, 0) + 1
        return f"{parent}.{number or counts[parent]}"
    short = _PART_CODES[clause.kind]
    if clause.kind is ClauseKind.TAIL and parent is not None:
        return f"{parent}.{short}"
    if clause.kind is ClauseKind.PARAGRAPH and number:
        return f"{name}.{short}{number}"
    if clause.kind is ClauseKind.PARAGRAPH:
        short = "u"
    counts[short] = counts.get(short, 0) + 1
    return f"{name}.{short}{counts[short]}"


def _text(clause: Found, paragraphs: Sequence[Paragraph]) -> RichText:
    glue = "\n" if clause.kind is ClauseKind.TABLE else " "
    parts: list[RichText] = []
    last = -1
    for stretch in clause.stretches:
        if stretch.use is Use.CLAUSE:
            if parts and stretch.paragraph != last:
                parts.append(RichText(glue))
            last = stretch.paragraph
            parts.append(paragraphs[stretch.paragraph].text.slice(stretch.start, stretch.end))
    return join(parts)


def _unique(name: str, taken: dict[str, int]) -> str:
    """``name``, or with "-2" and so on where it is taken; ``taken`` holds the last number."""
    chosen = name
    count = taken.get(name, 0)
    while chosen in taken:
        count += 1
        chosen = f"{name}-{count}"
    taken[name] = max(count, 1)
    taken[chosen] = 1
    return chosen


def _masthead(found: Findings, paragraphs: Sequence[Paragraph], source: Source) -> Source:
    """The symbol and the date that stand before the first numbered clause or heading."""
    symbol, date = source.symbol, source.date
    for clause in found.clauses[:25]:
        if clause.place.run or clause.kind not in (ClauseKind.TITLE, ClauseKind.PARAGRAPH):
            break
        if clause.kind is ClauseKind.PARAGRAPH and clause.label:
            break
        text = _text(clause, paragraphs).plain.strip()
        match = _SYMBOL.match(text)
        if match and any(char.isdigit() for char in match.group()):
            alone = text[match.end() :].lstrip("* ")
            if not alone or alone.lower().startswith("distr"):
                symbol = match.group()
        if is_date(text):
            date = date or text
    return replace(source, symbol=symbol or symbol_of_file(source.file), date=date)


def symbol_of_file(name: str) -> str:
    """The document symbol that a file is named after, empty where it is not.

    >>> symbol_of_file("A_CONF.213_RPM.1_1.txt")
    'A/CONF.213/RPM.1/1'
    """
    stem = re.sub(r"\.(?:txt|md|docx?|pdf|xml|json)$", "", name, flags=re.IGNORECASE)
    symbol = stem.replace("__", "_").replace("_", "/")
    fits = _SYMBOL.fullmatch(symbol) is not None and any(c.isdigit() for c in symbol)
    return symbol if fits else ""
