"""Time and memory to read a large Word file into clauses, beside python-docx's own load of it, and
to read the same words as plain text.

Run: ``python benchmarks/reading.py [paragraphs] [words]`` (default 30,000 paragraphs of about 100
words: a file of 10 MB). The file has automatic and typed numbers, tracked changes by three people,
footnotes, tables, links, bold and italic words. Each program runs in a process of its own; prints
seconds, peak memory in MB (Linux only), and the ratios to python-docx, which gives the paragraphs'
words alone.
"""

from __future__ import annotations

import io
import random
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from draftbench.formats.docx.names import W

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OPENINGS = ("Calls upon", "Urges", "Recalls", "Invites", "Requests", "Encourages", "Welcomes")
AUTHORS = ("Argentina", "Norway", "Secretariat")
PARTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}

OURS = """
from draftbench.formats.reading import read
found = read(data, name)
size = sum(len(part) for part in found.parts)
"""
PYTHON_DOCX = """
import io
from docx import Document
found = [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]
size = len(found)
"""
FRAME = """
import sys, time
data = open(sys.argv[1], "rb").read()
name = sys.argv[1].rpartition("/")[2]
start = time.perf_counter()
{program}
seconds = time.perf_counter() - start
peak = int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) / 1024
print(seconds, peak, size)
"""


class Maker:
    """Makes the paragraphs of the file."""

    def __init__(self, words: int) -> None:
        self.chance = random.Random(3)  # noqa: S311  # words, not secrets
        letters = "aeioubcdfghlmnprstvw"
        sizes = self.chance.choices(range(2, 12), k=9_000)
        self.vocabulary = ["".join(self.chance.choices(letters, k=size)) for size in sizes]
        self.words = words
        self.notes = 0

    def text(self, count: int) -> str:
        return " ".join(self.chance.choices(self.vocabulary, k=count))

    def run(self, text: str, looks: str = "") -> str:
        inner = f"<w:rPr>{looks}</w:rPr>" if looks else ""
        return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'

    def tracked(self, kind: str, text: str) -> str:
        name = "delText" if kind == "del" else "t"
        author = self.chance.choice(AUTHORS)
        return (
            f'<w:{kind} w:id="{self.chance.randrange(10**6)}" w:author="{author}" '
            f'w:date="2026-01-01T10:00:00Z"><w:r><w:{name} xml:space="preserve">{text}</w:{name}>'
            f"</w:r></w:{kind}>"
        )

    def note(self) -> str:
        self.notes += 1
        return f'<w:r><w:footnoteReference w:id="{self.notes}"/></w:r>'

    def paragraph(self, number: int) -> str:
        style = '<w:pStyle w:val="SingleTxt"/>'
        if number % 40 == 0:
            return (
                '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>'
                + self.run(f"Heading {self.text(4)}")
                + "</w:p>"
            )
        if number % 4 == 1:
            style += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        elif number % 4 == 2:
            style += '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
        runs = [
            self.run(self.chance.choice(OPENINGS), "<w:i/>"),
            self.run(f" {self.text(self.words // 3)} "),
            self.run(self.text(3), "<w:b/>"),
            self.run(f" {self.text(self.words // 3)} "),
        ]
        if number % 3 == 0:
            runs.append(self.tracked("del", f"{self.text(4)} "))
            runs.append(self.tracked("ins", f"{self.text(4)} "))
        if number % 10 == 0:
            runs.append(self.note())
        runs.append(self.run(f"{self.text(self.words // 3)};"))
        return f"<w:p><w:pPr>{style}</w:pPr>{''.join(runs)}</w:p>"

    def table(self) -> str:
        cell = "<w:tc><w:p>{}</w:p></w:tc>"
        row = "".join(cell.format(self.run(self.text(5))) for _ in range(3))
        return f"<w:tbl><w:tr>{row}</w:tr><w:tr>{row}</w:tr></w:tbl>"


def word_file(paragraphs: int, words: int) -> bytes:
    """The file, whose words are random and so pack as badly as real ones do."""
    make = Maker(words)
    body = [make.paragraph(number) for number in range(paragraphs - 6 * (paragraphs // 600))]
    body += [make.table() for _ in range(paragraphs // 600)]
    formats = (("decimal", "%1."), ("lowerLetter", "(%2)"))
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText '
        f'w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(formats)
    )
    content = {
        "document": f"<w:body>{''.join(body)}<w:sectPr/></w:body>",
        "numbering": f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num '
        'w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        "styles": "".join(
            f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
            for key, name in (("SingleTxt", "__Single Txt"), ("H1", "_ H_1"))
        ),
        "footnotes": "".join(
            f'<w:footnote w:id="{at + 1}"><w:p>{make.run(make.text(12))}</w:p></w:footnote>'
            for at in range(make.notes)
        ),
    }
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), *PARTS.items())
    )
    links = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
        for name, kind in PARTS.items()
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="'
            f'application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        )
        for name, inner in content.items():
            archive.writestr(
                f"word/{name}.xml", f'<w:{name} xmlns:w="{W}" xmlns:r="{OFFICE}">{inner}</w:{name}>'
            )
    return buffer.getvalue()


def plain_text(paragraphs: int, words: int) -> bytes:
    """As many paragraphs of as many words."""
    make = Maker(words)
    lines = (f"{make.chance.choice(OPENINGS)} {make.text(words)};" for _ in range(paragraphs))
    return "\n\n".join(f"{at}. {line}" for at, line in enumerate(lines, start=1)).encode()


def measured(program: str, path: Path) -> tuple[float, float, int]:
    """Seconds, peak MB, and what the program counted, in a process of its own."""
    command = [sys.executable, "-c", FRAME.format(program=program), str(path)]
    seconds, peak, size = subprocess.check_output(command, text=True).split()
    return float(seconds), float(peak), int(size)


def main(paragraphs: int = 30_000, words: int = 100) -> None:
    with tempfile.TemporaryDirectory() as folder:
        word, text = Path(folder) / "large.docx", Path(folder) / "large.txt"
        word.write_bytes(word_file(paragraphs, words))
        text.write_bytes(plain_text(paragraphs, words))
        sizes = [path.stat().st_size / 2**20 for path in (word, text)]
        print(f"{paragraphs:,} paragraphs: .docx {sizes[0]:.1f} MB, .txt {sizes[1]:.1f} MB")
        peer = measured(PYTHON_DOCX, word)
        rows = (
            ("python-docx, words of paragraphs", peer),
            ("draftbench, .docx to clauses", measured(OURS, word)),
            ("draftbench, .txt to clauses", measured(OURS, text)),
        )
        print(f"{'':34}{'seconds':>9}{'MB':>8}{'time':>8}{'memory':>8}{'found':>9}")
        for name, (seconds, peak, size) in rows:
            ratios = f"{seconds / peer[0]:7.2f}x{peak / peer[1]:7.2f}x"
            print(f"{name:34}{seconds:9.2f}{peak:8.0f}{ratios}{size:9,}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
