"""Files made to exhaust or to mislead a program are read or refused with one sentence.

Nothing here measures time: what takes longer than twenty seconds hangs, and everything that is not
linear in the size of these files does.
"""

from __future__ import annotations

import io
import random
import socket
import stat
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest

from draftbench.errors import InputError
from draftbench.formats.office import SETTING
from draftbench.formats.reading import read
from fuzz.property import reads_or_refuses

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
    'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)


@pytest.fixture(autouse=True)
def without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may be fetched, and LibreOffice is not asked."""

    def refuse(*_: object) -> None:
        raise AssertionError("a file made the program use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setenv(SETTING, "/nowhere/soffice")


def docx(body: str, **parts: str) -> bytes:
    """A Word file with that body; ``parts`` replace or add parts ("word__document" for
    word/document.xml)."""
    text = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    found = {"[Content_Types].xml": TYPES, "word/document.xml": text}
    found |= {f"{name.replace('__', '/')}.xml": content for name, content in parts.items()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in found.items():
            package.writestr(name.replace(".rels.xml", ".rels"), content)
    return buffer.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def nested(tag: str, depth: int, inside: str) -> str:
    names = [f"w:{name}" for name in tag.split()]
    opened = "".join(f"<{name}>" for name in names)
    shut = "".join(f"</{name}>" for name in reversed(names))
    return opened * depth + inside + shut * depth


TEXTS: dict[str, Callable[[], bytes]] = {
    "one paragraph of 10 MB": lambda: b"the States " * 950_000,
    "one word of 5 MB": lambda: b"a" * 2_000_000,
    "a lot of white space": lambda: b"\t" * 1_000_000 + b" " * 1_000_000 + b"x",
    "tiny lines": lambda: b"a\n" * 20_000,
    "tiny paragraphs": lambda: b"ab.\n\n" * 6_000,
    "numbers that count up": lambda: b"".join(b"%d. x\n" % i for i in range(1, 10_000)),
    "one number again and again": lambda: b"1. x\n" * 8_000,
    "one letter again and again": lambda: b"(a) x;\n" * 8_000,
    "rows": lambda: b"a\tb\n" * 8_000,
    "annexes": lambda: b"Annex I\n\nTitle\n\n1. x.\n\n" * 1_500,
    "deep brackets": lambda: b"1. " + b"[" * 5_000 + b"x" + b"]" * 5_000,
    "open brackets": lambda: b"1. " + b"[" * 20_000,
    "open bold": lambda: b"**a " * 20_000,
    "glued bold": lambda: b"**a****b" * 4_000,
    "open tags": lambda: b"<i>a" * 100_000,
    "notes": lambda: "a¹\n\n¹ Ibid., p. 2\n\n".encode() * 3_000,
    "accents": lambda: b"e" + "\u0301".encode() * 100_000,
    "direction marks": lambda: "\u202e\u2066x".encode() * 20_000,
}
MARKDOWN: dict[str, Callable[[], bytes]] = {
    "quotes in quotes": lambda: b">" * 100_000 + b" x",
    "lists in lists": lambda: b"".join(b" " * (2 * i) + b"- x\n" for i in range(1_500)),
    "stars": lambda: b"a**b*c" * 20_000,
    "brackets": lambda: b"[" * 20_000 + b"](http://a.b)" * 100,
    "ticks": lambda: b"".join(b"`" * i + b" " for i in range(1, 1_500)),
    "comments without an end": lambda: b"<!-- a " * 100_000,
    "notes of one name": lambda: b"x[^1] " * 5_000 + b"\n\n" + b"[^1]: a\n" * 5_000,
    "pipes": lambda: b"|" * 30_000 + b"\n|---|\n" + b"|a" * 10_000,
}
WORD: dict[str, Callable[[], bytes]] = {
    "100,000 paragraphs in each other": lambda: docx(nested("p", 100_000, "")),
    "1,000 tables in each other": lambda: docx(nested("tbl tr tc", 1_000, paragraph("x"))),
    "70 tables in each other": lambda: docx(nested("tbl tr tc", 70, paragraph("x"))),
    "200 insertions in each other": lambda: docx(f"<w:p>{nested('ins', 200, '<w:r/>')}</w:p>"),
    "controls in controls": lambda: docx(nested("sdt sdtContent", 120, paragraph("x"))),
    "a cell over two billion": lambda: docx(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>"
        f"{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    ),
    "a huge attribute": lambda: docx(f'<w:p w:rsidR="{"a" * 9_000_000}"/>' + paragraph("x")),
    "a paragraph of 10 MB": lambda: docx(paragraph("the States " * 950_000)),
    "absurd numbers": lambda: docx(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="x"/></w:numPr></w:pPr>'
        "<w:r><w:t>x</w:t></w:r></w:p>"
    ),
    "styles that rest on each other": lambda: docx(
        '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
        **{
            "word___rels__document.xml.rels": f'<Relationships xmlns="{RELATIONSHIPS}">'
            f'<Relationship Id="a" Type="{R}/styles" Target="styles.xml"/></Relationships>',
            "word__styles": f'<w:styles xmlns:w="{W}">'
            '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
            '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
        },
    ),
    "another root": lambda: docx("", word__document="<a/>"),
    "no body": lambda: docx("", word__document=f'<w:document xmlns:w="{W}"/>'),
    "nothing": lambda: docx("", word__document=""),
    "a picture for a text": lambda: docx("", word__document="\x89PNG"),
}


def cases() -> list[object]:
    kinds = ((TEXTS, "x.txt"), (MARKDOWN, "x.md"), (WORD, "x.docx"))
    return [pytest.param(make, n, id=key) for all_, n in kinds for key, make in all_.items()]


@pytest.mark.slow
@pytest.mark.parametrize(("make", "name"), cases())
def test_files_made_to_exhaust(make: Callable[[], bytes], name: str) -> None:
    reads_or_refuses(make(), name)


@pytest.mark.parametrize("size", [1, 1000, 300_000])
def test_bytes_of_chance(size: int) -> None:
    chance = random.Random(size)  # noqa: S311
    for start in (b"", b"PK\x03\x04", b"{\\rtf", b"%PDF-", b"\xff\xfe", b"<html>", b"<?xml?>"):
        reads_or_refuses(start + chance.randbytes(size), "x")


def outside(target: str) -> bytes:
    """A Word file with relationships that lead out of it."""
    links = "".join(
        f'<Relationship Id="r{at}" Type="{R}/{kind}" Target="{target}" {mode}/>'
        for at, (kind, mode) in enumerate(
            (kind, mode)
            for kind in ("styles", "numbering", "footnotes", "header", "image", "attachedTemplate")
            for mode in ("", 'TargetMode="External"')
        )
    )
    return docx(
        paragraph("It met.") + '<w:altChunk r:id="r0"/>',
        **{
            "word___rels__document.xml.rels": f'<Relationships xmlns="{RELATIONSHIPS}">{links}'
            "</Relationships>"
        },
    )


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.1:9/a.xml", "file:///etc/passwd", "../../../../etc/passwd", "/etc/passwd"],
)
def test_relationships_that_lead_out_are_not_followed(target: str) -> None:
    imported = read(outside(target), "x.docx")
    assert "It met." in imported.text
    assert "root:" not in imported.text


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY x "yyyyyyyyyy"><!ENTITY z "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">]>',
    ],
)
@pytest.mark.parametrize("part", ["word__document", "[Content_Types]", "_rels__.rels"])
def test_document_types_are_refused_in_every_part(doctype: str, part: str) -> None:
    text = f'{doctype}<w:document xmlns:w="{W}"><w:body>{paragraph("&x;")}</w:body></w:document>'
    with suppress(InputError):
        imported = read(docx(paragraph("It met."), **{part: text}), "x.docx")
        assert "root:" not in imported.text
        assert "yyyy" not in imported.text


def test_a_link_in_a_package_is_no_link() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("[Content_Types].xml", TYPES)
        link = zipfile.ZipInfo("word/document.xml")
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        package.writestr(link, "/etc/passwd")
    with pytest.raises(InputError) as caught:
        read(buffer.getvalue(), "x.docx")
    assert "root:" not in str(caught.value)


def test_packages_in_packages_are_not_unpacked() -> None:
    data = docx(paragraph("x"))
    for _ in range(5):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            package.writestr("inner.zip", data)
        data = buffer.getvalue()
    with pytest.raises(InputError, match="is a zip archive"):
        read(data, "x.docx")


def test_words_of_a_refused_file_are_not_said() -> None:
    with pytest.raises(InputError) as caught:
        read(docx("", word__document="<secret>words of the text"), "x.docx")
    assert "secret" not in str(caught.value)
    assert "words" not in str(caught.value)
