"""Resolution-shaped texts: organ line, preambular and operative clauses, told by their verbs.

A run begins at an organ line, or without one at the first preambular clause or the first operative
one. Inside a report it ends where the report's own numbers or headings go on.
"""

from __future__ import annotations

import re

from draftbench.document import ClauseKind
from draftbench.formats.plain.numbering import Label, NumberStyle
from draftbench.formats.plain.outline import UNNUMBERED, is_closing, looks_like_bare_heading
from draftbench.formats.plain.pages import is_closed
from draftbench.formats.plain.walk import Run, Walk
from draftbench.language import Opening, Role, opening

GAP = 3
"""A number that leaps ahead by no more than this is taken for the next, with a note."""

_DECLARES = re.compile(
    r"(?:and\s|we\s|to\s|therefore,?\s|hereby\s|solemnly\s|have\s)*"
    r"(?:declare|proclaim|adopt|agreed?|resolve|decide|déclar\w+|proclam\w+|conven\w+|acuerd\w+)\b"
    r"[^.;]{0,120}:",
    re.IGNORECASE,
)
_LONGEST_ORGAN = 400


class ResolutionWalk(Walk):
    """The part of the walk that reads resolutions."""

    def _resolution(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if self.run is not None and self._in_run(at, label, body, spoken):
            return True
        return self._starts_run(at, label, body, spoken)

    def _is_organ(self, at: int, body: str) -> bool:
        """An organ line: no number, one short phrase that ends with a comma (or nothing, where an
        opening phrase follows), and the next paragraph opens a resolution."""
        bare = body.strip()
        if len(bare) > _LONGEST_ORGAN or is_closed(bare) or ". " in bare:
            return False
        following = self._next_opening(at)
        if following is None or not following.known or following.role is Role.DECLARATION:
            return False
        if bare.endswith(","):
            own = opening(bare, self.found.language)
            return own is None or own.role is Role.DECLARATION
        article = re.match(r"(?:The|L['’]|Le|La|El)\s?\w", bare)
        return article is not None and len(bare) < 120

    def _starts_run(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if label is not None and label.has(NumberStyle.PREAMBULAR, NumberStyle.OPERATIVE):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        if label is None and self._is_organ(at, body):
            self._begin_run(at)
            self._add(at, ClauseKind.ORGAN)
            if body.lstrip()[:3] in ("We ", "We,"):
                self._declare()
            return True
        if spoken is None or not spoken.known or spoken.role is Role.DECLARATION:
            return False
        if label is None and spoken.role is Role.PREAMBULAR and body.rstrip().endswith(","):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        first = label is None or label.value(NumberStyle.ARABIC) == 1
        resolves = spoken.role is Role.OPERATIVE and self.following is None
        if first and resolves and is_closed(body) and not self.listing:
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        return False

    def _begin_run(self, at: int) -> None:
        outer = self.following is not None or self.place.chapter > 0
        self.runs += 1
        self.run = Run(self.runs, outer=outer)
        self.found.run_intro[self.runs] = self.last_text
        self.front = False

    def _declare(self) -> None:
        if self.run is not None:
            self.run.declares = True
            self.found.declaring.add(self.run.number)

    def _in_run(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if label is not None and label.has(NumberStyle.PREAMBULAR):
            self._add(at, ClauseKind.PREAMBULAR, label)
            return True
        if label is not None and label.has(NumberStyle.OPERATIVE):
            self._operative(at, label, spoken)
            return True
        if label is not None:
            return self._numbered_in_run(at, label, body, spoken)
        return self._unnumbered_in_run(at, body, spoken)

    def _numbered_in_run(self, at: int, label: Label, body: str, spoken: Opening | None) -> bool:
        run = self.run
        if run is None:
            return False
        number = label.value(NumberStyle.ARABIC)
        expected = number is not None and (number == run.following or bool(label.suffix))
        resolves = spoken is not None and spoken.known and spoken.role is not Role.PREAMBULAR
        if expected and resolves:
            self._operative(at, label, spoken)
            return True
        if self._item(at, label, body):
            return True
        if run.outer and number is not None and number == self.following:
            self.run = None
            return False
        if expected:
            self._operative(at, label, spoken)
            return True
        if number is not None and resolves and run.following < number <= run.following + GAP:
            self._doubt("number-gap", at, f"the number {label.text} does not follow the last one.")
            self._operative(at, label, spoken)
            return True
        if run.outer:
            self.run = None
            return False
        return self._unnumbered_in_run(at, self.paragraphs[at].text.text, None)

    def _operative(self, at: int, label: Label | None, spoken: Opening | None) -> None:
        run = self.run
        if run is None:
            return
        if not run.operative and spoken is not None and spoken.role is Role.DECLARATION:
            self._declare()
        kind = ClauseKind.PARAGRAPH if run.declares else ClauseKind.OPERATIVE
        if not run.declares and (spoken is None or not spoken.known):
            self._doubt(
                "guessed-kind", at, "read as an operative paragraph by its number, not by its verb."
            )
        run.operative = True
        self._add(at, kind, label)
        if label is not None and not label.suffix:
            value = label.value(NumberStyle.ARABIC) or label.value(NumberStyle.OPERATIVE)
            run.following = (value or run.following) + 1

    def _unnumbered_in_run(self, at: int, body: str, spoken: Opening | None) -> bool:
        run = self.run
        bare = body.strip()
        if run is None:
            return False
        if _DECLARES.fullmatch(bare) or (run.declares and bare.endswith(":")):
            self._add(at, ClauseKind.CHAPEAU)
            self._declare()
            return True
        if bare[:1].islower() and self.lists.open:
            self._add(at, ClauseKind.TAIL, parent=self.lists.open[0].owner)
            return True
        if is_closing(bare):
            self._add(at, ClauseKind.CLOSING)
            return True
        if self._is_organ(at, body):
            return False
        if spoken is not None and (spoken.known or bare.endswith((",", ";", ".", ":"))):
            return self._by_verb(at, bare, spoken)
        if bare.endswith(",") and not run.operative:
            self._doubt("guessed-kind", at, "read as a preambular paragraph by its final comma.")
            self._add(at, ClauseKind.PREAMBULAR)
            return True
        if run.outer:
            self.run = None
            return False
        if looks_like_bare_heading(bare):
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        else:
            self._doubt("guessed-kind", at, "no opening phrase was recognised.")
            self._add(at, ClauseKind.PARAGRAPH)
        return True

    def _by_verb(self, at: int, bare: str, spoken: Opening) -> bool:
        run = self.run
        if run is None:
            return False
        if not spoken.known:
            self._doubt("guessed-kind", at, "typed by the form of its first word, not by a list.")
        if spoken.role is Role.PREAMBULAR and (not run.operative or bare.endswith(",")):
            self._add(at, ClauseKind.PREAMBULAR)
        elif spoken.role is Role.OPERATIVE:
            self._operative(at, None, spoken)
        elif run.outer and run.operative:
            self.run = None
            return False
        else:
            self._add(at, ClauseKind.PARAGRAPH)
        return True
