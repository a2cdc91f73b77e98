"""Clauses edited at known places: what a drafter replaces, adds, takes out or turns around.

Made by chance from a seed, so that a word difference can be measured on edits that nobody looked
at. The phrases that come in are taken from other clauses of the same language.
"""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

_GOLD = Path(__file__).parents[1] / "data" / "gold"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_AND = {"en": "and", "fr": "et", "es": "y"}
_ADDED = {
    "en": ("as appropriate", "where possible", "in accordance with domestic law", "upon request"),
    "fr": ("s'il y a lieu", "dans la mesure du possible", "à leur demande", "si nécessaire"),
    "es": ("según proceda", "cuando sea posible", "previa solicitud", "en caso necesario"),
}


@dataclass(frozen=True, slots=True)
class Edited:
    """``hunks`` are the edits: code point ranges of ``old`` and ``new``."""

    old: str
    new: str
    hunks: tuple[tuple[int, int, int, int], ...]


def edited(seed: int, count: int) -> list[Edited]:
    """``count`` edited clauses, half of them English."""
    chance = random.Random(seed)  # noqa: S311  (made-up edits)
    units = json.loads((_GOLD / "seed_units.json").read_text(encoding="utf-8"))["left"]
    texts = json.loads((_GOLD / "clauses_fr_es.json").read_text(encoding="utf-8"))
    texts["en"] = [unit["text"] for unit in units if 80 < len(unit["text"]) < 900]
    found: list[Edited] = []
    while len(found) < count:
        language = chance.choice(("en", "en", "fr", "es"))
        clauses = texts[language]
        made = _edited(chance, chance.choice(clauses), clauses, language)
        if made is not None:
            found.append(made)
    return found


def _edited(chance: random.Random, old: str, texts: list[str], language: str) -> Edited | None:
    words = list(_WORD.finditer(old))
    new: list[str] = []
    hunks: list[tuple[int, int, int, int]] = []
    at = 0
    length = 0
    wanted = chance.randint(1, 4)
    place = chance.randint(0, 6)
    while place + 5 < len(words) and len(hunks) < wanted:
        change = _change(chance, old, words, place, texts, language)
        if change is not None:
            start, end, put = change
            new.append(old[at:start])
            length += start - at
            hunks.append((start, end, length, length + len(put)))
            new.append(put)
            length += len(put)
            at = end
            while place < len(words) and words[place].start() < end:
                place += 1
        place += chance.randint(2, 9)
    new.append(old[at:])
    return Edited(old, "".join(new), tuple(hunks)) if hunks else None


def _change(
    chance: random.Random,
    old: str,
    words: list[re.Match[str]],
    place: int,
    texts: list[str],
    language: str,
) -> tuple[int, int, str] | None:
    """Start, end and new words of one change at a word; None where its kind does not fit."""
    kind = chance.choice(("replace", "replace", "insert", "delete", "add", "swap"))
    start = words[place].start()
    size = chance.randint(1, 4)
    end = words[place + size - 1].end()
    if kind == "add":
        return words[place].end(), words[place].end(), f", {chance.choice(_ADDED[language])},"
    if kind == "swap":
        three = [word.group() for word in words[place : place + 3]]
        end = words[place + 2].end()
        if three[1] != _AND[language] or three[0] == three[2] or "," in old[start:end]:
            return None
        return start, end, f"{three[2]} {three[1]} {three[0]}"
    phrase = _phrase(chance, texts, chance.randint(1, 4))
    if re.search(r"[^\w\s'’\-]", old[start:end]):
        return None
    if kind == "delete":
        return (start, end + 1, "") if old[end : end + 1] == " " else None
    if kind == "insert":
        return start, start, f"{phrase} "
    here = {word.group() for word in words[place - 1 : place + size + 1]}
    return None if here & set(_WORD.findall(phrase)) else (start, end, phrase)


def _phrase(chance: random.Random, texts: list[str], size: int) -> str:
    text = chance.choice(texts)
    words = list(_WORD.finditer(text))
    place = chance.randrange(len(words) - size)
    return text[words[place].start() : words[place + size - 1].end()].replace(",", "")
