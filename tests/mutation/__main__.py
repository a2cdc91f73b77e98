"""Makes small faults in a package and says which of them no test finds.

    python3 dev.py mutants record amend/placement      packages or modules below src/draftbench
    python3 dev.py mutants                             all that is listed in targets.toml
        --sample 100 --seed 1                          only so many faults, drawn by chance
        --budget 10                                    seconds of tests for one fault
        --jobs 2                                       processes, each on a core of its own
        --near                                         with nothing but their own tests
        --only FILE                                    only what such a list names
        --list FILE                                    where survivors are listed

Faults that change nothing are named with their reasons in equivalent.toml. What is measured stays
in build/mutants, as does the list of what survived. The checkout itself is never changed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import tomllib
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mutation.faults import Fault, find_faults
from mutation.reach import Reach, known, measure
from mutation.trial import Trials, fork, hush, join, try_early, try_late

HERE = Path(__file__).resolve().parent
LINKED = ["resources", "docs", "packaging", "README.md", "LICENSE"]


def main() -> int:
    """Measures, tries and tells; 0 also where faults survive."""
    wishes = _wishes()
    root, target = wishes.root, wishes.root / "build" / "mutants"
    target.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108  nothing waits
    with tempfile.TemporaryDirectory(prefix="mutants-", dir=memory) as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder  # where the tests write, too
        copy = make_copy(root, Path(folder, "first"))
        near, files = _tests(wishes, copy)
        faults = _faults(wishes, sorted(near), copy)
        excused, faults = _excuse(wishes.equivalent, faults)
        reach = learn(copy, files, target)
        start, results = time.monotonic(), target / "progress.txt"
        results.write_text("")

        def told(fault: Fault, status: str, finder: str) -> None:
            with results.open("a") as file:
                seconds = f"{time.monotonic() - start:.0f}"
                print(status, seconds, finder or "-", fault.name, sep="\t", file=file)

        def work(number: int) -> None:
            own = make_copy(root, Path(folder, f"copy-{number}"))
            part = faults[number :: wishes.jobs]
            trials = Trials(own, reach, wishes.budget, near, told)
            try_late(trials, [fault for fault in part if trials.is_late(fault)])
            tried = {line.split("\t")[3] for line in results.read_text("utf-8").splitlines()}
            try_early(trials, [fault for fault in part if fault.name not in tried])

        workers = [fork(lambda number=number: work(number)) for number in range(wishes.jobs)]
        codes = [join(worker) for worker in workers]
        if any(codes):
            sys.exit("The tests could not be run to the end; what was found is in the list.")
    seconds = time.monotonic() - start
    return report(results, wishes.list or target / "survivors.txt", len(excused), seconds)


def _wishes() -> argparse.Namespace:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("dev.py mutants", description=__doc__, formatter_class=raw)
    parser.add_argument("package", nargs="*")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--budget", type=float, default=4.0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--near", action="store_true")
    parser.add_argument("--only", type=Path)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--root", type=Path, default=HERE.parents[1])
    parser.add_argument("--targets", type=Path, default=HERE / "targets.toml")
    parser.add_argument("--equivalent", type=Path, default=HERE / "equivalent.toml")
    return parser.parse_args()


def make_copy(root: Path, folder: Path) -> Path:
    """The source and the tests in ``folder``, and the way of imports through it."""
    kept_out = shutil.ignore_patterns("__pycache__", "mutation")
    for name in ("src", "tests"):
        shutil.copytree(root / name, folder / name, ignore=kept_out)
    for name in LINKED:
        if (root / name).exists():
            (folder / name).symlink_to(root / name)
    if (root / "pyproject.toml").exists():
        shutil.copy(root / "pyproject.toml", folder)
    os.chdir(folder)
    os.environ["PYTHONPATH"] = str(folder / "src")
    sys.path[:] = [str(folder / "src"), *(p for p in sys.path if Path(p) != root / "src")]
    return folder


def _tests(wishes: argparse.Namespace, copy: Path) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """By module the places of its own tests, and all files of tests that concern the modules."""
    targets = tomllib.loads(wishes.targets.read_text("utf-8"))["target"]
    near: dict[str, tuple[str, ...]] = {}
    files: set[str] = set()
    source = next(path for path in (copy / "src").iterdir() if path.is_dir())
    for wanted in wishes.package or list(targets):
        named = [key for key in targets if wanted == key or wanted.startswith(key + "/")]
        if not named:
            sys.exit(f"No tests are known for '{wanted}'; the list is {wishes.targets}.")
        tests = targets[named[0]]
        modules = tests.get("modules") if wanted == named[0] else None
        paths = [source / wanted / name for name in modules] if modules else [source / wanted]
        for path in paths:
            alone = path.with_suffix(".py")
            for module in path.rglob("*.py") if path.is_dir() else [alone]:
                near[module.relative_to(copy).as_posix()] = tuple(tests["near"])
        for name in [*tests["near"], *([] if wishes.near else tests.get("far", []))]:
            place = copy / name
            found = place.glob("test_*.py") if place.is_dir() else [place]
            files.update(path.relative_to(copy).as_posix() for path in found)
    return near, sorted(files)


def _faults(wishes: argparse.Namespace, modules: list[str], copy: Path) -> list[Fault]:
    faults = [fault for name in modules for fault in find_faults((copy / name).read_bytes(), name)]
    if wishes.only:
        names = set(wishes.only.read_text("utf-8").splitlines())
        faults = [fault for fault in faults if fault.name in names]
    if wishes.sample and wishes.sample < len(faults):
        drawn = set(random.Random(wishes.seed).sample(faults, wishes.sample))  # noqa: S311
        faults = [fault for fault in faults if fault in drawn]
    return faults


def _excuse(path: Path, faults: list[Fault]) -> tuple[list[Fault], list[Fault]]:
    """The faults that are known to change nothing, and the others."""
    rows = tomllib.loads(path.read_text("utf-8")).get("equivalent", []) if path.exists() else []
    named = {(row["file"], row["function"], row["before"], row["after"]) for row in rows}
    alike = [(each.file, each.function, each.before, each.after) in named for each in faults]
    pairs = list(zip(faults, alike, strict=True))
    return [each for each, same in pairs if same], [each for each, same in pairs if not same]


def learn(copy: Path, files: list[str], target: Path) -> Reach:
    """What tests reach; measures in a process of its own what is not known."""
    new = [file for file in files if known(copy, file, target) is None]
    if new:
        print(f"measuring which lines {len(new)} files of tests reach", flush=True)

        def quietly() -> None:
            hush(1, 2)
            measure(copy, new, target)

        join(fork(quietly))
    reach = Reach()
    for file in files:
        reach.add(known(copy, file, target) or sys.exit(f"The tests of {file} could not be run."))
    for test in reach.failed:
        print(f"fails without a fault and is left out: {test}", flush=True)
    return reach


def report(results: Path, survivors: Path, excused: int, seconds: float) -> int:
    """Prints what is alive, and by package how much."""
    rows = [line.split("\t") for line in results.read_text("utf-8").splitlines()]
    alive = [row[3] for row in rows if row[0] in ("survived", "unreached")]
    survivors.write_text("".join(f"{name}\n" for name in alive), "utf-8")
    print(*alive, sep="\n")
    packages = [row[3].partition(":")[0].rpartition("/")[0] for row in rows]
    for package, size in sorted(Counter(packages).items()):
        pairs = zip(rows, packages, strict=True)
        left = Counter(row[0] for row, its in pairs if its == package)
        share = (left["survived"] + left["unreached"]) / size
        print(f"{package}: {size} faults, {left['killed']} found, {left['timeout']} never end, "
              f"{left['survived']} survive, {left['unreached']} unreached; "
              f"{share:.1%} alive")  # fmt: skip
    print(f"{excused} more change nothing (equivalent.toml); {seconds:.0f} s; {survivors}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
