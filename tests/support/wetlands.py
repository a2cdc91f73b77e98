"""The life of one negotiation, written down by hand: a declaration on wetlands, what six letters
and files propose to it, two revisions by the secretariat, and the text that is adopted.

Nothing of it is a shipped sample. The files are of the kinds that delegations send: Word with
tracked changes of two authors, a text typed again under a letterhead with a name in brackets, a
mail in English, a letter in French, a PDF, and an edited text in which paragraphs were moved,
divided and joined.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from pathlib import Path

from docx import Document as WordDocument

from support.pdffile import Sheet, make_pdf
from support.revised import paragraph, run, word_file

TITLE = "Declaration on the Protection of Coastal Wetlands"

OUTCOME = "Recalling the outcome of the first meeting on deltas and mangroves,"
ATLAS = "Noting with appreciation the atlas of tidal marshes that was published in 2021,"
SHELTER = "Recognizing that mangroves shelter millions of people from storms and feed many more,"
DRAINING = "Concerned about the draining of marshes for farms and harbours,"
CUSTOMS = "Bearing in mind the customs of the families that gather shellfish on the mudflats,"
PREAMBLE = (OUTCOME, ATLAS, SHELTER, DRAINING, CUSTOMS)

MAPS = "Calls upon coastal States to draw up maps of their marshes and mangroves;"
READINGS = "Encourages neighbours along one coast to exchange readings of tide and salinity;"
LENDERS = (
    "Invites lenders to support nurseries of seedlings, and asks them to report on the loans "
    "each year;"
)
REGISTER = (
    "Requests the secretariat to keep a register of restored sites and to publish it every second "
    "year, and invites States to send photographs of these sites;"
)
PORTS = "Urges ports to treat ballast water before it is discharged;"
DREDGING = "Recommends that dredging be suspended during the months in which fish spawn;"
WARDENS = "Welcomes the offer of a training centre for wardens;"
DELTAS = "Decides to observe a day of deltas every February;"
CITY = "Decides to meet again in a city at the mouth of a river."
OPERATIVE = (MAPS, READINGS, LENDERS, REGISTER, PORTS, DREDGING, WARDENS, DELTAS, CITY)

SEA_WALLS = "Alarmed by the collapse of sea walls built where mangroves stood,"
PUBLISHED_MAPS = (
    "Calls upon coastal States to draw up and publish maps of their marshes and mangroves;"
)
LENT = (
    "Invites lenders to support nurseries of seedlings, and asks them to report on the loans from "
    "time to time;"
)
REGISTER_ALONE = (
    "Requests the secretariat to keep a register of restored sites and to publish it every second "
    "year;"
)
PHOTOGRAPHS = "Invites States to send photographs of these sites;"
THANKS = "Expresses its gratitude to the host of the meeting;"

REV1_PREAMBLE = (
    OUTCOME,
    ATLAS,
    CUSTOMS,
    SHELTER.replace("storms", "storms and floods"),
    DRAINING,
    SEA_WALLS,
)
"""What was accepted so far, and Chile's floods, which nobody has decided on yet."""
REV1_OPERATIVE = (
    PUBLISHED_MAPS,
    READINGS,  # the secretariat overlooked what was accepted here
    LENT,
    REGISTER_ALONE,
    PHOTOGRAPHS,
    PORTS.replace("it is discharged", "discharge"),  # words of the secretariat
    DREDGING.replace("suspended", "halted"),
    WARDENS,
    THANKS,  # a paragraph of the secretariat
    CITY,
)

REV2_PREAMBLE = (
    (
        "Recalling the outcome of the first meeting on deltas and mangroves, and noting with "
        "appreciation the atlas of tidal marshes that was published in 2021,"
    ),
    *REV1_PREAMBLE[2:],
)
REV2_OPERATIVE = (
    PUBLISHED_MAPS,
    READINGS.replace("tide and salinity", "tide, salinity and temperature"),
    LENT,
    REGISTER_ALONE,
    PHOTOGRAPHS,
    "Urges ports and marinas to treat ballast water before discharge;",
    DREDGING.replace("suspended", "halted"),
    WARDENS,
    "Expresses its gratitude to the hosts of the meeting;",
    "Decides to meet again in a port city at the mouth of a river.",  # by the secretariat
)

ADOPTED = (
    "Declaration on the Protection of Coastal Wetlands",
    (
        "Recalling the outcome of the first meeting on deltas and mangroves, and noting with "
        "appreciation the atlas of tidal marshes that was published in 2021,"
    ),
    "Bearing in mind the customs of the families that gather shellfish on the mudflats,",
    (
        "Recognizing that mangroves shelter millions of people from storms and floods and feed "
        "many more,"
    ),
    "Concerned about the draining of marshes for farms and harbours,",
    "Alarmed by the collapse of sea walls built where mangroves stood,",
    "1. Calls upon coastal States to draw up and publish maps of their marshes and mangroves;",
    (
        "2. Encourages neighbours along one coast to exchange readings of tide, salinity and "
        "temperature;"
    ),
    (
        "3. Invites lenders to support nurseries of seedlings, and asks them to report on the "
        "loans from time to time;"
    ),
    (
        "4. Requests the secretariat to keep a register of restored sites and to publish it every "
        "second year;"
    ),
    "5. Invites States to send photographs of these sites;",
    "6. Urges ports and marinas to treat ballast water before discharge;",
    "7. Recommends that dredging be halted during the months in which fish spawn;",
    "8. Welcomes the offer of a training centre for wardens;",
    "9. Expresses its gratitude to the hosts of the meeting;",
    "10. Decides to meet again in a port city at the mouth of a great river.",
)
"""The text as it is adopted, line by line: that of Rev.2 with the river of Japan."""

MAIL = """Dear colleagues,

Thank you for your work on the draft. Please find below the proposals of Chile.

In OP 1, insert "and publish" after "draw up".
In OP 6, replace "suspended" by "halted".
Delete OP 7.
In PP 3, insert "and floods" after "storms".

Kind regards,
Maria Soto
"""
LETTER = """Monsieur le Président,

Au paragraphe 3 du dispositif, remplacer « each year » par « every two years ».
Supprimer le paragraphe 7 du dispositif.
Au quatrième alinéa du préambule, remplacer « harbours » par « ports ».

Cordialement,
Awa Diop
"""


def lines(preamble: Sequence[str] = PREAMBLE, operative: Sequence[str] = OPERATIVE) -> list[str]:
    """A text paragraph by paragraph, its title first and its numbers typed."""
    return [TITLE, *preamble, *(f"{number}. {words}" for number, words in enumerate(operative, 1))]


def word(paragraphs: Sequence[str]) -> bytes:
    """A Word file of those paragraphs, without tracked changes."""
    file = WordDocument()
    for words in paragraphs:
        file.add_paragraph(words)
    buffer = io.BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def pdf(paragraphs: Sequence[str]) -> bytes:
    """A PDF of those paragraphs, their lines broken, an empty line between them."""
    sheets, sheet, y = [], Sheet(), 780
    for words in paragraphs:
        broken = textwrap.wrap(words, 90)
        if y - 12 * len(broken) < 60:
            sheets.append(sheet)
            sheet, y = Sheet(), 780
        sheet.lines(72, y, *broken)
        y -= 12 * len(broken) + 12
    return make_pdf(*sheets, sheet)


def _replaced(paragraphs: Sequence[str], **news: str) -> tuple[str, ...]:
    """Paragraphs with words in the place of others: ``dredging="halted for suspended"``."""
    made = list(paragraphs)
    for name, change in news.items():
        old = globals()[name.upper()]
        new, _, former = change.partition(" for ")
        assert former in old
        made[made.index(old)] = old.replace(former, new)
    return tuple(made)


def tracked() -> bytes:
    """Word with tracked changes: Brazil would publish the maps and has no day of deltas, Kenya has
    a paragraph on sea walls and bans dredging."""
    by_clause = {
        MAPS: paragraph(
            run("1. Calls upon coastal States to draw up "),
            run("and publish ", "ins by Brazil"),
            run("maps of their marshes and mangroves;"),
        ),
        DRAINING: paragraph(run(DRAINING))
        + paragraph(run(SEA_WALLS, "ins by Kenya"), mark=("ins by Kenya",)),
        DREDGING: paragraph(
            run("6. Recommends that dredging be "),
            run("suspended", "del by Kenya"),
            run("banned", "ins by Kenya"),
            run(" during the months in which fish spawn;"),
        ),
        DELTAS: paragraph(run(f"8. {DELTAS}", "del by Brazil"), mark=("del by Brazil",)),
    }
    blocks = [paragraph(run(TITLE))]
    blocks += [by_clause.get(words, paragraph(run(words))) for words in PREAMBLE]
    blocks += [
        by_clause.get(words, paragraph(run(f"{number}. {words}")))
        for number, words in enumerate(OPERATIVE, 1)
    ]
    return word_file("".join(blocks))


def retyped() -> bytes:
    """The text typed again by Fiji under its letterhead: temperature, restricted dredging, another
    month; in brackets what Tuvalu wants of ports."""
    operative = _replaced(
        OPERATIVE,
        readings="tide, salinity and temperature for tide and salinity",
        ports="ports [TUV: and marinas] for ports",
        dredging="restricted for suspended",
        deltas="March for February",
    )
    head = ("PERMANENT MISSION OF FIJI TO THE UNITED NATIONS", "Comments of Fiji on the draft")
    return word([*head, *lines(operative=operative)])


def revision() -> bytes:
    """The text as Norway edited it: customs moved up, the register divided, the first two
    paragraphs joined."""
    preamble = (REV2_PREAMBLE[0], CUSTOMS, SHELTER, DRAINING)
    at = OPERATIVE.index(REGISTER)
    operative = (*OPERATIVE[:at], REGISTER_ALONE, PHOTOGRAPHS, *OPERATIVE[at + 1 :])
    return word(lines(preamble, operative))


def japanese() -> bytes:
    """A PDF of the text as Japan would have it: reports now and then, a great river."""
    operative = _replaced(
        OPERATIVE,
        lenders="at regular intervals for each year",
        city="great river for river",
    )
    return pdf(lines(operative=operative))


SENDERS = {
    "chile.txt": "CHL",
    "fiji.docx": "FJI",
    "japan.pdf": "JPN",
    "norway.docx": "NOR",
    "senegal.txt": "SEN",
}
"""Who sent each file; the one with tracked changes names its authors itself."""


def write(folder: Path) -> dict[str, Path]:
    """Writes every file of the negotiation into ``folder``; gives them by their names."""
    held = {
        "base.docx": word(lines()),
        "tracked.docx": tracked(),
        "fiji.docx": retyped(),
        "chile.txt": MAIL.encode(),
        "senegal.txt": LETTER.encode(),
        "japan.pdf": japanese(),
        "norway.docx": revision(),
        "rev1.docx": word(lines(REV1_PREAMBLE, REV1_OPERATIVE)),
        "rev2.docx": word(lines(REV2_PREAMBLE, REV2_OPERATIVE)),
    }
    for name, data in held.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in held}
