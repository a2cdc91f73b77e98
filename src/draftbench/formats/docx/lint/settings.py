"""Settings, numbering, and the marks of editing sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import MATH, SETTINGS, W, local, q, value

_RANKS = {name: at for at, name in enumerate(SETTINGS.split())}
_KNOWN = frozenset(q(name) for name in _RANKS)
_OWN = frozenset({W, MATH})
_RSIDS = re.compile(rb'rsid(?:R|RPr|P|Del|Sect|RDefault|Tr)="([^"]*)"')
"""Found several times as fast as whole words are; only of wrong ones is looked at what stands
before them."""
_WHOLE = re.compile(rb"\b" + _RSIDS.pattern)
_RSID = re.compile(r"[0-9A-Fa-f]{8}")


def unknown_setting(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.15.1.78 (CT_Settings): the settings that there are. To track changes is
    ``trackRevisions``; ``trackChanges``, which some programs write, does not exist."""
    root = file.beside("settings.xml")
    for one in () if root is None else root:
        if one.tag not in _KNOWN and str(one.tag).startswith(f"{{{W}}}"):
            hint = "; trackRevisions is meant" if local(one) == "trackChanges" else ""
            yield Finding("settings.xml", f"The setting {local(one)} does not exist{hint}.")


def setting_order(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.15.1.78 (CT_Settings): settings stand in the order of the schema."""
    root = file.beside("settings.xml")
    reached = -1
    for one in () if root is None else root:
        if isinstance(one.tag, str) and one.tag[1:].partition("}")[0] in _OWN:
            rank = _RANKS.get(local(one), reached)
            if rank < reached:
                yield Finding("settings.xml", f"The setting {local(one)} stands too late.")
                return
            reached = rank


def bad_rsid(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.18.50 (ST_LongHexNumber): the mark of an editing session has eight
    hexadecimal digits."""
    root = file.beside("settings.xml")
    listed = [] if root is None else [value(root, f"rsids/{n}") for n in ("rsidRoot",)]
    if root is not None:
        listed += [one.get(q("val"), "") for one in root.iterfind(f"{q('rsids')}/{q('rsid')}")]
    if any(not _RSID.fullmatch(number) for number in listed if number):
        yield Finding("settings.xml", "An rsid is not of eight hexadecimal digits.")
    for story in file.stories:
        data = file.bytes_of(story.part)
        if _any_wrong(_RSIDS, data) and _any_wrong(_WHOLE, data):
            yield Finding(story.where(), "An rsid is not of eight hexadecimal digits.")


def _any_wrong(pattern: re.Pattern[bytes], data: bytes) -> bool:
    found = set(pattern.findall(data))
    return any(not _RSID.fullmatch(number.decode("latin-1")) for number in found)


def numbering_order(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.9.17 (CT_Numbering): definitions of lists before lists; Word drops what
    stands otherwise."""
    root = file.beside("numbering.xml")
    begun = False
    for one in () if root is None else root:
        if local(one) == "num":
            begun = True
        elif local(one) == "abstractNum" and begun:
            yield Finding("numbering.xml", "A definition of a list stands behind the lists.")
            return


def missing_definition(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.9.2: the definition that a list names is in the file."""
    root = file.beside("numbering.xml")
    if root is None:
        return
    known = {one.get(q("abstractNumId")) for one in root.iterfind(q("abstractNum"))}
    for one in root.iterfind(q("num")):
        if value(one, "abstractNumId") not in known:
            yield Finding("numbering.xml", "A list names a definition that is not in the file.")


RULES = (
    Rule("unknown-setting", "There are no settings that do not exist.", unknown_setting),
    Rule("setting-order", "Settings stand in the order of the schema.", setting_order),
    Rule("bad-rsid", "The mark of an editing session has eight hexadecimal digits.", bad_rsid),
    Rule("numbering-order", "Definitions of lists stand before lists.", numbering_order),
    Rule("no-definition", "Every list has its definition.", missing_definition),
)
