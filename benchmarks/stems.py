"""Writes the stems that are shipped (``resources/language/stems_*.json``): those of the words of
families, and in English of the sample report, as the stemmer says them."""

import json
import re
from pathlib import Path

from draftbench.compare.normal import folded
from draftbench.compare.terms import STEMS, stemmed

RESOURCES = Path(__file__).parents[1] / "resources"
_ABOUT = "Stems of words by the Snowball stemmers; benchmarks/stems.py writes this file."
_WORD = re.compile(r"[^\W\d_]{2,}")


def words(language: str) -> set[str]:
    """The words in small letters whose stems are shipped."""
    kin = json.loads((RESOURCES / "language" / f"kin_{language}.json").read_text(encoding="utf-8"))
    texts = list(kin["families"].values())
    if language == "en":
        report = RESOURCES / "samples" / "A_CONF.213_RPM.1_1.txt"
        texts.append(report.read_text(encoding="utf-8"))
    return {word for text in texts for word in _WORD.findall(folded(text).lower())}


def stems(language: str) -> dict[str, str]:
    """The stem of each word, by the word."""
    return {word: stemmed(word, language) for word in sorted(words(language))}


if __name__ == "__main__":
    for code in sorted(STEMS):
        written = {"about": _ABOUT, "stems": stems(code)}
        path = RESOURCES / "language" / f"stems_{code}.json"
        text = json.dumps(written, ensure_ascii=False, separators=(",", ":"), indent=0)
        path.write_text(text + "\n", encoding="utf-8")
