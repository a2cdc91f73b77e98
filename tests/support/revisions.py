"""Made-up revisions of real texts with known links: a held-out set beside the gold pairs.

A pair is made from a base text by a seeded script of edits of the gold's kinds and levels, and has
the gold's form. `moved_min` is what lies outside the heaviest chain of links in order, where a link
weighs the shorter of its two texts in characters and links may share a clause: this weighting gives
the gold's own flags in all of its files (`test_revisions.py`).
"""

import json
import re
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from random import Random
from typing import Any

from support.gold import GOLD, pairs

LEVELS = ("easy", "medium", "hard", "veryhard")
BASES = ("D", "A", "N", "B")
SPECIAL = ("renumbered", "swapped", "alike")

Clause = dict[str, Any]

# share of light and of heavy edits; moves, splits, merges, insertions, deletions, other acts
_SCRIPTS = {
    "easy": (0.2, 0.0, 0, 0, 0, 1, 1, 0),
    "medium": (0.35, 0.1, 1, 1, 0, 1, 1, 0),
    "hard": (0.4, 0.3, 2, 1, 1, 2, 2, 1),
    "veryhard": (0.25, 0.65, 3, 2, 2, 3, 2, 1),
}

_SWAPS = (
    ("strengthening", "reinforcing"),
    ("strengthen", "reinforce"),
    ("Member States", "all Member States"),
    ("ensure", "guarantee"),
    ("should", "shall"),
    ("must", "should"),
    ("needed", "ought"),
    ("measures", "effective measures"),
    ("cooperation", "closer cooperation"),
    ("implementation", "full implementation"),
    ("national", "domestic"),
    ("combat", "counter"),
    ("correctional", "penitentiary"),
    ("prisoners", "persons deprived of their liberty"),
    ("in the region", "throughout the region"),
    ("the Meeting recommended", "the Meeting strongly recommended"),
    ("Encourages", "Invites"),
    ("Urges", "Calls upon"),
    ("Requests", "Also requests"),
    ("important", "essential"),
    ("training", "education and training"),
)
_TAILS = (
    "as appropriate",
    "within existing resources",
    "in accordance with domestic law",
    "with full respect for human rights",
    "bearing in mind the needs of developing countries",
)
_OPENINGS = ("also", "further", "in addition")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One clause of the revision while it is made."""

    origins: tuple[str, ...]
    text: str
    kind: str
    level: int
    how: str = "same"
    rel: str = "one"
    parts: tuple[str, ...] = field(default=())


@cache
def _shipped() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((GOLD / "paraphrases.json").read_text(encoding="utf-8"))
    return found


@cache
def paraphrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """By clause id: rewordings, each as the pieces into which it can be split."""
    bank: dict[str, set[tuple[str, ...]]] = {}
    for pair in pairs():
        new = {clause["id"]: clause["text"] for clause in pair["new"]}
        for link in pair["links"]:
            plain = link["ops"] == [] or link["ops"] == ["move"]
            if link["kind"] == "heavy" and link["rel"] == "one" and plain:
                bank.setdefault(link["old"], set()).add(tuple(_sentences(new[link["new"]])))
    for identity, parts in _shipped()["paraphrases"].items():
        bank.setdefault(identity, set()).add(tuple(parts))
    return {identity: tuple(sorted(found)) for identity, found in bank.items()}


@cache
def base(name: str) -> tuple[Clause, ...]:
    """D: the declaration; A: the elements; N: recommendations that the gold pairs do not use;
    B: a resolution with recurring clauses."""
    if name == "B":
        return tuple(_shipped()["resolution"])
    units = json.loads((GOLD / "seed_units.json").read_text(encoding="utf-8"))
    if name == "A":
        return tuple(units["right"])
    chosen = [u for u in units["left"] if u["id"].startswith("R") == (name == "N")]
    if name == "N":
        used = {clause["id"] for pair in pairs() for clause in pair["old"]}
        return tuple(u for u in chosen if u["id"] not in used)
    return tuple(u for u in chosen if u["kind"] != "title")


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.])\s+(?=[A-Z])", text)


def _end(text: str, mark: str) -> str:
    return text.rstrip(" .,;:") + mark


def _light(random: Random, text: str) -> str:
    """Two to four small edits."""
    swaps = [pair for pair in _SWAPS if re.search(rf"\b{pair[0]}\b", text)]
    random.shuffle(swaps)
    for old, new in swaps[: random.randint(1, 3)]:
        text = re.sub(rf"\b{old}\b", new, text, count=1)
    if not swaps or random.random() < 0.35:
        mark = text[-1] if text[-1] in ".,;:" else ""
        text = _end(text, f", {random.choice(_TAILS)}{mark}")
    return text


def _cut(random: Random, piece: _Piece) -> tuple[str, str] | None:
    """The text in two: at a sentence, or at an "and" near its middle, with words put before it."""
    parts = list(piece.parts) if len(piece.parts) > 1 else _sentences(piece.text)
    mark = piece.text[-1]
    if len(parts) > 1:
        at = len(parts) // 2
        return _end(" ".join(parts[:at]), mark), _end(" ".join(parts[at:]), mark)
    breaks = (
        r"[,;] (?:and )?(?:also )?| and (?=to |that |also |affirm|encourage|invite|request|take)"
    )
    places = [
        m for m in re.finditer(breaks, piece.text) if 0.3 < m.start() / len(piece.text) < 0.75
    ]
    if not places or len(piece.text) < 120:
        return None
    place = random.choice(places)
    opening = " ".join(piece.text.split()[:2])
    opened = f"{opening} {random.choice(_OPENINGS)} {piece.text[place.end() :]}"
    return _end(piece.text[: place.start()], mark), opened


def _labels(clauses: list[Clause]) -> None:
    """Numbers as they are printed: operative clauses run on, items start again with each list."""
    number = letter = 0
    for clause in clauses:
        if clause["level"]:
            letter += 1
            clause["label"] = f"({chr(96 + letter)})"
            continue
        letter = 0
        if clause["kind"] in {"operative", "element", "recommendation"}:
            number += 1
            clause["label"] = f"{number}."
        else:
            clause["label"] = ""


def heaviest(links: list[tuple[int, int, float]]) -> set[int]:
    """Indices of the heaviest chain of (old place, new place, weight) in which neither side goes
    back; links may share a clause."""
    order = sorted(range(len(links)), key=lambda at: links[at][:2])
    best: dict[int, tuple[float, int | None]] = {}
    for place, at in enumerate(order):
        here: tuple[float, int | None] = (0.0, None)
        for before in order[:place]:
            fits = links[before][1] <= links[at][1]
            if fits and best[before][0] > here[0]:
                here = (best[before][0], before)
        best[at] = (here[0] + links[at][2], here[1])
    kept: set[int] = set()
    end = max(best, key=lambda at: best[at][0], default=None)
    while end is not None:
        kept.add(end)
        end = best[end][1]
    return kept


def moved_min(old: list[Clause], new: list[Clause], links: list[Clause]) -> list[bool]:
    """For each link, whether it lies outside the heaviest chain."""
    left = {clause["id"]: (at, len(clause["text"])) for at, clause in enumerate(old)}
    right = {clause["id"]: (at, len(clause["text"])) for at, clause in enumerate(new)}
    weighed = [
        (
            left[link["old"]][0],
            right[link["new"]][0],
            float(min(left[link["old"]][1], right[link["new"]][1])),
        )
        for link in links
    ]
    kept = heaviest(weighed)
    return [at not in kept for at in range(len(links))]


def _written(name: str, level: str, seed: int, old: list[Clause], made: list[_Piece]) -> Clause:
    """The pair in the gold's form."""
    old = [dict(clause) for clause in old]
    _labels(old)
    new: list[Clause] = [
        {"id": f"n{at}", "kind": p.kind, "level": p.level, "label": "", "text": p.text}
        for at, p in enumerate(made, 1)
    ]
    _labels(new)
    labels = {clause["id"]: clause["label"] for clause in old}
    links = [
        {
            "old": origin,
            "new": clause["id"],
            "kind": piece.how,
            "rel": piece.rel,
            "renumbered": labels[origin] != clause["label"],
        }
        for clause, piece in zip(new, made, strict=True)
        for origin in piece.origins
    ]
    for link, moved in zip(links, moved_min(old, new, links), strict=True):
        link["moved_min"] = moved
    kept = {link["old"] for link in links}
    return {
        "id": f"{level}-{name}-{seed}",
        "level": level,
        "base": name,
        "seed": seed,
        "old": old,
        "new": new,
        "links": links,
        "inserted": [c["id"] for c, p in zip(new, made, strict=True) if not p.origins],
        "deleted": [c["id"] for c in old if c["id"] not in kept],
    }


def _start(name: str, random: Random) -> list[Clause]:
    clauses = list(base(name))
    if name == "N":
        at = random.randrange(len(clauses) - 22)
        clauses = clauses[at : at + 22]
    return clauses


class _Making:
    """A revision while it is made."""

    def __init__(self, name: str, level: str, seed: int) -> None:
        self.random = Random(f"{name}-{level}-{seed}")  # noqa: S311
        self.name = name
        self.old = _start(name, self.random)
        self.made = [_Piece((c["id"],), c["text"], c["kind"], c["level"]) for c in self.old]

    def movable(self) -> list[int]:
        """Places of clauses without items that are whole and come from the base."""
        follows = [p.level for p in self.made[1:]] + [0]
        return [
            at
            for at, p in enumerate(self.made)
            if not p.level and not follows[at] and p.rel == "one" and p.origins
        ]

    def spots(self) -> list[int]:
        return [at for at, p in enumerate(self.made) if not p.level]

    def delete(self) -> None:
        del self.made[self.random.choice(self.movable())]

    def reword(self, light: float, heavy: float) -> None:
        made, random = self.made, self.random
        bank = paraphrases()
        worded = [at for at, p in enumerate(made) if p.origins[0] in bank]
        for at in random.sample(worded, min(len(worded), round(heavy * len(made)))):
            parts = random.choice(bank[made[at].origins[0]])
            text = " ".join(parts)
            text = _end(text, ":") if made[at].text[-1] == ":" else text
            made[at] = replace(made[at], text=text, how="heavy", parts=parts)
        plain = [at for at, p in enumerate(made) if p.how == "same"]
        for at in random.sample(plain, min(len(plain), round(light * len(made)))):
            made[at] = replace(made[at], text=_light(random, made[at].text), how="light")

    def split(self, *, may_part: bool) -> None:
        """One clause in two; with ``may_part`` one half may go elsewhere."""
        made, random = self.made, self.random
        for at in random.sample(self.movable(), len(self.movable())):
            two = _cut(random, made[at])
            if two is None:
                continue
            made[at : at + 1] = [replace(made[at], text=t, rel="split", parts=()) for t in two]
            if may_part and random.random() < 0.5:
                half = made.pop(at + random.randrange(2))
                made.insert(random.choice([*self.spots(), len(made)]), half)
            return

    def merge(self, *, beside: bool) -> None:
        """Two clauses of one kind as one, at the place of the first."""
        made, random = self.made, self.random
        able = self.movable()
        near = [pair for pair in pairwise(able) if pair[1] == pair[0] + 1]
        a, b = random.choice(near) if beside and near else sorted(random.sample(able, 2))
        first, second = made[a], made[b]
        joint = random.choice(["; and ", ". We also ", ", and "])
        text = _end(first.text, joint + second.text[0].lower() + second.text[1:])
        how = max(first.how, second.how, key=["same", "light", "heavy"].index)
        origins = first.origins + second.origins
        made[a] = replace(first, origins=origins, text=text, how=how, rel="merge")
        del made[b]

    def act(self) -> None:
        """One of: an item becomes a clause, a clause an item, preamble becomes operative."""
        made, random = self.made, self.random
        items = [at for at, p in enumerate(made) if p.level]
        preamble = [at for at in self.movable() if made[at].kind == "preamble"]
        able = {"up": items, "down": [at for at in self.movable() if at], "over": preamble}
        what = random.choice([name for name, places in able.items() if places])
        at = random.choice(able[what])
        piece = made[at]
        if what == "down":
            made[at] = replace(piece, kind="subitem", level=1)
            return
        del made[at]
        if what == "up":
            kind = next(p.kind for p in reversed(made) if not p.level)
            mark = random.choice(["We call for ", "Calls for ", "Emphasizes "])
            text = _end(mark + piece.text[0].lower() + piece.text[1:], ".")
            made.append(replace(piece, text=text, kind=kind, level=0))
            return
        verb = r"^(\w+ing|Bearing in mind|Taking note)( also| further)?"
        text = _end(re.sub(verb, "Recognizes", piece.text), ";")
        spot = next((at for at, p in enumerate(made) if p.kind == "operative"), len(made))
        made.insert(spot, replace(piece, text=text, kind="operative"))

    def move(self) -> None:
        piece = self.made.pop(self.random.choice(self.movable()))
        like = [at for at in self.spots() if self.made[at].kind == piece.kind]
        self.made.insert(self.random.choice(like or self.spots()), piece)

    def move_block(self) -> None:
        at = self.random.choice(self.movable())
        size = self.random.randint(2, 4)
        if not any(p.level for p in self.made[at : at + size + 1]):
            block = self.made[at : at + size]
            del self.made[at : at + size]
            spot = self.random.choice(self.spots())
            self.made[spot:spot] = block

    def insert(self) -> None:
        """A clause of another text, told in the manner of its new kind."""
        spot = self.random.choice(self.spots())
        kind = self.made[spot].kind
        source = self.random.choice([other for other in BASES if other not in (self.name, "D")])
        text = self.random.choice([c["text"] for c in base(source) if not c["level"]])
        text = _end(text, {"preamble": ",", "operative": ";"}.get(kind, "."))
        self.made.insert(spot, _Piece((), text, kind, 0))


def revision(name: str, level: str, seed: int) -> Clause:
    """The pair of a base, a level and a seed."""
    light, heavy, moves, splits, merges, inserts, deletions, acts = _SCRIPTS[level]
    making = _Making(name, level, seed)
    for _ in range(deletions):
        making.delete()
    making.reword(light, heavy)
    for _ in range(splits):
        making.split(may_part=level == "veryhard")
    for turn in range(merges):
        making.merge(beside=turn == 0)
    for _ in range(acts):
        making.act()
    for _ in range(moves):
        making.move()
    if moves > 1:
        making.move_block()
    for _ in range(inserts):
        making.insert()
    return _written(name, level, seed, making.old, making.made)


def special(what: str, name: str, seed: int) -> Clause:
    """A pair of one kind: `renumbered` (clauses put in and taken out, nothing else), `swapped`
    (sections change places, some words change), `alike` (many clauses that differ in a word)."""
    making = _Making(name, what, seed)
    if what == "alike":
        making.old = _alike(making.random)
        making.made = [_Piece((c["id"],), c["text"], c["kind"], 0) for c in making.old]
    made = making.made
    if what == "swapped":
        a, b, c = sorted(making.random.sample(making.spots()[2:-1], 3))
        making.made = made[:a] + made[b:c] + made[a:b] + made[c:]
    if what != "renumbered":
        making.reword(0.25, 0.0)
    for _ in range(2):
        making.delete()
        making.insert()
    return _written(name, what, seed, making.old, making.made)


def _alike(random: Random) -> list[Clause]:
    """Clauses of a programme of work: each body is asked for the same, in nearly the same words."""
    bodies = [
        "Commission",
        "Secretary-General",
        "Executive Director",
        "Economic and Social Council",
    ]
    bodies += ["programme network", "host Government", "Conference of the Parties", "donors"]
    what = ["on the implementation of the present resolution", "on the use of resources"]
    what += ["on the progress made", "on the obstacles met"]
    asked = [(body, matter) for body in bodies for matter in what]
    chosen = sorted(random.sample(range(len(asked)), 18))
    return [
        {
            "id": f"OP{at}",
            "kind": "operative",
            "level": 0,
            "label": "",
            "text": f"Requests the {asked[c][0]} to report to the General Assembly at its "
            f"eighty-first session {asked[c][1]};",
        }
        for at, c in enumerate(chosen, 1)
    ]


def held_out(seeds: range) -> list[Clause]:
    """Every base at every level, and the special kinds, for each seed."""
    found = [revision(name, level, seed) for seed in seeds for name in BASES for level in LEVELS]
    return found + [
        special(what, name, seed)
        for seed in seeds
        for what in SPECIAL
        for name in (BASES if what != "alike" else ("B",))
    ]
