"""What the program itself says in a Word file: in the language of the text where that is one of the
six of the United Nations, else in English."""

from __future__ import annotations

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.runs import Typesetter
from draftbench.formats.docx.sequence import put
from draftbench.language.phrasebook import phrasebook


def small_print(
    text: str, setter: Typesetter, front: FrontMatter, style: str = "SmallTxt"
) -> Element:
    """A paragraph of the program's words; the setter goes on in the language of the file."""
    setter.speak(phrasebook(front.language).language, front)
    looks = w("pPr", w("pStyle", val=style))
    if setter.right_to_left != front.right_to_left:
        put(looks, w("bidi", val=int(setter.right_to_left)))
    paragraph = w("p", looks, *setter.plain(text))
    setter.speak(front.language, front)
    return paragraph
