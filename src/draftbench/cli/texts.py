"""Commands on texts: parts, read, align, compare, merge, verify."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

from draftbench.app.files import read_bytes, write_bytes
from draftbench.app.reading import read_file, read_part, split_reference
from draftbench.cli.output import ProgressLine, as_json, say, say_table
from draftbench.document import Document, printed_labels, spoken_labels
from draftbench.errors import UsageError
from draftbench.formats.imported import Imported

_ENDINGS = "Name a file that ends in .docx or .json."


def parts(options: argparse.Namespace) -> int:
    """``draftbench parts FILE``."""
    imported = _file(options.file)
    data = [_part(document) for document in imported.parts]
    if options.json:
        as_json({"parts": data})
        return 0
    say_table(
        ("part", "title", "language", "clauses", "notes"),
        (
            (
                d["name"],
                d["title"],
                d["language"],
                ", ".join(f"{n} {kind}" for kind, n in d["counts"].items()),
                str(d["notes"]),
            )
            for d in data
        ),
    )
    _tell(imported)
    return 0


def _part(document: Document) -> dict[str, Any]:
    counts: dict[str, int] = {}
    for clause in document:
        counts[clause.kind.value] = counts.get(clause.kind.value, 0) + 1
    return {
        "name": document.name,
        "kind": document.kind,
        "title": document.title,
        "language": document.language,
        "counts": counts,
        "notes": sum(len(clause.text.notes) for clause in document),
    }


def read(options: argparse.Namespace) -> int:
    """``draftbench read FILE[#PART]``."""
    from draftbench.amend.notation.exchange import clause_markup_to_data, counts_to_data
    from draftbench.amend.notation.whole import document_notation, summary

    document, imported = _text(options.file, view=options.view)
    notation = document_notation(document)
    if options.json:
        as_json(
            {
                "name": document.name,
                "language": document.language,
                "kind": document.kind,
                "clauses": [
                    {
                        "id": c.id,
                        "kind": c.kind.value,
                        "label": c.label,
                        "text": c.text.plain,
                        "level": c.level,
                        "parent": c.parent,
                        "notes": [
                            {"label": n.label, "text": n.text.plain, "resolved": n.resolved}
                            for n in c.text.notes
                        ],
                        "markup": clause_markup_to_data(notation, c),
                    }
                    for c in document
                ],
                "brackets": counts_to_data(notation),
                "import_notes": [
                    {"code": n.code, "where": n.line, "message": n.message} for n in imported.notes
                ],
            }
        )
        return 0
    spoken, printed = spoken_labels(document), printed_labels(document)
    for clause in document:
        name = spoken[clause.id] or clause.kind.value
        number = f"{printed[clause.id]} " if printed[clause.id] else ""
        say(f"{name:>10}  {number}{clause.text.plain}")
        for note in clause.text.notes:
            say(f"{'note ' + note.label:>10}  {note.resolved or note.text.plain}")
    if counts := summary(notation):
        say()
        say(counts)
    _tell(imported)
    return 0


def align(options: argparse.Namespace) -> int:
    """``draftbench align A B [C ...]``."""
    from draftbench.compare.alignment import align as aligned
    from draftbench.compare.exchange import alignment_to_data
    from draftbench.compare.links import Mode

    if len(options.files) < 2:
        msg = "Name at least two texts to align."
        raise UsageError(msg)
    texts = [_text(file)[0] for file in options.files]
    mode = Mode(options.mode) if options.mode else None
    line = ProgressLine()
    found = {
        (i, j): aligned(texts[i], texts[j], mode=mode, progress=line)
        for i, j in combinations(range(len(texts)), 2)
    }
    line.clear()
    if options.json:
        as_json(alignment_to_data(texts, found))
        return 0
    names = [spoken_labels(text) for text in texts]
    for (i, j), alignment in found.items():
        say(f"{texts[i].name} × {texts[j].name} ({alignment.mode.value})")
        say_table(
            (texts[i].name, texts[j].name, "relation", "score", "why"),
            (
                (
                    _names(link.left, names[i]),
                    _names(link.right, names[j]),
                    link.relation.value,
                    f"{link.score:.2f}",
                    link.why,
                )
                for link in alignment.links
                if link.confident
            ),
        )
        say(f"Only in {texts[i].name}: {_names(alignment.unmatched_left, names[i]) or 'nothing'}")
        say(f"Only in {texts[j].name}: {_names(alignment.unmatched_right, names[j]) or 'nothing'}")
        say()
    return 0


def compare(options: argparse.Namespace) -> int:
    """``draftbench compare A B``: exit code 1 where they differ."""
    from draftbench.compare.exchange import comparison_to_data
    from draftbench.compare.links import Mode, Relation
    from draftbench.compare.rows import compare as compared

    left, _ = _text(options.left)
    right, _ = _text(options.right)
    comparison = compared((left, right), modes={(0, 1): Mode.VERSIONS})
    data = comparison_to_data(comparison)
    differ = any(link["relation"] != Relation.SAME.value for link in data["links"]) or any(
        clause["left"] is None or clause["right"] is None for clause in data["clauses"]
    )
    if options.output:
        _write_comparison(Path(options.output), left, right, data)
    if options.json:
        as_json(data)
    elif not options.output:
        _say_differences(data, left, right)
    return 1 if differ else 0


def _write_comparison(path: Path, left: Document, right: Document, data: dict[str, Any]) -> None:
    if path.suffix == ".json":
        write_bytes(path, json.dumps(data, ensure_ascii=False, indent=2).encode())
    elif path.suffix == ".docx":
        from draftbench.app.comparing import redline_of

        _write_redline(path, redline_of(left, right), left)
    else:
        msg = f"A comparison cannot be written as “{path.suffix or path.name}”. {_ENDINGS}"
        raise UsageError(msg)


def _write_redline(path: Path, redline: Any, base: Document) -> None:
    from draftbench.amend.notation.leading import opening_span
    from draftbench.app.exporting import front_matter
    from draftbench.formats.docx.tracked import tracked

    written = tracked(redline, front_matter(base, stage="Comparison"), opening_span=opening_span)
    write_bytes(path, written.data)


def _say_differences(data: dict[str, Any], left: Document, right: Document) -> None:
    texts = {c.id: c.text.plain for c in left}, {c.id: c.text.plain for c in right}
    names = spoken_labels(left), spoken_labels(right)
    for link in data["links"]:
        if link["relation"] != "same":
            before, after = _names(link["left"], names[0]), _names(link["right"], names[1])
            say(f"{before or '—'} → {after or '—'}: {link['relation']} ({link['why']})")
    for clause in data["clauses"]:
        if clause["left"] is None or clause["right"] is None:
            side = 0 if clause["right"] is None else 1
            clause_id = clause["left"] or clause["right"]
            sign = "-" if side == 0 else "+"
            say(f"{sign} {names[side][clause_id]}  {texts[side][clause_id]}")
        elif clause["hunks"]:
            say(f"  {names[1][clause['right']]}  {_marked(texts, clause)}")


def _marked(texts: tuple[dict[Any, str], dict[Any, str]], clause: dict[str, Any]) -> str:
    before, after = texts[0][clause["left"]], texts[1][clause["right"]]
    out: list[str] = []
    at = 0
    for l0, l1, r0, r1 in clause["hunks"]:
        out.append(before[at:l0])
        out.append(f"[-{before[l0:l1]}-]" if l1 > l0 else "")
        out.append(f"{{+{after[r0:r1]}+}}" if r1 > r0 else "")
        at = l1
    return "".join([*out, before[at:]])


def merge(options: argparse.Namespace) -> int:
    """``draftbench merge BASE REV ...``: exit code 4 with conflicts."""
    from draftbench.app.merging import merged

    base, _ = _text(options.base)
    revised = [(split_reference(f)[0].name, _text(f)[0]) for f in options.revised]
    result = merged(base, revised)
    if options.output:
        path = Path(options.output)
        if path.suffix == ".json":
            write_bytes(path, json.dumps(result.data(), ensure_ascii=False, indent=2).encode())
        elif path.suffix == ".docx":
            _write_redline(path, result.redline, base)
        else:
            msg = f"A merged text cannot be written as “{path.suffix or path.name}”. {_ENDINGS}"
            raise UsageError(msg)
    if options.json:
        as_json(result.data())
    elif not options.output:
        labels = printed_labels(result.redline.result)
        for clause in result.redline.result:
            say(f"{labels[clause.id]} {clause.text.plain}".strip())
    for conflict in result.conflicts if not options.json else ():
        say(f"Conflict ({conflict.kind}) at {conflict.where}:")
        for who, text in conflict.sides:
            say(f"  {who}: {text}")
    return 4 if result.conflicts else 0


def verify(options: argparse.Namespace) -> int:
    """``draftbench verify FILE.docx``: exit code 1 with faults or a text that differs."""
    from draftbench.formats.docx.paragraphs import printed_paragraphs
    from draftbench.formats.docx.proof import verify as verified

    data = read_bytes(Path(options.file))
    wanted = [
        printed_paragraphs(_text(reference)[0]) if reference else None
        for reference in (options.accepted, options.rejected)
    ]
    verdict = verified(data, accepted=wanted[0], rejected=wanted[1])
    if options.json:
        as_json(
            {
                "sound": verdict.sound,
                "faults": [
                    {"code": f.code, "where": f.where, "message": f.message} for f in verdict.faults
                ],
                "accepted": verdict.accepted,
                "rejected": verdict.rejected,
            }
        )
    else:
        say("Sound." if verdict.sound else "Not sound:")
        for fault in verdict.faults:
            say(f"  {fault.where}: {fault.message} ({fault.code})")
        for name, right in (("Accepting", verdict.accepted), ("Rejecting", verdict.rejected)):
            if right is not None:
                say(f"{name} all changes gives {'that text' if right else 'another text'}.")
    wrong = False in (verdict.accepted, verdict.rejected)
    return 1 if wrong or not verdict.sound else 0


def _file(name: str) -> Imported:
    line = ProgressLine()
    try:
        return read_file(Path(name), line)
    finally:
        line.clear()


def _text(reference: str, *, view: str = "accepted") -> tuple[Document, Imported]:
    line = ProgressLine()
    try:
        return read_part(reference, line, view=view)
    finally:
        line.clear()


def _names(ids: Any, labels: Mapping[Any, str]) -> str:
    return ", ".join(labels[i] or str(i) for i in ids)


def _tell(imported: Imported) -> None:
    if imported.notes:
        say()
        say_table(
            ("line", "what the reader was not sure of, or changed"),
            ((str(n.line or ""), n.message) for n in imported.notes),
        )
