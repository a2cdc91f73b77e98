"""Ways to spoil a file. Each is a function of the bytes and of numbers, so that a case is its file,
the names of its mutations and their numbers, and can be made again and made smaller."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Sequence

from lxml import etree

Mutation = Callable[[bytes, Sequence[int]], bytes]
"""Takes bytes and at least four numbers from 0 to 65,535."""

_TOKENS = (
    "[", "]", "[[", "][", "[EU: ", "¹", "[^1]", "[^1]: ", "<!--", "-->", "**", "*", "~~", "`",
    "```", "\ufffc", "\ufeff", "\u202e", "\u2028", "\u0301", "\0", "\x1b", "\f", "\t", "\r", "\n\n",
    "---\n", "1. ", "(a) ", "(i) ", "- ", "OP1. ", "PP1 bis. ", "Annex I\n", "Contents\n",
    "Ibid., vol. 2", "|", "# ", "Recalling ", "<i>", "</i>", "&#0;", "&x;", "]]>", "{+", "-]",
    "\ud7ff", "𝔸", "ﷺ",
)  # fmt: skip
_VALUES = (
    "", "-1", "0", "99999999999999999999", "1e9", "NaN", "true", "\u202e", "../../x", "x" * 5000,
    "#REF", "http://127.0.0.1:9/x", "file:///etc/passwd", "%d%s", "1.5", "０",
)  # fmt: skip
_PATHS = ("/", "/etc/x", "../x", "word/document.xml", "[Content_Types].xml", "x" * 300, "ä")


def flip(data: bytes, n: Sequence[int]) -> bytes:
    """One byte is another."""
    if not data:
        return data
    at = n[0] * 65_536 + n[1]
    made = bytearray(data)
    made[at % len(made)] ^= 1 + n[2] % 255
    return bytes(made)


def cut(data: bytes, n: Sequence[int]) -> bytes:
    """The end is missing, or a stretch of the middle."""
    at = n[0] * len(data) // 65_536
    return data[:at] if n[1] % 2 else data[:at] + data[at + n[2] % 500 :]


def repeat(data: bytes, n: Sequence[int]) -> bytes:
    """A stretch stands several times."""
    at = n[0] * len(data) // 65_536
    return data[:at] + data[at : at + 1 + n[1] % 200] * (2 + n[2] % 30) + data[at:]


def token(data: bytes, n: Sequence[int]) -> bytes:
    """Something with a meaning is put in."""
    at = n[0] * len(data) // 65_536
    new = _TOKENS[n[1] % len(_TOKENS)].encode("utf-8", "surrogatepass")
    return data[:at] + new * (1 + n[2] % (1 if n[3] % 4 else 200)) + data[at:]


def lines(data: bytes, n: Sequence[int]) -> bytes:
    """Lines are swapped, doubled or dropped."""
    found = data.split(b"\n")
    a, b = n[0] % len(found), n[1] % len(found)
    if n[2] % 3 == 0:
        found[a], found[b] = found[b], found[a]
    elif n[2] % 3 == 1:
        found[a:a] = [found[b]] * (1 + n[3] % 20)
    else:
        del found[min(a, b) : max(a, b)]
    return b"\n".join(found)


def recode(data: bytes, n: Sequence[int]) -> bytes:
    """The same text in another encoding, or what is no text in it."""
    encodings = ("utf-16-le", "utf-16", "utf-32", "cp1252", "cp1251", "gb18030", "mac-roman")
    text = data.decode("utf-8", "ignore")
    return text.encode(encodings[n[0] % len(encodings)], "ignore")


# packages


def members(data: bytes, n: Sequence[int]) -> bytes:
    """A member of the package is dropped, renamed, doubled, emptied, or changes places."""
    found = _unpacked(data)
    if len(found) < 2:
        return flip(data, n)
    a, b = n[1] % len(found), n[2] % len(found)
    act = n[0] % 6
    if act == 0:
        del found[a]
    elif act == 1:
        found[a] = (_PATHS[n[3] % len(_PATHS)], found[a][1])
    elif act == 2:
        found.append(found[a])
    elif act == 3:
        found[a] = (found[a][0], b"")
    elif act == 4:
        found[a], found[b] = (found[a][0], found[b][1]), (found[b][0], found[a][1])
    else:
        found[a] = (found[a][0], found[b][1])
    methods = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    return _packed(found, methods[n[3] % 4])


def directory(data: bytes, n: Sequence[int]) -> bytes:
    """The directory of the package lies about a size, a place, a method or a flag."""
    starts = [at for at in range(len(data) - 46) if data.startswith(b"PK\x01\x02", at)]
    if not starts:
        return flip(data, n)
    at = starts[n[0] % len(starts)]
    field, size = ((20, 4), (24, 4), (42, 4), (10, 2), (8, 2), (28, 2), (16, 4))[n[1] % 7]
    value = (0, 1, n[2], 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFF)[n[3] % 6]
    new = struct.pack("<I" if size == 4 else "<H", value & (0xFFFFFFFF if size == 4 else 0xFFFF))
    return data[: at + field] + new + data[at + field + size :]


def inside(data: bytes, n: Sequence[int]) -> bytes:
    """The bytes of one member are spoiled, and the package is sound."""
    found = _unpacked(data)
    if not found:
        return flip(data, n)
    at = n[3] % len(found)
    acts = (flip, cut, repeat, token)
    found[at] = (found[at][0], acts[n[2] % 4](found[at][1], [n[0], n[1], n[3], n[2]]))
    return _packed(found)


def elements(data: bytes, n: Sequence[int]) -> bytes:
    """The elements of an XML file, or of one in a package, are dropped, doubled, nested, renamed,
    moved, or get other attributes."""
    found = _unpacked(data)
    if not found:
        return _spoiled(data, n)
    order = sorted(range(len(found)), key=lambda i: -len(found[i][1]))  # the text is the largest
    at = order[min(n[3] % 7, n[3] % len(order))]
    found[at] = (found[at][0], _spoiled(found[at][1], n))
    return _packed(found)


def _spoiled(data: bytes, n: Sequence[int]) -> bytes:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return token(data, n)
    nodes = [node for node in root.iter() if isinstance(node.tag, str)]
    one, other = nodes[n[0] % len(nodes)], nodes[n[1] % len(nodes)]
    parent = one.getparent()
    act = n[2] % 8
    if act == 0 and parent is not None:
        parent.remove(one)
    elif act == 1 and parent is not None:
        copy = etree.fromstring(etree.tostring(one, with_tail=False))
        for _ in range(1 + n[3] % 12):
            parent.insert(parent.index(one), etree.fromstring(etree.tostring(copy)))
    elif act == 2 and parent is not None:
        at, deep = parent.index(one), one
        for _ in range(1 + n[3] % 260):
            wrap = etree.Element(one.tag, one.attrib)
            wrap.append(deep)
            deep = wrap
        parent.insert(at, deep)
    elif act == 3:
        one.tag = other.tag
    elif act == 4 and one not in other.iterancestors() and one is not other and parent is not None:
        other.append(one)
    elif act == 5:
        one.text = (one.text or "") + _clean(_TOKENS[n[3] % len(_TOKENS)])
    else:
        _attribute(one, other, n)
    return etree.tostring(root)


def _attribute(one: etree._Element, other: etree._Element, n: Sequence[int]) -> None:
    names = sorted(one.attrib) or sorted(other.attrib)
    if not names:
        one.set("x", "y")
        return
    name = names[n[3] % len(names)]
    if n[2] % 8 == 6 and name in one.attrib and name in other.attrib:
        mine, its = one.get(name, ""), other.get(name, "")
        one.set(name, its)
        other.set(name, mine)
    else:
        one.set(name, _VALUES[n[3] % len(_VALUES)])


def _clean(text: str) -> str:
    return "".join(char for char in text if char.isprintable() or char in "\t\n")


def _unpacked(data: bytes) -> list[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return [(info.filename, package.read(info)) for info in package.infolist()]
    except Exception:  # noqa: BLE001 spoiled before: whatever the library says of it
        return []


def _packed(found: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", method) as package:
        warnings.simplefilter("ignore")
        for name, content in found:
            package.writestr(name, content)
    return buffer.getvalue()


MUTATIONS: dict[str, Mutation] = {
    act.__name__: act
    for act in (flip, cut, repeat, token, lines, recode, members, directory, inside, elements)
}
"""By name; those of packages fall back on the bytes where there is none."""
