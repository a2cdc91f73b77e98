"""Letters that no font of this computer has: they are painted as boxes, which is to be said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import name

from PySide6.QtGui import QFont, QFontMetrics

from draftbench.gui.speech import marked, tr
from draftbench.gui.theme.fonts import sans, serif
from draftbench.messages.catalogue import LANGUAGES

if TYPE_CHECKING:
    from draftbench.document import Document

_LATIN = "\u024f"
"""The last of the letters that every font has."""
_TRIED = 24
"""Letters of a script that are looked for."""
_SENTENCE = marked(
    "No font on this computer has {script} letters, and boxes stand in their place. Install {font} "
    "(on Debian and Ubuntu the package {package}) and start draftbench again."
)


class _Script(NamedTuple):
    """A script: what it is ``called``, a ``font`` that has it, the ``package`` with that, and the
    advice in Latin letters for readers of its language."""

    called: str
    font: str
    package: str
    advice: str = ""


_KNOWN = {
    "CJK": _Script(
        marked("Chinese"),
        "Noto Sans CJK SC",
        "fonts-noto-cjk",
        "Zhōngwén: qǐng ānzhuāng zìtǐ Noto Sans CJK SC.",
    ),
    "ARABIC": _Script(
        marked("Arabic"),
        "Noto Sans Arabic",
        "fonts-noto-core",
        "Al-ʻArabīyah: thabbit khaṭṭ Noto Sans Arabic.",
    ),
    "CYRILLIC": _Script(
        marked("Cyrillic"),
        "Noto Sans",
        "fonts-noto-core",
        "Po-russki: ustanovite shrift Noto Sans.",
    ),
}
"""By the first word of the names that Unicode gives to its letters."""


def warn_of_window(code: str) -> str:
    """What to install for the letters of the window's language ``code``, in English and in Latin
    letters; "" where they can be shown."""
    found = _missing(LANGUAGES.get(code, ""), sans(13))
    if not found:
        return ""
    script = found[0]
    said = _SENTENCE.format(script=script.called, font=script.font, package=script.package)
    return f"{said} {script.advice}".rstrip()


def warn_of_texts(texts: Iterable[Document]) -> str:
    """What to install for the letters of documents; "" where all can be shown."""
    letters: set[str] = set()
    for text in texts:
        for clause in text:
            if not clause.text.text.isascii():
                letters.update(clause.text.text)
    return "\n".join(
        tr(_SENTENCE, script=tr(script.called), font=script.font, package=script.package)
        for script in _missing("".join(sorted(letters)), serif(14))
    )


def _missing(letters: str, font: QFont) -> list[_Script]:
    """The scripts of ``letters`` of which the font, with all that stand in for it, has but few."""
    by_script: defaultdict[str, list[str]] = defaultdict(list)
    for letter in letters:
        if letter > _LATIN and letter.isalpha():
            of_script = by_script[name(letter, "?").split()[0]]
            if len(of_script) < _TRIED:
                of_script.append(letter)
    metrics = QFontMetrics(font)
    found = []
    for script, tried in by_script.items():
        there = sum(metrics.inFontUcs4(ord(letter)) for letter in tried)
        if 2 * there < len(tried):
            called = script.title()
            unknown = _Script(called, f"Noto Sans {called}", "fonts-noto-core")
            found.append(_KNOWN.get(script, unknown))
    return found
