"""What outputs are written on: paper, the user's own template, and what stands at their head.

masthead-set  {facts}   facts {name: words}: see :data:`FACTS`; empty words leave a fact to what the
              base text says again
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.app.texts.files import read_bytes
from draftbench.document import ClauseKind, Document
from draftbench.errors import UsageError
from draftbench.formats.docx.template.frontmatter import FrontMatter, Paper
from draftbench.formats.docx.template.owntemplate import Template, template, unplaced
from draftbench.language import mastheads
from draftbench.messages import message, uncapitalized
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

KIND = "masthead-set"
FACTS = {
    "symbol": message("Symbol"),
    "distribution": message("Distribution"),
    "date": message("Date"),
    "original": message("Original language"),
    "organ": message("Organ"),
    "session": message("Session"),
    "agenda_item": message("Agenda item"),
    "title": message("Title"),
    "job": message("Job number"),
}
"""What can stand at the head of a document, and what it is called."""
LONGEST = 300
"""The most characters of one of them."""
_BLANKS = re.compile(r"[ \t\n]+")
PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}
"""Paper sizes by name."""


@dataclass(frozen=True, slots=True)
class Stationery:
    """What a file is written on. ``facts`` (see :data:`FACTS`) stand in place of what the
    negotiation and the base text say; with ``template`` the page is the template's."""

    paper: Paper = Paper.A4
    template: Template | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


PLAIN = Stationery()


def stationery(
    *, paper: str = "", template_file: str = "", facts: Mapping[str, str | None] | None = None
) -> Stationery:
    """From what a user chose: the name of a paper size (empty: A4), a Word file (empty: the United
    Nations template), facts (None: not given). Raises UsageError for words that cannot be, and
    InputError for a file that cannot be a template."""
    if paper and paper.casefold() not in PAPERS:
        raise UsageError(
            "There is no paper “{paper}”; there are: {papers}.", paper=paper, papers=tuple(PAPERS)
        )
    own = None
    if template_file:
        path = Path(template_file)
        own = template(read_bytes(path), path.name)
    given = {name: words for name, words in (facts or {}).items() if words is not None}
    return Stationery(PAPERS[paper.casefold() or "a4"], own, _checked(given))


def front_matter(
    document: Document,
    *,
    stage: str = "",
    on: Stationery = PLAIN,
    masthead: Mapping[str, str] | None = None,
) -> FrontMatter:
    """The masthead of a file about ``document``: what was chosen for this file, else what was set
    for the negotiation (``masthead``), else what the document says itself. In one of the United
    Nations the organ follows from the symbol, and so does how it is distributed; the original is in
    the document's language. Papers of other bodies have none of these unless somebody says so."""
    said = {**(masthead or {}), **on.facts}
    source = document.source
    symbol = said.get("symbol", source.symbol)
    language = document.language
    ours = mastheads.is_of_the_organization(symbol, source.masthead)
    return FrontMatter(
        symbol=symbol,
        title=said.get("title", document.title),
        date=said.get("date", source.date),
        language=language,
        united_nations=ours,
        distribution=said.get("distribution", mastheads.distribution_of(symbol) if ours else ""),
        original=said.get("original", language if ours else ""),
        organ=said.get("organ", mastheads.organ_of(symbol, language)),
        session=said.get("session", ""),
        agenda_item=said.get("agenda_item", ""),
        stage=stage,
        job=said.get("job", ""),
        paper=on.paper,
        template=on.template,
    )


def losses(front: FrontMatter, document: Document) -> tuple[str, ...]:
    """In sentences what the user's template could not give or take."""
    if front.template is None:
        return ()
    titled = any(clause.kind is ClauseKind.TITLE for clause in document)
    return (*front.template.losses, *unplaced(front, titled=titled))


def set_masthead(bench: Workbench, facts: Mapping[str, str], *, by: str = "") -> None:
    """Sets facts (see :data:`FACTS`) for all files that are written from now on; empty words leave
    one to what the base text says. Raises UsageError where nothing would change."""
    wanted = _checked(facts)
    changed = {name: said for name, said in wanted.items() if _of(bench.state, name) != said}
    if not changed:
        raise UsageError("The masthead says so already; nothing was changed.")
    bench.act(KIND, {"facts": changed}, by)


def shown(state: Negotiation) -> dict[str, str]:
    """What stands at the head of files now, set or found in the base text."""
    front = front_matter(state.base, masthead=state.masthead)
    return {name: str(getattr(front, name)) for name in FACTS}


def _of(state: Negotiation, name: str) -> str:
    return state.masthead.get(name, "")


def _checked(facts: Mapping[str, str]) -> dict[str, str]:
    checked: dict[str, str] = {}
    for name, words in facts.items():
        if name not in FACTS:
            raise UsageError(
                "A masthead has no “{name}”; it has: {facts}.", name=name, facts=tuple(FACTS)
            )
        said = _BLANKS.sub(" ", harmless(words)).strip(" ")
        if len(said) > LONGEST:
            raise UsageError(
                "“{facts}” takes at most {longest} characters.", facts=FACTS[name], longest=LONGEST
            )
        checked[name] = said
    return checked


def _set(register: Register, event: Event) -> Register:
    facts = {str(name): str(words) for name, words in event.payload["facts"].items()}
    masthead = {**register.masthead, **facts}
    return replace(register, masthead={name: said for name, said in masthead.items() if said})


_Fact = Annotated[str, Meta(pattern=rf"\A(?:{'|'.join(FACTS)})\Z")]


class _Facts(ActData):
    facts: dict[_Fact, Annotated[str, Meta(max_length=LONGEST)]]


ACTS: dict[str, Act] = {
    KIND: Act(
        _set,
        lambda data: message(
            "Changed the masthead: {facts}",
            facts=tuple(uncapitalized(FACTS.get(name, name)) for name in data["facts"]),
        ),
        _Facts,
    )
}
"""What is done with the masthead, by the kind of its event."""
