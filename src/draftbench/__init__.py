"""draftbench: from many source texts to one adopted text.

The engine for other programs, without a screen and without Qt (the guide: "The engine in ten
lines"). What is listed here stays as it is: names, arguments and what they mean change only with
the first number of the version, and are then named in the change log.

>>> import draftbench
>>> texts = draftbench.read("report.docx")  # doctest: +SKIP
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

__version__ = "0.8.0"
__all__ = ["__version__", "align", "compare", "merge", "new", "open", "read", "redline"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    if name == "compare":
        return import_module("draftbench.compare")
    return getattr(import_module("draftbench.app.engine"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Comparing(ModuleType):
    """The package ``draftbench.compare``, which is also the function of that name."""

    def __call__(self, *texts: Any, **options: Any) -> Any:
        return import_module("draftbench.app.engine").compare(*texts, **options)


class _Package(ModuleType):
    """This package. Importing a module of it makes that an attribute; ``compare`` stays one that
    can be called."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "compare" and isinstance(value, ModuleType):
            value.__class__ = _Comparing
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
