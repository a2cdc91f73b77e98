"""The rules by which a text file is repaired and doubted, in one place.

Each has a name, which is the code of the import notes that it leaves; it stands in one module,
where its docstring or comment gives the source; and it has tests of its own, with cases in which
it must act and in which it must not (``tests/formats_plain/test_rules_of_files.py``).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """``code`` is its name, ``module`` where it stands in this package, ``says`` what it does."""

    code: str
    module: str
    says: str


RULES = (
    Rule("guessed-encoding", "encoding", "bytes are read as the likeliest written language"),
    Rule("decoded-twice", "encoding", "“Ã©” for “é” is noticed, not repaired"),
    Rule("lost-characters", "encoding", "U+FFFD in the file is noticed"),
    Rule("normalised", "reader", "letters and accents are joined (Unicode form C)"),
    Rule("leftover", "reader", "marks of the page and forbidden characters are left out"),
    Rule("mail-quoted", "reader", "the signs > with which mail quotes are left out"),
    Rule("split-run-on", "runon", "a resolution pasted as one line is cut into its clauses"),
    Rule("markup-read", "reader", "mark-up left by a conversion becomes italic or bold"),
    Rule("joined-lines", "pages", "lines wrapped at a width are one paragraph"),
    Rule("joined-page-break", "pages", "a sentence cut by the end of a page is made whole"),
    Rule("footnote-moved", "notes", "a note among the text is hung on its mark"),
    Rule("footnote-marked-twice", "notes", "a note that is alone of its number hangs at each mark"),
    Rule("footnote-without-mark", "notes", "a note without a mark stays where it is"),
    Rule("ibid-resolved", "notes", "“Ibid.” gets the reference of the note before it"),
    Rule("ibid-unresolved", "notes", "“Ibid.” without a note before it is noticed"),
    Rule("front-matter", "markdown", "what stands between --- before the text is metadata"),
    Rule("comment-left-out", "markdown", "<!-- --> is no text"),
    Rule("code-kept", "markdown", "text between fences is kept without reading mark-up"),
    Rule("signs-left-out", "markdown", "a line of signs that belongs to nothing is left out"),
)
