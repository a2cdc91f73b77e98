"""Word files with automatic numbers, made by hand and at random."""

from __future__ import annotations

import io
import random
import zipfile

from draftbench.formats.docx.names import W

PLAIN_FORMS = ("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalZero")


def level(
    at: int,
    form: str = "decimal",
    text: str | None = None,
    start: int | None = 1,
    *,
    more: str = "",
) -> str:
    """One ``w:lvl``; ``more`` stands between the format and the text (``w:lvlRestart`` ...)."""
    shown = f"%{at + 1}." if text is None else text
    begin = "" if start is None else f'<w:start w:val="{start}"/>'
    return (
        f'<w:lvl w:ilvl="{at}">{begin}<w:numFmt w:val="{form}"/>{more}<w:suff w:val="space"/>'
        f'<w:lvlText w:val="{shown}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    )


def abstract(name: int, *levels: str, more: str = "") -> str:
    """An abstract list; ``more`` stands before its levels."""
    return (
        f'<w:abstractNum w:abstractNumId="{name}"><w:nsid w:val="{name + 1:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{more}{"".join(levels)}</w:abstractNum>'
    )


def num(name: int, of: int, *overrides: str) -> str:
    """A list in use."""
    inner = f'<w:abstractNumId w:val="{of}"/>{"".join(overrides)}'
    return f'<w:num w:numId="{name}">{inner}</w:num>'


def restart(at: int, start: int) -> str:
    """A ``w:lvlOverride`` that sets the start of a level."""
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def item(text: str, number: int | None = 1, depth: int | None = 0, *, style: str = "") -> str:
    """A paragraph in a list."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "" if depth is None else f'<w:ilvl w:val="{depth}"/>'
    inner += "" if number is None else f'<w:numId w:val="{number}"/>'
    listed = f"<w:numPr>{inner}</w:numPr>" if inner else ""
    return f"<w:p><w:pPr>{named}{listed}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def word_file(body: str, **parts: str) -> bytes:
    """A Word file that every program opens, with that body and those other parts."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}.{ending}+xml"/>'
        for name, ending in (("document", "document.main"), *((name, name) for name in parts))
    )
    links = "".join(
        f'<Relationship Id="{name}" Type="{office}/{name}" Target="{name}.xml"/>' for name in parts
    )
    content = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}'
        "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{office}"><w:body>{body}'
        "</w:body></w:document>",
        **{f"word/{n}.xml": f'<w:{n} xmlns:w="{W}">{c}</w:{n}>' for n, c in parts.items()},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def random_lists(seed: int, forms: tuple[str, ...] = PLAIN_FORMS) -> bytes:
    """A file with a few lists of random shape, used in random order, levels passed over too. The
    words of its paragraphs are "p0", "p1" ...

    It has nothing that LibreOffice is known to count otherwise than Word: levels that do not start
    again after every higher one, and starts of their own for levels that are not the first to be
    used.
    """
    rng = random.Random(seed)  # noqa: S311 - the same files every time
    abstracts, nums = [], list[str]()
    used, begins = [], set()
    for name in range(rng.randint(1, 2)):
        levels = []
        depth = rng.randint(2, 4)
        for at in range(depth):
            shown = [f"%{n + 1}" for n in range(at + 1)]
            text = rng.choice([f"%{at + 1}.", f"(%{at + 1})", ".".join(shown), f"Part %{at + 1}:"])
            more = "<w:isLgl/>" if rng.random() < 0.15 else ""
            levels.append(level(at, rng.choice(forms), text, rng.choice([1, 1, 1, 3]), more=more))
        abstracts.append(abstract(name, *levels))
        for _ in range(rng.randint(1, 3)):
            overrides = [restart(0, rng.randint(1, 4))] if rng.random() < 0.5 else []
            nums.append(num(len(nums) + 1, name, *overrides))
            used.append((len(nums), depth))
            if overrides:
                begins.add(len(nums))
    body = []
    number, depth = used[0]
    for at in range(rng.randint(8, 25)):
        if rng.random() < 0.25:
            number, depth = rng.choice(used)
        body.append(item(f"p{at}", number, 0 if number in begins else rng.randint(0, depth - 1)))
        begins.discard(number)
        if rng.random() < 0.1:
            body.append(f"<w:p><w:r><w:t>plain{at}</w:t></w:r></w:p>")
    return word_file("".join(body), numbering="".join([*abstracts, *nums]))
