"""The process that asks a Hunspell dictionary: large ones take seconds to load, in which nothing
else of a process runs, and a damaged one may end it.

It is started with the folder and the name of a dictionary. On standard input come lines of JSON,
``{"check": [words]}`` or ``{"suggest": word}``; each is answered by a line, ``[known ...]`` (true
or false) or ``[words ...]``. The first line that it says is ``{}``, or ``{"error": why}``.
"""

from __future__ import annotations

import json
import sys
from typing import Any


def main(folder: str, name: str) -> None:
    """Answers until its input ends."""
    try:
        from hunspell import Hunspell

        dictionary = Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
    except Exception as error:  # noqa: BLE001 whatever the library says, the asker is told
        _say({"error": type(error).__name__})
        return
    _say({})
    for line in sys.stdin:
        asked = json.loads(line)
        if "check" in asked:
            _say([_known(dictionary, word) for word in asked["check"]])
        else:
            _say(_suggested(dictionary, asked["suggest"]))


def _known(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:  # a word in letters that the language does not have
        return True


def _suggested(dictionary: Any, word: str) -> list[str]:
    try:
        return list(dictionary.suggest(word))
    except UnicodeEncodeError:
        return []


def _say(data: Any) -> None:
    sys.stdout.write(json.dumps(data) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
