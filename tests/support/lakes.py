"""A short declaration on lakes, to negotiate on in tests: none of it is a shipped sample."""

from collections.abc import Sequence
from pathlib import Path

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.placement.rebasing import Item
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.formats.reading import read

TITLE = "Declaration on the Protection of Mountain Lakes"
PREAMBLE = (
    "Recalling the commitments made at the first conference on mountain waters,",
    "Noting with appreciation the report of the expert group on glacial lakes,",
    "Recognizing that mountain lakes are a source of drinking water for millions of people,",
    "Concerned about the growing number of floods caused by melting glaciers,",
    "Bearing in mind the knowledge of the communities that live on the shores,",
)
OPERATIVE = (
    "Calls upon all States to protect mountain lakes within their territory;",
    "Encourages the exchange of data on water levels among neighbouring States;",
    "Invites donors to support early warning systems for floods;",
    "Requests the secretariat to report on progress every two years;",
    "Urges riparian States to agree on rules for fishing and navigation;",
    "Decides to hold a second conference in a mountain region.",
)


def lakes(
    *,
    preamble: Sequence[str] = PREAMBLE,
    operative: Sequence[str] = OPERATIVE,
    title: str = TITLE,
) -> str:
    """The declaration as plain text."""
    numbered = [f"{number}. {words}" for number, words in enumerate(operative, 1)]
    return "\n\n".join((title, *preamble, *numbered)) + "\n"


def changed(paragraphs: Sequence[str], **news: str) -> tuple[str, ...]:
    """Paragraphs with others in their place: ``p2="…"`` the second; an empty one goes."""
    made = [news.get(f"p{number}", words) for number, words in enumerate(paragraphs, 1)]
    return tuple(words for words in made if words)


def on_lakes(folder: Path) -> Workbench:
    """A project in ``folder`` on the declaration."""
    base = read(lakes().encode(), "circulated.txt").parts[0]
    return Workbench.create(folder / "lakes.draftbench", base)


def operative(work: Workbench) -> list[str]:
    """The operative paragraphs of the draft."""
    return [c.text.text for c in work.state.draft if c.kind.value == "operative"]


def clause(work: Workbench, words: str) -> ClauseId:
    """The clause of the draft that reads so."""
    return next(c.id for c in work.state.draft if c.text.text == words)


def revise(work: Workbench, *paragraphs: str) -> dict[AmendmentId | None, Item]:
    """A next base text with these operative paragraphs; what becomes of each amendment."""
    report = rebase(work, read(lakes(operative=paragraphs).encode(), "rev1.txt").parts[0])
    return {item.amendment: item for item in report.rebase.items}


def circulate(work: Workbench) -> None:
    """The draft as it stands comes as the next base text."""
    revise(work, *operative(work))
