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


tables = _loaded("tables")
translations = _loaded("translations")
sentences = _loaded("sentences")
