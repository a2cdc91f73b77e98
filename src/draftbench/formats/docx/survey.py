"""A walk through a part before its words are read: what in it is no text, and what has to be put
into words first.

Pictures, charts, embedded objects and whatever else is not understood are kept as they stand and
listed. Equations become one line of text, characters of symbol fonts become Unicode, form fields
say what is chosen in them, hyperlink fields become links, and what a content control shows while
nobody has filled it in is taken out. The paragraphs of the part stay as many as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from draftbench.formats.docx.fields import Fields
from draftbench.formats.docx.inline import character
from draftbench.formats.docx.names import MATH, MC, Element, local, q, value, w
from draftbench.formats.docx.shown import ACCEPTED, Reading
from draftbench.formats.docx.symbols import in_one_line, unicode_of
from draftbench.formats.imported import ImportNote


def _names(names: str) -> frozenset[str]:
    return frozenset(map(q, names.split()))


_HOLDERS = _names(
    "body p r tbl tr tc hyperlink smartTag customXml sdtContent fldSimple dir bdo ins del moveFrom "
    "moveTo txbxContent footnote endnote rubyBase"
)
_SILENT = _names(
    "proofErr permStart permEnd bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd "
    "pgNum commentReference lastRenderedPageBreak annotationRef footnoteRef endnoteRef separator "
    "continuationSeparator moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd "
    "customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
    "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart "
    "customXmlMoveToRangeEnd"
)
_SPOKEN = _names(
    "t delText tab ptab br cr noBreakHyphen softHyphen footnotes endnotes document background"
)
_PASSED_OVER = _names(
    "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr rt rubyPr"
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
            counted = f"; it was counted as “{number}”" if number else ""
            message = f"the number of a field {name} is not in the file{counted}."
            self._note("field-number", at, message)
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
            self._note("kept", self._at, f"{what} is kept as it stands.")

    def _note(self, code: str, at: int, message: str) -> None:
        self.notes.append(ImportNote(code, at, f"Paragraph {at}: {message}"))

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
            message = f"the field{which} is not filled in; its prompt “{prompt}” was left out."
            self._note("empty-field", at, message)
        return True

    def _symbol(self, element: Element) -> bool:
        font, given = element.get(q("font"), ""), element.get(q("char"), "")
        code = ord(character(given) or "\0")
        found = unicode_of(code, font)
        if found:
            element.set(q("char"), f"{ord(found):04X}")
        elif 0xF000 <= code <= 0xF0FF and f"{font} {given}" not in self._symbols:
            self._symbols.add(f"{font} {given}")
            message = f"the sign {given} of the font {font} is not known and was left as it is."
            self._note("symbol", self._at, message)
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
            self._note("text-box", self._at, "the words of a text box were read after it.")
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
