"""Random lives of negotiations, as many acts as one likes (:mod:`support.lives`).

    python benchmarks/lives.py [--acts N] [--length N] [--seed S] [--every N] [--keep FOLDER]
    python benchmarks/lives.py --only SEED-NUMBER --minimise

Lives of ``--length`` acts follow each other, each with a seed of its own, until ``--acts`` were
done; every ``--every`` acts, and in the end of each life, the laws of :mod:`support.lifelaws` are
looked at. Each failure is told with its seed and the act at which it shows; ends with 1 where there
is one.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.garbage import look_rarely
from support.lifelaws import check, check_whole
from support.lives import BrokenLawError, Life, same_names, tally


def live(folder: Path, seed: str, wanted: argparse.Namespace, without: frozenset[int]) -> Life:
    """One life, without some of its acts. Raises :class:`BrokenLawError`, with the life in it."""
    with same_names():
        life = Life(folder, seed, without)
        try:
            for at in range(1, wanted.length + 1):
                life.act()
                if at % wanted.every == 0:
                    check(life)
                if at == wanted.length // 2:
                    check_whole(life)
            check_whole(life)
        except BrokenLawError as failure:
            raise BrokenLawError(life, str(failure)) from failure
        finally:
            life.close()
    return life


def failure_of(
    seed: str, wanted: argparse.Namespace, without: frozenset[int] = frozenset()
) -> tuple[Life, str]:
    """The life of a seed and how it failed; nothing where it did not."""
    with tempfile.TemporaryDirectory() as name:
        try:
            return live(Path(name), seed, wanted, without), ""
        except BrokenLawError as failure:
            if wanted.keep:
                shutil.copytree(name, wanted.keep / seed, dirs_exist_ok=True)
            return failure.args


def minimised(seed: str, wanted: argparse.Namespace) -> tuple[Life, str]:
    """The life of a seed without every act that its failure does not need."""
    life, failed = failure_of(seed, wanted)
    kept = [number for number, _, _ in life.done]
    without = frozenset(range(1, wanted.length + 1)) - {*kept}
    size = max(1, len(kept) // 4)
    while failed:
        for at in range(0, len(kept), size):
            fewer = without | {*kept[at : at + size]}
            shorter, still = failure_of(seed, wanted, fewer)
            if _kind(still) == _kind(failed):
                life, without = shorter, fewer
        kept = [number for number in kept if number not in without]
        if size == 1:
            break
        size = max(1, size // 2)
    return life, failed


def _kind(failed: str) -> str:
    return " ".join(word for word in failed.split() if not any(c.isdigit() for c in word))[:60]


def main() -> int:
    """Runs the lives and tells what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--length", type=int, default=60)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--every", type=int, default=10)
    parser.add_argument("--only", action="append", help="a life by its seed, with all of its acts")
    parser.add_argument("--minimise", action="store_true", help="leave out what is not needed")
    parser.add_argument("--keep", type=Path, help="keep the projects of failed lives there")
    wanted = parser.parse_args()
    look_rarely()
    start, done, lives = time.monotonic(), 0, 0
    came: Counter[str] = Counter()
    each: Counter[tuple[str, str]] = Counter()
    failures: list[str] = []
    while lives < len(wanted.only) if wanted.only else done < wanted.acts:
        seed = wanted.only[lives] if wanted.only else f"{wanted.seed}-{lives}"
        life, failed = (minimised if wanted.minimise else failure_of)(seed, wanted)
        done += len(life.done)
        lives += 1
        if not lives % 25:
            print(f"… {done} acts in {lives} lives", file=sys.stderr, flush=True)
        came += tally(life)
        each.update((act, "done" if said == "done" else "not") for _, act, said in life.done)
        if failed:
            failures.append(seed)
            last = life.done[-1] if life.done else (0, "", "")
            print(f"{seed}, act {last[0]} ({last[1]}): {failed}", flush=True)
            for number, act, said in life.done if wanted.minimise else ():
                print(f"    {number} {act}: {said}")
    seconds = time.monotonic() - start
    print(f"{done} acts in {lives} lives, {seconds:.0f} s: {dict(came)}; {len(failures)} failures")
    for act in sorted({act for act, _ in each}) if not wanted.only else ():
        print(f"  {act}: {each[act, 'done']} done, {each[act, 'not']} refused or nothing to do")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
