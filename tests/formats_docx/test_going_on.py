"""A file with tracked changes in which people go on working: settings, people, strict files."""

import zipfile
from dataclasses import replace
from io import BytesIO

from lxml import etree

from draftbench.amend.changesets.editing import between
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.formats.docx.names import MATH, R, W, local
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted, name_people, track_on
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.safety import open_package
from support.drafts import clause_at, largest, read, redline, with_text, without, xml
from support.word import ARG, declaration

FILE, BASE = read(declaration())
AT = clause_at(BASE, "Noting the growth")
FIRST = with_text(BASE, AT, "Noting the alarming growth of organized crime,")
SECOND = with_text(FIRST, AT, "Noting the alarming growth of crime,")


def rewritten(data, part, act):
    """The file with another part of that name; None takes it out."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as one, zipfile.ZipFile(buffer, "w") as two:
        for name in one.namelist():
            held = act(one.read(name)) if part in {name, "*"} else one.read(name)
            if held is not None:
                two.writestr(name, held)
    return buffer.getvalue()


def settings(data):
    parts = open_parts(data, "made")
    return [local(one) for one in parts.tree(parts.related("settings"))]


def test_what_is_typed_next_is_tracked_too():
    written = drafted(redline(BASE, FIRST), FILE, "base.docx")
    names = settings(written.data)
    assert names.index("zoom") < names.index("trackRevisions") < names.index("defaultTabStop")
    assert verify(written.data).sound


def test_tracking_that_was_off_or_on_is_on_once():
    for given in (b'<w:trackRevisions w:val="0"/>', b"<w:trackRevisions/>"):
        file = rewritten(
            FILE,
            "word/settings.xml",
            lambda data, given=given: data.replace(
                b"<w:defaultTabStop", given + b"<w:defaultTabStop"
            ),
        )
        written = drafted(redline(BASE, FIRST), file, "base.docx")
        assert xml(written.data, "word/settings.xml").count("<w:trackRevisions/>") == 1
        assert settings(written.data).count("trackRevisions") == 1


def test_a_file_without_settings_gets_some():
    file = rewritten(FILE, "word/settings.xml", lambda data: None)
    for part in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        file = rewritten(file, part, _without_settings)
    written = drafted(redline(BASE, FIRST), file, "base.docx")
    assert settings(written.data) == ["trackRevisions"]
    assert verify(written.data).sound


def _without_settings(data):
    root = etree.fromstring(data)
    for one in list(root):
        if any("settings.xml" in str(value) for value in one.attrib.values()):
            root.remove(one)
    return etree.tostring(root)


def test_a_file_that_drops_names_says_so():
    file = rewritten(
        FILE,
        "word/settings.xml",
        lambda data: data.replace(
            b"<w:defaultTabStop", b"<w:removePersonalInformation/><w:defaultTabStop"
        ),
    )
    parts = open_parts(file, "base.docx")
    assert track_on(parts) == (
        "base.docx is set to remove personal information: Word will drop who made changes."
    )


def test_the_delegations_are_among_the_people_of_the_file_once():
    data = drafted(redline(BASE, FIRST, SECOND), FILE, "base.docx").data
    people = xml(data, "word/people.xml")
    assert people.count("<w15:person ") == 2
    assert 'w15:author="Argentina"' in people
    assert 'w15:providerId="None"' in people
    assert verify(data).sound
    parts = open_parts(data, "made")
    name_people(parts, ["Argentina", "Chile"])
    again = open_package(parts.data(), "made")["word/people.xml"].decode()
    assert again.count("<w15:person ") == 3


def test_a_long_name_is_cut_alike_in_the_text_and_among_the_people():
    long = "Group of States " * 20
    line = advanced(unmarked(BASE, BASE), between(BASE, FIRST), replace(ARG, author=long))
    parts = open_parts(drafted(line, FILE, "base.docx").data, "made")
    authors = {one.get(f"{{{W}}}author") for one in parts.body().iter()} - {None}
    people = [one.attrib.values() for one in parts.tree(parts.related("people"))]
    assert authors == {long[:255]}
    assert people == [[long[:255]]]


def strict(data):
    """The names of strict Office Open XML."""
    for old, new in (
        (W, b"http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (R, b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
        (MATH, b"http://purl.oclc.org/ooxml/officeDocument/math"),
    ):
        data = data.replace(b'"' + old.encode(), b'"' + new)
    return data.replace(
        b"relationships/extended-properties", b"relationships/extendedProperties"
    ).replace(b"<w:document ", b'<w:document w:conformance="strict" ')


def test_a_strict_file_is_written_on_as_an_ordinary_one():
    file = rewritten(FILE, "*", strict)
    base = largest(file)
    at = clause_at(base, "Costa Rica")
    written = drafted(redline(base, without(base, at)), file, "base.docx")
    assert written.losses == (
        "base.docx was a strict Office Open XML file and is an ordinary Word file now.",
    )
    package = open_package(written.data, "made")
    assert not any(b"purl.oclc.org" in package[name] for name in package)
    assert b"conformance" not in package["word/document.xml"]
    assert paragraphs(written.data, View.REJECTED) == paragraphs(FILE)
    assert verify(written.data).sound
