"""Profiles: whose rules a text is held to.

The General Assembly, the Human Rights Council and the Economic and Social Council follow the same
rules; the Security Council does not set "also" and "further" (33 of 503 places where the others
would) and allows "; and" before the last sub-paragraph. A declaration of a conference speaks in the
first person; "plain" asks nothing of the structure of a text.
"""

from __future__ import annotations

from enum import StrEnum

from draftbench.document import ClauseKind, Document
from draftbench.messages import message


class Profile(StrEnum):
    """By whose rules a text is checked."""

    ASSEMBLY = "ga"
    RIGHTS_COUNCIL = "hrc"
    SOCIAL_COUNCIL = "ecosoc"
    SECURITY_COUNCIL = "sc"
    DECLARATION = "declaration"
    PLAIN = "plain"

    @property
    def spoken(self) -> str:
        """What people call it."""
        return _TITLES[self]


_TITLES = {
    Profile.ASSEMBLY: "General Assembly",
    Profile.RIGHTS_COUNCIL: "Human Rights Council",
    Profile.SOCIAL_COUNCIL: message("Economic and Social Council"),
    Profile.SECURITY_COUNCIL: "Security Council",
    Profile.DECLARATION: message("Declaration of a conference"),
    Profile.PLAIN: "Any text",
}
_ORGANS = (
    ("security council", Profile.SECURITY_COUNCIL),
    ("conseil de sécurité", Profile.SECURITY_COUNCIL),
    ("consejo de seguridad", Profile.SECURITY_COUNCIL),
    ("human rights council", Profile.RIGHTS_COUNCIL),
    ("conseil des droits de l", Profile.RIGHTS_COUNCIL),
    ("consejo de derechos humanos", Profile.RIGHTS_COUNCIL),
    ("economic and social council", Profile.SOCIAL_COUNCIL),
    ("conseil économique et social", Profile.SOCIAL_COUNCIL),
    ("consejo económico y social", Profile.SOCIAL_COUNCIL),
)
_FIRST_PERSON = ("we", "nous", "nosotros", "nosotras")


def profile_of(document: Document) -> Profile:
    """Whose rules a text seems to follow: by its organ line, else by its shape."""
    organs = [clause.text.plain.lower() for clause in document if clause.kind is ClauseKind.ORGAN]
    said = organs[0].removeprefix("the ") if organs else ""
    for name, profile in _ORGANS:
        if said.startswith((name, "le " + name, "el " + name)):
            return profile
    parts = (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR)
    if said.split(" ")[0].rstrip(",") in _FIRST_PERSON:
        return Profile.DECLARATION
    if any(clause.kind in parts for clause in document):
        return Profile.ASSEMBLY
    counted = any(clause.kind is ClauseKind.PARAGRAPH for clause in document)
    return Profile.DECLARATION if counted and document.kind != "report" else Profile.PLAIN
