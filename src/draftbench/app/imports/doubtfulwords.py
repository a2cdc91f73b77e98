"""Words that a sender's file would put into the text and that may be said of it: "[delete this]",
"plants; too long", "a → b". Whatever reads them as words says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.notation.objects import any_of, key_words
from draftbench.app.imports.answers import answer
from draftbench.app.imports.batch import Remark
from draftbench.document import NOTE_MARK, ClauseId, ClauseKind, Document
from draftbench.language import opening
from draftbench.messages import message

DOUBTFUL = "may-be-a-remark"
"""The code of what is said of such words."""

_ARROW = re.compile(r"→|⇒|[-=]>")
_NOTE_NUMBER = re.compile(r"\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]{1,2})\s*")
_BRACKET = re.compile(r"[\[(]([^\[\]()]{1,300})[\])]")
_LABELLED = re.compile(r"\s*[^\W\d_][\w ]{0,30}\s?[:：]\s?\S")
_SHOUTED = re.compile(r"(?<![\w-])[^\W\d_a-z]{3,}(?![\w-])")
_STRAY = re.compile(r"[;:,.]\s+\d{1,3}\s*\Z")
"""A number behind the end of a paragraph: that of the next one."""
_NUMBERED = re.compile(
    r"\(?\d{1,3} ?(?:[a-z]|[(\[]?(?:new|nouveau|nuevo)[)\]]?)[.)]\s", re.IGNORECASE
)
"""A number that was not taken off the words behind it: "1a.", "6 (new)."."""
_SHORT_NAME = re.compile(r"\b(?:OP|PP)s?\s?\d")
"""How people speak of a paragraph, and no text of another."""
_CLOSING = (".", ";", ",", ":")
_FEW = 6
"""So few words behind the last sign of a paragraph are no sentence of it."""
_AROUND = " .;,:!–—-"


def doubtful_words(changes: ChangeSet, version: Document) -> Iterator[tuple[str, str]]:
    """What ``changes`` put into ``version`` that may be said of the text and be no words for it:
    the place, by its number, and the words."""
    told: set[str] = set()
    for one in changes.changes:
        if isinstance(one, Splice):
            former = version[one.clause].text.text
            said = one.new.text.replace(NOTE_MARK, " ").strip()
            is_last = not former[one.end :].strip(_AROUND)
            is_behind = is_last and former[: one.start].rstrip().endswith(_CLOSING)
            found = _doubtful(said, one.old)
            stray = _STRAY.search(said) and not _STRAY.search(one.old)
            stray = stray or (is_behind and said.isdigit())
            if found or stray or (is_behind and _is_no_sentence(said)):
                told.add(where := name_of(one.clause, version))
                yield where, found or said
        elif isinstance(one, Insertion):
            for clause in one.clauses:
                said = clause.text.text.replace(NOTE_MARK, " ").strip()
                found = _doubtful(said, "")
                is_item = clause.kind is ClauseKind.ITEM
                is_said = (not is_item and _begins_small(said)) or _takes_sides(said)
                is_said = is_said or _asks(said, version.language) or bool(_NUMBERED.match(said))
                is_said = is_said or clause.kind is ClauseKind.NOTE  # a cell beside the text, too
                is_said = is_said or bool(_stands().search(said) or _politely().match(said))
                if found or is_said or (said and answer(said)):
                    yield "", found or said
    yield from (one for one in _spoken_of(changes, version) if one[0] not in told)


def _spoken_of(changes: ChangeSet, version: Document) -> Iterator[tuple[str, str]]:
    """The words that become a paragraph's and say what somebody thinks of it, or what became of
    another; the words of all changes of it are read together, for these may part a sentence."""
    splices: dict[ClauseId, list[Splice]] = {}
    for one in changes.changes:
        if isinstance(one, Splice):
            splices.setdefault(one.clause, []).append(one)
    for clause, several in splices.items():
        former = now = version[clause].text.text
        for one in sorted(several, key=lambda one: one.start, reverse=True):
            now = now[: one.start] + one.new.text + now[one.end :]
        thought = _stands().search(now)
        if thought and not _stands().search(former):
            yield name_of(clause, version), thought.group()
        elif _asks(now.strip(), version.language) and not _names_and_asks(former):
            yield name_of(clause, version), " ".join(now.split())


def doubts_about(changes: ChangeSet, version: Document, file: str) -> list[Remark]:
    """Remarks on such words in the changes of a ``file``."""
    found = dict.fromkeys(doubtful_words(changes, version))
    return [Remark(DOUBTFUL, file, _described(where, words)) for where, words in found]


def asks_beside(words: str) -> str:
    """The sentence that says that ``words`` outside the text may ask for a change of it; empty for
    words that have no word for a change, or neither name a paragraph nor begin as requests do."""
    if not (_names_and_asks(words) or _politely().match(words)):
        return ""
    return message(
        "“{words}” stands outside the text and may ask for a change of it. Nothing was made of "
        "that; if it does, table it.",
        words=words,
    )


def _asks(words: str, language: str) -> bool:
    """Whether a new paragraph may ask for a change of another, and does not open as one does."""
    closed = words.endswith((";", ","))
    return not closed and _names_and_asks(words) and opening(words, language) is None


def _names_and_asks(words: str) -> bool:
    """Whether words name a paragraph, or speak of one, and have a word for a change."""
    named = _SHORT_NAME.search(words) or _paragraph_named().search(words)
    return bool(named and set(re.findall(r"[^\W\d_]+", words.lower())) & _verbs())


@cache
def _paragraph_named() -> re.Pattern[str]:
    paragraph = any_of(key_words()["paragraphs"])
    one = r"(?:the|this|that|whole|entire|le|la|l|ce|cet|cette|el|este|esta|ese|todo)"
    return re.compile(rf"\b{paragraph}\s\d|\b{one}[\s'’]{paragraph}(?!\w)", re.IGNORECASE)


@cache
def _politely() -> re.Pattern[str]:
    """How a request begins that is made politely ("Please kindly add …"), as no paragraph does."""
    data = key_words()
    asked = ("delete", "add", "replace", "move", "merge", "split")
    verbs = any_of(word for key in asked for word in data["positions"][key])
    return re.compile(rf"\s*(?:{any_of(data['politely'])}\s+){{1,3}}{verbs}(?!\w)", re.IGNORECASE)


@cache
def _stands() -> re.Pattern[str]:
    """What somebody says who takes a proposal or not ("Mexico can accept this"). A text goes on
    behind "support this": what it names is no proposal."""
    data = key_words()
    able, takes, does = (any_of(data[key]) for key in ("able", "accepting", "accepts"))
    it = rf"{any_of(data['it'])}(?=\s*(?:[.;,:!?)\]–—]|-\s|\Z))"
    named = rf"{any_of(data['determiners'])}\s+{_proposal()}"
    return re.compile(
        rf"(?<!\w)(?:(?:{able}\s+{takes}|{does})\s+{it}|{able}\s+{takes}\s+{named}|"
        rf"{able}\s+{any_of(data['accepting it'])})(?!\w)",
        re.IGNORECASE,
    )


def _described(where: str, words: str) -> str:
    """The sentence that says so; ``where`` is empty for a new paragraph."""
    if where:
        return message(
            "“{words}” in {where} was read as words for the text, and may be said of it. If it is, "
            "withdraw the amendment or correct its words.",
            words=words,
            where=where,
        )
    return message(
        "“{words}” was read as a new paragraph, and may be said of the text. If it is, withdraw "
        "the amendment or correct its words.",
        words=words,
    )


def _doubtful(said: str, old: str) -> str:
    """What of the words that are put in the place of ``old`` may be none; empty where all are."""
    if _NOTE_NUMBER.fullmatch(said):
        return said
    if any(sign.search(said) and not sign.search(old) for sign in (_ARROW, _SHORT_NAME)):
        return said
    if said.endswith("?") and "?" not in old:
        return said
    for found in _BRACKET.finditer(said):
        inside = found[1]
        if inside in old:
            continue
        if _speaks(inside) or _LABELLED.match(inside) or inside.rstrip().endswith("?"):
            return found[0]
    shouted = (word for word in _SHOUTED.findall(said) if word not in old)
    return next((word for word in shouted if word.lower() in _verbs()), "")


def _speaks(words: str) -> bool:
    """Whether words begin as a request does, and quote something or name a paragraph."""
    return _requests().match(words) is not None


def _is_no_sentence(words: str) -> bool:
    is_closed = words[-1:] in _CLOSING and words[:1].isupper()
    return (
        len(words.split()) < _FEW
        and any(map(str.isalpha, words))
        and not (is_closed and len(words.split()) > 2)
    )


def _begins_small(words: str) -> bool:
    return words[:1].islower() and not words.endswith((";", ","))


def _takes_sides(words: str) -> bool:
    """Whether a sentence says what somebody thinks of a proposal."""
    return not words.endswith((";", ",")) and _sides().match(words) is not None


@cache
def _sides() -> re.Pattern[str]:
    we = (
        r"(?:we|i|our (?:delegation|group)|nous|notre (?:délégation|groupe)|nosotr[oa]s|"
        r"nuestr[oa] (?:delegación|grupo)|apoyamos|respaldamos|coincidimos)"
    )
    return re.compile(rf"{we}\b.{{0,80}}?\b{_proposal()}", re.IGNORECASE)


def _proposal() -> str:
    """What somebody may take or not, as a pattern."""
    data = key_words()
    return (
        rf"(?:{any_of(data['proposals'])}|propositions?|amendements?|propuestas?|enmiendas?|"
        rf"{any_of(data['paragraphs'])} \d)"
    )


@cache
def _verbs() -> frozenset[str]:
    data = key_words()["positions"]
    asked = ("delete", "add", "replace", "move", "merge", "retain", "reserve", "placeholder")
    return frozenset(word for key in asked for word in data[key] if " " not in word)


@cache
def _requests() -> re.Pattern[str]:
    data = key_words()
    asked = ("delete", "add", "replace", "move", "merge", "split", "streamline")
    verbs = any_of(word for key in asked for word in data["positions"][key])
    things = any_of([*data["things"], *data["paragraphs"]])
    return re.compile(
        rf"\s*(?:{any_of(data['asks'])}\s+){{0,2}}{verbs}\s*"
        rf"(?:[:：“\"«‘']|\Z|\b(?:(?:the|this|la|le|el|de|du|del)\s+)?{things}\b|\b(?:OP|PP|para)\b)",
        re.IGNORECASE,
    )
