"""Where the mail of somebody else begins that stands below the sender's words."""

import pytest

from draftbench.amend.instructions.quotedmail import heads_mail, own_and_quoted

OWN = "Dear all,\n\nIn OP 4, replace “a” by “b”.\n\nTom\n"
HEADS = [
    "-----Original Message-----\nFrom: Jamaica",
    "---------- Forwarded message ---------\nFrom: Jamaica <j@x.example>",
    "Begin forwarded message:\n\nFrom: Jamaica",
    "________________________________\nFrom: Jamaica\nSent: Friday\nTo: all",
    "From: Jamaica\nSent: Friday\nTo: all\nSubject: comments",
    "Date: Friday\nFrom: Jamaica\nTo: all",
    "From: Jamaica <j@x.example> Sent: Friday To: all Subject: comments",
    "*From:* Jamaica\n*Sent:* Friday",
    "On Fri, 13 Nov 2026 at 10:02, Grace Brown <g@x.example> wrote:",
    "On Fri, 13 Nov 2026 at 10:02, Grace Brown\n<g@x.example> wrote:",
    "Grace Brown wrote:",
    "2026-11-13 10:02 GMT+01:00 Grace Brown <g@x.example>:",
    "-----Message d’origine-----\nDe : Mission du Maroc",
    "De : Mission du Maroc\nEnvoyé : vendredi\nÀ : tous",
    "Le ven. 13 nov. 2026 à 10:02, Mission du Maroc a écrit :",
    "Début du message transféré :\n\nDe: Maroc",
    "---- Message transféré ----",
    "-----Mensaje original-----\nDe: Cuba",
    "De: Misión de Cuba\nEnviado el: viernes\nPara: todos",
    "El vie, 13 nov 2026 a las 10:02, Misión de Cuba escribió:",
    "Misión de Cuba <c@x.example> escribió el viernes 13 de noviembre:",
    "---------- Mensaje reenviado ---------",
    "Facilitator wrote:",
    "Paraguay wrote:",
    "On Tue, Feb 15, 2028 at 10:02 AM Alina Pop <a@x.example> wrote:",
    "Le mar. 15 févr. 2028 à 10:02, Alina Pop <a@x.example> a écrit\u00a0:",
    "15 févr. 2028 à 10:02, Mission du Maroc a écrit :",
    "El mar, 15 feb 2028, Secretaría para el Clima escribió:",
    "El mar, 15 feb 2028, … escribió:",
]
MARKED = [
    (
        "-----Original Message-----\nFrom: Cuba\nSent: Tuesday\nTo: all",
        "-----Original Message-----\nFrom: Cuba Sent: Tuesday To: all",
    ),
    (
        "Le mar. 15 févr. 2028 à 10:02, Mission du Maroc\n<m@x.example> a écrit :",
        "Le mar. 15 févr. 2028 à 10:02, Mission du Maroc <m@x.example> a écrit :",
    ),
    ("De : Cuba\nEnvoyé : mardi\nÀ : tous", "De : Cuba Envoyé : mardi À : tous"),
]


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_below_is_the_mail_of_somebody_else(head):
    own, quoted = own_and_quoted(f"{OWN}\n{head}\n\nDelete OP 9.")
    assert own.strip() == OWN.strip()
    assert quoted.startswith(head.split("\n", maxsplit=1)[0])
    assert quoted.endswith("Delete OP 9.")


@pytest.mark.parametrize(
    "words",
    [
        f"From: Tom\nTo: all\nSubject: Fwd: comments\nDate: Friday\n\n{OWN}",  # its own header
        f"{OWN}\nOn Fri, 13 Nov 2026, Grace Brown wrote:\n> Delete OP 9.\n\nWe agree.",
        "In OP 4:\n\nFrom: “six weeks”\nTo: “ten weeks”",
        "On OP 4 we wrote: “six weeks”.",
        "In OP 4, as we wrote:\n\n“six weeks”",
        "Au paragraphe 4 : de « six » à « dix ».",
    ],
)
def test_what_is_no_quoted_mail_stays(words):
    assert own_and_quoted(words) == (words, "")


def test_a_header_at_the_top_of_a_mails_body_is_anothers():
    words = "From: Jamaica\nSent: Friday\nSubject: comments\n\nDelete OP 9."
    assert own_and_quoted(words)[1] == ""
    assert own_and_quoted(words, is_mail=True) == ("", words)


@pytest.mark.parametrize(("head", "line"), MARKED)
def test_the_head_of_a_mail_whose_lines_are_marked_stands_in_one_line(head, line):
    own, quoted = own_and_quoted(f"{OWN}\n{head}\n\n> Delete OP 9.\n\nDelete OP 8.")
    assert own == f"{OWN}\n{line}\n\n> Delete OP 9.\n\nDelete OP 8."
    assert not quoted
    assert all(map(heads_mail, line.split("\n")))


@pytest.mark.parametrize(
    "line",
    [
        "From: Jamaica",
        "De : la Jamaïque",
        "On OP 4 we wrote:",
        "In the third paragraph, as Kenya wrote:",
        "2. Kenya proposes:",
        "Mexico:",
    ],
)
def test_other_lines_are_no_head_of_a_mail(line):
    assert not heads_mail(line)
