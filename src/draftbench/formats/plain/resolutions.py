"""Resolution-shaped texts: organ line, preambular and operative clauses, told by their verbs.

A run begins at an organ line, or without one at the first preambular clause or the first operative
one. Inside a report it ends where the report's own numbers or headings go on.
"""

from __future__ import annotations

from draftbench.document import ClauseKind
from draftbench.document.numberstyles import SILENT
from draftbench.formats.plain.numbering import Label, NumberStyle
from draftbench.formats.plain.organs import (
    ADOPTS,
    DECLARES,
    ENACTS,
    RESOLVES,
    names_actor,
    names_organ,
    speaks_for_itself,
)
from draftbench.formats.plain.outline import (
    UNNUMBERED,
    is_closing,
    is_section_line,
    is_symbol,
    looks_like_bare_heading,
    recommends_draft,
)
from draftbench.formats.plain.paragraph import (
    Style,
    ends_in_colon,
    ends_in_comma,
    ends_in_semicolon,
    goes_on,
    is_closed,
    is_verb_line,
    small_opening,
)
from draftbench.formats.plain.walk import Found, Run, Walk
from draftbench.language import Opening, Role, opening
from draftbench.messages import message

GAP = 3
"""A number that leaps ahead by no more than this is taken for the next, with a note."""

_AHEAD = 4
_LONGEST_ORGAN = 700
_NO_OPENING = message("no opening phrase was recognised.")


class ResolutionWalk(Walk):
    """The part of the walk that reads resolutions."""

    def _resolution(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if self.run is not None and self._in_run(at, label, body, spoken):
            return True
        return self._starts_run(at, label, body, spoken)

    def _is_organ(self, at: int, body: str) -> bool:
        """An organ line: no number, one short phrase that ends with a comma (or nothing, where it
        names an organ), and the next paragraph opens a resolution."""
        bare = body.strip()
        long = len(bare) > _LONGEST_ORGAN
        if not bare or long or self.listing or ". " in bare or bare[0].islower():
            return False
        if is_closed(bare):
            return (
                ends_in_semicolon(bare) and speaks_for_itself(bare) and self._preamble_follows(at)
            )
        own = opening(bare, self.found.language)
        if own is not None and own.role is not Role.DECLARATION:
            return False
        comma = ends_in_comma(bare)
        if comma and names_organ(bare):
            return True
        spoken = self._next_opening(at)
        opens = spoken is not None and spoken.role is not Role.DECLARATION
        if comma:
            inside = self.run is not None and not self.run.closed
            known = opens and spoken is not None and spoken.known
            return speaks_for_itself(bare) or (known and not inside)
        numbered = self.run is not None and self.run.numbered
        return opens and names_organ(bare) and not numbered

    def _preamble_follows(self, at: int) -> bool:
        spoken = self._next_opening(at)
        return spoken is not None and spoken.known and spoken.role is Role.PREAMBULAR

    def _starts_run(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if label is not None and label.has(NumberStyle.PREAMBULAR, NumberStyle.OPERATIVE):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        if label is None and self._is_organ(at, body):
            self._begin_run(at)
            self._add(at, ClauseKind.ORGAN)
            if speaks_for_itself(body.strip()):
                self._declare()
            return True
        if label is None and self._is_long_chapeau(at, body):
            self._begin_run(at)
            self._add(at, ClauseKind.CHAPEAU)
            self._declare()
            return True
        if spoken is None or not spoken.known or spoken.role is Role.DECLARATION:
            return False
        preambular = label is None and spoken.role is Role.PREAMBULAR
        if preambular and (ends_in_comma(body) or self._begins_preamble(at, body)):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        first = label is None or label.value(NumberStyle.ARABIC) == 1
        resolves = spoken.role is Role.OPERATIVE and self.following is None
        if first and resolves and is_closed(body) and not self.listing:
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        return False

    def _begins_preamble(self, at: int, body: str) -> bool:
        """Whether a clause that ends in a semicolon is the first of a preamble: another one follows
        it, as in Russian texts, whose preambles have semicolons."""
        following = self._next_opening(at)
        told = following is not None and following.role is Role.PREAMBULAR
        return told and goes_on(body) and not goes_on(self.last_text)

    def _is_long_chapeau(self, at: int, body: str) -> bool:
        """One sentence that is the whole preamble: "We, ..., and we therefore:" before "1."."""
        if not speaks_for_itself(body) or not ends_in_colon(body):
            return False
        return self._begins_series(at)

    def _begins_series(self, at: int) -> bool:
        """Whether the next paragraph is number 1."""
        following = self._next(at)
        label = self._label(following) if following is not None else None
        return label is not None and label.reads(NumberStyle.ARABIC, 1)

    def _begins_articles(self, at: int) -> bool:
        """Whether the next paragraph is the line of a section ("Article 1"), or a number."""
        following = self._next(at)
        return following is not None and (
            is_section_line(following.text.plain) or self._label(following) is not None
        )

    def _begin_run(self, at: int) -> None:
        outer = self.following is not None or self.place.chapter > 0
        self.runs += 1
        self.run = Run(self.runs, outer=outer, within=self.recommending)
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
        if label is not None and label.has(NumberStyle.RESOLUTION):
            return False
        if label is not None and self._is_marked_preamble(label, body, spoken):
            self._preambular(at, label)
            return True
        if label is not None:
            self._resume(label, body, spoken)
            return self._numbered_in_run(at, label, body, spoken)
        return self._unnumbered_in_run(at, body, spoken)

    def _preambular(self, at: int, label: Label) -> None:
        self._add(at, ClauseKind.PREAMBULAR, label)
        if self.run is not None:
            self.run.preamble = label.value(NumberStyle.ARABIC) or 0

    def _is_marked_preamble(self, label: Label, body: str, spoken: Opening | None) -> bool:
        """A preambular clause behind a dash, as web pages print them, behind a letter, as the
        conference of the International Atomic Energy Agency has them, or behind a number, as
        drafts have them that number everything."""
        begun = self.run is not None and self.run.operative
        listed = self.lists.expects(label) or self.lists.unfinished()
        if begun or not label.has(*_MARKED) or listed or ends_in_colon(self.last_text):
            return False
        told = spoken is not None and spoken.known and spoken.role is Role.PREAMBULAR
        return told and goes_on(body)

    def _numbered_in_run(self, at: int, label: Label, body: str, spoken: Opening | None) -> bool:
        run = self.run
        if run is None:
            return False
        number = label.value(NumberStyle.ARABIC)
        resolves = spoken is not None and (
            spoken.role is Role.DECLARATION or (spoken.known and spoken.role is Role.OPERATIVE)
        )
        if number is None and resolves and not self.lists.expects(label):
            number = label.value(NumberStyle.ARABIC_BRACKET) or label.value(NumberStyle.UPPER_ROMAN)
        if number is None and resolves and self._lettered(label):
            number = label.value(NumberStyle.LETTER)
        if number is not None and not run.operative and number == run.preamble + 1 > 1:
            run.following = number
        expected = number is not None and (number == run.following or bool(label.suffix))
        again = number == 1 and run.numbered and (run.anew or self._after_heading())
        if (expected or again) and resolves:
            self._operative(at, label, spoken)
            return True
        if not again and self._item(at, label, body):
            return True
        if run.outer and number is not None and number == self.following:
            self.run = None
            return False
        if expected or (again and not run.outer):
            self._operative(at, label, spoken)
            return True
        apart = not run.outer and not run.closed
        leaps = number is not None and resolves and self._leaps(number)
        if leaps or (apart and number is not None and self._followed(at, number)):
            self._doubt_gap(at, label)
            self._operative(at, label, spoken)
            return True
        if run.outer or run.closed:
            self.run = None
            return False
        if label.has(NumberStyle.LEGAL):
            self._add(at, ClauseKind.PARAGRAPH, label)
            return True
        self._doubt_number(at, label)
        return self._unnumbered_in_run(at, self.paragraphs[at].text.text, None)

    def _resume(self, label: Label, body: str, spoken: Opening | None) -> None:
        """Makes the text that recommends this one the run again where that goes on: the number is
        its next, the draft has come to its full stop, and its own numbers do not go on, or another
        body speaks, or full stops do not part its paragraphs."""
        run, number = self.run, label.value(NumberStyle.ARABIC)
        if run is None or run.within is None or number != run.within.following:
            return
        ended = run.operative and is_closed(self.last_text) and not goes_on(self.last_text)
        speaks = spoken is None and names_actor(body)
        awaited = number == run.following and not run.parted
        if ended and not self.lists.unfinished() and (speaks or not awaited):
            self.run, self.recommending = run.within, None

    def _lettered(self, label: Label) -> bool:
        """Whether the operative clauses of this text have letters, as conclusions of the Executive
        Committee of the High Commissioner have: the first one follows the preamble at once."""
        run = self.run
        if run is None or self.lists.expects(label) or ends_in_colon(self.last_text):
            return False
        if run.operative:
            return run.lettered and label.reads(NumberStyle.LETTER, run.following)
        begun = self.last is not None and self.last.kind is ClauseKind.PREAMBULAR
        run.lettered = begun and label.reads(NumberStyle.LETTER, 1)
        return run.lettered

    def _leaps(self, number: int) -> bool:
        """Whether an operative paragraph may have this number though another one is awaited."""
        run = self.run
        if run is None:
            return False
        if run.outer:
            return run.following < number <= run.following + GAP
        return number > run.following or run.numbered

    def _operative(self, at: int, label: Label | None, spoken: Opening | None) -> None:
        run = self.run
        if run is None:
            return
        if not run.numbered and spoken is not None and spoken.role is Role.DECLARATION:
            self._declare()
        kind = ClauseKind.PARAGRAPH if run.declares else ClauseKind.OPERATIVE
        body = self._body(at, label)
        told = run.declares or run.announced or spoken is not None or names_actor(body)
        guessed = not told and not self._after_heading()
        if guessed and not run.guessed:
            self._doubt(
                "guessed-kind",
                at,
                message("read as an operative paragraph by its number, not by its verb."),
            )
        run.guessed = guessed
        run.parted |= run.operative and ends_in_semicolon(self.last_text)
        run.operative = True
        run.closed = run.anew = False
        found = self._add(at, kind, label)
        if recommends_draft(body):
            self.recommending = run
        if label is None and ADOPTS.fullmatch(body.strip()):
            self._declare()
        if label is not None and not label.suffix:
            run.numbered = True
            self.lists.forget()
            self.lists.begun_inside(found, body)
            values = (label.value(style) for style in _COUNTED)
            run.following = next((value for value in values if value), run.following) + 1

    def _unnumbered_in_run(self, at: int, body: str, spoken: Opening | None) -> bool:
        run = self.run
        bare = body.strip()
        if run is None:
            return False
        small = None if spoken is not None else small_opening(bare, self.found.language)
        if (small is not None and self._small(at, bare, small)) or self._hangs(at, bare, spoken):
            return True
        resolves = spoken is not None and spoken.known and spoken.role is Role.OPERATIVE
        if self._opens_operative_part(at, bare, run):
            return True
        declares = DECLARES.fullmatch(bare) is not None and not resolves
        if declares or (run.declares and ends_in_colon(bare)):
            self._add(at, ClauseKind.CHAPEAU)
            self._declare()
            return True
        if bare[:1].islower() and self.lists.open and (spoken is None or run.operative):
            self._add(at, ClauseKind.TAIL, parent=self.lists.open[0].owner)
            return True
        if self._closes(at, bare, run) or self._speaks_again(at, bare, run):
            return True
        if self._is_organ(at, body) or self._is_long_chapeau(at, body):
            return False
        if spoken is not None and (spoken.known or is_closed(bare) or ends_in_comma(bare)):
            return self._by_verb(at, bare, spoken)
        if ends_in_comma(bare) and not run.operative:
            self._doubt(
                "guessed-kind", at, message("read as a preambular paragraph by its final comma.")
            )
            self._add(at, ClauseKind.PREAMBULAR)
            return True
        if run.outer and not self._goes_on(at):
            self.run = None
            return False
        if looks_like_bare_heading(bare):
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
            return True
        return self._untold(at, bare)

    def _opens_operative_part(self, at: int, bare: str, run: Run) -> bool:
        """A line with the verb of all that follows, or with which an act is enacted."""
        if RESOLVES.fullmatch(bare) and self._begins_series(at):
            self._add(at, ClauseKind.CHAPEAU)
            run.announced = True
            return True
        if not run.operative and ENACTS.fullmatch(bare) and self._begins_articles(at):
            self._add(at, ClauseKind.CHAPEAU)
            self._declare()
            return True
        return False

    def _closes(self, at: int, bare: str, run: Run) -> bool:
        """A line on the adoption, or a symbol behind it."""
        if not (is_closing(bare) or (run.closed and is_symbol(bare))):
            return False
        self._add(at, ClauseKind.CLOSING)
        run.closed = True
        return True

    def _speaks_again(self, at: int, bare: str, run: Run) -> bool:
        """An organ line that goes on with the sentence of the preamble before it and begins no
        text: "Now, therefore," and then "The General Assembly,"."""
        last = self.last
        if run.operative or run.closed or last is None or last.kind is not ClauseKind.PREAMBULAR:
            return False
        if not ends_in_comma(self.last_text) or is_closed(bare) or not names_organ(bare):
            return False
        self._add(at, ClauseKind.ORGAN)
        return True

    def _hangs(self, at: int, bare: str, spoken: Opening | None) -> bool:
        """A sub-paragraph that has no number: the clause before ends in a colon, or such a
        sub-paragraph before it ends so that another follows; it opens with no verb of its own."""
        owner = self._colon_before()
        if spoken is not None and spoken.known and spoken.role is not Role.DECLARATION:
            return False
        if self._is_organ(at, bare) or is_closing(bare):
            return False
        if ends_in_colon(bare) and (told := self._next_opening(at)) is not None and told.known:
            return False
        if owner is None or not bare[:1].isalpha() or self.paragraphs[at].style is Style.HEADING:
            return False
        begins = self.last is owner
        if not (goes_on(bare) if begins else is_closed(bare) or goes_on(bare)):
            return False
        if not begins and bare[:1].islower() and self.hung[:1].isupper():
            return False
        found = self._add(at, ClauseKind.ITEM, level=owner.level + 1, parent=owner)
        found.label = SILENT
        self.hung = bare
        return True

    def _colon_before(self) -> Found | None:
        """The clause that an unlabelled sub-paragraph would hang on here."""
        last = self.last
        if last is None:
            return None
        if last.kind is ClauseKind.ITEM and last.label == SILENT:
            return last.parent if goes_on(self.last_text) else None
        body = self.last_text.strip()
        owns = last.kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR) or (
            last.kind is ClauseKind.PARAGRAPH and bool(last.label)
        )
        return last if owns and ends_in_colon(body) and not ADOPTS.search(body) else None

    def _small(self, at: int, bare: str, spoken: Opening) -> bool:
        """A clause in small letters: a verb set apart, or one more of such a preamble."""
        run = self.run
        if run is None:
            return False
        alone = is_verb_line(bare, self.found.language)
        preambular = spoken.role is Role.PREAMBULAR
        begun = self.last is not None and self.last.kind in (
            ClauseKind.ORGAN,
            ClauseKind.PREAMBULAR,
        )
        if not alone and not (preambular and begun and ends_in_comma(bare) and not self.lists.open):
            return False
        if preambular:
            self._add(at, ClauseKind.PREAMBULAR)
        else:
            self._operative(at, None, spoken)
        if alone:
            self.last_text = f"{bare}:"  # items follow as they do after a colon
        return True

    def _untold(self, at: int, bare: str) -> bool:
        """A paragraph without a number and without an opening phrase."""
        run = self.run
        if run is None:
            return False
        last = self.last
        told = run.closed or run.declares or (last is not None and last.kind in _PLAIN)
        if not told:
            self._doubt("guessed-kind", at, _NO_OPENING)
        self._add(at, ClauseKind.PARAGRAPH)
        return True

    def _goes_on(self, at: int) -> bool:
        """Whether the run's next operative paragraph follows soon, so that what stands here
        belongs to it."""
        run = self.run
        if run is None or not run.numbered:
            return False
        for paragraph in self.paragraphs[at + 1 : at + 1 + _AHEAD]:
            label = self._label(paragraph)
            if label is None or not label.reads(NumberStyle.ARABIC, run.following):
                continue
            if run.following == self.following:
                return False
            text = paragraph.text.text
            spoken = opening(text if paragraph.label else text[label.end :], self.found.language)
            return spoken is not None and spoken.known and spoken.role is Role.OPERATIVE
        return False

    def _by_verb(self, at: int, bare: str, spoken: Opening) -> bool:
        run = self.run
        if run is None:
            return False
        if spoken.role is Role.PREAMBULAR and (not run.operative or ends_in_comma(bare)):
            self._guessed(at, spoken)
            self._add(at, ClauseKind.PREAMBULAR)
            run.anew = run.operative
        elif spoken.role is Role.OPERATIVE and (
            spoken.known or not run.numbered or ends_in_semicolon(bare)
        ):
            self._guessed(at, spoken)
            self._operative(at, None, spoken)
        elif run.outer and run.operative and not self._goes_on(at):
            self.run = None
            return False
        else:
            self._add(at, ClauseKind.PARAGRAPH)
        return True

    def _guessed(self, at: int, spoken: Opening) -> None:
        if not spoken.known:
            self._doubt(
                "guessed-kind", at, message("typed by the form of its first word, not by a list.")
            )


_COUNTED = (
    NumberStyle.ARABIC,
    NumberStyle.OPERATIVE,
    NumberStyle.ARABIC_BRACKET,
    NumberStyle.UPPER_ROMAN,
    NumberStyle.LETTER,
)
_MARKED = (
    NumberStyle.BULLET,
    NumberStyle.ARABIC,
    NumberStyle.ARABIC_BRACKET,
    NumberStyle.LETTER,
    NumberStyle.ROMAN,
)
"""The numbers that a preamble may have."""
_PLAIN = (ClauseKind.PARAGRAPH, ClauseKind.HEADING, ClauseKind.TABLE)
