#!/usr/bin/env python3
"""Sets draftbench up on a bare machine, runs it and tests it. Needs Python 3.11+ and nothing else.

    python3 dev.py run  [ARGS]   the demo negotiation, or the draftbench command ARGS
    python3 dev.py test [ARGS]   format, lint, types, layers and tests; with ARGS pytest alone
    python3 dev.py touched       the same for what changed since main, in less than a minute
    python3 dev.py check         format, lint, types and layers
    python3 dev.py hooks         let git call "check" before a commit and "touched" before a push;
                                 "hooks remove" takes that back
    python3 dev.py smoke         the tests of what depends on the Python that runs it
    python3 dev.py pythons       the Pythons on this machine that can run the tests
    python3 dev.py nightly       all that takes long: every Python, coverage, 1,000 examples, fuzz
    python3 dev.py mutants PACKAGE   small faults put into a package, and which no test notices
    python3 dev.py translations  the sentences of the program for translators
    python3 dev.py pictures DIR  pictures of the window; "docs/pictures --guide" makes the guide's
    python3 dev.py docs          the guide and the engine's docstrings as web pages, in build/docs
    python3 dev.py setup         nothing but the set-up
    python3 dev.py setup meaning the set-up and the optional model of meaning

On Windows the first word is ``py``. The Python that runs this file is the one that is used:
``python3.12 dev.py test`` tests with 3.12. Every call sets up what is missing and no more.
"""

from __future__ import annotations  # lets an older Python come as far as the sentence at the end

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
MEANING = ROOT / "requirements-meaning.lock"
DOCS = ROOT / "requirements-docs.lock"
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

# Debian's and Ubuntu's names of what Qt loads; the second line only for a real screen.
QT_LIBRARIES = ["libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1",
                "libglib2.0-0"]  # fmt: skip
SCREEN_LIBRARIES = ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
                    "libxkbcommon-x11-0"]  # fmt: skip
FONTS = ["fonts-dejavu-core", "fonts-liberation"]
# What git tells its hooks: tests that make repositories of their own would work on this one.
GIT_PLACES = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"]
# Random examples of a law in the gate: others with every commit, and 1,000 at night.
GATE_EXAMPLES = "20"
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"]


def main() -> int:
    """Run the command of the command line; return its exit code."""
    command, arguments = (sys.argv[1:2] or ["help"])[0], sys.argv[2:]
    if command not in COMMANDS:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    os.chdir(ROOT)
    for name in GIT_PLACES:
        os.environ.pop(name, None)
    return COMMANDS[command]("" if command in NO_SET_UP else set_up(), arguments)


def say(text: str) -> None:
    """One line on what happens now, in its place among the output of the programs started."""
    print(f"[dev] {text}", flush=True)


def stop(sentence: str) -> None:
    """Ends with a sentence that says what is wrong and what to do."""
    sys.exit(f"[dev] {sentence}")


# ---------------------------------------------------------------------------------- setting up


def set_up() -> str:
    """The Python of a complete environment; makes or repairs it first where that is needed."""
    folder = environment()
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "draftbench-ready"
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()]
    wanted = hashlib.sha256(b"\0".join(parts)).hexdigest()
    found = stamp.read_text() if python.exists() and stamp.exists() else ""
    if found != wanted:
        install(folder, str(python), stamp, remake=found == "unfinished")
        stamp.write_text(wanted)
    if sys.platform.startswith("linux"):
        provide_qt_libraries(folder, str(python))
    return str(python)


def environment() -> Path:
    """``.venv``, or ``.venv-3.12`` and the like where ``.venv`` belongs to another Python."""
    settings = ROOT / ".venv" / "pyvenv.cfg"
    text = settings.read_text() if settings.exists() else ""
    owner = re.search(r"^version(?:_info)? *= *(\d+\.\d+)", text, re.MULTILINE)
    return ROOT / (".venv" if owner is None or owner[1] == VERSION else f".venv-{VERSION}")


def install(folder: Path, python: str, stamp: Path, *, remake: bool) -> None:
    """The locked packages and this checkout into ``folder``. The stamp says "unfinished" as long
    as that lasts, and what an earlier, interrupted call left behind is made anew."""
    uv = shutil.which("uv")
    sound = not remake and works(python, "import sys")
    if not sound or not (uv or works(python, "import pip")):
        if not uv and importlib.util.find_spec("ensurepip") is None:
            package = f"python{VERSION}-venv"
            stop(f"Python {VERSION} lacks its venv part; install it with 'sudo apt-get install "
                 f"{package}' and run the same command again.")  # fmt: skip
        act = "completing" if sound else "making"
        say(f"{act} {folder.name} with Python {sys.version.split()[0]}")
        options = [*([] if sound else ["--clear"]), *(["--without-pip"] if uv else [])]
        advice = f"{folder} could not be made (see above)."
        require([sys.executable, "-m", "venv", *options, str(folder)], advice)
    stamp.write_text("unfinished")
    packages = len(re.findall(r"^\S+==", LOCK.read_text(), re.MULTILINE))
    say(f"installing {packages} packages, checked against {LOCK.name}, with {'uv' if uv else 'pip'}"
        " (about 120 MB the first time)")  # fmt: skip
    fetch(python, LOCK)
    say("installing draftbench itself, in place")
    advice = "draftbench could not be installed (see above)."
    itself = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    require([*installer(python), *itself], advice)


def fetch(python: str, lock: Path) -> None:
    """The packages of a lock into the environment of ``python``."""
    advice = "The packages could not be installed (see above); is there a network connection?"
    require([*installer(python), "--require-hashes", "--requirement", str(lock)], advice)


def installer(python: str) -> list[str]:
    """The command that installs: uv where it is there, else pip."""
    uv = shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--python", python, "--quiet"]
    quietly = ["--quiet", "--disable-pip-version-check", "--no-input"]
    return [python, "-m", "pip", "install", *quietly]


def works(python: str, code: str) -> bool:
    """Whether this Python is there and runs ``code``."""
    try:
        result = subprocess.run([python, "-c", code], capture_output=True, check=False)
    except OSError:
        return False
    return result.returncode == 0


def require(command: Sequence[str], otherwise: str) -> None:
    """Runs a step without which nothing else makes sense."""
    if subprocess.call(command) != 0:
        stop(otherwise)


def provide_qt_libraries(folder: Path, python: str) -> None:
    """Where Qt cannot start or there is no font: installs the system's packages when that is
    possible (root, apt-get), else says how; the program's command line works without them."""
    screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    stamp = folder / f"draftbench-qt-{'screen' if screen else 'offscreen'}"
    if stamp.exists():
        return
    missing = qt_fault(python, screen) and QT_LIBRARIES + (SCREEN_LIBRARIES if screen else [])
    folders = [Path(name).expanduser() for name in FONT_FOLDERS]
    fonts = any(True for folder in folders for _ in folder.rglob("*.[ot]t[fc]"))
    packages = [*missing, *([] if fonts else FONTS)]
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        say("installing what Qt needs of the system: " + " ".join(packages))
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "-qq"], install):
            subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)
        packages = [] if not qt_fault(python, screen) else packages
    if packages:
        say(f"The window cannot open yet: {qt_fault(python, screen) or 'there is no font'}")
        say("Debian, Ubuntu: sudo apt-get install " + " ".join(packages))
        return
    stamp.touch()


def qt_fault(python: str, screen: bool) -> str:
    """Why Qt cannot start here, in its own words; "" where it can."""
    platform = {} if screen else {"QT_QPA_PLATFORM": "offscreen"}
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    result = subprocess.run([python, "-c", code], env={**os.environ, **platform},
                            capture_output=True, text=True, check=False)  # fmt: skip
    if result.returncode == 0 or "could not connect to display" in result.stderr:
        return ""
    return (result.stderr.strip().splitlines() or ["Qt stopped without a word"])[-1]


def run(python: str, arguments: Sequence[str]) -> int:
    """Run the demo, or the draftbench command ``arguments``."""
    require_translations(python)
    return subprocess.call([python, "-m", "draftbench", *(arguments or ["demo", "demo", "--open"])])


def setup(python: str, arguments: Sequence[str]) -> int:
    """Add the model of meaning where it is asked for; all else is set up already."""
    if list(arguments) == ["meaning"]:
        say(f"installing the models of meaning, checked against {MEANING.name} (about 150 MB)")
        fetch(python, MEANING)
    return 0


def translations(python: str, arguments: Sequence[str]) -> int:
    """Bring the catalogues of translators up to the code."""
    return subprocess.call([python, "packaging/catalogues.py", *arguments])


def pictures(python: str, arguments: Sequence[str]) -> int:
    """Make pictures of the window, all or those of the guide."""
    require_translations(python)
    return subprocess.call([python, "packaging/pictures", *arguments])


def require_translations(python: str) -> None:
    """Make the tables of translations where they are older than their sources."""
    command = [python, "packaging/catalogues.py", "compile"]
    require(command, "The translations could not be read (see above).")


def build_docs(python: str, _: Sequence[str]) -> int:
    """The web pages of ``docs/`` in ``build/docs``; first what makes them, where it is missing."""
    stamp = Path(python).parents[1] / "draftbench-docs"
    wanted = hashlib.sha256(DOCS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        say(f"installing what builds the pages, checked against {DOCS.name} (about 10 MB)")
        fetch(python, DOCS)
        stamp.write_text(wanted)
    failed = subprocess.call([python, "-m", "mkdocs", "build", "--strict", "--quiet"])
    if not failed:
        say("the pages begin at build/docs/index.html")
    return failed


# ------------------------------------------------------------------------------------- testing


def check(python: str, _: Sequence[str] = ()) -> int:
    """Check format, lint, types and layers side by side; return 1 where one of them fails."""
    layers = shutil.which("lint-imports", path=str(Path(python).parent)) or "lint-imports"
    gates = {
        "format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": [python, "-m", "ruff", "check", "--quiet", "."],
        "types": [python, "-m", "mypy"],
        "layers": [layers, "--no-cache"],  # a cache misses modules that have just come
    }
    start = time.monotonic()
    begun = {
        name: subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for name, command in gates.items()
    }
    failed = 0
    for name, process in begun.items():
        printed = process.communicate()[0]
        if process.returncode != 0:
            print(printed.decode(errors="replace"), flush=True)
            failed = 1
        outcome = "FAILED" if process.returncode else "ok"
        say(f"{name:<8}{outcome:<8}{time.monotonic() - start:.1f} s")
    return failed


def test(python: str, arguments: Sequence[str]) -> int:
    """Run all gates and all tests; with ``arguments`` pytest alone, with these."""
    require_translations(python)
    if arguments:
        return run_tests(python, arguments)
    failed = check(python)
    os.environ.setdefault("DRAFTBENCH_EXAMPLES", GATE_EXAMPLES)
    return max(failed, run_tests(python, ["-q", *on_all_cores(), *seeded(commit_seed())]))


def smoke(python: str, arguments: Sequence[str]) -> int:
    """Run the tests of what depends on the Python: does another one load every module without a
    warning, and read, write and keep files alike? The laws of the engine hold on all or on none."""
    require_translations(python)
    tests = ["-q", *arguments, "@tests/smoke.txt"]
    failed = run_tests(python, [*on_all_cores(), "--assert=plain", *tests])  # begins sooner
    if failed:
        say("what failed once more, with what it compared")
        run_tests(python, ["--last-failed", *tests])
    return failed


def touched(python: str, arguments: Sequence[str]) -> int:
    """Run the gates, and the tests that the changes since main could break, nearest first."""
    require_translations(python)
    selection = [python, "tests/support/selection.py", *arguments]
    if {"--list", "-h", "--help"} & set(arguments):
        return subprocess.call(selection)
    failed = check(python)
    os.environ["DRAFTBENCH_EXAMPLES"] = "10"
    return max(failed, subprocess.call([*selection, *seeded(commit_seed())]))


def nightly(python: str, _: Sequence[str]) -> int:
    """Run all that takes long: every Python in full, laws with 1,000 random examples, coverage, a
    long fuzz, 20,000 acts of random negotiations, and the tests with the model of meaning."""
    start = time.time_ns() // 1_000_000_000
    failed = check(python)
    require_translations(python)
    os.environ.update({"DRAFTBENCH_EXAMPLES": "1000", "DRAFTBENCH_FUZZ_SECONDS": "600"})
    coverage = [python, "-m", "coverage"]
    subprocess.call([*coverage, "erase"])
    patience = ["-o", "faulthandler_timeout=3600"]  # a law of 1,000 examples does not hang
    tests = ["-q", *patience, *on_all_cores(), *seeded(start)]
    failed = max(failed, run_tests(python, tests, begin=[*coverage, "run", "-m", "pytest"]))
    for act in (["combine", "--quiet"], ["report"]):
        failed = max(failed, min(subprocess.call([*coverage, *act]), 1))
    os.environ.pop("DRAFTBENCH_FUZZ_SECONDS")
    lives = [python, "benchmarks/lives.py", "--acts", "20000", "--seed", str(start)]
    failed = max(failed, min(subprocess.call(lives), 1))
    os.environ["DRAFTBENCH_EXAMPLES"] = "50"
    others = [other for other in pythons() if other != sys.executable]
    for other in others:
        say(f"the whole suite with {other}")
        if other == others[-1]:
            failed = max(failed, min(subprocess.call([other, "dev.py", "setup", "meaning"]), 1))
        failed = max(failed, min(subprocess.call([other, "dev.py", "test", *tests]), 1))
    return failed


def mutants(python: str, arguments: Sequence[str]) -> int:
    """Put small faults into a package and tell which of them no test notices."""
    return subprocess.call([python, "tests/mutation", *arguments])


def run_tests(python: str, arguments: Sequence[str], begin: Sequence[str] = ()) -> int:
    """Run pytest without windows popping up; return 0 or 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # every process would compile all again
    command = [*(begin or [python, "-m", "pytest"]), *arguments]
    place = disk_in_memory()
    with tempfile.TemporaryDirectory("", "db-", place, ignore_cleanup_errors=True) as folder:
        failed = subprocess.call(command, env={**os.environ, "TMPDIR": folder})
    say(f"{'tests':<8}{'FAILED' if failed else 'ok'}")
    return min(failed, 1)


def disk_in_memory() -> Path | None:
    """Where tests write without waiting for a disk, which each act of a project does; None where
    there is no such place, or it has no room, or runs no programs."""
    place = Path("/dev/shm")  # noqa: S108  nobody else sees what is made there
    if not os.access(place, os.W_OK):
        return None
    found = os.statvfs(place)
    roomy = found.f_bavail * found.f_frsize >= 4 << 30
    return place if roomy and not found.f_flag & os.ST_NOEXEC else None


def on_all_cores() -> list[str]:
    """The options that share the tests among the cores, each core beginning at another place."""
    return ["-n", "auto", "--dist", "worksteal"]


def seeded(seed: int) -> list[str]:
    """The option that makes the random examples of the laws those of ``seed``; says it, with their
    number, without which they are others."""
    number = os.environ.get("DRAFTBENCH_EXAMPLES")
    asked = f"DRAFTBENCH_EXAMPLES={number} " if number else ""
    say(f"laws: examples of seed {seed}; to repeat one: "
        f"{asked}python3 dev.py test --hypothesis-seed={seed} TEST")  # fmt: skip
    os.environ.setdefault("DRAFTBENCH_FUZZ_SEED", str(seed))
    return [f"--hypothesis-seed={seed}"]


def commit_seed() -> int:
    """A number that changes with the commit, and with nothing else; 0 where there is no git. Its
    remainder by 6 goes on with every commit, as far as the whole history is here."""
    head = asked_of_git("rev-parse", "HEAD")
    seed, number = int(head[:8] or "0", 16), asked_of_git("rev-list", "--count", "HEAD")
    if not number or asked_of_git("rev-parse", "--is-shallow-repository") != "false":
        return seed
    return seed - seed % 6 + int(number) % 6


def asked_of_git(*arguments: str) -> str:
    """What git says; "" where there is none, or it refuses."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def pythons() -> list[str]:
    """Return a command for each Python from 3.11 to 3.13 that can make environments here."""
    home = Path(os.environ.get("PYENV_ROOT") or "~/.pyenv").expanduser() / "versions"
    found: list[str] = []
    for name in ("3.11", "3.12", "3.13"):
        own = [sys.executable] if name == VERSION else []
        places = [*own, f"python{name}", f"/usr/bin/python{name}"]
        places += [str(path) for path in sorted(home.glob(f"{name}.*/bin/python"))]
        code = f"import ensurepip, sys, venv; sys.exit('%d.%d' % sys.version_info[:2] != '{name}')"
        found += [place for place in places if works(place, code)][:1]
    return found


def offer_hooks(arguments: Sequence[str] = ()) -> int:
    """Write git's hooks of this clone, or with "remove" take them away; those that somebody else
    wrote stay."""
    if list(arguments) not in ([], ["remove"]):
        stop("'hooks' writes the hooks, 'hooks remove' takes them away.")
    asked = ["git", "rev-parse", "--path-format=absolute", "--git-path", "hooks"]
    common = ["git", "rev-parse", "--path-format=absolute", "--git-common-dir"]
    folder, own = (
        Path(subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip())
        for words in (asked, common)
    )
    if not folder.is_relative_to(own) and not folder.is_relative_to(Path.cwd()):
        stop(f"git's hooks lie in {folder} (core.hooksPath) and serve other repositories too; "
             "call 'python3 dev.py check' and 'python3 dev.py touched' from there.")  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    for name, command in {"pre-commit": "check", "pre-push": "touched"}.items():
        hook = folder / name
        if hook.exists() and HOOK_MARK not in hook.read_text(errors="replace"):
            say(f"{hook} is not ours and stays; 'python3 dev.py {command}' is what ours calls.")
        elif arguments:
            hook.unlink(missing_ok=True)
            say(f"{name}: removed")
        else:
            hook.write_text(f'#!/bin/sh\n{HOOK_MARK}\nexec "{sys.executable}" dev.py {command}\n')
            hook.chmod(0o755)
            say(f"{name}: python3 dev.py {command} (skip it once with --no-verify)")
    return 0


HOOK_MARK = "# Written by dev.py hooks"

COMMANDS: dict[str, Callable[[str, Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "touched": touched,
    "check": check,
    "smoke": smoke,
    "nightly": nightly,
    "mutants": mutants,
    "translations": translations,
    "pictures": pictures,
    "docs": build_docs,
    "setup": setup,
    "hooks": lambda _, arguments: offer_hooks(arguments),
    "pythons": lambda *_: print("\n".join(pythons())) or 0,
}
NO_SET_UP = ("hooks", "pythons")

if sys.version_info < (3, 11):  # noqa: UP036 - said to people who try an older one
    stop(f"draftbench needs Python 3.11 or newer; this is {VERSION}. "
         "Run this file with a newer one, for example 'python3.12 dev.py run'.")  # fmt: skip

if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
