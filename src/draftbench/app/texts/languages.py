"""Language versions of one text, from files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.app.texts.files import split_reference
from draftbench.app.texts.opened_files import choose, file_name, read_file
from draftbench.compare.counterparts import distinct
from draftbench.compare.languages.concordance import Concordance, concord
from draftbench.compare.related.meaning import meaning
from draftbench.document import Document
from draftbench.document.labels import joined
from draftbench.progress import Progress, silent


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
