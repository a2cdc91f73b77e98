"""PDF files made by hand for the tests: text and lines at places, in a few plain fonts.

Every character is 0.5 type sizes wide (a space 0.25), so that a test can say where words stand.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

FONTS = {"roman": "Plain", "bold": "Plain-Bold", "italic": "Plain-Italic"}
WIDE, SPACE = 0.5, 0.25
WIDTH, HEIGHT = 595, 842


def width(text: str, size: float = 10) -> float:
    """How wide ``text`` is set."""
    return sum(SPACE if char == " " else WIDE for char in text) * size


@dataclass
class Sheet:
    """A page to be painted; places in points from the lower left corner."""

    painted: list[str] = field(default_factory=list)
    links: list[tuple[float, float, float, float, str]] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    turned: int = 0
    picture: bool = False

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 10,
        font: str = "roman",
        matrix: str = "1 0 0 1",
        mode: int = 0,
    ) -> float:
        """Paints ``text`` from ``x`` on and gives where it ends."""
        codes = "".join(f"{self._code(char):04x}" for char in text)
        self.painted.append(
            f"BT /{font} {size} Tf {mode} Tr {matrix} {x:.2f} {y:.2f} Tm <{codes}> Tj ET"
        )
        return x + width(text, size)

    def lines(self, x: float, y: float, *lines: str) -> None:
        """Paints lines below each other, 12 points apart."""
        for at, line in enumerate(lines):
            self.text(x, y - 12 * at, line)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draws a line."""
        self.painted.append(f"0.5 w {x0} {y0} m {x1} {y1} l S")

    def artifact(self, x: float, y: float, text: str) -> None:
        """Paints text that the file itself marks as no part of the text."""
        self.painted.append("/Artifact BMC")
        self.text(x, y, text)
        self.painted.append("EMC")

    def _code(self, char: str) -> int:
        return ALPHABET.setdefault(char, len(ALPHABET) + 1)


ALPHABET: dict[str, int] = {" ": 1}


def make_pdf(
    *sheets: Sheet,
    user: str | None = None,
    scripted: bool = False,
    attached: bool = False,
    packed: bytes = b"",
) -> bytes:
    """A PDF of the sheets; ``user`` is the password that opens it (may be empty). ``scripted`` and
    ``attached`` put a script and a file into it. What the last page paints may be ``packed``,
    twice."""
    objects: list[bytes] = []

    def add(body: str | bytes, stream: bytes | None = None) -> int:
        data = body.encode("latin-1") if isinstance(body, str) else body
        if stream is not None:
            number = len(objects) + 1
            secret = _rc4(_object_key(key, number), stream) if key else stream
            head = data.rstrip().removesuffix(b">>") + b" /Length %d >>" % len(secret)
            data = head + b"\nstream\n" + secret + b"\nendstream"
        objects.append(data)
        return len(objects)

    file_id = b"0123456789abcdef"
    key, owner, user_entry = b"", b"", b""
    if user is not None:
        key, owner, user_entry = _keys(user, file_id)
    add("")  # catalogue
    add("")  # pages
    unicode_map = add("<< >>", _to_unicode())
    fonts: list[str] = []
    for name, base in FONTS.items():
        flags = 96 if name == "italic" else 32
        described = add(
            f"<< /Type /FontDescriptor /FontName /{base} /Flags {flags} /FontBBox [0 -200 1000 800]"
            " /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
        )
        inner = add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{base} /CIDSystemInfo << /Registry"
            f" (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {described} 0 R"
            f" /DW {WIDE * 1000:.0f} /W [1 [{SPACE * 1000:.0f}]] >>"
        )
        outer = add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{base} /Encoding /Identity-H"
            f" /DescendantFonts [{inner} 0 R] /ToUnicode {unicode_map} 0 R >>"
        )
        fonts.append(f"/{name} {outer} 0 R")
    picture = add(
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
        " /ColorSpace /DeviceGray >>",
        b"\x80",
    )
    pages: list[int] = []
    for sheet in sheets:
        painted = "\n".join(sheet.painted)
        if sheet.picture:
            painted = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Scan Do Q\n{painted}"
        content = add("<< >>", painted.encode("latin-1"))
        if packed and sheet is sheets[-1]:
            content = add("<< /Filter [/FlateDecode /FlateDecode] >>", packed)
        links = [
            add(
                f"<< /Type /Annot /Subtype /Link /Rect [{x0} {y0} {x1} {y1}] /Border [0 0 0]"
                f" /A << /S /URI /URI ({address}) >> >>"
            )
            for x0, y0, x1, y1, address in sheet.links
        ]
        listed = " ".join(f"{link} 0 R" for link in links)
        pages.append(
            add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}]"
                f" /Rotate {sheet.turned} /Contents {content} 0 R /Annots [{listed}]"
                f" /Resources << /Font << {' '.join(fonts)} >>"
                f" /XObject << /Scan {picture} 0 R >> >> >>"
            )
        )
    names = ""
    if scripted:
        script = add("<< /S /JavaScript /JS (app.alert\\(1\\); while\\(1\\){}) >>")
        names += f" /OpenAction {script} 0 R"
    if attached:
        held = add("<< /Type /EmbeddedFile >>", b"hidden")
        file = add(f"<< /Type /Filespec /F (a.txt) /EF << /F {held} 0 R >> >>")
        names += f" /Names << /EmbeddedFiles << /Names [(a.txt) {file} 0 R] >> >>"
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R{names} >>".encode()
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    trailer = ""
    if user is not None:
        locked = add(
            f"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{owner.hex()}> /U <{user_entry.hex()}> >>"
        )
        trailer = f" /Encrypt {locked} 0 R /ID [<{file_id.hex()}> <{file_id.hex()}>]"
    return _file(objects, trailer)


def _file(objects: list[bytes], trailer: str) -> bytes:
    data = b"%PDF-1.5\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    data += f"trailer << /Size {size} /Root 1 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return data


def _to_unicode() -> bytes:
    pairs = "\n".join(
        f"<{code:04x}> <{char.encode('utf-16-be').hex()}>" for char, code in ALPHABET.items()
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def"
        " /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(ALPHABET)} beginbfchar\n{pairs}\nendbfchar\nendcmap end end"
    ).encode()


# the standard encryption of 40 bits (algorithms 2 to 4 of the PDF reference, 3.5.2)

_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def _keys(user: str, file_id: bytes) -> tuple[bytes, bytes, bytes]:
    padded = (user.encode() + _PAD)[:32]
    owner_key = hashlib.md5((b"owner" + _PAD)[:32], usedforsecurity=False).digest()[:5]
    owner = _rc4(owner_key, padded)
    permissions = (-44 & 0xFFFFFFFF).to_bytes(4, "little")
    whole = padded + owner + permissions + file_id
    key = hashlib.md5(whole, usedforsecurity=False).digest()[:5]
    return key, owner, _rc4(key, _PAD)


def _object_key(key: bytes, number: int) -> bytes:
    whole = key + number.to_bytes(3, "little") + b"\0\0"
    return hashlib.md5(whole, usedforsecurity=False).digest()[:10]


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    found = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        found.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(found)
