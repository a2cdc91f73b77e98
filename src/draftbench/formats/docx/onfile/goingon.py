"""What a Word file needs for people to go on working in it: what they type is tracked too, and
Word knows who made the changes that are there."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from draftbench.amend.redlines.redline import Redline
from draftbench.formats.docx.names import Element, flag, printable, q, root, serialized, w
from draftbench.formats.docx.onfile.parts import OFFICE, WORD, Parts
from draftbench.formats.docx.sequence import put
from draftbench.formats.docx.stamps import AUTHOR_LIMIT

_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_PEOPLE = "http://schemas.microsoft.com/office/2011/relationships/people"
_PERSON, _AUTHOR = f"{{{_W15}}}person", f"{{{_W15}}}author"


def track_on(parts: Parts) -> str:
    """Switches change tracking on in the settings of a file (ECMA-376 part 1, 17.15.1.90). Gives a
    sentence where they let Word take the names of authors out (17.15.1.68); else it is empty."""
    part = parts.related("settings")
    if not part:
        part = parts.free_name("word/settings.xml")
        parts.add(part, serialized(root("settings")), f"{WORD}.settings+xml")
        parts.relate(parts.main, f"{OFFICE}/settings", part)
    settings = parts.tree(part)
    if settings is not None and not flag(settings, "trackRevisions"):
        settings = parts.change(part)
        for former in settings.findall(q("trackRevisions")):
            settings.remove(former)
        put(settings, w("trackRevisions"))
    if not flag(settings, "removePersonalInformation"):
        return ""
    return f"{parts.name} is set to remove personal information: Word will drop who made changes."


def name_people(parts: Parts, authors: Iterable[str]) -> None:
    """Enters the authors of changes among the people of a file who are not there yet ([MS-DOCX]
    2.5.4.6, person): by name alone, for they are no accounts."""
    names = dict.fromkeys(printable(one)[:AUTHOR_LIMIT] for one in authors)
    part = parts.related("people")
    people = parts.tree(part) if part else None
    known = set() if people is None else {one.get(_AUTHOR) for one in people.iter(_PERSON)}
    new = [name for name in names if name and name not in known]
    if not new:
        return
    if people is None:
        part = parts.free_name("word/people.xml")
        empty = etree.Element(f"{{{_W15}}}people", nsmap={"w15": _W15})
        parts.add(part, serialized(empty), f"{WORD}.people+xml")
        parts.relate(parts.main, _PEOPLE, part)
    parts.change(part).extend(map(_person, new))


def _person(name: str) -> Element:
    person = etree.Element(_PERSON)
    person.set(_AUTHOR, name)
    presence = etree.SubElement(person, f"{{{_W15}}}presenceInfo")
    presence.set(f"{{{_W15}}}providerId", "None")
    presence.set(f"{{{_W15}}}userId", name)
    return person


def authors_of(redline: Redline) -> list[str]:
    """Who made the changes of a redline."""
    stamps = [
        stamp
        for entry in redline.clauses
        for stamp in (
            entry.inserted,
            entry.deleted,
            entry.moved_away,
            entry.moved_here,
            *(stamp for run in entry.runs for stamp in (run.inserted, run.deleted)),
        )
    ]
    return [stamp.author for stamp in stamps if stamp is not None]
