"""Faults in tracked changes that Word trips over, and that schemas do not see.

Rules: ECMA-376 part 1, 17.13 and the order of its schema; what Word itself writes in 120 of its
own files (ids unique over all kinds of revisions, ``w:t`` in moves, ``w:delText`` in deletions).
Ids of bookmarks and comments are counted apart, as Word does.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping

from draftbench.formats.docx import revisionrules as rules
from draftbench.formats.docx.names import RELATIONSHIPS, Element, W, local, q
from draftbench.formats.docx.verdict import Fault
from draftbench.formats.safety import parse_xml

_STORIES = re.compile(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_BOGUS_SETTINGS = frozenset({"trackChanges"})


def faults(package: Mapping[str, bytes], name: str = "the file") -> list[Fault]:
    """All faults of a package. Raises InputError where a part cannot be read."""
    return list(_Lint(package, name).run())


class _Lint:
    def __init__(self, package: Mapping[str, bytes], name: str) -> None:
        self.package = package
        self.name = name
        self.stories = {
            path: self._part(path) for path in sorted(package) if _STORIES.fullmatch(path)
        }

    def run(self) -> Iterator[Fault]:
        yield from self._targets()
        ids: Counter[str] = Counter()
        paragraph_ids: Counter[str] = Counter()
        for path, root in self.stories.items():
            place = rules.Place(posixpath.basename(path), root)
            for element in root.iter(f"{{{W}}}*"):
                yield from self._element(element, place, ids)
                yield from rules.paragraph_id(element, place, paragraph_ids)
            yield from rules.moves(root, place)
            yield from rules.last_marks(root, place)
        yield from self._references()
        yield from self._settings()

    def _element(self, element: Element, place: rules.Place, ids: Counter[str]) -> Iterator[Fault]:
        kind = local(element)
        if kind in rules.REVISIONS:
            yield from rules.signature(element, kind, place)
            yield from rules.number(element, kind, place, ids)
        if kind in rules.RUNS:
            yield from rules.nesting(element, kind, place)
        if kind in rules.TEXTS:
            yield from rules.texts(element, kind, place)
        if kind in rules.LAST:
            yield from rules.property_change(element, kind, place)

    def _targets(self) -> Iterator[Fault]:
        """Relationships inside the package whose part is missing."""
        for path in sorted(self.package):
            if not path.endswith(".rels"):
                continue
            folder = posixpath.dirname(posixpath.dirname(path))
            for link in self._part(path).iter(f"{{{RELATIONSHIPS}}}Relationship"):
                target = link.get("Target", "")
                if link.get("TargetMode") == "External" or target.startswith("#"):
                    continue
                full = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                if full not in self.package and target != "NULL":
                    yield Fault(
                        "missing-part",
                        path,
                        f"The part {full} is named but is not in the file.",
                    )

    def _references(self) -> Iterator[Fault]:
        """Notes and comments that are referred to but not there."""
        for kind, part, item in (
            ("footnoteReference", "word/footnotes.xml", "footnote"),
            ("endnoteReference", "word/endnotes.xml", "endnote"),
            ("commentReference", "word/comments.xml", "comment"),
            ("commentRangeStart", "word/comments.xml", "comment"),
        ):
            root = self.stories.get(part)
            known = set() if root is None else {one.get(q("id"), "") for one in root.iter(q(item))}
            for path, story in self.stories.items():
                place = rules.Place(posixpath.basename(path), story)
                for reference in story.iter(q(kind)):
                    if reference.get(q("id"), "") not in known:
                        yield Fault(
                            f"no-{item}",
                            place.of(reference),
                            f"A mark refers to a {item} that is not in the file.",
                        )

    def _settings(self) -> Iterator[Fault]:
        if "word/settings.xml" not in self.package:
            return
        for element in self._part("word/settings.xml"):
            if local(element) in _BOGUS_SETTINGS:
                yield Fault(
                    "unknown-setting",
                    "settings.xml",
                    f"The setting {local(element)} does not exist; trackRevisions is meant.",
                )

    def _part(self, path: str) -> Element:
        return parse_xml(self.package[path], f"{path} in {self.name}")
