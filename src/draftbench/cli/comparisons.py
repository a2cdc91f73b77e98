"""The command ``compare``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from draftbench.app.files import write_bytes
from draftbench.cli.alignments import named
from draftbench.cli.output import as_json, say
from draftbench.cli.texts import text_of, write_redline
from draftbench.document import Document, spoken_labels
from draftbench.errors import UsageError

_ENDINGS = "Name a file that ends in .docx or .json."


def compare(options: argparse.Namespace) -> int:
    """``draftbench compare A B``: exit code 1 where they differ."""
    from draftbench.compare.exchange import comparison_to_data
    from draftbench.compare.links import Mode, Relation
    from draftbench.compare.rows import compare as compared

    left, _ = text_of(options.left)
    right, _ = text_of(options.right)
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

        write_redline(path, redline_of(left, right), left)
    else:
        msg = f"A comparison cannot be written as “{path.suffix or path.name}”. {_ENDINGS}"
        raise UsageError(msg)


def _say_differences(data: dict[str, Any], left: Document, right: Document) -> None:
    texts = {c.id: c.text.plain for c in left}, {c.id: c.text.plain for c in right}
    names = spoken_labels(left), spoken_labels(right)
    for link in data["links"]:
        if link["relation"] != "same":
            before, after = named(link["left"], names[0]), named(link["right"], names[1])
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
