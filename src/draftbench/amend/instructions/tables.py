"""Tables that were pasted into a mail: a row of headings that say what the columns hold, and rows
with a paragraph, words of now and words that are proposed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.wording.instruction import quoted

_HEADS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?:{pattern})", re.IGNORECASE)
    for name, pattern in {
        "why": r"rationale|justifications?|reasons?|remarks?|notes?|motifs?|exposé|"
        r"justificaci(?:ón|ones)|motivos?",
        "place": r"para(?:graph)?\.?(?: no\.?)?|parr?a?\.|párr\.|§|provision|clause|OP ?/ ?PP|"
        r"paragraphe|alinéa|disposition|párrafo|n[oº°]\.?|#",
        "who": r"delegations?|proponents?|countr(?:y|ies)|states?|sponsors?|proposed by|"
        r"submitted by|source|from|who|délégations?|États?|pays|auteurs?|proposants?|proposé par|"
        r"delegaci(?:ón|ones)|proponentes?|país(?:es)?|autor(?:es)?|presentad[oa] por",
        "old": r"(?:current|existing|original|present|base|circulated|zero) ?(?:draft|text|wording|"
        r"language|version)?|delete|replace|(?:texte|libellé|version) (?:actuele?|actuelle|"
        r"initiale?|"
        r"original)|actuel|supprimer|remplacer|(?:texto|redacción|versión) (?:actual|original)|"
        r"actual|"
        r"dice|donde dice|suprimir|sustituir|for|au lieu de|old",
        "new": r"(?:comments?|suggestions?|observations?|commentaires?|comentarios?|observaciones)|"
        r"(?:proposed|amended|suggested|revised|new) ?(?:text|wording|language|amendment|"
        r"change|version)?|proposal|insert|replace(?:ment)? (?:with|by)|with|by|(?:texte|libellé|"
        r"version) (?:proposée?|modifiée?|révisée?)|proposition|par|lire|(?:texto|redacción|"
        r"versión) "
        r"(?:propuest[oa]|modificad[oa])|propuesta|debe decir|por|read",
    }.items()
}
_COMMENTS = re.compile(
    r"comments?|observations?|commentaires?|comentarios?|observaciones", re.IGNORECASE
)
"""What holds remarks where another column holds the words that are proposed."""
_GAP = re.compile(r"\t+|\s*\|\s*")
_RULE = re.compile(r"[\s|:+-]+")


def read_rows(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with the rows of each table as instructions. What is no such table stays."""
    columns: tuple[str, ...] = ()
    for line in lines:
        cells = _cells(line)
        found = _columns(cells)
        if found:
            columns = found
            continue
        if columns and _RULE.fullmatch(line) and line.strip():
            continue
        if columns and len(cells) == len(columns) and all(cells):
            row = dict(zip(columns, cells, strict=True))
            place = f"§ {row['place']}" if row["place"][:1].isdigit() else row["place"]
            if "old" in row:
                yield f"{place}: {_in_quotes(row['old'])} -> {_in_quotes(row['new'])}"
            else:
                yield f"{place}: {row['new']}"
            continue
        if len(cells) < 2:
            columns = ()
        yield line


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in _GAP.split(line.strip().strip("|"))]


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    """What the columns hold, if the cells are headings and say it of each."""
    found = tuple(
        next((name for name, head in _HEADS.items() if head.fullmatch(cell.rstrip(":"))), "")
        for cell in cells
    )
    if found.count("new") > 1:
        found = tuple(
            "why" if name == "new" and _COMMENTS.fullmatch(cell.rstrip(":")) else name
            for name, cell in zip(found, cells, strict=True)
        )
    said = sorted(name for name in found if name not in ("who", "why"))
    fits = said == ["new", "old", "place"] or (said == ["new", "place"] and "who" in found)
    return found if fits and all(found.count(one) <= 1 for one in ("who", "why")) else ()


def _in_quotes(cell: str) -> str:
    short = shortened(cell)
    whole = len(short.quotes) == 1 and re.fullmatch("\ue000\\d+\ue001", short.words.strip())
    return cell if whole else quoted(cell)
