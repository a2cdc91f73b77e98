"""Mail saved as a file: its text, decoded; what was not read is said."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from draftbench.errors import InputError
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read

_TEXT = """Dear Chair,

1. Agree to keep every lighthouse of the coasts in good repair, whatever the season, until 2040;

2. Décident d’y consacrer 3 % des recettes = 12 millions.
"""


def _mail(text: str | None = _TEXT, encoding: str = "quoted-printable") -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "delegate@mfa.example"
    mail["To"] = "chair@conf.example"
    mail["Subject"] = "Re: draft on lighthouses"
    if text is not None:
        mail.set_content(text, cte=encoding)
    return mail


def _words(imported: Imported) -> list[str]:
    return [clause.text.plain for part in imported for clause in part]


def _codes(imported: Imported) -> list[str]:
    return [note.code for note in imported.notes if note.code.startswith("mail")]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("name", ["sent.eml", "sent.txt"])
def test_the_text_of_a_mail_is_read_as_it_was_sent(encoding: str, name: str) -> None:
    imported = read(bytes(_mail(encoding=encoding)), name)
    assert _words(imported) == _words(read(_TEXT.encode(), "sent.txt"))
    assert "".join(_words(imported)).count("=") == 1
    assert _codes(imported) == ["mail-headers"]


def test_attachments_are_named_and_not_read() -> None:
    mail = _mail()
    mail.add_alternative(f"<html><body><p>{_TEXT}</p></body></html>", subtype="html")
    mail.add_attachment(b"PK\x03\x04", maintype="application", subtype="zip", filename="all.zip")
    mail.add_attachment("1. Other words.", filename="other.txt")
    imported = read(bytes(mail), "sent.eml")
    assert _words(imported) == _words(read(_TEXT.encode(), "sent.txt"))
    told = sorted(str(one.message) for one in imported.notes if one.code == "mail-attachment")
    assert [("all.zip" in one, "other.txt" in one) for one in told] == [
        (True, False),
        (False, True),
    ]


def test_of_too_many_parts_a_note_is_made() -> None:
    mail = _mail()
    for number in range(1000):
        mail.add_attachment(f"{number}. Words.", filename=f"{number}.txt")
    codes = _codes(read(bytes(mail), "sent.eml"))
    assert codes.count("mail-attachment") == 999
    assert codes.count("mail-parts") == 1


def test_the_page_is_read_where_there_is_no_other_text() -> None:
    mail = _mail(None)
    mail.set_content("<html><body><p>1. Keep the lamps.</p></body></html>", subtype="html")
    assert _words(read(bytes(mail), "sent.eml")) == ["Keep the lamps."]


def test_mail_without_a_text_is_refused() -> None:
    mail = _mail(None)
    mail.add_attachment(b"PK\x03\x04", maintype="application", subtype="zip", filename="all.zip")
    with pytest.raises(InputError):
        read(bytes(mail), "sent.eml")


@pytest.mark.slow
def test_deep_and_damaged_mail_is_read_or_refused() -> None:
    data = bytes(_mail("1. Keep the lamps.\n"))
    for depth in (3, 400, 5000):
        for at in range(depth):
            mark = f"b{at}"
            kind = f'Content-Type: multipart/mixed; boundary="{mark}"'
            head = f"MIME-Version: 1.0\nTo: a@b.example\n{kind}"
            data = f"{head}\n\n--{mark}\n".encode() + data + f"\n--{mark}--\n".encode()
            if len(data) > 2_000_000:
                break
        try:
            assert "Keep the lamps." in _words(read(data, "sent.eml"))
        except InputError:
            continue
    broken = b"To: a\nFrom: b\nContent-Type: text/plain; charset=none-such\n\n1. Keep the lamps.\n"
    assert _words(read(broken, "sent.eml")) == ["Keep the lamps."]


def test_headers_that_nobody_wrote_to_be_read_are_refused() -> None:
    kind = "Content-Type: text/plain" + "".join(f"; p{at}=v" for at in range(2000))
    with pytest.raises(InputError):
        read(f"To: a\nFrom: b\n{kind}\n\n1. Keep the lamps.\n".encode(), "sent.eml")


def test_the_names_of_attachments_are_decoded() -> None:
    mail = _mail()
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="été.zip")
    encoded = bytes(mail).replace(
        b"filename*=utf-8''%C3%A9t%C3%A9.zip", b'filename="=?utf-8?q?=C3=A9t=C3=A9=2Ezip?="'
    )
    assert encoded != bytes(mail)
    for data in (bytes(mail), encoded):
        assert "été.zip" in "".join(str(one.message) for one in read(data, "sent.eml").notes)


def test_a_letter_with_lines_like_headers_is_a_text() -> None:
    text = "To: The Chair\nFrom: The delegation\nSubject: Lamps\n\n1. Keep the lamps.\n"
    assert "Subject" in " ".join(_words(read(text.encode(), "letter.txt")))


@pytest.mark.parametrize(
    "headers",
    [
        "From: Ana <ana@mfa.example>\nX-Mailer: Quill\nX-Priority: 1\n",
        "Subject: lamps\n",
        "X-Mailer: Quill\nX_Odd:none\n",
        "To: a@b.example\nBcc:\nX-MS-Exchange-Transport-CrossTenantHeadersStamped: QX1PR09\n",
        "From: a@b.example\nTo: b@c.example\nCc:\n c@d.example\n",
        "From: a@b.example\nTo: b@c.example\n" + "X-Antispam: " + "b" * 70_000 + "\n",
        "From: a@b.example\n" + "X-Antispam: b\n" * 120_000,
    ],
    ids=["X", "one", "X alone", "Outlook", "folded", "long", "many"],
)
def test_whatever_headers_mail_has_only_its_text_is_read(headers: str) -> None:
    imported = read(f"{headers}\n1. Keep the lamps.\n".encode(), "sent.eml")
    assert _words(imported) == ["Keep the lamps."]
    assert _codes(imported) == ["mail-headers"]


def test_long_headers_make_mail_of_a_text_file_too() -> None:
    data = bytes(_mail("1. Keep the lamps.\n"))
    carried = b"Message-ID: <1@mfa.example>\r\nReceived: by b\r\nReturn-Path: <a@mfa.example>\r\n"
    further = b"X-Far-" + b"a" * 50 + b": b\r\n"
    for count in (1, 1100):
        assert _words(read(carried + further * count + data, "sent.txt")) == ["Keep the lamps."]


@pytest.mark.parametrize(
    "text",
    ["Note: lamps\nOne: two\n\n1. Keep them.\n", "Dear Chair,\nTo: lamps\n\n1. Keep them.\n"],
)
def test_a_text_in_a_mail_file_is_read_whole(text: str) -> None:
    imported = read(text.encode(), "sent.eml")
    assert "lamps" in " ".join(_words(imported))
    assert not _codes(imported)
