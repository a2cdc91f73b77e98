"""What the program itself says in a Word file: in English, whatever the language of the text."""

from __future__ import annotations

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.runs import Typesetter

PROGRAM = "en"
"""The language of the program's own words."""


def small_print(
    text: str, setter: Typesetter, front: FrontMatter, style: str = "SmallTxt"
) -> Element:
    """A paragraph of the program's words, from left to right; the setter goes on in the language
    of the file."""
    setter.speak(PROGRAM, front)
    bidi = w("bidi", val=0) if front.right_to_left else None
    paragraph = w("p", w("pPr", w("pStyle", val=style), bidi), *setter.plain(text))
    setter.speak(front.language, front)
    return paragraph
