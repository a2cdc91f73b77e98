"""What the window says, in the language that its user chose.

Sentences stand in the code in English and are looked up in Qt's tables (``resources/translations``)
at the moment when they are shown, so that the window can change its language while it runs. The
language of the window has nothing to do with the languages of the texts, and words that users or
documents wrote are never looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from draftbench.app.languagecommands import PSEUDO
from draftbench.gui.enginewords import engine_words

CONTEXT = "draftbench"
"""The context of Qt under which all sentences stand; what a short word means where it could mean
two things is said beside it (``about``)."""


def tr(sentence: str, /, *, about: str = "", **values: object) -> str:
    """An English ``sentence`` in the language of the window, its place-holders in braces filled
    with ``values``. ``about`` says what a word means that has another meaning elsewhere ("Open" as
    a verb and as a state). Whole sentences are looked up, never parts of one.

    >>> tr("“{name}” holds no text.", name="Rev.1")
    '“Rev.1” holds no text.'
    """
    said = QCoreApplication.translate(CONTEXT, sentence, about or None)
    return said.format(**values) if values else said


def counted(one: str, many: str, /, n: int, **values: object) -> str:
    """A sentence about ``n`` things: ``one`` where English says it of one, ``many`` of any other
    number. Other languages have the forms that they need. ``{n}`` is the number.

    >>> counted("{n} clause", "{n} clauses", 3)
    '3 clauses'
    """
    said = QCoreApplication.translate(CONTEXT, many, None, n)
    return (one if said == many and n == 1 else said).format(n=n, **values)


def marked(sentence: str, /, *, about: str = "") -> str:
    """The same sentence, marked for the tables: for what is written once for all (a constant, a
    field of a class) and looked up by :func:`tr` where it is shown, with the same ``about``."""
    return sentence


def relayed(sentence: str, /) -> str:
    """What the engine said (an error, a reason, a note), in the language of the window: its form is
    looked up, and names and numbers stay. What is not there may be said in the papers of that
    language. Never for words of users or documents."""
    program = QCoreApplication.instance()
    language = "" if program is None else str(program.property("language") or "")
    if not language or not sentence:
        return sentence
    if language == PSEUDO:
        return QCoreApplication.translate(CONTEXT, sentence)
    from draftbench.language.reasons import retold

    words = engine_words(language)
    said = sentence if words is None else words.said(sentence)
    return retold(sentence, language.partition("_")[0]) if said == sentence else said


def listed(items: Iterable[str], /) -> str:
    """Names one after the other, with the comma of the language.

    >>> listed(["MEX", "BRA", "ZAF"])
    'MEX, BRA, ZAF'
    """
    said = ""
    for at, item in enumerate(items):
        said = tr("{first}, {rest}", about="a list", first=said, rest=item) if at else item
    return said


def joined(items: Sequence[str], /) -> str:
    """Names with commas and "and" between them, as they stand in a sentence.

    >>> joined(["OP 1", "OP 2", "OP 3"])
    'OP 1, OP 2 and OP 3'
    """
    if len(items) < 2:
        return "".join(items)
    return tr("{first} and {last}", about="a list", first=listed(items[:-1]), last=items[-1])
