"""Hunspell dictionaries that are on this machine: those of the system, of LibreOffice and of the
user, and the English one that comes with the checker."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_PREFERRED = {
    "en": ("en_GB", "en_GB-ize", "en-GB", "en_ZA", "en_AU", "en_CA", "en_US", "en-US", "en"),
    "fr": ("fr", "fr_FR", "fr-toutesvariantes", "fr-classique", "fr-reforme1990", "fr-FR"),
    "es": ("es_ES", "es", "es_ANY", "es-ES", "es_MX"),
    "ru": ("ru_RU", "ru", "ru-RU", "russian-aot-ieyo", "russian-aot"),
    "ar": ("ar", "ar_EG", "ar-EG"),
}
_NAMES = {
    "en": "English",
    "fr": "French",
    "es": "Spanish",
    "ru": "Russian",
    "ar": "Arabic",
    "zh": "Chinese",
}
_PACKAGES = {"en": "hunspell-en-gb"}
ENGINE = "hunspell"
"""The name of the library's module."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The dictionary ``name`` ("en_GB") in a ``folder``: NAME.aff and NAME.dic."""

    name: str
    folder: Path


def engine_there() -> bool:
    """Whether the library that reads dictionaries is installed."""
    return importlib.util.find_spec(ENGINE) is not None


def folders() -> Iterator[Path]:
    """Where dictionaries are looked for, the user's own first."""
    home = Path.home()
    data = os.environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    yield from (Path(p) for p in os.environ.get("DICPATH", "").split(os.pathsep) if p)
    yield from (
        Path(data) / "hunspell",
        Path(data) / "myspell" / "dicts",
        home / ".hunspell_default",
        home / "Library" / "Spelling",
    )
    yield from shared_folders()
    for profile in _profiles(home):
        pattern = "user/uno_packages/cache/uno_packages/*/*.oxt"
        for package in sorted(profile.glob(pattern)):
            yield from (package, *sorted(p for p in package.iterdir() if p.is_dir()))
    if (bundled := _bundled()) is not None:
        yield bundled


def shared_folders() -> Iterator[Path]:
    """Where the system and LibreOffice keep dictionaries for all who use this machine."""
    yield Path("/Library/Spelling")
    for place in os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":"):
        if place:
            yield from (Path(place) / name for name in ("hunspell", "myspell", "myspell/dicts"))
    for office in _offices(Path.home()):
        yield from sorted(office.glob("dict-*"))


def _offices(home: Path) -> Iterator[Path]:
    """Where LibreOffice keeps what it brings along."""
    inside = Path("share") / "extensions"
    yield from (Path("/usr/lib/libreoffice") / inside, Path("/usr/lib64/libreoffice") / inside)
    yield from (each / inside for each in sorted(Path("/opt").glob("libreoffice*")))
    for applications in (Path("/Applications"), home / "Applications"):
        yield applications / "LibreOffice.app" / "Contents" / "Resources" / "extensions"
    for variable in ("ProgramFiles", "ProgramFiles(x86)"):
        if place := os.environ.get(variable):
            yield Path(place) / "LibreOffice" / inside


def _profiles(home: Path) -> Iterator[Path]:
    """Where LibreOffice keeps what a user added to it."""
    settings = os.environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    yield Path(settings) / "libreoffice" / "4"
    yield home / "Library" / "Application Support" / "LibreOffice" / "4"
    if place := os.environ.get("APPDATA"):
        yield Path(place) / "LibreOffice" / "4"


def _bundled() -> Path | None:
    found = importlib.util.find_spec(ENGINE)
    if found is None or not found.submodule_search_locations:
        return None
    return Path(next(iter(found.submodule_search_locations))) / "dictionaries"


def dictionary_for(language: str, places: Iterable[Path] | None = None) -> Dictionary | None:
    """The dictionary for an ISO 639-1 code, the preferred variety first ("en": that of the United
    Kingdom, which the United Nations spells nearly by); None where there is none."""
    wanted = _PREFERRED.get(language, (language,))
    found: dict[str, Dictionary] = {}
    for folder in folders() if places is None else places:
        if not folder.is_dir():
            continue
        for name in wanted:
            pair = (folder / f"{name}.aff", folder / f"{name}.dic")
            if name not in found and all(part.is_file() for part in pair):
                found[name] = Dictionary(name, folder)
    return next((found[name] for name in wanted if name in found), None)


def language_name(language: str) -> str:
    """What people call a language."""
    return _NAMES.get(language, language)


def advice(language: str) -> str:
    """How to come to a dictionary of a language, in one or two sentences."""
    name = language_name(language)
    if language == "zh":
        return "Chinese words are not spelled by letters; there is nothing to check."
    if not engine_there():
        return "Spelling needs the library chunspell, which is not installed on this machine."
    own = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hunspell"
    wanted = _PREFERRED.get(language, (language,))[0]
    if sys.platform == "linux":
        package = _PACKAGES.get(language, f"hunspell-{language}")
        how = f"Install the package {package}, or LibreOffice with its {name} dictionary"
    else:
        how = f"Install LibreOffice with its {name} dictionary"
    return (
        f"There is no {name} dictionary on this machine. {how}, or put {wanted}.aff and "
        f"{wanted}.dic into {own}; then switch spelling on again."
    )
