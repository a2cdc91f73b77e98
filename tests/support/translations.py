"""The programs of ``packaging`` that gather, take in and compile translations."""

import sys
from importlib import import_module
from types import ModuleType

from support.checkout import ROOT


def _loaded(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(ROOT / "packaging"))


catalogues = _loaded("catalogues")


def compile_tables() -> None:
    """Make the tables of all languages that are missing or older than what they are made of."""
    catalogues.compile_tables()
