"""What the program itself says in a Word file: in the language of the text where that is one of the
six of the United Nations, else in English."""

from __future__ import annotations

from draftbench.formats.docx.frontmatter import FrontMatter, from_right_to_left
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.runs import Typesetter
from draftbench.formats.docx.sequence import put
from draftbench.formats.table.table import has_right
from draftbench.language.phrasebook import FALLBACK, phrasebook


def small_print(
    text: str, setter: Typesetter, front: FrontMatter, style: str = "SmallTxt"
) -> Element:
    """A paragraph of the program's words; the setter goes on in the language of the file."""
    own = phrasebook(front.language).language
    if from_right_to_left(own) and not has_right(text):
        own = FALLBACK
    setter.speak(own, front)
    looks = w("pPr", w("pStyle", val=style))
    if setter.right_to_left != front.right_to_left:
        put(looks, w("bidi", val=int(setter.right_to_left)))
    paragraph = w("p", looks, *setter.plain(text))
    setter.speak(front.language, front)
    return paragraph
