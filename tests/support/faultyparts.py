"""Faults around the text: notes, comments, paragraphs, the package, settings and lists."""

from __future__ import annotations

from random import Random

from lxml import etree

from draftbench.formats.docx.names import MC, W16DU, Element, q
from support.spoiled import (
    CHANGES,
    COMMENTS,
    LINKS,
    MAIN,
    NOTES,
    NUMBERS,
    PARAGRAPH_ID,
    SETTINGS,
    TEXT_ID,
    THREADS,
    TYPES,
    Spoiled,
    fault,
    gone,
    made,
    some,
)

# ---- notes


@fault("no-footnote")
def footnote_of_no_note(file: Spoiled, random: Random) -> None:
    file.find("//w:footnoteReference")[0].set(q("id"), str(random.randint(5, 99)))


@fault("no-footnote")
def footnotes_taken_out(file: Spoiled, random: Random) -> None:
    file.drop(NOTES)


@fault("no-endnote")
def endnote_of_no_note(file: Spoiled, random: Random) -> None:
    file.find("//w:endnoteReference")[0].set(q("id"), str(random.randint(5, 99)))


@fault("lost-note")
def note_without_mark(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:footnoteReference | //w:endnoteReference"))


@fault("note-twice")
def note_of_same_id(file: Spoiled, random: Random) -> None:
    file.root(NOTES).append(made('<w:footnote w:id="1"><w:p/></w:footnote>'))


@fault("no-separator")
def separator_taken_out(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:footnote[@w:type]", NOTES))


# ---- comments


@fault("no-id")
def comment_without_id(file: Spoiled, random: Random) -> None:
    del some(file, random, "//w:comment", COMMENTS).attrib[q("id")]


@fault("bad-id")
def note_with_id_in_letters(file: Spoiled, random: Random) -> None:
    file.find("//w:footnote[@w:id='1']", NOTES)[0].set(q("id"), "one")


@fault("no-comment")
def comment_taken_out(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:comment", COMMENTS))


@fault("lost-comment")
def comment_without_mark(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:r[w:commentReference]"))


@fault("comment-twice")
def comment_of_same_id(file: Spoiled, random: Random) -> None:
    one, other = file.find("//w:comment", COMMENTS)
    one.set(q("id"), other.get(q("id"), ""))


def _entries(file: Spoiled) -> list[Element]:
    return list(file.root(THREADS))


@fault("thread-target")
def thread_of_no_paragraph(file: Spoiled, random: Random) -> None:
    entry = random.choice(_entries(file))
    entry.set(str(entry.attrib.keys()[0]), f"4C{random.randrange(10**6):06d}")


@fault("thread-target")
def thread_of_first_paragraph(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:comment", COMMENTS).append(made('<w:p w14:paraId="1A000009"/>'))


@fault("thread-level")
def reply_to_nobody(file: Spoiled, random: Random) -> None:
    entry = _entries(file)[1]
    parent = next(key for key in entry.attrib if str(key).endswith("paraIdParent"))
    entry.set(parent, "4C000001")


@fault("thread-level")
def reply_to_reply(file: Spoiled, random: Random) -> None:
    first, second = _entries(file)
    parent = next(key for key in second.attrib if str(key).endswith("paraIdParent"))
    first.set(parent, "1A000002")


@fault("thread-twice")
def thread_told_twice(file: Spoiled, random: Random) -> None:
    file.root(THREADS).append(etree.fromstring(etree.tostring(random.choice(_entries(file)))))


@fault("nameless-person")
def person_without_name(file: Spoiled, random: Random) -> None:
    person = random.choice(list(file.root("word/people.xml")))
    del person.attrib[next(key for key in person.attrib if str(key).endswith("author"))]


# ---- paragraphs


@fault("bad-paragraph-id")
def paragraph_id_out_of_range(file: Spoiled, random: Random) -> None:
    wrong = random.choice(["00000000", "80000000", "FFFFFFFF", "1234", "GHIJKLMN"])
    some(file, random, "//w:p").set(random.choice([PARAGRAPH_ID, TEXT_ID]), wrong)


@fault("duplicate-paragraph-id")
def paragraph_id_again(file: Spoiled, random: Random) -> None:
    one, other = random.sample(file.find("//w:p"), 2)
    one.set(PARAGRAPH_ID, other.get(PARAGRAPH_ID, ""))


# ---- package


@fault("duplicate-part")
def part_twice(file: Spoiled, random: Random) -> None:
    file.twice = random.choice([MAIN, NOTES, SETTINGS])


@fault("broken-part")
def part_cut_off(file: Spoiled, random: Random) -> None:
    part = random.choice(["word/styles.xml", SETTINGS, "word/people.xml"])
    file.raw[part] = file.raw[part][:-20]


@fault("missing-part")
def part_taken_out(file: Spoiled, random: Random) -> None:
    file.drop(random.choice([NOTES, COMMENTS, "word/styles.xml", "word/header1.xml"]))


@fault("relationship-twice")
def relationship_of_same_id(file: Spoiled, random: Random) -> None:
    one, other = random.sample(list(file.root(LINKS)), 2)
    one.set("Id", other.get("Id", ""))


@fault("no-relationship")
def relationship_taken_out(file: Spoiled, random: Random) -> None:
    number = random.choice(["rIdHead", "rIdLink"])
    gone(next(link for link in file.root(LINKS) if link.get("Id") == number))


@fault("no-content-type")
def part_of_unknown_kind(file: Spoiled, random: Random) -> None:
    file.raw[random.choice(["word/media/image1.png", "word/thing.bin"])] = b"data"


@fault("no-content-type")
def types_taken_out(file: Spoiled, random: Random) -> None:
    file.drop(TYPES)


@fault("half-registered")
def comments_without_type(file: Spoiled, random: Random) -> None:
    part = random.choice(["/word/comments.xml", "/word/commentsExtended.xml", "/word/people.xml"])
    gone(next(one for one in file.root(TYPES) if one.get("PartName") == part))


@fault("half-registered")
def comments_without_relationship(file: Spoiled, random: Random) -> None:
    part = random.choice(["comments.xml", "commentsExtended.xml", "commentsIds.xml"])
    gone(next(link for link in file.root(LINKS) if link.get("Target") == part))


@fault("unknown-prefix")
def prefix_not_declared(file: Spoiled, random: Random) -> None:
    part = random.choice([MAIN, SETTINGS, NOTES])
    file.root(part).set(f"{{{MC}}}Ignorable", "w14 w15 w16cid w16du w99")


@fault("not-ignorable")
def prefix_not_ignored(file: Spoiled, random: Random) -> None:
    file.root(MAIN).set(f"{{{MC}}}Ignorable", "w15")


@fault("not-ignorable")
def instant_not_ignored(file: Spoiled, random: Random) -> None:
    some(file, random, CHANGES).set(f"{{{W16DU}}}dateUtc", "2026-03-02T09:00:00Z")
    file.root(MAIN).set(f"{{{MC}}}Ignorable", "w14 w15")


@fault("text-behind-section")
def paragraph_behind_section(file: Spoiled, random: Random) -> None:
    file.find("/w:document/w:body")[0].append(made("<w:p/>"))


# ---- settings and lists


@fault("unknown-setting")
def setting_made_up(file: Spoiled, random: Random) -> None:
    name = random.choice(["trackChanges", "showRevisions"])
    file.root(SETTINGS).insert(0, made(f"<w:{name}/>"))


@fault("setting-order")
def setting_too_late(file: Spoiled, random: Random) -> None:
    file.root(SETTINGS).append(file.root(SETTINGS)[0])


@fault("bad-rsid")
def session_of_four_digits(file: Spoiled, random: Random) -> None:
    if random.random() < 0.5:
        file.find("//w:p[@w:rsidR]")[0].set(q("rsidR"), "A1")
    else:
        file.find("//w:rsids/w:rsid", SETTINGS)[0].set(q("val"), "00A1")


@fault("numbering-order")
def definition_behind_list(file: Spoiled, random: Random) -> None:
    file.root(NUMBERS).append(file.find("//w:abstractNum", NUMBERS)[0])


@fault("no-definition")
def list_without_definition(file: Spoiled, random: Random) -> None:
    file.find("//w:num/w:abstractNumId", NUMBERS)[0].set(q("val"), "77")
