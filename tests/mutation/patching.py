"""Puts other code and other values into modules that are imported already."""

from __future__ import annotations

import re
import sys
from enum import Enum
from types import CodeType, FunctionType, ModuleType


def find_code(code: CodeType, name: str, first: int) -> CodeType:
    """The code of the function ``name`` that begins at line ``first``; raises LookupError."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            if (constant.co_qualname, constant.co_firstlineno) == (name, first):
                return constant
            if name.startswith(constant.co_qualname + "."):
                return find_code(constant, name, first)
    raise LookupError(name)


def put_values(module: ModuleType, code: CodeType) -> int:
    """Gives ``module``, and those that imported them, the constants and defaults that ``code``
    makes; returns how many are new. 0 where the difference lies in anything else."""
    fresh = {key: value for key, value in vars(module).items() if key.startswith("__")}
    exec(code, fresh)  # noqa: S102
    count = 0
    for name, new in fresh.items():
        old = vars(module).get(name)
        if isinstance(new, FunctionType) and isinstance(old, FunctionType):
            count += _put_defaults(old, new)
        elif isinstance(new, type) and isinstance(old, type):
            if new.__module__ == module.__name__ and not issubclass(new, Enum):
                count += _put_members(old, new)
        elif is_plain(new) and is_plain(old) and not name.startswith("__") and new != old:
            count += 1
            holders = [module] if name.startswith("_") else list(sys.modules.values())
            for holder in holders:
                if getattr(holder, "__dict__", {}).get(name, holder) is old:
                    setattr(holder, name, new)
    return count


def is_plain(value: object) -> bool:
    """Whether a value is made of nothing but numbers, texts and patterns."""
    if isinstance(value, dict):
        return all(is_plain(key) and is_plain(each) for key, each in value.items())
    if isinstance(value, tuple | list | set | frozenset):
        return all(map(is_plain, value))
    return type(value) in (int, float, bool, str, bytes, re.Pattern, type(None))


def _put_defaults(old: FunctionType, new: FunctionType) -> int:
    same = (old.__defaults__, old.__kwdefaults__) == (new.__defaults__, new.__kwdefaults__)
    plain = is_plain(new.__defaults__ or ()) and is_plain(new.__kwdefaults__ or {})
    if same or not plain:
        return 0
    old.__defaults__, old.__kwdefaults__ = new.__defaults__, new.__kwdefaults__
    return 1


def _put_members(old: type, new: type) -> int:
    count = 0
    for name, value in vars(new).items():
        former = vars(old).get(name)
        pair = getattr(former, "__func__", former), getattr(value, "__func__", value)
        if all(isinstance(each, FunctionType) for each in pair):
            count += _put_defaults(*pair)
        elif is_plain(value) and not name.startswith("__") and value != former:
            setattr(old, name, value)
            count += 1
    return count
