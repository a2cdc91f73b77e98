"""A text with what is proposed and what was changed in it, before it is written.

prose.py   the form: lines of stretches, with small print; as plain text or Markdown
word.py    as a Word file
page.py    as a page (HTML)
"""

from draftbench.formats.prose.prose import Paragraph, Prose

__all__ = ["Paragraph", "Prose"]
