"""What the recogniser collects before clauses get their identities."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.document import ClauseKind
from draftbench.formats.imported import ImportNote, Use


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands in the file: annex, chapter, section and resolution-shaped run, each
    counted from 1 (0: in none); ``skeleton`` is set for the headings of annexes and chapters."""

    annex: int = 0
    chapter: int = 0
    section: int = 0
    run: int = 0
    skeleton: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """``paragraphs[paragraph].text[start:end]`` and what it was used for."""

    paragraph: int
    start: int
    end: int
    use: Use


@dataclass(slots=True, eq=False)
class Found:
    """A clause found: its stretches of paragraphs, and its parent where it hangs on one."""

    kind: ClauseKind
    place: Place
    stretches: list[Stretch]
    label: str = ""
    level: int = 0
    rank: int = 0
    parent: Found | None = None


@dataclass(slots=True)
class Findings:
    """All clauses in order, the titles by place, and what was doubtful."""

    language: str
    clauses: list[Found] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    annex_titles: dict[int, str] = field(default_factory=dict)
    annex_labels: dict[int, str] = field(default_factory=dict)
    chapter_titles: dict[int, str] = field(default_factory=dict)
    chapter_labels: dict[int, str] = field(default_factory=dict)
    section_titles: dict[int, str] = field(default_factory=dict)
    section_labels: dict[int, str] = field(default_factory=dict)
    run_intro: dict[int, str] = field(default_factory=dict)
    declaring: set[int] = field(default_factory=set)
    has_contents: bool = False
