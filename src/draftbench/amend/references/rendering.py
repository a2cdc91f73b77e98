"""References written again with the numbers that clauses have now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from draftbench.amend.references.grammar import Grammar, Naming, grammar
from draftbench.amend.references.mentions import Mention
from draftbench.amend.references.naming import Numbers
from draftbench.amend.wording import ordinals
from draftbench.document import ClauseId

_Path = tuple[str, tuple[str, ...]]
_RUN = 3
"""From how many paragraphs on a range says them, where the reference had one."""


def rendered(
    mention: Mention, text: str, targets: Sequence[ClauseId], now: Numbers, language: str
) -> str:
    """The words of a mention with the numbers of ``targets`` as they are now; empty where these
    cannot be said so."""
    known = grammar(language)
    if known is None or mention.unit is None or not targets:
        return ""
    here = [target for target in targets if target in now.text]
    paths = [now.path(target) for target in sorted(dict.fromkeys(here), key=now.text.position)]
    if len(here) < len(targets) or not all(number for number, _ in paths):
        return ""
    if mention.naming is Naming.ITEM:
        said = _items(mention, text, paths, known)
    elif mention.ordinal:
        if any(items or not number.isdigit() for number, items in paths):
            return ""
        said = _joined([_ordinal(int(n), text, mention, language) for n, _ in paths], known)
    else:
        said = _numbers(mention, text, paths, known)
    if not said:
        return ""
    head, tail = text[mention.start : mention.first], text[mention.last : mention.end]
    many = len({number for number, _ in paths}) > 1
    if mention.naming is Naming.ITEM:
        many = len(paths) > 1
    head, tail = _inflected(head, mention, many=many), _inflected(tail, mention, many=many)
    return f"{head}{said}{tail}"


def opposite(side: str, language: str) -> str:
    """ "below" for "above"; empty where the language has no word for it."""
    known = grammar(language)
    return "" if known is None else known.opposites.get(side.lower(), "")


def _inflected(words: str, mention: Mention, *, many: bool) -> str:
    """The word for what is named in the singular or the plural, if it stands in ``words``."""
    unit = mention.unit
    if unit is None or unit.one == unit.many or not words.strip():
        return words
    was, new = (unit.one, unit.many) if many else (unit.many, unit.one)
    bare = words.strip()
    if " ".join(bare.split()).lower() != was.lower():
        return words
    if bare[0].isupper() and new[0].islower():
        new = new[0].upper() + new[1:]
    return words.replace(bare, new)


def _numbers(mention: Mention, text: str, paths: Sequence[_Path], known: Grammar) -> str:
    space, bracketed = _style(mention, text, known)
    groups: list[tuple[str, list[str]]] = []
    for number, items in paths:
        written = "".join(
            f"{space if at == 0 else ' '}{_item(item, bracketed)}" for at, item in enumerate(items)
        )
        if written and groups and groups[-1][0] == number and groups[-1][1]:
            groups[-1][1].append(written.strip(" \u00a0"))
        else:
            groups.append((number, [written] if written else []))
    if any(atom.to for atom in mention.atoms) and not any(items for _, items in groups):
        return _joined(_ranges([number for number, _ in groups], mention, text, known), known)
    return _joined([f"{number}{_joined(items, known)}" for number, items in groups], known)


def _ranges(found: Sequence[str], mention: Mention, text: str, known: Grammar) -> list[str]:
    to = known.between
    for one, other in zip(mention.atoms, mention.atoms[1:], strict=False):
        if other.to:
            to = text[one.end : other.start]
            break
    if not to.strip() or to == known.between:
        to = f" {to.strip()} "
    out: list[str] = []
    run: list[str] = []
    for number in [*found, ""]:
        if run and number.isdigit() and run[-1].isdigit() and int(number) == int(run[-1]) + 1:
            run.append(number)
            continue
        if len(run) >= _RUN or (len(run) == len(found) and len(run) > 1):
            out.append(f"{run[0]}{to}{run[-1]}")
        else:
            out += run
        run = [number] if number else []
    return out


def _items(mention: Mention, text: str, paths: Sequence[_Path], known: Grammar) -> str:
    _, bracketed = _style(mention, text, known)
    depth = max(len(atom.items) for atom in mention.atoms)
    said = [
        "".join(f"{' ' if at else ''}{_item(item, bracketed)}" for at, item in enumerate(own))
        for _, items in paths
        if (own := items if mention.under else items[-depth:])
    ]
    if len(said) < len(paths):
        return ""
    if not mention.under:
        return _joined(said, known)
    above = {number for number, _ in paths}
    if len(above) > 1:
        return ""
    last = max(atom.end for atom in mention.atoms)
    connected = re.sub(r"\d.*$", "", text[last : mention.last], flags=re.DOTALL)
    return f"{_joined(said, known)}{connected}{above.pop()}"


def _style(mention: Mention, text: str, known: Grammar) -> tuple[str, bool]:
    """The space before the first item, and whether items stand in two brackets."""
    for atom in mention.atoms:
        if atom.items:
            words = text[atom.start : atom.end]
            space = "\u00a0" if re.search(r"\d\u00a0", words) else " "
            if not atom.number or re.search(r"\d[ \u00a0]", words) or mention.under:
                return space, "(" in words
            return "", "(" in words
    return " ", known.bracketed


def _item(item: str, bracketed: bool) -> str:
    return f"({item})" if bracketed else f"{item})"


def _joined(words: Iterable[str], known: Grammar) -> str:
    said = list(words)
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {known.ands[0]} {said[-1]}"


def _ordinal(number: int, text: str, mention: Mention, language: str) -> str:
    if any(text[atom.start].isdigit() for atom in mention.atoms):
        return {"fr": f"{number}e", "es": f"{number}º"}.get(language, _figures(number))
    if language == "fr":
        return ordinals.french(number)
    if language == "es":
        return ordinals.spanish(number, short=True)
    return ordinals.english(number)


def _figures(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number % 100 < 14 else ending}"
