"""Mail saved as a file (.eml, RFC 5322): the text that was sent.

The text part is read as plain text, or the web page where there is no other; what quoted-printable
and base64 hide is decoded. Of its headers only the subject is read; a note says so,
and names attachments.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from itertools import islice

from draftbench.errors import InputError
from draftbench.formats.imported import Imported, ImportNote
from draftbench.formats.plain.encoding import decode
from draftbench.formats.safety import check_count
from draftbench.messages import message
from draftbench.progress import Progress, silent

_HEADER = re.compile(r"(?P<name>[!-9;-~]{1,76}):|[ \t]")
"""A line of a header, or one on which a header goes on: a name has every sign but a colon, and
servers write long ones (X-MS-Exchange-Transport-CrossTenantHeadersStamped)."""
_ADDRESSED = frozenset(("to", "received", "delivered-to", "message-id", "return-path", "bcc", "cc"))
_CARRIED = frozenset(("mime-version", "content-type", "message-id", "received", "return-path"))
_KNOWN = _ADDRESSED | _CARRIED | {"from", "subject", "date", "reply-to", "sender"}
_SAMPLE = 65_536
_MOST_PARTS = 1000
"""Of more parts the rest is left out, and a note says so."""
_LONGEST_HEADER = 10_000
"""Characters of a header that says what a part is; the time to read one grows with their square."""


class _Policy(Compat32):
    """Headers are taken apart as little as possible: the newer policies need half a minute for some
    megabyte. Raises ValueError for a header that nobody wrote to be read."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        if len(value) > _LONGEST_HEADER and name.casefold().startswith("content-"):
            raise ValueError
        return name, value


def is_mail(text: str, name: str) -> bool:
    """Whether a decoded file is mail: lines of headers that machines carry come first ("Message-ID:
    …"); in a file called .eml any header of mail will do. A letter that begins "To: … From: …" is
    none."""
    names: set[str] = set()
    lines = text[:_SAMPLE].lstrip("\ufeff\r\n").splitlines()
    for line in lines[:-1] if len(text) > _SAMPLE else lines:  # the last may be cut
        if not line.strip():
            break
        found = _HEADER.match(line)
        if found is None:
            return False
        names.add((found["name"] or "").casefold())
    if name.casefold().endswith(".eml"):
        return not names.isdisjoint(_KNOWN) or any(one.startswith("x-") for one in names)
    return bool(names & _ADDRESSED) and bool(names & _CARRIED) and len(names & _KNOWN) > 2


def read_mail(data: bytes, name: str, view: str, *, progress: Progress = silent) -> Imported:
    """The texts in the mail ``data``, the content of the file ``name``; lines are counted in its
    text. Raises InputError where it has no text, or more than the budget of a file, and what
    ``progress`` raises."""
    try:
        mail = BytesParser(policy=_Policy()).parsebytes(data)
        parts = list(islice(_leaves(mail), _MOST_PARTS + 1))
        known = parts[:_MOST_PARTS]
        body = next((one for kind in _BODIES for one in known if _is_body(one, kind)), None)
        left = [_left_out(one) for one in known if one is not body and not _says_again(one, body)]
    except (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError):
        raise InputError(
            "{name} is mail that cannot be taken apart; copy its text into a text file.", name=name
        ) from None
    if body is None:
        raise InputError(
            "{name} is mail without a text; save what is attached to it and read that file.",
            name=name,
        )
    text, remarks = _decoded(body, name)
    check_count("characters", len(text), name)
    said = message("Of the headers of the mail only the subject was read.")
    notes = [ImportNote("mail-headers", 0, said), *remarks]
    notes += left
    if len(parts) > _MOST_PARTS:
        said = message(
            "The mail has more than {most} parts; the others were not read.", most=_MOST_PARTS
        )
        notes.append(ImportNote("mail-parts", 0, said))
    if body.get_content_subtype() == "html":
        from draftbench.formats.html.reader import read_html

        return read_html(data, text, name, view, remarks=tuple(notes), progress=progress)
    from draftbench.formats.plain.reader import read_text

    imported = read_text(text, name, original=data, remarks=notes, progress=progress)
    return replace(imported, original=data)


def subject_of(data: bytes) -> str:
    """The subject of the mail ``data``; empty where it has none."""
    try:
        mail = BytesParser(policy=_Policy()).parsebytes(data, headersonly=True)
        said = str(make_header(decode_header(str(mail.get("subject", ""))[:_LONGEST_HEADER])))
    except (MessageError, ValueError, LookupError):
        return ""
    return " ".join(said.split())


def plain_body(data: bytes, name: str) -> str:
    """The text part of the mail ``data``, line by line as it was sent; empty where it has none."""
    from draftbench.formats.plain.lines import without_signs

    body = _part(data, "plain")
    return "" if body is None else without_signs(_decoded(body, name)[0])


def body_lines(data: bytes, paragraphs: Iterable[str]) -> tuple[int, ...]:
    """The line of the mail ``data``, as an editor shows it, of each line of its text part; of a
    mail that is only a web page, that in which each of its ``paragraphs`` begins. Empty where the
    part is not written in lines."""
    plain = _part(data, "plain")
    body = plain or _part(data, "html")
    content = None if body is None else body.get_payload()
    encoding = "" if body is None else str(body.get("content-transfer-encoding", "")).lower()
    if body is None or not isinstance(content, str) or "base64" in encoding:
        return ()
    raw = content.encode(body.get_content_charset() or "utf-8", "surrogateescape")
    number = data.count(b"\n", 0, max(data.find(raw), 0)) + 1
    soft = "quoted-printable" in encoding
    lines, goes_on = [], False
    for line in content.split("\n"):
        lines += [] if goes_on else [number]
        goes_on = soft and line.rstrip("\r").endswith("=")
        number += 1
    return tuple(lines) if plain else tuple(_lines_of(paragraphs, _decoded(body, "")[0], lines))


def _lines_of(paragraphs: Iterable[str], page: str, lines: Sequence[int]) -> Iterator[int]:
    """The lines in which paragraphs begin that were read from a page."""
    at = 0
    for words in paragraphs:
        begun = re.findall(r"\w+", words)[:_FIRST_WORDS]
        found = re.compile(_BETWEEN.join(begun)).search(page, at) if begun else None
        at = found.start() if found else at
        yield lines[min(page.count("\n", 0, at), len(lines) - 1)]


_FIRST_WORDS = 4
_BETWEEN = r"(?:[^\w<&]|<[^<>]*>|&#?\w+;)*"
"""What may stand between two words of a page."""


def _part(data: bytes, kind: str) -> Message | None:
    mail = BytesParser(policy=_Policy()).parsebytes(data)
    parts = islice(_leaves(mail), _MOST_PARTS)
    return next((one for one in parts if _is_body(one, kind)), None)


_BODIES = ("plain", "html")


def _leaves(mail: Message) -> Iterator[Message]:
    """The parts that hold no others, in order, but for those of mail that is attached."""
    waiting: list[Message] = [mail]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload() if part.get_content_maintype() == "multipart" else None
        if isinstance(inner, list):
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]
        else:
            yield part


def _is_body(part: Message, kind: str) -> bool:
    attached = part.get_content_disposition() == "attachment" or part.get_filename()
    return part.get_content_type() == f"text/{kind}" and not attached


def _says_again(part: Message, body: Message | None) -> bool:
    """Whether a part is the text that was read once more, as a web page."""
    return body is not None and _is_body(body, "plain") and _is_body(part, "html")


def _left_out(part: Message) -> ImportNote:
    """That a part was not read; a picture may be but the sender's logo."""
    called = str(make_header(decode_header(part.get_filename() or part.get_content_type())))
    named = " ".join(called.split())
    said = message(
        "“{file}”, which is attached to the mail, was not read; save it and read that file.",
        file=named,
    )
    pictured = part.get_content_maintype() == "image"
    return ImportNote("mail-picture" if pictured else "mail-attachment", 0, said)


def _decoded(part: Message, name: str) -> tuple[str, list[ImportNote]]:
    """The text of a part, by the encoding that it names, else by the one that can be told."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    named = part.get_content_charset()
    try:
        return content.decode(named or "utf-8"), []
    except (LookupError, ValueError):
        text, notes = decode(content, name)
        return text, list(notes)
