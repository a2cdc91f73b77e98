"""Word files: clean, tracked, side by side and as a compilation; read, resolved and proved."""

from draftbench.formats.docx.clean import clean
from draftbench.formats.docx.frontmatter import FrontMatter, Paper
from draftbench.formats.docx.proof import prove
from draftbench.formats.docx.revisions import View, paragraphs
from draftbench.formats.docx.tracked import tracked

__all__ = ["FrontMatter", "Paper", "View", "clean", "paragraphs", "prove", "tracked"]
