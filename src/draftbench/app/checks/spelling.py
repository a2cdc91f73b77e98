"""Words that no dictionary of this machine knows, and what may have been meant; words added
here."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Protocol

from msgspec import Meta

from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import InputError, UsageError
from draftbench.language.openings import LANGUAGES, Lexicon
from draftbench.language.words import TokenKind, is_han, tokens
from draftbench.messages import counted_message, message, quoted
from draftbench.processes import command
from draftbench.record.event import Event
from draftbench.resources import resource

_PROGRAM = command("draftbench.app.checks.spellprocess")
_MOST = 5
_ELIDED = 2
"""The letters before an apostrophe that are no part of the word: l'homme, qu'elle."""
_APOSTROPHES = str.maketrans("’ʼ‘", "'''")
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_BRITISH = (("iz", "is"), ("yz", "ys"))
"""Spellings of the United Nations, and what dictionaries of the United Kingdom have instead."""
_AMERICAN = (
    ("our", "or"),
    ("tre", "ter"),
    ("gramme", "gram"),
    ("ence", "ense"),
    ("ll", "l"),
    ("logue", "log"),
    ("ical", "ic"),
)
"""The same for dictionaries of the United States."""


class Word(NamedTuple):
    """A word of a text from ``start`` to before ``end`` (code points), as dictionaries write it."""

    start: int
    end: int
    text: str


def words_of(text: str) -> Iterator[Word]:
    """The words of a text that have a spelling: no numbers, symbols, abbreviations in capitals,
    and no Chinese."""
    for token in tokens(text):
        if token.kind is not TokenKind.WORD or is_han(token.text):
            continue
        bare = token.text.translate(_DROPPED)
        capitals = sum(character.isupper() for character in bare)
        if len(bare) < 2 or any(c.isdigit() or c in "/_" for c in bare):
            continue
        if capitals > 1 and not _hyphenated(bare):
            continue
        yield Word(token.start, token.end, bare.translate(_APOSTROPHES))


def _hyphenated(word: str) -> bool:
    return any(c in word for c in "-\u2010\u2011") and all(
        not part[1:] or part[1:].islower() for part in _parts(word)
    )


def _parts(word: str) -> list[str]:
    return [part for part in word.replace("\u2010", "-").replace("\u2011", "-").split("-") if part]


class Asked(Protocol):
    """What answers for one dictionary."""

    def check(self, words: Sequence[str]) -> Sequence[bool]:
        """Whether it knows each word."""

    def suggest(self, word: str) -> Sequence[str]:
        """Words that are like one."""

    def close(self) -> None:
        """Nothing is asked any more."""


class DictionaryProcess:
    """A dictionary in a process of its own; threads may share it. It starts when it is first
    asked, and raises InputError where the dictionary cannot be read."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._process: subprocess.Popen[str] | None = None
        self._lock = Lock()
        self._closed = False

    def check(self, words: Sequence[str]) -> Sequence[bool]:
        """Whether it knows each word."""
        found = self._ask({"check": list(words)}) if words else []
        return [bool(one) for one in found]

    def suggest(self, word: str) -> Sequence[str]:
        """Words that are like one."""
        return [str(one) for one in self._ask({"suggest": word})]

    def close(self) -> None:
        """Ends the process."""
        self._closed = True
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()

    def _ask(self, question: Any) -> Any:
        with self._lock:
            process = self._started()
            answer = _answer(process, question)
        if not isinstance(answer, list):
            raise self._refusal()
        return answer

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            if self._closed:
                raise self._refusal()
            place = (str(self._dictionary.folder), self._dictionary.name)
            self._process = subprocess.Popen(  # noqa: S603 (our own program)
                (*_PROGRAM, *place),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            if _answer(self._process) != {}:
                raise self._refusal()
        return self._process

    def _refusal(self) -> InputError:
        name = self._dictionary.name
        return InputError(
            "The dictionary {name} in {folder} cannot be read; install it again.",
            name=name,
            folder=self._dictionary.folder,
        )


def _answer(process: subprocess.Popen[str], question: Any = None) -> Any:
    """What the process says, None where it ended."""
    if process.stdin is None or process.stdout is None:
        return None
    try:
        if question is not None:
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
        line = process.stdout.readline()
        return json.loads(line) if line else None
    except (OSError, ValueError):
        return None


class Speller:
    """The spelling of one language: a dictionary, the words of the field (see
    :func:`~draftbench.app.checks.spelling.known_words`), and ``vocabulary``, words of a negotiation
    and of a user."""

    def __init__(self, dictionary: Dictionary, language: str, asked: Asked | None = None) -> None:
        self.dictionary = dictionary
        self.language = language
        self._asked: Asked = asked or DictionaryProcess(dictionary)
        self._variants: tuple[tuple[str, str], ...] = ()
        if language == "en":
            self._variants = _AMERICAN if "US" in dictionary.name else _BRITISH

    def wrong(self, words: Iterable[str], vocabulary: Iterable[str] = ()) -> frozenset[str]:
        """Those of the words (as :func:`words_of` gives them) that nothing knows. Raises
        InputError where the dictionary cannot be read."""
        own = {word.casefold() for word in vocabulary}
        known = known_words(self.language)
        forms: dict[str, list[tuple[str, ...]]] = {}
        for word in dict.fromkeys(words):
            low = word.casefold()
            if low in own or low in known or low.removesuffix("'s") in own | known:
                continue
            forms[word] = [self._forms(word), *map(self._forms, self._pieces(word, own))]
        every = list(dict.fromkeys(f for lists in forms.values() for one in lists for f in one))
        right = dict(zip(every, self._asked.check(every), strict=True))
        found = set()
        for word, (whole, *parts) in forms.items():
            fits = any(right[form] for form in whole)
            if not fits and (not parts or not all(any(right[f] for f in p) for p in parts)):
                found.add(word)
        return frozenset(found)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first: words with the same beginning before
        others, names and words cut in two last."""
        found = dict.fromkeys(self._asked.suggest(word))

        def rank(offered: str) -> tuple[bool, bool, bool]:
            named = offered[:1].isupper() and word[:1].islower()
            cut = " " in offered or offered.count("-") > word.count("-")
            return named, cut, offered[:1].casefold() != word[:1].casefold()

        return tuple(sorted(found, key=rank))[:_MOST]

    def close(self) -> None:
        """Nothing is asked any more."""
        self._asked.close()

    def _forms(self, word: str) -> tuple[str, ...]:
        """The word, and how a dictionary of another house may spell it."""
        others = [word.replace(ours, theirs) for ours, theirs in self._variants if ours in word]
        return tuple(dict.fromkeys((word, *others)))

    def _pieces(self, word: str, own: set[str]) -> list[str]:
        """The parts of a compound that have a spelling of their own and are not known."""
        parts = _parts(word)
        elided, _, after = word.partition("'")
        if self.language == "fr" and len(elided) <= _ELIDED and len(parts) == 1 and after:
            parts = [after]
        if parts == [word]:
            return []
        known = known_words(self.language)
        return [
            p for p in parts if len(p) > 1 and p.casefold() not in own and p.casefold() not in known
        ]


# Words that texts of the United Nations are full of and dictionaries of a language often lack.

_GLOSSARIES = ("en", "fr", "es")
_ENGLISH = (
    "inter alia mutatis mutandis bis ter quater chapeau chapeaux rapporteur "
    "rapporteurs preambular subparagraph subregional subregion interregional "
    "intraregional transregional multisectoral intersectoral multistakeholder "
    "intersessional multilateralism mainstreaming counter-terrorism "
    "overreliance workplan workstream modality modalities operationalize "
    "operationalization extrabudgetary biennium biennia biennial quinquennial "
    "annexed reconvened reintegration refoulement stigmatization "
    "revictimization gender-responsive evidence-based"
)
"""Words of English texts of the United Nations that common dictionaries do not have."""


@cache
def known_words(language: str) -> frozenset[str]:
    """Words of a language as they are written, in small letters: names of delegations, bodies and
    instruments, opening phrases, families of words."""
    found: set[str] = set()
    for phrase in _phrases(language):
        for token in tokens(phrase):
            if token.kind is TokenKind.WORD:
                found.add(token.text.casefold())
    return frozenset(found)


def _phrases(language: str) -> Iterator[str]:
    names = _data("delegations_en")
    for kind in ("states", "observer_states", "groups", "entities"):
        for one in names[kind]:
            yield from (one["code"], one["name"], *one["aliases"])
    for other in ("fr", "es"):
        for called in _data(f"delegations_{other}")["names"].values():
            yield from called
    if language in _GLOSSARIES:
        glossary = _data(f"glossary_{language}")
        yield glossary["heads"]
        for entry in glossary["entries"].values():
            yield from entry
        yield from _flat(_data(f"kin_{language}")["families"])
    if language == "en":
        yield _ENGLISH
    if language in LANGUAGES:
        lexicon = Lexicon.load(language)
        yield from (*lexicon.preambular, *lexicon.operative, *lexicon.declaration)


def _flat(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from _flat(value)
    elif isinstance(data, Iterable):
        for value in data:
            yield from _flat(value)


def _data(name: str) -> dict[str, Any]:
    path = resource("language", f"{name}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


# Hunspell dictionaries that are on this machine: those of the system, of LibreOffice and of the
# user, and the English one that comes with the checker.

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
        return message("Chinese words are not spelled by letters; there is nothing to check.")
    if not engine_there():
        return message(
            "Spelling needs the library chunspell, which is not installed on this machine."
        )
    own = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hunspell"
    wanted = _PREFERRED.get(language, (language,))[0]
    if sys.platform == "linux":
        package = _PACKAGES.get(language, f"hunspell-{language}")
        how = message(
            "Install the package {package}, or LibreOffice with its {name} dictionary",
            package=package,
            name=name,
        )
    else:
        how = message("Install LibreOffice with its {name} dictionary", name=name)
    return message(
        "There is no {name} dictionary on this machine. {how}, or put {wanted}.aff "
        "and {wanted}.dic into {own}; then switch spelling on again.",
        name=name,
        how=how,
        wanted=wanted,
        own=own,
    )


# Words that a negotiation spells as it does, whatever dictionaries say. vocabulary-changed {added,
# removed} words, each a list

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

KIND = "vocabulary-changed"
LONGEST = 80
"""The most characters of a word."""


def change_vocabulary(
    bench: Workbench, added: Iterable[str] = (), removed: Iterable[str] = (), *, by: str = ""
) -> None:
    """Adds words, and takes others out. Raises UsageError where one is no word, one that is taken
    out was not there, or nothing would change."""
    there = bench.state.vocabulary
    new = [word for word in _words(added) if word not in there]
    gone = _words(removed)
    for word in gone:
        if word not in there:
            raise UsageError("“{word}” is not among the words of this negotiation.", word=word)
    if not new and not gone:
        raise UsageError("The negotiation knows these words already.")
    bench.act(KIND, {"added": new, "removed": gone}, by)


def _words(given: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    for each in given:
        word = unicodedata.normalize("NFC", harmless(each).strip())
        if not word or len(word.split()) > 1 or len(word) > LONGEST:
            raise UsageError("“{each}” is not one word.", each=each)
        found[word] = None
    return list(found)


def _changed(register: Register, event: Event) -> Register:
    data = event.payload
    kept = {*register.vocabulary, *map(str, data["added"])} - set(data["removed"])
    return replace(register, vocabulary=tuple(sorted(kept)))


_NAMED = 3
"""Words that an act names; of more it says how many."""


def _told(data: Mapping[str, Any]) -> str:
    words = [*data["added"], *data["removed"]]
    named: object = tuple(quoted(word) for word in words[:_NAMED])
    if len(words) > _NAMED:
        named = counted_message(
            "{named} and {n} more", "{named} and {n} more", n=len(words) - _NAMED, named=named
        )
    if data["added"]:
        return message("Added {words} to the vocabulary", words=named)
    return message("Removed {words} from the vocabulary", words=named)


class _Change(ActData):
    added: list[Annotated[str, Meta(min_length=1, max_length=LONGEST)]]
    removed: list[Annotated[str, Meta(min_length=1, max_length=LONGEST)]]


ACTS: dict[str, Act] = {KIND: Act(_changed, _told, _Change)}
"""What is done with the vocabulary, by the kind of its event."""
