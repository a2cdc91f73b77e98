"""A walk through a part before its words are read: what in it is no text, and what has to be put
into words first.

Pictures, charts, embedded objects and whatever else is not understood are kept as they stand and
listed. Equations become one line of text, characters of symbol fonts become Unicode, form fields
say what is chosen in them, hyperlink fields become links, and what a content control shows while
nobody has filled it in is taken out. The paragraphs of the part stay as many as they were.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from lxml import etree

from draftbench.formats.docx.names import MATH, MC, Element, R, flag, local, q, qs, value, w
from draftbench.formats.docx.read.numbering import formatted
from draftbench.formats.docx.read.revision import TEXT_KINDS, revision
from draftbench.formats.docx.read.shown import ACCEPTED, Reading, character
from draftbench.formats.docx.read.symbols import in_one_line, unicode_of
from draftbench.formats.imported import ImportNote
from draftbench.messages import message

# Fields of Word that say more than their stored result: links, form fields, and numbers that only
# Word itself computes. Codes: ECMA-376 part 1, 17.16.5.

_AUTO = re.compile(r"\s*(AUTONUM|AUTONUMLGL)\b", re.IGNORECASE)
_LIST = re.compile(r'\s*LISTNUM\b(?:\s+"?(?P<list>[A-Za-z]\w*)"?)?', re.IGNORECASE)
_SEPARATOR = re.compile(r'\\s\s+"?([^\s"\\])')
_LEVEL, _START = re.compile(r"\\l\s*([1-9])"), re.compile(r"\\s\s*(\d{1,5})")
_D, _A, _R = "decimal", "lowerLetter", "lowerRoman"
_LISTS = {
    "numberdefault": (
        ("{})", _D), ("{})", _A), ("{})", _R), ("({})", _D), ("({})", _A), ("({})", _R),
        ("{}.", _D), ("{}.", _A), ("{}.", _R),
    ),
    "outlinedefault": (
        ("{}.", "upperRoman"), ("{}.", "upperLetter"), ("{}.", _D), ("{})", _A), ("({})", _D),
        ("({})", _A), ("({})", _R), ("({})", _A), ("({})", _R),
    ),
}  # fmt: skip
_LEGAL = "legaldefault"


@dataclass(slots=True)
class FieldNumbers:
    """Counts through a document: call :meth:`number` for every such field, in order."""

    _auto: int = 0
    _lists: dict[str, list[int]] = field(default_factory=dict)
    _last: tuple[int, int] = (0, 0)

    def number(self, code: str, paragraph: int, *, headed: bool) -> str:
        """What the field with that code prints in a paragraph (by its number; ``headed``: its
        style makes it a heading); empty where it is not computed."""
        if match := _AUTO.match(code):
            if headed:
                self._auto = 0
                return ""
            self._auto += 1
            sign = _SEPARATOR.search(code)
            legal = match[1].upper() == "AUTONUMLGL" and re.search(r"\\e\b", code) is not None
            return f"{self._auto}" if legal else f"{self._auto}{sign[1] if sign else '.'}"
        match = _LIST.match(code)
        return self._listed(match["list"] or "NumberDefault", code, paragraph) if match else ""

    def _listed(self, name: str, code: str, paragraph: int) -> str:
        name = name.lower()
        if name not in _LISTS and name != _LEGAL:
            return ""
        said = _LEVEL.search(code)
        before, depth = self._last
        level = int(said[1]) if said else (min(depth + 1, 9) if before == paragraph else 1)
        self._last = (paragraph, level)
        counts = self._lists.setdefault(name, [])
        del counts[level:]
        counts.extend([0] * (level - len(counts)))
        start = _START.search(code)
        counts[level - 1] = int(start[1]) if start else counts[level - 1] + 1
        if name == _LEGAL:
            return _dotted(counts)
        pattern, form = _LISTS[name][level - 1]
        return pattern.format(formatted(counts[level - 1], form) or counts[level - 1])


def _dotted(counts: Iterable[int]) -> str:
    return "".join(f"{max(count, 1)}." for count in counts)


_FIELD_RUN = q("r")
_TRACKED = tuple(q(name) for name in TEXT_KINDS)
_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))?(.*)', re.IGNORECASE | re.DOTALL)
_ANCHOR = re.compile(r'\\l\s+"([^"]*)"')
_UNPRINTED = re.compile(r"\s*(AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b", re.IGNORECASE)
_HEADED = re.compile(r"heading|titre|t[ií]?tulo|(?:ü|u)?berschrift|h_?(?:ch|m|\d)", re.IGNORECASE)


def address(code: str) -> str:
    """Where a HYPERLINK field leads outside the file; empty for every other field.

    >>> address(' HYPERLINK "https://undocs.org/A/RES/55/59" \\\\h ')
    'https://undocs.org/A/RES/55/59'
    """
    match = _LINK.fullmatch(code)
    if match is None or not (match[1] or match[2]):
        return ""
    anchor = _ANCHOR.search(match[3])
    return (match[1] or match[2]) + (f"#{anchor[1]}" if anchor else "")


@dataclass(slots=True)
class _Open:
    """A field under way: its code, where it began, and the runs of its result."""

    begin: Element
    in_code: bool = True
    code: list[str] = field(default_factory=list)
    results: list[Element] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """Takes the runs and field characters of a part in order; :meth:`finish` then changes it.
    Numbers are counted as ``reading`` has it.

    ``unprinted`` are the fields whose number is not in the file: their paragraph, their name, and
    the number where it could be computed.
    """

    reading: Reading = ACCEPTED
    unprinted: list[tuple[int, str, str]] = field(default_factory=list)
    _numbers: FieldNumbers = field(default_factory=FieldNumbers)
    _open: list[_Open] = field(default_factory=list)
    _links: list[tuple[Element, str]] = field(default_factory=list)
    _said: list[tuple[Element, str]] = field(default_factory=list)

    def run(self, run: Element) -> None:
        """A run: the result of the field around it, if there is one."""
        if self._open and not self._open[-1].in_code:
            self._open[-1].results.append(run)

    def code(self, text: str) -> None:
        """A piece of a field's code."""
        if self._open:
            self._open[-1].code.append(text)

    def simple(self, element: Element) -> None:
        """A field that is one element around its result."""
        target = address(element.get(q("instr"), ""))
        if target:
            self._links.extend((run, target) for run in element.iter(_FIELD_RUN))

    def character(self, element: Element, paragraph: int) -> None:
        """The begin, the middle or the end of a field."""
        kind = element.get(q("fldCharType"))
        if kind == "begin":
            self._open.append(_Open(element))
        elif kind == "separate" and self._open:
            self._open[-1].in_code = False
        elif kind == "end" and self._open:
            self._end(self._open.pop(), paragraph)

    def _end(self, one: _Open, paragraph: int) -> None:
        code = "".join(one.code)
        if self._open and not self._open[-1].in_code:
            self._open[-1].results.extend(one.results)
        if target := address(code):
            self._links.extend((run, target) for run in one.results)
        said = _chosen(one.begin)
        spoken = any(text.text for run in one.results for text in run.iter(q("t")))
        if not spoken and (name := _UNPRINTED.match(code)) and self._stands(one.begin):
            said = self._numbers.number(code, paragraph, headed=_is_headed(one.begin))
            self.unprinted.append((paragraph, name[1].upper(), said))
        if said and not spoken:
            self._said.append((one.begin, said))

    def _stands(self, begin: Element) -> bool:
        around = begin.iterancestors(*_TRACKED)
        return all(self.reading.stands(revision(change)) for change in around)

    def finish(self, links: dict[str, str]) -> None:
        """Puts links around the results of hyperlink fields (``links`` takes their addresses by
        the ids given to them) and what form fields say before them."""
        ids: dict[str, str] = {}
        for run, target in self._links:
            parent = run.getparent()
            if parent is None or parent.tag == q("hyperlink"):
                continue
            name = ids.setdefault(target, f"field-{len(ids)}")
            links[name] = target
            link = w("hyperlink")
            link.set(f"{{{R}}}id", name)
            parent.replace(run, link)
            link.append(run)
        for begin, said in self._said:
            run_of_begin = begin.getparent()
            if run_of_begin is not None:
                text = w("t")
                text.text = said
                run_of_begin.addprevious(w("r", text))


def _is_headed(begin: Element) -> bool:
    """Whether a field stands in a paragraph that its style makes a heading."""
    paragraph = next(begin.iterancestors(q("p")), None)
    return _HEADED.match(value(paragraph, "pPr/pStyle")) is not None


def _chosen(begin: Element) -> str:
    """What a form field says that has no stored result: a box, or the entry chosen."""
    box = begin.find(f"{q('ffData')}/{q('checkBox')}")
    if box is not None:
        name = "checked" if box.find(q("checked")) is not None else "default"
        return "☒" if flag(box, name) else "☐"
    choice = begin.find(f"{q('ffData')}/{q('ddList')}")
    if choice is None:
        return ""
    entries = [entry.get(q("val"), "") for entry in choice.findall(q("listEntry"))]
    chosen = value(choice, "result") or value(choice, "default") or "0"
    return dict(enumerate(entries)).get(int(chosen) if re.fullmatch(r"\d{1,4}", chosen) else -1, "")


_HOLDERS = frozenset(
    qs(
        "body p r tbl tr tc hyperlink smartTag customXml sdtContent fldSimple dir bdo ins del "
        "moveFrom moveTo txbxContent footnote endnote rubyBase"
    )
)
_SILENT = frozenset(
    qs(
        "proofErr permStart permEnd bookmarkStart bookmarkEnd commentRangeStart "
        "commentRangeEnd pgNum commentReference lastRenderedPageBreak annotationRef "
        "footnoteRef endnoteRef separator continuationSeparator moveFromRangeStart "
        "moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart "
        "customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
        "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart "
        "customXmlMoveToRangeEnd"
    )
)
_SPOKEN = frozenset(
    qs("t delText tab ptab br cr noBreakHyphen softHyphen footnotes endnotes document background")
)
_PASSED_OVER = frozenset(
    qs(
        "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr "
        "rt rubyPr"
    )
)
_PARAGRAPH, _RUN, _BOX = q("p"), q("r"), q("txbxContent")
_SYMBOL = q("sym")
_OFF = frozenset({"0", "false", "off"})
_KNOWN = _HOLDERS | _SILENT | _SPOKEN | {
    f"{{{MC}}}AlternateContent", f"{{{MC}}}Choice", f"{{{MATH}}}oMathPara"
}  # fmt: skip
_SHAPES = (
    ("{http://schemas.openxmlformats.org/drawingml/2006/chart}chart", "a chart"),
    ("{http://schemas.microsoft.com/office/drawing/2014/chartex}chart", "a chart"),
    ("{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds", "a diagram"),
    ("{urn:schemas-microsoft-com:office:office}OLEObject", "an embedded object"),
    ("{http://schemas.openxmlformats.org/drawingml/2006/picture}pic", "a picture"),
    ("{urn:schemas-microsoft-com:vml}imagedata", "a picture"),
)
_STRANGE = {
    q("altChunk"): "a file put into this one, whose text was not read,",
    q("subDoc"): "a part of a master document, whose text was not read,",
    q("control"): "a form control",
    q("contentPart"): "handwriting",
}


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is no text: the number of its paragraph (from 1; 0 before the first), what it
    is, and its XML."""

    paragraph: int
    name: str
    xml: str


@dataclass(slots=True)
class Survey:
    """What the walk through ``root`` brought up. Numbers of fields are counted as ``reading`` says.

    ``paragraphs`` are all ``w:p`` of the part in its order, ``links`` the addresses of hyperlink
    fields by the ids given to them, ``custom_marks`` the marks that notes were given by hand, by
    kind and id, ``references`` the notes that are hung anywhere, tracked or not.
    """

    root: Element
    reading: Reading = ACCEPTED
    paragraphs: list[Element] = field(default_factory=list)
    kept: list[Found] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    custom_marks: dict[tuple[str, str], str] = field(default_factory=dict)
    references: list[tuple[str, str]] = field(default_factory=list)
    _at: int = 0
    _symbols: set[str] = field(default_factory=set)
    _fields: Fields = field(default_factory=Fields)
    _equations: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.paragraphs = list(self.root.iter(_PARAGRAPH))
        self._fields.reading = self.reading
        acts = self._acts()
        walk = etree.iterwalk(self.root, events=("start",))
        for _, element in walk:
            act = acts.get(element.tag)
            if act is not None:
                enter = act(element)
            else:
                enter = element.tag in _KNOWN or self._unknown(element)
            if not enter:
                walk.skip_subtree()
        self._fields.finish(self.links)
        for at, name, number in self._fields.unprinted:
            counted = message("; it was counted as “{number}”", number=number) if number else ""
            msg = message(
                "the number of a field {name} is not in the file{counted}.",
                name=name,
                counted=counted,
            )
            self._note("field-number", at, msg)
        for equation in self._equations:
            _linearise(equation)

    def _acts(self) -> dict[object, Callable[[Element], bool]]:
        """What is done at an element of that name; each says whether to look into it."""
        return {
            _PARAGRAPH: self._paragraph,
            _RUN: self._run,
            q("fldChar"): self._field,
            q("instrText"): self._code,
            q("delInstrText"): self._code,
            q("fldSimple"): self._simple_field,
            q("footnoteReference"): self._reference,
            q("endnoteReference"): self._reference,
            q("sdt"): self._control,
            _SYMBOL: self._symbol,
            q("ruby"): self._ruby,
            q("drawing"): self._frame,
            q("pict"): self._frame,
            q("object"): self._frame,
            f"{{{MATH}}}oMath": self._equation,
            f"{{{MC}}}Fallback": self._fallback,
            **dict.fromkeys(_PASSED_OVER, lambda element: False),
        }

    def _paragraph(self, element: Element) -> bool:
        self._at += 1
        return True

    def _run(self, element: Element) -> bool:
        self._fields.run(element)
        return True

    def _field(self, element: Element) -> bool:
        self._fields.character(element, self._at)
        return False

    def _code(self, element: Element) -> bool:
        self._fields.code(element.text or "")
        return False

    def _simple_field(self, element: Element) -> bool:
        self._fields.simple(element)
        return True

    def _equation(self, element: Element) -> bool:
        self._equations.append(element)
        self._keep(element, "an equation, whose words were read in one line,")
        return False

    def _ruby(self, element: Element) -> bool:
        self._keep(element, "a pronunciation guide", noted=False)
        return True

    def _fallback(self, element: Element) -> bool:
        """The second form of something, for programs that do not know the first."""
        self._at += sum(1 for _ in element.iter(_PARAGRAPH))
        return False

    def _keep(self, element: Element, what: str, *, noted: bool = True) -> None:
        xml = etree.tostring(element, encoding="unicode", with_tail=False)
        self.kept.append(Found(self._at, what.partition(",")[0], xml))
        if noted:
            self._note("kept", self._at, message("{what} is kept as it stands.", what=what))

    def _note(self, code: str, at: int, words: str) -> None:
        said = message("Paragraph {line}: {words}", line=at, words=words)
        self.notes.append(ImportNote(code, at, said))

    def _reference(self, element: Element) -> bool:
        """A note's reference; a mark typed by hand follows it in the same run."""
        name = (local(element).removesuffix("Reference"), element.get(q("id"), ""))
        self.references.append(name)
        if element.get(q("customMarkFollows"), "0").lower() in _OFF:
            return False
        mark = ""
        for follower in element.itersiblings():
            if follower.tag == q("t"):
                mark += follower.text or ""
                follower.text = ""
            elif follower.tag == _SYMBOL:
                self._symbol(follower)
                mark += character(follower.get(q("char"), "")) or "*"
                follower.set(q("char"), "0")
        self.custom_marks[name] = mark.strip()
        return False

    def _control(self, control: Element) -> bool:
        """What a content control shows while it is not filled in is no text."""
        properties = control.find(q("sdtPr"))
        content = control.find(q("sdtContent"))
        if properties is None or content is None:
            return True
        shown = properties.find(q("showingPlcHdr"))
        if shown is None or shown.get(q("val"), "1").lower() in _OFF:
            return True
        texts = list(content.iter(q("t")))
        prompt = "".join(text.text or "" for text in texts).strip()
        for text in texts:
            text.text = ""
        if prompt:
            name = value(properties, "alias") or value(properties, "tag")
            at = self._at + (next(content.iter(_PARAGRAPH), None) is not None)
            which = f" “{name}”" if name else ""
            msg = message(
                "the field{which} is not filled in; its prompt “{prompt}” was left out.",
                which=which,
                prompt=prompt,
            )
            self._note("empty-field", at, msg)
        return True

    def _symbol(self, element: Element) -> bool:
        font, given = element.get(q("font"), ""), element.get(q("char"), "")
        code = ord(character(given) or "\0")
        found = unicode_of(code, font)
        if found:
            element.set(q("char"), f"{ord(found):04X}")
        elif 0xF000 <= code <= 0xF0FF and f"{font} {given}" not in self._symbols:
            self._symbols.add(f"{font} {given}")
            msg = message(
                "the sign {given} of the font {font} is not known and was left as it is.",
                given=given,
                font=font,
            )
            self._note("symbol", self._at, msg)
        return False

    def _frame(self, element: Element) -> bool:
        """A drawing; whether there are words in it to be read."""
        speaks = next(element.iter(_BOX), None) is not None
        what = next(
            (name for tag, name in _SHAPES if next(element.iter(tag), None) is not None), ""
        )
        if what or not speaks:
            said = _alternative(element)
            self._keep(element, (what or "a drawing") + (f" (“{said}”)" if said else ""))
        else:
            self._note("text-box", self._at, message("the words of a text box were read after it."))
        return speaks

    def _unknown(self, element: Element) -> bool:
        """Something unknown; whether to look into it. Among the text it is kept, and words in it
        are read; inside a drawing it belongs to that."""
        parent = element.getparent()
        if not local(element):
            return False
        if parent is None or parent.tag not in _HOLDERS:
            return True
        speaks = next(element.iter(_PARAGRAPH, _RUN), None) is not None
        what = _STRANGE.get(element.tag, f"an unknown element <{local(element)}>")
        self._keep(element, what + (", whose words were read," if speaks else ""))
        return speaks


def _alternative(element: Element) -> str:
    """What a drawing's author wrote for those who cannot see it."""
    for one in element.iter("{*}docPr", "{*}shape", "{*}imagedata", "{*}cNvPr"):
        said = one.get("descr") or one.get("alt") or one.get("title")
        if said:
            return " ".join(said.split())
    return ""


def _linearise(equation: Element) -> None:
    """Puts one run of text in the place of an equation's structures, unless parts of it are
    tracked: those have to come and go one by one."""
    if next(equation.iter(q("ins"), q("del"), q("moveFrom"), q("moveTo")), None) is not None:
        return
    words = w("t")
    words.text = in_one_line(equation)
    for child in list(equation):
        equation.remove(child)
    equation.append(w("r", words))
