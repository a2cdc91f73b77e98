"""Tables that were pasted into a mail, row by row as instructions: a row of headings that say what
the columns hold, and rows with a paragraph, words of now and words that are proposed; or rows
without headings that begin with the name of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Protocol

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.wording.instruction import quoted

_HEADS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?:{pattern})", re.IGNORECASE)
    for name, pattern in {
        "why": r"rationale|justifications?|reasons?|remarks?|notes?|motifs?|exposé|"
        r"justificaci(?:ón|ones)|motivos?",
        "place": r"OPs?|PPs?|para(?:graph)?\.?(?: no\.?)?|parr?a?\.|párr\.|§|provision|clause|"
        r"OP ?/ ?PP|paragraphe|alinéa|disposition|p[áa]rrafo|n[oº°]\.?|#",
        "who": r"delegations?|proponents?|countr(?:y|ies)|states?|sponsors?|proposed by|"
        r"submitted by|source|from|who|délégations?|États?|pays|auteurs?|proposants?|proposé par|"
        r"delegaci(?:ón|ones)|proponentes?|país(?:es)?|autor(?:es)?|presentad[oa] por",
        "old": r"(?:current|existing|original|present|base|circulated|zero) ?(?:draft|text|wording|"
        r"language|version)?|(?:agreed |draft )?text(?: of the (?:draft|resolution))?|"
        r"text[eo](?: d[eu]l? pro(?:jet|yecto))?|delete|replace|"
        r"(?:texte|libellé|version) (?:actuele?|actuelle|initiale?|original)|"
        r"actuel|supprimer|remplacer|(?:texto|redacci[óo]n|versión) (?:actual|original)|"
        r"actual|"
        r"dice|donde dice|suprimir|sustituir|for|au lieu de|old",
        "new": r"amendments?|amendements?|enmiendas?|amended|"
        r"(?:comments?|suggestions?|observations?|commentaires?|comentarios?|observaciones)|"
        r"(?:proposed|amended|suggested|revised|new) ?(?:text|wording|language|amendment|"
        r"change|version|draft)?|text (?:as )?proposed|proposal|insert|"
        r"replace(?:ment)? (?:with|by)|with|by|(?:texte|libellé|"
        r"version) (?:propos[ée]e?|modifi[ée]e?|r[ée]vis[ée]e?)|proposition|par|lire|"
        r"(?:texto|redacci[óo]n|versi[óo]n) "
        r"(?:propuest[oa]|modificad[oa])|propuesta|debe decir|por|read",
    }.items()
}
_COMMENTS = re.compile(
    r"comments?|observations?|commentaires?|comentarios?|observaciones", re.IGNORECASE
)
"""What holds remarks where another column holds the words that are proposed."""
_GAP = re.compile(r"[\t|]")
_RULE = re.compile(r"[\s|:+-]+")
_GONE: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (
        verb,
        re.compile(
            rf"[\[(]?(?:to be |à )?(?:{said})[\])]?"
            r"(?P<whole> (?:(?:l[ea]|el|the|this|ce|este) )?(?:(?:whole|entire) )?"
            r"(?:para(?:graph)?|paragraphe|alinéa|párrafo|item)\.?)?[\])]?\.?",
            re.IGNORECASE,
        ),
    )
    for verb, said in (
        ("delete", "delet(?:e[ds]?|ion)|removed?|omit(?:ted)?|str(?:ike|uck)(?: out)?"),
        ("supprimer", "supprimée?|supprimer|suppression|biffer"),
        ("suprimir", "supr[ií]m(?:ir|ido|id[oa]|ase)|supresión|elimin(?:ar|ad[oa]|ación)"),
    )
)
"""What says that the words of now go, or with its noun the paragraph."""
_NO_TEXT = re.compile(
    r"(?:no (?:changes?|comments?)|keep|retain|unchanged|(?:not )?agreed|ok(?:ay)?|same|idem|ditto|"
    r"n/?a|tb[cd]|see|pending|as (?:is|in|above)|sans changement|inchangé|conserver|garder|"
    r"maintenir|voir|sin cambios?|mantener|conservar|igual|véase|support|reserve)\b.*|[\W_]*",
    re.IGNORECASE | re.DOTALL,
)
"""What a cell says that gives no words."""
_NONE = re.compile(
    r"[\W_]*|n/?a|none|nil|\(?new\)?|néant|\(?nouveau\)?|ningun[oa]|\(?nuev[oa]\)?", re.IGNORECASE
)
"""What a cell says where there are no words of now."""
_STANCE = re.compile(
    r"(?P<who>(?-i:[^\Wa-z\d_])\S* (?:\S+ ){0,3})?"
    r"(?:(?:support|oppos|reserv|withdr[ae]w|reject|accept|"
    r"object|agree|retir|appu|refus|rejet|rechaz|opon|apoy|acept)\w*|against|contre|en contra|"
    r"flexible|(?:to (?:be|come|follow)|à|por) (?:confirm|determin|détermin|discuss|ven)\w*|open|"
    r"noted|under (?:discussion|consideration|negotiation)|(?:fine|happy) with)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""What a cell says of a proposal, perhaps: words of the text may begin so too."""
_WE = re.compile(r"(?:we|our|i|nous|notre|je|nosotros|nuestr[ao]|yo)\b", re.IGNORECASE)
_REMARK = re.compile(r"\([^()]*\)[.;,]?$")
_CUT = re.compile(r"^\[?(?:…|\.\.\.)\]?\s*|(?:(?<!\s)\s++)?\[?(?:…|\.\.\.)\]?$")
"""Words that are left out at an end of a cell."""
_WHOLE = re.compile(r"(?-i:[^\Wa-z\d_])\w*(?: [^\s]+){2,}(?<=[;.,])(?<!\.\.\.)(?<!…\.)")
"""A paragraph from its first word to its sign."""
_NEW = re.compile(r"(?:new|nouveau|nuevo)\s+(?=\d{1,3} (?:bis|ter|quater)\b)", re.IGNORECASE)
"""What stands before the number of a new paragraph, and says no more than that."""
_AFTER_NUMBER = re.compile(r"(?<=\d)[.:)]+$")
_LEFT_OUT = re.compile(r"(?<=\s)[\[(]?(?:…|\.\.\.)[\])]?(?=\s)")
"""A sign between words that others are left out there."""
_BEGUN = re.compile(r"(?!\[?(?:…|\.\.\.))[^\n]{1,2000}?\[?(?:…|\.\.\.)\]?")
"""The first words of a paragraph, and a sign for all others."""
_MAY_BEGIN = re.compile(r"(?-i:[^\Wa-z\d_])\w*(?: [^.;\s]+){2,}(?<![,:])")
"""Words that may be the first ones of a paragraph."""


_BY = re.compile(
    r"(?P<said>.+?) (?:made |submitted |présentée? |soumise? |presentad[oa] )?"
    r"(?:(?:by|from|of|par|de|du|des|por|del)(?: the| la| les| el)? |d[e ]*[l ]*['’])"
    r"(?P<who>(?-i:[^\Wa-z\d_]).*)|"
    r"(?P<whose>(?-i:[^\Wa-z\d_]).*?)(?:['’]s?)? (?P<its>proposal|amendments?|text)",
    re.IGNORECASE,
)
"""A heading that says whose words stand below ("Proposition de la France")."""
_NUMBER = re.compile(
    r"([OP]P ?\d{1,3}(?: (?:bis|ter|quater))?(?=[.):]?\s)|"
    r"\d{1,3}(?: (?:bis|ter|quater))?(?=[.)]\s))[.):]?\s+(?=\S)"
)
"""The number of a paragraph before its words; one without a sign may be a word ("30 days")."""
_LONGEST_HEAD = 120
"""Characters; a longer cell heads no column."""


class Row(str):
    """A row of a table as an instruction; ``by`` is who proposes it, empty where none is named,
    ``reason`` what a column of its own says why."""

    __slots__ = ("by", "reason")

    def __new__(cls, words: str, by: str, reason: str) -> Row:
        row = super().__new__(cls, words)
        row.by, row.reason = by, reason
        return row

    by: str
    reason: str


class Judge(Protocol):
    """Tells of the words of a cell what they are."""

    def asks(self, words: str) -> bool:
        """Whether they begin with a word for a deed."""

    def opens(self, words: str) -> bool:
        """Whether they begin as a paragraph does."""

    def names_clause(self, words: str) -> bool:
        """Whether they name a clause, and say nothing else."""

    def heads_part(self, line: str) -> bool:
        """Whether it is the heading of a part of the text."""


def read_rows(lines: Sequence[str], judge: Judge) -> Iterator[str]:
    """The lines, with the rows of each table as instructions. What is no such table stays."""
    columns: tuple[str, ...] = ()
    heads: list[str] = []
    place = whose = above = ""
    for line, below in pairwise((*lines, "")):
        cells = _cells(line)
        if len(cells) == 1 and cells[0] and columns[:1] in _FIRST and _GAP.search(below):
            cells.append("")  # readers take off the empty cells at the end of a row
        found = _columns(cells)
        if found:
            columns, heads, place, above = found, cells, "", ""
            whose = "".join(_head(cell)[1] for cell in cells)
        elif "|" in line and _RULE.fullmatch(line):
            continue
        elif judge.heads_part(one := " ".join(dict.fromkeys(filter(None, cells)))):
            place = ""
            yield one
        elif len(cells) > 1 and len(cells) <= len(columns):
            row = _row(columns, cells)
            if "place" in columns:
                place = _place(row["place"]) or place
            else:
                place, row["old"], row["new"] = _own_place(row["old"], row["new"])
            told = heads[columns.index("old")] if "old" in columns else ""
            remarks = _COMMENTS.fullmatch(heads[columns.index("new")].rstrip(":")) is not None
            is_placed = place or "place" not in columns
            row["place"] = place
            if row["new"] and row.get("old") == row["new"]:
                above = row["new"]
                continue
            words, above = above, row.get("old") or above
            said = _read(row, told, judge, remarks=remarks) if is_placed else line
            if not (place or remarks or "place" in columns):
                said = _added(row, words, judge) or said
            reason = row.get("why", "") if row.get("old") or row["new"] else ""
            yield Row(said, row.get("who", "") or whose, reason)
        elif len(cells) == _PAIR and judge.names_clause(cells[0]):
            yield f"{cells[0]}: {cells[1]}"
        else:
            if len(cells) == 1:
                columns = ()
            yield line


def holds_amendments(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows of a table, from that of its headings on, are amendments, and not a text
    with the numbers of its paragraphs beside it: words of now or who proposes have a column, or
    some row gives no whole paragraph."""
    columns = _columns(rows[0]) if rows else ()
    if not columns or "who" in columns or "old" in columns:
        return bool(columns)
    given = (dict(zip(columns, row, strict=False)) for row in rows[1:])
    return any(not _WHOLE.fullmatch(row.get("new", "").strip()) for row in given)


def has_rows(lines: Sequence[str]) -> bool:
    """Whether a table of amendments is among the lines: headings with a row below."""
    return any(_columns(_cells(line)) and _GAP.search(after) for line, after in pairwise(lines))


def mostly_rows(lines: Sequence[str]) -> bool:
    """Whether tables of amendments have at least as many of the words as all other lines."""
    within = around = 0
    is_table = False
    for line in lines:
        cells = _cells(line)
        is_table = bool(_columns(cells)) or (is_table and len(cells) > 1)
        size = sum(len(cell.split()) for cell in cells)
        within, around = (within + size, around) if is_table else (within, around + size)
    return within > 0 and within >= around


_PAIR = 2
_FIRST = (("old",), ("place",))
_NEW_NUMBER = re.compile(
    r"\b(?:new|nouveau|nuevo|bis|ter|quater|quinquies|alt\w*)\b", re.IGNORECASE
)
"""What tells that the number of a paragraph is none of the text."""


def _row(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells by their columns; without words of now where a dash or its like stands for them."""
    row = dict(zip(columns, (*cells, "", "", ""), strict=False))
    if row.get("why") and not re.search(r"\w", row["new"]):
        row["new"] = ""  # what is said beside the dash may ask for something
    old = row.get("old", "")
    return row if old == row["new"] or not _NONE.fullmatch(old) else row | {"old": ""}


def _place(cell: str) -> str:
    cell = _AFTER_NUMBER.sub("", _NEW.sub("", cell))
    return f"§ {cell}" if cell[:1].isdigit() else cell


def _own_place(old: str, new: str) -> tuple[str, str, str]:
    """The number of a paragraph with which both its words of now and the new ones begin (empty:
    they have none, or not the same), and these without it."""
    number = _NUMBER.match(old)
    also = _NUMBER.match(new)
    if number is not None and not new:
        return "", old[number.end() :], new
    if number is not None and any(gone.fullmatch(new) for _, gone in _GONE):
        return _place(number[1]), old[number.end() :], new
    if number is None or also is None or number[1] != also[1]:
        return "", old, new
    return _place(number[1]), old[number.end() :], new[also.end() :]


def _read(row: Mapping[str, str], told: str, judge: Judge, *, remarks: bool) -> str:
    """A row as an instruction; ``told`` is the heading of the column with the words of now. A cell
    that asks for something, or may hold more than words, is not taken for words; ``remarks``: each
    may, for it stands under "Comments"."""
    place, old, new = row["place"], row.get("old", ""), row["new"]
    if not place:
        return _unplaced(old, new, told, judge) or row.get("why", "")
    whole = f"{place}: {new}"
    if not (old or new) and row.get("why"):
        return f"{place} | {row['why']}"
    verb, gone = next(((v, m) for v, one in _GONE if (m := one.fullmatch(new))), ("", None))
    if not new and old:
        verb, gone = next(((v, m) for v, one in _GONE if (m := one.fullmatch(told))), ("", None))
    if not old:
        return f"{place}: {verb}" if gone else _wordless(row, judge) or _reworded(row, judge)
    if gone and (gone["whole"] or _BEGUN.fullmatch(old)):
        return f"{place}: {verb}"
    if gone:
        if _MAY_BEGIN.fullmatch(old):  # the words, or the paragraph that begins with them?
            return f"{place} | {old} | {new}"
        return f"{place}: {verb} {_in_quotes(_bare(old))}"
    if wordless := _wordless(row, judge):
        return wordless
    remarked = _REMARK.search(new) and not _REMARK.search(old)
    remarked = remarked or remarks or _is_stance(new, old, judge)
    if remarked or not re.search(r"\w", new) or judge.asks(new):
        quoted_so = len(shortened(new).quotes) > 1
        return whole if quoted_so else f"{place} | {old} | {new}"
    if _CUT.sub("", old) != old and _CUT.sub("", new) == new:
        return whole  # the words of now are shortened, the new ones are not
    if _LEFT_OUT.search(new) and not _LEFT_OUT.search(old):
        return f"{place} | {old} | {new}"  # words of now would go for the sign
    return f"{place}: {_in_quotes(_bare(old))} -> {_in_quotes(_bare(new))}"


def _reworded(row: Mapping[str, str], judge: Judge) -> str:
    """A row that gives words alone: a whole paragraph beside the number of one rewords it."""
    place, new = row["place"], row["new"]
    if not _is_text(new, judge) or _NEW_NUMBER.search(place):
        return f"{place}: {new}"
    return f"{place}: replace with {_in_quotes(new)}"


def _is_text(new: str, judge: Judge) -> bool:
    """Whether a cell without words of now holds a whole paragraph, and nothing said of one."""
    is_said = _REMARK.search(new) or _is_stance(new, "", judge) or judge.asks(new)
    return _WHOLE.fullmatch(new) is not None and not is_said


def _is_stance(new: str, old: str, judge: Judge) -> bool:
    """Whether a cell says what somebody thinks, and begins neither as the words of now nor with the
    verb of a paragraph ("Invites donors to support …")."""
    said = _STANCE.fullmatch(new)
    if said is None or (said["who"] and judge.opens(new) and not _WE.match(new)):
        return False
    begun = [one.split(maxsplit=1)[:1] for one in (new, old)]
    return begun[0] != begun[1]


def _wordless(row: Mapping[str, str], judge: Judge) -> str:
    """A row that gives no new words, with what another cell of it may ask for; empty of others."""
    place, old, new, why = (row.get(one, "") for one in ("place", "old", "new", "why"))
    if not new and why:
        return f"{place} | {old} | {why}"
    if not (_NO_TEXT.fullmatch(new) and re.search(r"\w", new)):
        return ""
    asks = bool(shortened(why).quotes) or judge.asks(why)
    return f"{place}: {new} | {why}" if asks else f"{place}: {new}"


def _unplaced(old: str, new: str, told: str, judge: Judge) -> str:
    """A row of a table that names no paragraph: it is found by its words of now."""
    verb = next((v for v, gone in _GONE if gone.fullmatch(new)), "")
    verb = verb or next((v for v, gone in _GONE if not new and gone.fullmatch(told)), "")
    if verb:
        return f"{verb} {_in_quotes(_bare(old))}"
    if not new and re.search(r"\w", old):
        return f"delete {_in_quotes(_bare(old))}?"  # an empty cell does not say that they go
    says = judge.asks(new) or _NO_TEXT.fullmatch(new) or _is_stance(new, old, judge)
    if not (old and re.search(r"\w", new)) or says:
        return " | ".join(filter(None, (old, new)))
    return f"{_in_quotes(_bare(old))} -> {_in_quotes(_bare(new))}"


def _added(row: Mapping[str, str], above: str, judge: Judge) -> str:
    """A row without words of now that gives a paragraph, as a new one behind that of the row above;
    empty of others."""
    number = _NUMBER.match(row["new"])
    new = row["new"][0 if number is None else number.end() :]
    if row.get("old") or not _is_text(new, judge) or not _WHOLE.fullmatch(above):
        return ""
    return f"After the paragraph {_in_quotes(above)}, add a new paragraph: {_in_quotes(new)}"


def _bare(cell: str) -> str:
    return _CUT.sub("", cell).strip()


def _cells(line: str) -> list[str]:
    line = line.strip(" \u00a0\r\n")
    line = line.removeprefix("|").removesuffix("|") if line[:1] == "|" else line
    return [cell.strip() for cell in _GAP.split(line)]


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    """What the columns hold, if the cells are headings and say it of each."""
    found = [_head(cell)[0] for cell in cells]
    if found.count("new") > 1:
        found = [
            "why" if name == "new" and _COMMENTS.fullmatch(cell.rstrip(":")) else name
            for name, cell in zip(found, cells, strict=True)
        ]
    if found.count("place") > 1 and found[0] == "place":
        found[0] = "number"
    said = sorted(name for name in found if name not in ("who", "why", "number"))
    fits = said in (["new", "old", "place"], ["new", "place"]) or (
        said == ["new", "old"] and not _COMMENTS.fullmatch(cells[found.index("new")].rstrip(":"))
    )
    once = all(found.count(one) <= 1 for one in ("who", "why"))
    return tuple(found) if fits and once else ()


def _head(cell: str) -> tuple[str, str]:
    """What a heading says of its column, and whose words stand below it."""
    cell = cell.rstrip(":")
    name = next((name for name, head in _HEADS.items() if head.fullmatch(cell)), "")
    by = None if name or len(cell) > _LONGEST_HEAD else _BY.fullmatch(cell)
    if by is None or not _HEADS["new"].fullmatch(by["said"] or by["its"]):
        return name, ""
    return "new", by["who"] or by["whose"]


def _in_quotes(cell: str) -> str:
    short = shortened(cell)
    whole = len(short.quotes) == 1 and re.fullmatch("\ue000\\d+\ue001", short.words.strip())
    return cell if whole else quoted(cell)
