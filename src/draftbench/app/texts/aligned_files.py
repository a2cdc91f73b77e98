"""Files aligned with each other: each text of one with those that answer to it in the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType

from draftbench.app.texts.files import split_reference
from draftbench.app.texts.opened_files import MAIN_PARTS, choose, file_name, read_file, renamed
from draftbench.app.texts.wholefiles import WholeFiles
from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison
from draftbench.compare.counterparts import distinct, united
from draftbench.compare.languages.concordance import Concordance, concord
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.compare.several.rows import Pair, compare, oriented, turned
from draftbench.compare.several.rows import either_way as align_either_way
from draftbench.document import Document
from draftbench.document.labels import joined
from draftbench.progress import Progress, silent

NO_PINS: Mapping[Pair, Sequence[Pin]] = MappingProxyType({})


def texts_of(whole: WholeFiles, files: Sequence[str | Document]) -> list[Document]:
    """The texts of each of the ``files`` that are compared, as one text by the names that people
    know. One that only bears the name of its kind gets that of its file unless its part was
    asked for, one that shares its name in any case; texts of files of one name get numbers."""

    taken = _taken(whole)
    names = [own[0].name for own in taken]
    named: list[Document] = []
    used: set[str] = set()
    for own, file in zip(taken, files, strict=True):
        if isinstance(file, Document):
            named.append(renamed(own[0], used))
            used.add(named[-1].name)
            continue
        path, part = split_reference(file)
        name = own[0].name
        known = len(own) == names.count(name) == 1 and (part or name not in MAIN_PARTS)
        first = own[0] if known or str(path) == "-" else replace(own[0], name=path.stem)
        named.append(joined([renamed(first, used), *own[1:]]))
        used.add(named[-1].name)
    return named


def alignments_of(
    whole: WholeFiles,
    texts: Sequence[Document],
    mode: Mode | None = None,
    *,
    pins: Mapping[Pair, Sequence[Pin]] = NO_PINS,
    either_way: bool = False,
    progress: Progress = silent,
    meaning: Meaning | None = None,
) -> dict[Pair, Alignment]:
    """The alignment of each two of the files by their places; ``texts`` are theirs
    (:func:`texts_of`). Arguments as those of :func:`draftbench.compare.alignment.align`; with
    ``either_way`` as rows need them."""
    work = align_either_way if either_way else align
    found: dict[Pair, Alignment] = {}
    for i, j in combinations(range(len(texts)), 2):
        parts = [
            work(
                one, other, mode=mode, pins=oriented(pins, i, j), progress=progress, meaning=meaning
            )
            for one, other in _pairs(whole, i, j)
        ]
        found[i, j] = united(texts[i], texts[j], parts)
    return found


def rows_of(
    texts: Sequence[Document],
    found: Mapping[Pair, Alignment],
    base: int = 0,
    mode: Mode | None = None,
    pins: Mapping[Pair, Sequence[Pin]] = NO_PINS,
) -> Comparison:
    """The rows of the texts in the order of ``texts[base]``, from their alignments ``found``."""
    known = dict(found)
    for (i, j), alignment in found.items():
        if alignment.mode is Mode.INDEPENDENT:
            known[j, i] = turned(alignment, oriented(pins, j, i))
    modes = {pair: mode or alignment.mode for pair, alignment in found.items()}
    return compare(texts, base=base, pins=pins, modes=modes, known=known)


def _taken(whole: WholeFiles) -> list[list[Document]]:
    """Of each file the texts that are compared; of a file that has none its first, so that it is
    seen to have no counterpart."""
    taken: list[list[Document]] = []
    for at in range(len(whole.names)):
        own = [text for group in whole.compared for text in group.sides[at]]
        taken.append(own or [text for group in whole.groups for text in group.sides[at]][:1])
    return taken


def _pairs(whole: WholeFiles, left: int, right: int) -> Iterator[tuple[Document, Document]]:
    """The texts of two of the files that answer to each other."""
    for group in whole.compared:
        one, other = group.texts[left], group.texts[right]
        if one is not None and other is not None:
            yield one, other


# Language versions of one text, from files.


def whole_text(reference: str, progress: Progress = silent) -> Document:
    """The text that ``FILE#PART`` names; of ``FILE`` alone all texts of the file as one, since a
    language version is of a whole document. It bears the name of the file. Raises InputError, or
    UsageError where the file has no such part."""
    path, part = split_reference(reference)
    imported = read_file(path, progress)
    texts = distinct([text for text in imported.parts if text.clauses])
    if part or len(texts) < 2:
        text = choose(imported, part, file_name(path))
        return replace(text, name=f"{path.stem}#{part}" if part else path.stem)
    return joined((replace(texts[0], name=path.stem), *texts[1:]))


def concordance(
    texts: Sequence[Document], *, model: bool = True, progress: Progress = silent
) -> Concordance:
    """The language versions paired, with the model of meaning where it is installed and wanted."""
    return concord(texts, meaning=meaning() if model else None, progress=progress)
