"""A short declaration on lakes, to negotiate on in tests: none of it is a shipped sample."""

from collections.abc import Sequence

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
