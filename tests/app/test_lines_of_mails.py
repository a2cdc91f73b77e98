"""The lines that are named for a mail are those that an editor shows."""

from email.message import EmailMessage

import pytest

from draftbench.app.amendments.instructing import left_out, paper_of, reading, set_aside
from support.lakes import on_lakes

BODY = "Dear all,\n\nWe thank the très active Chair.\n\n\nIn OP 5, blah the flux.\n"
PAGE = (
    "<html><body>\n<p>Dear all,</p>\n\n<p>We thank the Chair.</p><p></p>\n\n<p>In OP 5,\n blah.</p>"
)


def mail(encoding: str, *, page: bool = False) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "t@x.example", "f@x.example", "We thank the Chair"
    if page:
        made.set_content(PAGE, subtype="html", cte=encoding)
    else:
        made.set_content(BODY, cte=encoding)
        made.add_alternative("<p>As above.</p>", subtype="html")
    return bytes(made)


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable"])
@pytest.mark.parametrize("page", [False, True])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_a_mail_is_counted_as_its_file_is_shown(tmp_path, encoding, page, ends):
    data = mail(encoding, page=page).replace(b"\n", ends)
    shown = data.decode("utf-8").splitlines()
    with on_lakes(tmp_path) as bench:
        source = paper_of("mail.eml", data)
        hearing = reading(bench, source, ("KEN",)).hearing
        said = [*set_aside(source, hearing), *left_out(source, hearing, ())]
        numbers = [int(one.where.rpartition(" ")[2]) for one in said]
    wanted = ("Dear all", "We thank the", "In OP 5")
    lines = [at for at, one in enumerate(shown, 1) if one.removeprefix("<p>").startswith(wanted)]
    assert numbers == lines
    assert len(lines) == len(wanted)
