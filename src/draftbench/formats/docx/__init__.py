"""Word files: clean, tracked, side by side and as a compilation; read, resolved and proved."""

from draftbench.formats.docx.clean import clean
from draftbench.formats.docx.frontmatter import FrontMatter, Paper
from draftbench.formats.docx.revisions import View, paragraphs

__all__ = ["FrontMatter", "Paper", "View", "clean", "paragraphs"]
