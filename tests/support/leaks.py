"""Words looked for in the bytes of files, in every part of packed ones and on every page."""

import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def found(words: str, data: bytes) -> bool:
    """Whether a file holds words, however they are packed, broken or divided."""
    return bool(find_all([words], data))


def find_all(wanted: Iterable[str], data: bytes) -> list[str]:
    """Which of these words a file holds, unpacked once for all of them."""
    missing = {words: pressed(words) for words in wanted}
    there: list[str] = []
    for text in texts_in(data):
        there += [words for words, needle in missing.items() if needle in text]
        missing = {words: needle for words, needle in missing.items() if words not in there}
        if not missing:
            break
    return there


def texts_in(data: bytes) -> Iterator[str]:
    """Everything that a file says: its bytes as text, with and without marks, its members, and of a
    PDF its pages, its facts and its streams."""
    if data.startswith(b"%PDF"):
        yield from map(pressed, _pdf(data))
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                yield pressed(name)
                yield from texts_in(archive.read(name))
    for text in (data.decode("utf-8", "replace"), data.decode("utf-16-le", "replace")):
        yield pressed(text)
        yield pressed(unescape(re.sub(r"<[^<>]*>", "", text)))


def _pdf(data: bytes) -> Iterator[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    yield " ".join(map(str, document.get_metadata_dict().values()))
    for page in document:
        text = page.get_textpage()
        yield text.get_text_range()
        text.close()
        page.close()
    document.close()
    for stream in _STREAM.findall(data):
        try:
            unpacked = zlib.decompressobj().decompress(stream, 64 * 1024 * 1024)
        except zlib.error:
            unpacked = stream
        yield unpacked.decode("utf-8", "replace")
        yield unpacked.decode("utf-16-be", "replace")


def pressed(text: str) -> str:
    """Without white space and hyphens, for words that are broken over lines."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text).casefold()
