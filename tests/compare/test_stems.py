"""Stems are the same whichever threads ask for them at once: windows compare in threads."""

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product

from draftbench.compare.terms import stem

_BEGINNINGS = ("organiz", "coop", "particip", "delib", "negoci", "admin", "integr", "comun")
_ENDINGS = ("aciones", "amientos", "ativamente", "adoras", "ancia", "ándoselas", "aríamos", "idad")


def test_stems_do_not_depend_on_other_threads() -> None:
    words = ["".join(parts) for parts in product(_BEGINNINGS, ("", "er", "al", "ist"), _ENDINGS)]
    expected = [stem(word, "es") for word in words]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(5):
            with ThreadPoolExecutor(4) as pool:
                orders = (words, words[::-1], words[7:] + words[:7], words[50:] + words[:50])
                list(pool.map(lambda order: [stem(word, "es") for word in order], orders))
            assert [stem(word, "es") for word in words] == expected
    finally:
        sys.setswitchinterval(interval)
