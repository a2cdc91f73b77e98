"""Random rebases with a known answer: merging and placing beside diff-match-patch.

    python benchmarks/rebase.py [--cases N] [--seed S] [--kinds KIND ...] [--cli N] [--show N]

Eleven kinds of base change (:mod:`support.rebases`). For each kind: right (exactly the text that
must come out), wrong (another text, without a word), refused (a conflict or a doubt that people
see); and of amendments without a right place: flagged, or applied silently.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from diff_match_patch import diff_match_patch
from rich.table import Table

from draftbench.garbage import look_rarely
from measuring import CONSOLE, memory
from support.basechanges import DOUBTFUL, KINDS
from support.rebases import Rebase, listed, rebases
from support.rebasing import merged_texts, rebased_texts

Texts = tuple[str, ...] | None
"""What came out; None where a conflict or a doubt is shown."""
VERDICTS = ("right", "wrong", "refused", "flagged", "silent")


def by_command(case: Rebase) -> Texts:
    """``draftbench merge`` on files."""
    from draftbench.cli.main import main

    with tempfile.TemporaryDirectory() as folder:
        names = []
        for text in (case.base, case.changed, case.amended):
            path = Path(folder) / f"{text.name}.json"
            path.write_text(json.dumps(listed(text)), encoding="utf-8")
            names.append(str(path))
        told = StringIO()
        with redirect_stdout(told):
            code = main(["merge", *names, "--json"])
    found = json.loads(told.getvalue())
    if bool(found["conflicts"]) != (code == 4):
        raise AssertionError(f"{case.name}: exit code {code}")
    return None if code else tuple(clause["text"] for clause in found["clauses"])


def by_patch(case: Rebase) -> Texts:
    """diff-match-patch with its own settings, but for the clock, on the whole text."""
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    old, changed, new = (
        "\n".join(c.text.plain for c in text) for text in (case.base, case.changed, case.amended)
    )
    patches = matcher.patch_make(old, new)
    text, applied = matcher.patch_apply(patches, changed)
    return tuple(text.split("\n")) if all(applied) else None


METHODS: dict[str, Callable[[Rebase], Texts]] = {
    "merge": merged_texts,
    "rebase": rebased_texts,
    "merge, command": by_command,
    "diff-match-patch": by_patch,
}


def verdict(case: Rebase, found: Texts) -> str:
    """What an outcome is worth."""
    if case.expected is None:
        return "flagged" if found is None else "silent"
    if found is None:
        return "refused"
    return "right" if found == case.expected else "wrong"


def main() -> None:
    """Runs the cases and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=1100, help="of all kinds together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", choices=[*KINDS, *DOUBTFUL], default=list(KINDS))
    parser.add_argument("--cli", type=int, default=110, help="cases run through the command, too")
    parser.add_argument("--show", type=int, default=0, help="names of cases that are not right")
    parser.add_argument("--only", nargs="+", choices=METHODS, default=list(METHODS))
    options = parser.parse_args()
    look_rarely()
    counts: dict[str, dict[str, Counter[str]]] = {
        name: {kind: Counter() for kind in options.kinds} for name in options.only
    }
    seconds: defaultdict[str, float] = defaultdict(float)
    shown: Counter[str] = Counter()
    for number, case in enumerate(rebases(options.cases, options.seed, options.kinds)):
        for name in options.only:
            if name == "merge, command" and number >= options.cli:
                continue
            start = time.process_time()
            found = METHODS[name](case)
            seconds[name] += time.process_time() - start
            worth = verdict(case, found)
            counts[name][case.kind][worth] += 1
            key = f"{name}: {worth}"
            bad = worth in ("wrong", "refused", "silent") and name != "diff-match-patch"
            if bad and shown[key] < options.show:
                shown[key] += 1
                CONSOLE.print(f"{key}: {case.name}", highlight=False)
    _print(options.kinds, counts)
    for name in options.only:
        done = sum(sum(c.values()) for c in counts[name].values())
        case = next(rebases(1, options.seed))
        peak = memory(lambda work=METHODS[name], one=case: work(one))
        each = 1000 * seconds[name] / max(done, 1)
        CONSOLE.print(f"{name}: {done} cases, {each:.1f} ms each, {peak:.1f} MB at most")


def _print(kinds: list[str], counts: dict[str, dict[str, Counter[str]]]) -> None:
    table = Table("base change", *counts, title="right / wrong / refused · flagged / silent")
    for kind in kinds:
        table.add_row(kind, *(_cell(counts[name][kind]) for name in counts))
    table.add_section()
    totals = [sum((c for k, c in one.items() if k in KINDS), Counter()) for one in counts.values()]
    table.add_row("all", *map(_cell, totals))
    table.add_row(
        "placed of what can be", *(_share(c, "right", "wrong", "refused") for c in totals)
    )
    table.add_row("wrong place", *(_share(c, "wrong", "right", "refused") for c in totals))
    table.add_row("conflicts applied silently", *(_share(c, "silent", "flagged") for c in totals))
    CONSOLE.print(table)


def _cell(count: Counter[str]) -> str:
    clean = " / ".join(str(count[v]) for v in VERDICTS[:3])
    return f"{clean} · {count['flagged']} / {count['silent']}"


def _share(count: Counter[str], part: str, *others: str) -> str:
    whole = count[part] + sum(count[name] for name in others)
    return f"{100 * count[part] / whole:.2f} %" if whole else "-"


if __name__ == "__main__":
    main()
