"""Clauses edited at known places: what a drafter replaces, adds, takes out or turns around.

Made by chance from a seed, so that a word difference can be measured on edits that nobody looked
at. The phrases that come in are taken from other clauses of the same language.
"""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

_UNITS = Path(__file__).parents[1] / "data" / "gold" / "seed_units.json"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_AND = {"en": "and", "fr": "et", "es": "y"}
_ADDED = {
    "en": ("as appropriate", "where possible", "in accordance with domestic law", "upon request"),
    "fr": ("s'il y a lieu", "dans la mesure du possible", "à leur demande", "si nécessaire"),
    "es": ("según proceda", "cuando sea posible", "previa solicitud", "en caso necesario"),
}
FRENCH = (
    "Prie instamment les États Membres de renforcer la coopération régionale contre la traite des "
    "êtres humains et le trafic de migrants, notamment par la formation des juges et procureurs ;",
    "Encourage les gouvernements à élaborer des politiques de prévention du crime fondées sur des "
    "données fiables et à y associer la société civile, le secteur privé et les universités ;",
    "Constatant avec préoccupation que la surpopulation carcérale porte atteinte à la dignité des "
    "détenus et nuit à leur réinsertion sociale et professionnelle,",
    "Invite l'Office des Nations Unies contre la drogue et le crime à fournir une assistance "
    "technique aux pays en développement pour la création et la gestion de laboratoires ;",
    "Souligne que la protection des victimes et des témoins doit être assurée avant, pendant et "
    "après le procès, et que des ressources suffisantes doivent y être consacrées ;",
    "Rappelant que chaque État est tenu de poursuivre ou d'extrader les auteurs d'infractions "
    "graves et de coopérer au recouvrement et à la restitution des avoirs,",
)
SPANISH = (
    "Exhorta a los Estados Miembros a que fortalezcan la cooperación regional contra la trata de "
    "personas y el tráfico de migrantes, en particular mediante la capacitación de jueces;",
    "Alienta a los gobiernos a que elaboren políticas de prevención del delito basadas en datos "
    "fiables y a que hagan participar en ellas a la sociedad civil y al sector privado;",
    "Observando con preocupación que el hacinamiento en las cárceles menoscaba la dignidad de los "
    "reclusos y dificulta su reinserción social y profesional,",
    "Invita a la Oficina de las Naciones Unidas contra la Droga y el Delito a que preste "
    "asistencia técnica a los países en desarrollo para crear y dirigir laboratorios forenses;",
    "Subraya que la protección de las víctimas y los testigos debe garantizarse antes, durante y "
    "después del juicio, y que deben asignarse para ello recursos suficientes;",
    "Recordando que cada Estado está obligado a enjuiciar o extraditar a los autores de delitos "
    "graves y a cooperar en la recuperación y la devolución de activos,",
)


@dataclass(frozen=True, slots=True)
class Edited:
    """``hunks`` are the edits: code point ranges of ``old`` and ``new``."""

    old: str
    new: str
    hunks: tuple[tuple[int, int, int, int], ...]


def edited(seed: int, count: int) -> list[Edited]:
    """``count`` edited clauses, half of them English."""
    chance = random.Random(seed)
    english = tuple(
        unit["text"]
        for unit in json.loads(_UNITS.read_text(encoding="utf-8"))["left"]
        if 80 < len(unit["text"]) < 900
    )
    found: list[Edited] = []
    while len(found) < count:
        language = chance.choice(("en", "en", "fr", "es"))
        texts = {"en": english, "fr": FRENCH, "es": SPANISH}[language]
        made = _edited(chance, chance.choice(texts), texts, language)
        if made is not None:
            found.append(made)
    return found


def _edited(
    chance: random.Random, old: str, texts: tuple[str, ...], language: str
) -> Edited | None:
    words = list(_WORD.finditer(old))
    new: list[str] = []
    hunks: list[tuple[int, int, int, int]] = []
    at = 0
    length = 0
    wanted = chance.randint(1, 3)
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
        place += chance.randint(3, 14)
    new.append(old[at:])
    return Edited(old, "".join(new), tuple(hunks)) if hunks else None


def _change(
    chance: random.Random,
    old: str,
    words: list[re.Match[str]],
    place: int,
    texts: tuple[str, ...],
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


def _phrase(chance: random.Random, texts: tuple[str, ...], size: int) -> str:
    text = chance.choice(texts)
    words = list(_WORD.finditer(text))
    place = chance.randrange(len(words) - size)
    return text[words[place].start() : words[place + size - 1].end()].replace(",", "")
