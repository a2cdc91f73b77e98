"""A sentence of an instruction, with signs for its quotations and for the clauses it names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from draftbench.amend.instructions.quotes import QUOTE, Shortened, shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.tongue import CLAUSE, Tongue
from draftbench.document import ClauseKind
from draftbench.document.drafting import SUFFIXES
from draftbench.garbage import remembered

_OPENED, _CLOSED = "\ue002", "\ue003"
_PAIR = rf"{CLAUSE}(?:, {CLAUSE})*,? (?:and|et|y|e|&) {CLAUSE}"
_TWO_LEADS = (
    rf"(?:^|(?<=: ))(?:in|en|à|dans) (?P<one>{CLAUSE}),? (?:and|y|et) (?:in|en|à|dans) "
    rf"(?:le |la |el |the )?(?P<two>{CLAUSE})(?= ?[,:])"
)
"""Two places that are named first for one request ("In OP 1 and in OP 2, …")."""
_ROW = rf"^{CLAUSE}(?:, {CLAUSE})+(?= ?[:–—-])"
_RANGE = re.compile(
    r"(?P<lead>^|\b(?:delet|remov|strik|drop|omit|supprim|suprim|suprím|elimin|biff|keep|"
    r"retain|conserv|gard|mant[eé]n)\w* "
    r"(?:(?:all|everything|tout|todo) (?:but|except|sauf|salvo|excepto) )?(?:from |de )?)"
    rf"(?P<first>{CLAUSE})(?: (?:to|through|à|a) | ?(?P<dash>[-–—]) ?)(?P<last>{CLAUSE})"
    r"(?= ?[:,.;–—-]|$| (?:and|et|y) (?:delet|remov|strik|drop|omit|supprim|suprim|elimin))",
    re.IGNORECASE,
)
"""Clauses that are named from the first to the last ("Delete OP 6 to OP 8")."""
_FAR, _SEVERAL = 200, 2
_LEAD = re.compile(
    rf"(?:(?:in|within|on|under|for|à|dans|en) )?(?P<place>{CLAUSE}) ?[,:–—-]* ", re.IGNORECASE
)
_ARRIVAL = re.compile(
    r"\b(?:insert|insér|add|ajout|añad|añád|agreg|agrég|incl|new\b|nouv|nuev)", re.IGNORECASE
)
_LETTER = re.compile(
    r"(?:(?:the )?(?:sub-?paragraph|item)s? |(?:les? )?(?:sous-)?alinéas? |"
    r"(?:el |los )?(?:apartado|inciso)s? )\(?(?P<letter>[a-z]{1,3})\)|"
    r"(?<![\w()])\(?(?P<bare>[a-z])\)",
    re.IGNORECASE,
)
_BESIDE_LETTER = re.compile(
    r"(?P<side>\b(?:after|before|following|après|avant|à la suite de|después de|antes de|tras|"
    r"a continuación de) )(?:(?:the |existing )*(?:sub-?paragraph|item) |(?:le )?(?:sous-)?alinéa |"
    r"(?:el )?(?:apartado|inciso) |(?:le |el )?)\(?(?P<letter>[a-z]{1,3})\)(?P<bare>)",
    re.IGNORECASE,
)
"""An item beside which something comes."""
_INSIDE = re.compile(
    rf"(?:in|to|of|à|dans|de|en|a) (?P<place>{CLAUSE}),? {_BESIDE_LETTER.pattern}", re.IGNORECASE
)
"""The same, behind the clause that it hangs on."""
_NUMBERS_OF_ITEMS = re.compile(rf"\(?\b([a-z0-9]+)({SUFFIXES})\)( ?[a-z]+\b(?!\)))?", re.IGNORECASE)
_ITEM_BEHIND = re.compile(
    r"(?<!un )(?<!uno )(?<!nouvel )(?<!nouveau )(?<!nuevo )(?P<at>\b(?:après|avant|à la suite de|"
    r"derrière|"
    r"devant|à|dans|de|después de|antes de|tras|a|en|entre) )?\b"
    r"(?:l[ea]s? |el |los )?(?:même |mismo )?"
    r"(?:(?:sous-alinéa|alinéa|apartado|inciso|literal)s?|(?:the )?(?:sub-?paragraph|item)s) "
    r"\(?(?P<letter>[a-z]{1,3})\)"
    r"(?: (?:et|y|and) (?:le |el )?\(?(?P<second>[a-z]{1,3})\))?"
    r"(?! nouveau| suivant| nuevo| siguiente| (?:de|dans|en) \ue002)",
    re.IGNORECASE,
)
"""An item that is named by its letter, and not as a new one."""
_GIVEN = re.compile(
    r"\b(?:in|from|of|delet\w+|remov\w+|omit\w*|drop\w*|strik\w+|mov\w+|dans|à|au|de|du|"
    r"supprim\w+|en|del|suprim\w+|suprím\w+|elimin\w+) (?:the |l[ea] |el )?$",
    re.IGNORECASE,
)
"""What stands before an item that is there, where others may be put in."""
_CHAPEAU = re.compile(
    r"(?:in|dans|en) (?:the|le|el) (?P<chapeau>chapeau|encabezamiento)\b", re.IGNORECASE
)
_OF_ITEM_THEN = re.compile(
    rf"[^\ue002]*{QUOTE}[^\ue000\ue002]*\b(?:and|et|y),? (?:in|to|dans|à|en) "
    rf"(?:the |le |el )?{CLAUSE}",
    re.IGNORECASE,
)
"""Something is asked for of the clause itself, and then of an item of it."""
_EDGE_OF_SECTION = re.compile(
    r",? (?:(?:at|to) the (?:very )?|à l[ae] (?:tout(?:e)? )?|a el )"
    r"(?:(?P<end>end|fin|final)|beginning|start|top|début|principio|comienzo|inicio)"
    r"(?P<of> (?:of|de) (?:the|that|this|la|cette|ladite|esta|esa|dicha)(?: (?:same|même|misma))?"
    r" (?:section|sección))?[ .]*$",
    re.IGNORECASE,
)
_BESIDE = {
    "en": ("before", "after"),
    "fr": ("avant", "après"),
    "es": ("antes de", "después de"),
}
_ITEM_FIRST = re.compile(
    r"(?:(?:in|from|dans|à|en|de|delete|replace|supprimer|suprimir|keep|retain|conserver|garder|"
    r"mantener|conservar|(?:delete|supprimer|suprimir) (?:all|everything|tout|todo) (?:but|except|"
    r"sauf|salvo|excepto)) )?"
    r"(?:(?:the )?(?:sub-?paragraph|item) |(?:le )?(?:sous-)?alinéa |(?:el )?(?:apartado|inciso) )?"
    r"\(?[a-z]\)(?:[ ,:–—-]|[.;]?$)",
    re.IGNORECASE,
)
"""A sentence that begins with an item by its letter alone."""
_SPELT = (
    (re.compile(r"\b([OP])\. ?P\.? ?(?=\d)", re.IGNORECASE), r"\1P "),
    (
        re.compile(
            r"\b([OP]P)s? ?(\d{1,3}) ?(?:<[-=]{1,3}>|↔|⇄|⇔) ?(?:[OP]P ?)?(\d{1,3})\b", re.IGNORECASE
        ),
        r"swap \1 \2 & \1 \3",
    ),
    (re.compile(r"\b([OP]P ?\d{1,3}) ?/ ?(?=[OP]P ?\d)", re.IGNORECASE), r"\1 & "),
    (
        re.compile(
            r"\b([OP]P|paragraph|paragraphe|párrafo)s? ?(\d{1,3}) ?/ ?(\d{1,3})\b(?![/.\d])",
            re.IGNORECASE,
        ),
        r"\1 \2 & \1 \3",
    ),
    (
        re.compile(
            r"(?<!new )(?<!add )(?<!insert )(?<!nouveau )(?<!nuevo )"
            r"\b((?:[OP]P|par[ra.]?[a-z.]*|pár[a-z.]*|§) ?\d{1,2})"
            r"[./-]?((?-i:[a-h]))(?![\w)']| ?[(\[]?new\b)",
            re.IGNORECASE,
        ),
        r"\1 (\2)",
    ),
)
"""Names of clauses as some write them: "O.P. 3", "PP7/PP8", "OP3b"."""
_RELETTERED = re.compile(
    r"\b(?:mov|renumb|re-?letter|chang|shift|transfer|becom|bring|put|plac|relocat|déplac|renum|"
    r"devien|mett|port|reenum|trasl|m[uo]e?v|muév|camb|pas[ae]|p[oó]n|coloc|llev)\w*\b[^:;]*$",
    re.IGNORECASE,
)
"""What says that a letter behind another one is a new one, or a place."""
_ROUNDS = 8

FARTHEST = 5000
"""Characters beside quotations; in more than these no names of clauses are looked for, and no main
words."""


class Sentence:
    """A sentence in which signs stand for quotations and for names of clauses. ``item_first``: it
    begins with the letter of an item and names no clause."""

    def __init__(
        self, text: str, tongue: Tongue, *, slips: bool = False, above: Reference | None = None
    ) -> None:
        self.tongue = tongue
        self.short: Shortened = shortened(text)
        self._names: list[tuple[Reference, ...]] = []
        self._said: list[str] = []
        self.item_first = False
        words = " ".join(self.short.words.replace("’", "'").split())
        if len(words) > FARTHEST:
            self.words = words
            return
        if slips:
            words = corrected(words, tongue.slips)
        for pattern, new in (*_SPELT, *tongue.plain):
            words = pattern.sub(new, words)
        words = tongue.with_figures(words)
        for _ in range(_ROUNDS):
            before = words
            for pattern, kind in tongue.names:
                words = pattern.sub(partial(self._name, kind), words)
            if words == before:
                break
        self.item_first = bool(_ITEM_FIRST.match(words)) and not re.search(CLAUSE, words)
        if above is not None and self.item_first:
            words = f"{self.sign_of(above)}: {words}"
        words = self._in_section(words)
        words = _ITEM_BEHIND.sub(self._behind, self._with_items(words))
        words = re.sub(_TWO_LEADS, self._led_pair, words, flags=re.IGNORECASE)
        words = re.sub(_ROW, self._pair, words)
        words = _RANGE.sub(self._range, words)
        self.words = re.sub(_PAIR, self._pair, words, flags=re.IGNORECASE).strip()

    def _name(self, said_kind: ClauseKind | None, match: re.Match[str]) -> str:
        kind = said_kind
        groups = match.groupdict()
        said = self.plain(match.group().strip())
        if groups.get("kind"):
            kind = self.tongue.kinds.get(" ".join(groups["kind"].casefold().split()), kind)
        within = self.clauses(groups["within"]) if groups.get("within") else ()
        if groups.get("sibling"):
            listed = within and within[-1].kind is ClauseKind.ITEM
            further = (replace(one, number=groups["sibling"], said=said) for one in within[-1:])
            names = (*within, *further) if listed else ()
        elif groups.get("letters") or groups.get("upto"):
            names = self._row_of_items(match, within, said)
        elif groups.get("sections"):
            numbers = re.findall(r"\b(?:[IVXLC]+|[A-H]|\d+)\b", groups["sections"].upper())
            names = tuple(Reference(section=number, said=said) for number in numbers)
        elif groups.get("former"):
            names = tuple(replace(one, former=True, said=said) for one in within)
        elif groups.get("list"):
            names = tuple(Reference(kind, number, said=said) for number in _numbers(groups["list"]))
        elif groups.get("ords"):
            counts = map(self.tongue.ordinal, re.split(r",? and |, | et | y ", groups["ords"]))
            names = tuple(Reference(kind, ordinal=at, said=said) for at in counts)
        elif groups.get("first"):
            count = self.tongue.ordinal(groups["first"]) or int(groups["first"])
            names = tuple(Reference(kind, ordinal=at, said=said) for at in range(1, count + 1))
        elif groups.get("final"):
            count = self.tongue.ordinal(groups["final"]) or int(groups["final"])
            names = tuple(Reference(kind, ordinal=-at, said=said) for at in range(count, 0, -1))
        else:
            names = tuple(self._single(kind, one, groups, said) for one in (within or (None,)))
        if not names:
            return match.group()
        self._names.append(names)
        self._said.append(match.group())
        return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

    def _row_of_items(
        self, match: re.Match[str], within: tuple[Reference, ...], said: str
    ) -> tuple[Reference, ...]:
        """Several items of one clause by their letters ("(a), (b) and (d)", "(a) to (c)"); none
        where the letters behind may be new ones, or a place."""
        groups = match.groupdict()
        words = groups.get("letters") or f"{within[-1].number}{match[0].partition(_CLOSED)[2]}"
        ranged = re.search(r"[-–—]|(?P<to> (?:to|through|à|a) )", words)
        ahead = match.string[: match.start()]
        if len(within) != 1 or (ranged and ranged["to"] and _RELETTERED.search(ahead)):
            return ()
        clause = within[0]
        if groups.get("upto"):
            if clause.kind is not ClauseKind.ITEM or clause.within is None:
                return ()
            clause = clause.within
        letters = re.findall(r"\b[a-z]{1,2}(?=\))", words)
        if ranged:
            letters = _letters_from(letters)
        return tuple(
            Reference(ClauseKind.ITEM, f"({letter})", 0, clause, said=said) for letter in letters
        )

    def _single(
        self,
        kind: ClauseKind | None,
        within: Reference | None,
        groups: Mapping[str, str | None],
        said: str,
    ) -> Reference:
        """One clause that is named by itself, in another or not."""
        if within is not None and groups.get("same"):
            return replace(within, same=self.clauses(groups["same"] or "")[0], said=said)
        if within is not None and groups.get("section"):
            return _of_section(within, groups["section"] or "", said)
        number = " ".join(
            part.strip() for part in (groups.get(n) for n in ("num", "suf", "opt")) if part
        )
        if groups.get("bullet"):
            number = f"bullet {groups['bullet']}"
        quote, counted = groups.get("words"), groups.get("ord")
        words = self.quoted(quote)[0] if quote else ""
        if groups.get("opening"):
            words = f"{self.quoted(groups['opening'] or '')[0]}…"
        ordinal = self.tongue.ordinal(counted) if counted else 0
        section = groups.get("section") or ""
        one = Reference(kind, number, ordinal, within, words=words, section=section, said=said)
        if within is not None and not (number or ordinal or words):
            one = replace(within, chapeau=within.chapeau or bool(groups.get("chapeau")))
        for letter, inside, behind in _NUMBERS_OF_ITEMS.findall(groups.get("items") or ""):
            suffix = f" {(inside or behind).strip()}" if inside or behind else ""
            one = Reference(ClauseKind.ITEM, f"({letter}){suffix}", within=one, said=said)
        return one

    def _in_section(self, words: str) -> str:
        """A sentence that names a section first ("In section III, …"), with the paragraphs that
        follow as those of the section, and its beginning or end as beside the first or last one."""
        lead = _LEAD.match(words)
        above = self.clauses(lead["place"]) if lead else ()
        inside = above[0].section if len(above) == 1 and above[0].is_section else ""
        rest = words[lead.end() :] if lead and inside else words
        named = [one for sign in re.findall(CLAUSE, rest) for one in self.clauses(sign)]
        if not named or not all(one.section or (inside and _is_of_section(one)) for one in named):
            return words

        def placed(match: re.Match[str]) -> str:
            names = self.clauses(match.group())
            return self.sign_of(
                *(
                    o if o.section else _of_section(o, inside, f"{above[0].said}, {o.said}")
                    for o in names
                )
            )

        sections = {one.section or inside for one in named}
        edge = _EDGE_OF_SECTION.search(rest)
        if edge and len(sections) == 1 and (inside or edge["of"]):
            before, after = _BESIDE[self.tongue.code]
            at = -1 if edge["end"] else 1
            target = Reference(ordinal=at, section=sections.pop(), said=edge.group().strip())
            rest = (
                f"{rest[: edge.start()]} {after if edge['end'] else before} {self.sign_of(target)}"
            )
        return re.sub(CLAUSE, placed, rest) if rest != words else words

    def _with_items(self, words: str) -> str:
        """A sentence that names a clause first and then items of it by their letter alone ("In OP
        6, delete (d)"), with names for these; the clause itself is then no place."""
        words = _INSIDE.sub(self._inside, words)
        lead = _LEAD.match(words)
        if lead is None:
            return words
        above = self.clauses(lead["place"])
        if len(above) != 1 or above[0].kind is ClauseKind.ITEM:
            return words

        def named(match: re.Match[str]) -> str:
            number = f"({match['letter'] or match['bare']})"
            self._names.append((Reference(ClauseKind.ITEM, number, 0, above[0], said=number),))
            self._said.append(match.group())
            side = match.groupdict().get("side") or ""
            return f"{side}{_OPENED}{len(self._names) - 1}{_CLOSED}"

        rest = words[lead.end() :]
        first, _, _ = rest.partition(";")
        if _ARRIVAL.search(words):
            rest = _BESIDE_LETTER.sub(named, rest)
            rest = _LETTER.sub(
                lambda m: named(m) if _GIVEN.search(m.string[: m.start()]) else m.group(), rest
            )
        else:
            rest = _LETTER.sub(named, rest)
        whole = replace(above[0], chapeau=True)
        rest = _CHAPEAU.sub(lambda m: f"in {self.sign_of(replace(whole, said=m['chapeau']))}", rest)
        if rest == words[lead.end() :]:
            return words
        begun, _, _ = rest.partition(";")
        alone = begun != first and _OF_ITEM_THEN.match(rest) is None
        return rest if alone else f"{words[: lead.end()]}{rest}"

    def _behind(self, match: re.Match[str]) -> str:
        """An item that is named with its noun, in the clause that is named last before it; words
        that may be about a new one stay."""
        ahead = match.string[: match.start()]
        signs = re.findall(CLAUSE, ahead)
        part = re.split(r"[;,:]| (?:et|y|and) ", ahead)[-1]
        if not signs or (_ARRIVAL.search(part) and not match["at"]):
            return match.group()
        above = self.clauses(signs[-1])
        if len(above) != 1:
            return match.group()
        clause = above[0].within if above[0].kind is ClauseKind.ITEM else above[0]
        if clause is None:
            return match.group()
        said = match.group()[len(match["at"] or "") :]
        names = tuple(
            Reference(ClauseKind.ITEM, f"({letter})", 0, clause, said=said)
            for letter in (match["letter"], match["second"])
            if letter
        )
        return f"{match['at'] or ''}{self.sign_of(*names)}"

    def _inside(self, match: re.Match[str]) -> str:
        """An item beside which something comes, in the clause that is named before it."""
        above = self.clauses(match["place"])
        if len(above) != 1 or above[0].kind is ClauseKind.ITEM:
            return match.group()
        number = f"({match['letter']})"
        name = Reference(ClauseKind.ITEM, number, 0, above[0], said=number)
        return f"{match['side']}{self.sign_of(name)}"

    def _led_pair(self, match: re.Match[str]) -> str:
        """Two places with a preposition each, as one with one."""
        return f"{match.group().split()[0]} {self._pair(match)}"

    def _range(self, match: re.Match[str]) -> str:
        """All clauses from one to another, where both are called by their numbers."""
        ends = [self.clauses(match[name]) for name in ("first", "last")]
        (one, *more), (other, *others) = ends
        alike = one.kind is other.kind or other.kind is None
        if not (more or others) and one.within == other.within is not None:
            letters = _letters_from([each.number.strip("()") for each in (one, other)])
            names = [replace(one, number=f"({letter})") for letter in letters]
            return f"{match['lead']}{self.sign_of(*names)}" if names else match.group()
        if (
            match["dash"]
            or more
            or others
            or not (alike and one.number.isdigit() and other.number.isdigit())
        ):
            return match.group()
        numbers = range(int(one.number), min(int(other.number), int(one.number) + _FAR) + 1)
        if one.within or other.within or len(numbers) < _SEVERAL:
            return match.group()
        return f"{match['lead']}{self.sign_of(*(replace(one, number=str(n)) for n in numbers))}"

    def _pair(self, match: re.Match[str]) -> str:
        """Several names that are joined by "and", as one; of a clause behind which items of it are
        named ("paragraph 10, items (a) and (b)"), these are."""
        signs = list(re.finditer(CLAUSE, match.group()))
        names: list[Reference] = []
        for at, sign in enumerate(signs):
            behind = signs[at + 1] if at + 1 < len(signs) else None
            if behind and match.group()[sign.end() : behind.start()].strip() in ("", ","):
                items = self.clauses(behind.group())
                names += (one for one in self.clauses(sign.group()) if one != items[0].within)
            else:
                names += self.clauses(sign.group())
        self._names.append(tuple(names))
        self._said.append(match.group())
        return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

    def clauses(self, sign: str) -> tuple[Reference, ...]:
        """The clauses that a sign stands for."""
        return self._names[int(sign.strip(_OPENED + _CLOSED))]

    def sign_of(self, *names: Reference) -> str:
        """A further sign, for one clause or several that are named together."""
        self._names.append(names)
        self._said.append(names[0].said)
        return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

    def quoted(self, sign: str) -> tuple[str, ...]:
        """The paragraphs that a sign stands for."""
        return self.short.paragraphs(sign)

    def plain(self, words: str) -> str:
        """Words as they were written, with what the signs stand for."""
        while re.search(CLAUSE, words):
            words = re.sub(
                CLAUSE, lambda m: self._said[int(m.group().strip(_OPENED + _CLOSED))], words
            )
        return self.short.restored(self.tongue.shown(words))


def _letters_from(ends: Sequence[str]) -> list[str]:
    """All letters from one to another; none where they are not two in their order."""
    first, last = (ends[0], ends[-1]) if len(ends) == 2 else ("", "")
    if len(first) != 1 or len(last) != 1 or first >= last:
        return []
    return [chr(code) for code in range(ord(first), ord(last) + 1)]


def _is_of_section(one: Reference) -> bool:
    """Whether a paragraph is called by its number or its place, or an item of such a one, so that
    the section in which it stands may be named before it."""
    top = one.within or one
    return bool(top.number or top.ordinal) and top.kind is not ClauseKind.PREAMBULAR


def _of_section(one: Reference, section: str, said: str) -> Reference:
    """A clause as one of a section."""
    if one.within is not None:
        return replace(one, within=_of_section(one.within, section, one.within.said), said=said)
    return replace(one, section=section, said=said)


@remembered
def sentence_of(
    text: str, tongue: Tongue, *, slips: bool = False, above: tuple[Reference, ...] = ()
) -> Sentence:
    """The sentence; lines are looked at several times while a paper is cut into instructions.
    ``above`` are the clauses that are named before it, whose items it may name by their letter."""
    if above:
        alone = sentence_of(text, tongue, slips=True) if slips else sentence_of(text, tongue)
        if not alone.item_first or len(above) > 1:
            return alone
        return Sentence(text, tongue, slips=slips, above=above[0].within or above[0])
    return Sentence(text, tongue, slips=slips)


def _numbers(words: str) -> list[str]:
    """The numbers of "3, 5 to 7 and 9"; two with no comma or word for "and" are a range, but for
    those of several parts ("22.3")."""
    if "." in words:
        return re.findall(r"\d+[A-Z]?\.\d+", words)
    numbers: list[int] = []
    for part in re.split(r",|\band\b|\bet\b|\by\b|\be\b|&", words, flags=re.IGNORECASE):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        if len(ends) == 2:
            numbers += range(ends[0], min(ends[1], ends[0] + 200) + 1)
        else:
            numbers += ends
    return list(map(str, numbers))


# Slips of the pen ("repalce", "paragrpah"): the words that were meant, where only one is near.

_SHORTEST = 5
_WORD = re.compile(r"[^\W\d_]+")


def corrected(words: str, known: Sequence[str]) -> str:
    """The words with each that is one slip away from a word of instructions, one of ``known``, as
    that word; as they are where there is none. Quotations must have been taken out."""
    return _WORD.sub(lambda match: _nearest(match.group(), known), words)


def _nearest(word: str, known: Sequence[str]) -> str:
    low = word.casefold()
    if len(low) < _SHORTEST or low in known:
        return word
    near = [one for one in known if _is_slip(low, one)]
    return near[0] if len(near) == 1 else word


def _is_slip(word: str, meant: str) -> bool:
    """Whether a letter is missing, too many, another, or two have changed places; not where the
    word ends otherwise, for that is another form of it."""
    if word == meant or abs(len(word) - len(meant)) > 1 or word[-1] != meant[-1]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), 0)
    if len(word) == len(meant):
        swapped = f"{word[:at]}{word[at + 1 : at + 2]}{word[at]}{word[at + 2 :]}"
        return word[at + 1 :] == meant[at + 1 :] or swapped == meant
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    return f"{longer[:at]}{longer[at + 1 :]}" == shorter
