"""A text of amendments, cut into instructions: one a line or a sentence, with the paragraphs that
follow a colon, in numbered lists, or with the key words of ITU proposals (ADD, MOD, SUP, NOC)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from draftbench.amend.instructions.quotes import QUOTE, plain, shortened
from draftbench.amend.instructions.tablerows import Row, read_rows
from draftbench.amend.wording.instruction import quoted

_PREFIX = re.compile(
    r"\s*(?:\d{1,2}[.)]|\([a-z0-9]{1,3}\)|[a-z]\)|[-–—•*▪]|(?-i:[IVX]{1,4})\. [–—-])\s+",
    re.IGNORECASE,
)
_KEYWORD = re.compile(r"\s*\(?(ADD|MOD|SUP|NOC)\)?\*?[\s:–—-]+(?=\S)(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*(?:\([a-z0-9]{1,4}\)|[a-z]{1,4}\)|[•–—▪-])\s+\S", re.IGNORECASE)
_COLON = re.compile(
    r" ?:\s+|(?<=\d)\. (?=(?-i:[A-ZÀ-Ý]))| [–—-] | (?:=+>|-+>|→) |"
    r"(?:(?<=[\d .]bis)|(?<=[\d .]ter)|(?<=[\d .]alt)|(?<=quater))"
    r"\.? (?=(?-i:[A-ZÀ-Ý]))|"
    r"(?:(?<=new[)\]])|(?<=nouveau[)\]])|(?<=nuevo[)\]]))\.? (?=(?-i:[A-ZÀ-Ý]))",
    re.IGNORECASE,
)
_HEADS = 8
"""So many colons are tried at most as the one behind which a text stands."""
_FOR = re.compile(
    r"\s*(?:for|instead of|replace|delete|(?:donde )?dice|en (?:lugar|vez) de|au lieu de|remplacer)"
    r"(?: :|:)? ?[“«\"‘'„]",
    re.IGNORECASE,
)
_READ = re.compile(
    r"\s*(?:read|substitute|with|by|(?:debe|debería) decir|léase|dígase|lire|par|por)"
    r"(?: :|:)? ?[“«\"‘'„]",
    re.IGNORECASE,
)
_STOPPED = re.compile(
    r"(?P<for>\b(?:for|dice|au lieu de) ?:? ?[“«\"][^“”«»\"]{1,120}[”»\"])[.;] "
    r"(?=(?:read|debe decir|lire)\b)",
    re.IGNORECASE,
)
"""A stop between the two parts of a correction."""
_CORRECTED = re.compile(
    r"\s*(?P<said>for|instead of|(?:donde )?dice|en (?:lugar|vez) de|au lieu de) "
    r"(?P<old>[^“”«»\"„:;]{1,120}?),? "
    r"(?P<read>(?:please )?read|substitute|(?:debe|debería) decir|léase|lire) "
    r"(?P<new>[^“”«»\"„:;]{1,120}?)[ .;,]*",
    re.IGNORECASE,
)
"""A line of a corrigendum that quotes nothing."""
_UNQUOTED_FOR, _UNQUOTED_READ = (
    re.compile(rf"\s*(?P<said>{said}) ?: (?P<words>[^“”«»\"„:;]{{1,80}}?)[ .;,]*", re.IGNORECASE)
    for said in (
        "for|(?:donde )?dice|au lieu de",
        "read|(?:debe|debería) decir|léase|lire",
    )
)
"""The two lines of a corrigendum that quotes nothing."""
_PROPOSER = re.compile(
    r" \((?!new\b|nouveau|nouvelle|nuev|alt\b|bis\b)(?=[^()]*(?-i:[^\W\d_a-z]))[^()]{2,80}\)$",
    re.IGNORECASE,
)
"""Who proposes a text, behind the name of its paragraph."""
_NUMBERED = re.compile(r"(?:^|(?<=[.;] ))(?P<number>\d{1,2})[.)] (?=[^\W\d_])")
_LISTED = re.compile(
    r"(?<=[:;.,] )(?:(?:and|et|y) )?\(?(?P<label>\d|[a-h])\) (?=\S)", re.IGNORECASE
)
_IN_LIST = re.compile(r"\s*(?P<number>\d{1,2})(?P<sign>[.)])\s")
_HEADED = re.compile(
    r"\s*(?P<kind>OP|PP|para(?:graph)?|§)?s?\.? ?(?P<number>\d{1,3})(?:[.:)]| [–—-]{1,2})\s",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*(?:\(?\w{1,4}[.)]\s+)?[“«„‹\"‘']")
ALONE = re.compile(rf"\s*{QUOTE}[,;]?\s*")
_SIGNS_OF_LISTS = "-–—•*▪"
_WITH_TEXT = ("ADD", "MOD")
_LONGEST = 40
_STOP = re.compile(r"(?:(?<=[^\s.][.;])|(?<=[?!]))\s+(?=[¡¿]?[^\Wa-z\d_])")
_OF_A_NAME = re.compile(
    r"(?:\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|Sr|Sra|Srta|Amb|H\.\s?E|S\.\s?E)\.)"
    r"(?:\s*[^\Wa-z\d_]\.)*$|"
    r"^\s*(?i:from|to|cc|bcc|de|à|para|a|signed|signé|firmado) ?:(?: [\w’'-]{1,30})?"
    r"(?:\s*[^\Wa-z\d_]\.)+$"
)
"""What ends with a full stop that ends no sentence: "Dear Ms.", "Mr. J.", "From: J."."""
_NAME = re.compile(r"\s*(?:[^\Wa-z\d_]\.\s*)+(?:[^\Wa-z\d_][\w’'-]+\s*){0,3}")
"""A line that is a name with initials: "A. B. Smith"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text as it was written: ``words`` to be read as one sentence or several,
    ``sentences`` of it; ``keyword`` is that of an ITU proposal, else empty. ``bare``: the text that
    the first sentence gives was not quoted. ``by`` is who proposes it, and ``reason``
    why, where a table says so."""

    words: str
    sentences: tuple[str, ...]
    keyword: str = ""
    bare: bool = False
    by: str = ""
    reason: str = ""


class Judge(Protocol):
    """Tells of a line what it is, as far as its words go."""

    def begins(self, line: str) -> bool:
        """Whether it is an instruction of its own, or begins one that awaits a paragraph."""

    def awaits(self, line: str) -> bool:
        """Whether it is an instruction once a text is given, and none without."""

    def is_aside(self, line: str) -> bool:
        """Whether it is no instruction, but a greeting or the like."""

    def speaks_of_draft(self, line: str) -> bool:
        """Whether it asks, or names a clause of the draft, as no text of one does."""

    def asks(self, words: str) -> bool:
        """Whether they begin with a word for a deed."""

    def opens(self, words: str) -> bool:
        """Whether they begin as a paragraph does."""

    def names_clause(self, words: str) -> bool:
        """Whether they name a clause, and say nothing else."""

    def heads_part(self, line: str) -> bool:
        """Whether it is the heading of a part of the text."""


def pieces(text: str, judge: Judge) -> Iterator[Piece]:
    """The pieces of a text."""
    lines = (
        plain(text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")
    )
    lines = list(_unrolled(_paired(list(read_rows(list(_rejoined(lines)), judge)))))
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = _closed(lines, at, judge)
        line = lines[at]
        by, reason = (line.by, line.reason) if isinstance(line, Row) else ("", "")
        words = "\n".join(lines[at:end])
        keyword = _KEYWORD.match(words)
        bare = _bare(words, judge)
        behind = None if keyword else _unquoted(bare, judge)
        listed_on = not words.rstrip().endswith(":") and _goes_on(words, lines[end:])
        if (keyword and keyword.group(1) in _WITH_TEXT) or (
            not listed_on and _awaits(words, bare, behind, judge)
        ):
            block, end = _block(lines, end, judge, words, sure=keyword is not None)
        else:
            block = []
        at = end
        whole = "\n".join([words, *block]).strip()
        if keyword:
            yield Piece(
                whole,
                (" ".join([keyword.group(2).strip(), _content(block)]).strip(),),
                keyword.group(1),
                by=by,
                reason=reason,
            )
        elif behind is not None:
            first, rest = behind
            yield Piece(
                whole,
                (f"{first} {_content(block)}".strip(), *rest),
                bare=True,
                by=by,
                reason=reason,
            )
        elif block:
            quoted_so = bool(shortened("\n".join(block)).quotes)
            yield Piece(
                whole, (f"{bare} {_content(block)}",), bare=not quoted_so, by=by, reason=reason
            )
        else:
            yield Piece(whole, tuple(_sentences(bare)), by=by, reason=reason)


def _rejoined(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those of one sentence as one whose quotations stand on lines of their own, as
    parliaments print it ("substituer aux mots :", "« … »", "les mots :", "« … »")."""
    at = 0
    while at < len(lines):
        line = lines[at]
        while (
            line.rstrip().endswith(":")
            and at + 2 < len(lines)
            and ALONE.fullmatch(shortened(lines[at + 1]).words)
            and lines[at + 2][:1].islower()
            and not _ITEM.match(lines[at + 2])
        ):
            line = f"{line.rstrip()} {lines[at + 1].strip()} {lines[at + 2]}"
            at += 2
        yield line
        at += 1


def _unrolled(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those with a numbered list inside ("1. …. 2. …. 3. …") as its items."""
    for one in lines:
        if isinstance(one, Row):
            yield one
            continue
        spans = shortened(one).spans
        *listed, line = _listed(one)
        yield from listed
        spans = shortened(line).spans if listed else spans
        start, number = 0, 1
        for match in _NUMBERED.finditer(line):
            quoted_so = any(first < match.start() < last for first, last in spans)
            if int(match["number"]) != number or quoted_so or (number == 1 and match.start()):
                continue
            if number > 1:
                yield line[start : match.start()].rstrip()
                start = match.start()
            number += 1
        yield line[start:]


def _listed(line: str) -> Iterator[str]:
    """A line with a list of instructions behind its first words ("…: a) …; b) …") as these and its
    items."""
    spans = shortened(line).spans
    start, number = 0, 0
    for match in _LISTED.finditer(line):
        at, label = match.start("label"), match["label"].casefold()
        order = int(label) if label.isdigit() else ord(label) - ord("a") + 1
        ahead = line[: match.start()].rstrip()
        follows = order == number + 1 and (number or ahead.endswith(":"))
        if not follows or any(first < at < last for first, last in spans):
            continue
        if number == 0 and not _follows(line, match, spans):
            continue
        yield line[start : match.start()].rstrip()
        start, number = at, order
    yield line[start:]


def _follows(line: str, match: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a second label comes behind a first one, outside of quotations."""
    second = "2" if match["label"] == "1" else "b"
    return any(
        other["label"].casefold() == second
        and not any(first < other.start() < last for first, last in spans)
        for other in _LISTED.finditer(line, match.end())
    )


def _paired(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those of a corrigendum that belong together as one ("For: …", "Read: …")."""
    at = following = 0
    while at < len(lines):
        line = lines[at]
        if following <= at:
            further = range(at + 1, len(lines))
            following = next((n for n in further if lines[n].strip()), len(lines))
        after = lines[following] if following < len(lines) else ""
        if _STOPPED.search(line):
            line = _STOPPED.sub(r"\g<for>, ", line)
        corrected = _CORRECTED.fullmatch(line)
        if corrected and line.casefold().count(f" {corrected['read'].casefold()} ") == 1:
            line = "{said} {old}, {read} {new}".format(
                **corrected.groupdict()
                | {name: quoted(corrected[name].strip()) for name in ("old", "new")}
            )
        both = _UNQUOTED_FOR.fullmatch(line), _UNQUOTED_READ.fullmatch(after)
        if both[0] and both[1]:
            old, new = (quoted(each["words"].strip()) for each in both if each)
            yield f"{both[0]['said']} {old}, {both[1]['said']} {new}"
            at = following
        elif _FOR.match(line) and _READ.match(after):
            yield f"{line.rstrip(' ;,.')} {after.strip()}"
            at = following
        else:
            yield line
        at += 1


def _unquoted(line: str, judge: Judge) -> tuple[str, tuple[str, ...]] | None:
    """A line whose text stands behind a colon without quotation marks: the instruction with its
    text quoted, and the instructions that follow in the line; None where it is no such line."""
    if "\n" in line or shortened(line).quotes or any(map(judge.begins, _sentences(line))):
        return None
    for match in islice(_COLON.finditer(line), _HEADS):
        head = _PROPOSER.sub("", line[: match.start()])
        if (">" in match.group() and ":" in head) or not judge.awaits(head):
            continue
        said = list(_sentences(line[match.end() :]))
        if not said:
            continue
        bare = match.group() == " " and head[-1:].isalpha()  # "OP 3 bis Urges …"
        stopped = match.group() == ". "  # "OP 3. Urges …"
        ends = (",", ";", ".") if stopped else (",", ";")
        if (bare or stopped) and not (judge.opens(said[0]) and line.rstrip().endswith(ends)):
            continue
        count = next((n for n, one in enumerate(said) if judge.begins(one)), len(said))
        if not count:
            return None
        place = line.find(said[count], match.end()) if count < len(said) else len(line)
        text = line[match.end() : place].strip()
        return f"{head}: {quoted(text)}", tuple(said[count:])
    return None


def _closed(lines: Sequence[str], at: int, judge: Judge) -> int:
    """The line behind the last one of an instruction whose quotation goes over several lines. A
    line that is an instruction of its own is in none: the mark at its end was left out."""
    if not shortened(lines[at]).open:
        return at + 1
    for end in range(at + 2, min(len(lines), at + _LONGEST) + 1):
        if judge.begins(lines[end - 1]):
            break
        if not shortened("\n".join(lines[at:end])).open:
            return end
    return at + 1


def _awaits(
    words: str, bare: str, behind: tuple[str, tuple[str, ...]] | None, judge: Judge
) -> bool:
    """Whether paragraphs that follow belong to the words: these end with a colon behind which
    nothing is quoted, or ask for something and give no text."""
    if words.rstrip().endswith(":"):
        return not judge.is_aside(bare)
    return behind is None and judge.awaits(bare)


def _goes_on(words: str, lines: Iterable[str]) -> bool:
    """Whether the next of the lines has the number in a list that follows the one of the words."""
    following = next((line for line in lines if line.strip()), "")
    first, second = _IN_LIST.match(words), _IN_LIST.match(following)
    if not first or not second or first["sign"] != second["sign"]:
        return False
    return int(second["number"]) == int(first["number"]) + 1


def _block(
    lines: Sequence[str], at: int, judge: Judge, words: str, *, sure: bool
) -> tuple[list[str], int]:
    """The paragraphs that belong to an instruction in ``words`` above them, and the line behind
    them; ``sure``: the first of them does. Where it is quoted whole, only what is quoted too goes
    on with it; what begins with the number of another clause does not."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    block: list[str] = []
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            following = next((one for one in lines[at:] if one.strip()), "")
            if not _ITEM.match(following) or judge.begins(following):
                break
            at += 1
            continue
        other = judge.begins(line) or judge.is_aside(line) or judge.speaks_of_draft(line)
        other = other or _heads_other(line, words, judge)
        other = other or (bool(block) and _is_whole(block[0]) and not _QUOTED.match(line))
        if _KEYWORD.match(line) or (other and not (sure and not block)):
            break
        end = _closed(lines, at, judge)
        block.append("\n".join(lines[at:end]))
        at = end
    return block, at


def _heads_other(line: str, words: str, judge: Judge) -> bool:
    """Whether a line begins with the number of another clause than the ``words`` above it are
    about, which announce no text."""
    found = None if words.rstrip().endswith(":") else _HEADED.match(line)
    if found is None or not re.search(r"\d", words):
        return False
    is_text = found["kind"] is None and not judge.opens(line[found.end() :])
    return not is_text and re.search(rf"(?<!\d){found['number']}(?!\d)", words) is None


def _is_whole(words: str) -> bool:
    """Whether words are one quotation, and nothing else."""
    return ALONE.fullmatch(shortened(words).words) is not None


def _content(block: Sequence[str]) -> str:
    """The paragraphs of a block, quoted."""
    if not block:
        return ""
    whole = "\n".join(block).strip()
    short = shortened(whole)
    if (
        short.quotes
        and len(short.quotes) == 1
        and not re.sub(r"[\ue000-\ue001\d.;,\s]", "", short.words)
    ):
        return whole
    return " ".join(quoted(line.strip()) for line in whole.split("\n") if line.strip())


def unnumbered(line: str) -> str:
    """A line without the number or sign that it may have in a list."""
    match = _PREFIX.match(line)
    return line[match.end() :] if match else line


def _bare(words: str, judge: Judge) -> str:
    """The words without the number that they have in a list of instructions."""
    bare = unnumbered(words)
    if bare == words or words.strip()[:1] in _SIGNS_OF_LISTS or words.strip()[:1].isdigit():
        return bare
    return bare if judge.begins(bare) else words


def _sentences(words: str) -> Iterator[str]:
    """The sentences; a full stop in a quotation ends none."""
    spans = shortened(words).spans
    is_name = _NAME.fullmatch(words) is not None
    start = 0
    for match in _STOP.finditer(words):
        if any(first < match.start() < last for first, last in spans):
            continue
        if is_name or _OF_A_NAME.search(words[start : match.start()]):
            continue
        yield words[start : match.start()].strip()
        start = match.end()
    if words[start:].strip():
        yield words[start:].strip()
