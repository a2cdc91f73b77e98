"""Each module has a name that says what it is, and a size that one person can hold in mind."""

from pathlib import Path

import pytest

from support.checkout import SOURCE, modules, project_files

EMPTY_NAMES = ("util", "utils", "helper", "helpers", "manager", "managers", "common", "misc")
LONGEST = 600
"""Lines. About 300 is the aim; past this a module has more than one reason to change."""


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_name_and_length(module: Path) -> None:
    words = module.stem.split("_")
    assert not set(words) & set(EMPTY_NAMES)
    length = len(module.read_text("utf-8").splitlines())
    assert length <= LONGEST


def test_every_folder_with_code_is_a_package_that_says_what_it_holds() -> None:
    for folder in {module.parent for module in modules()}:
        text = (folder / "__init__.py").read_text("utf-8")
        assert text.startswith('"""'), folder


def test_no_address_of_a_registry_in_any_file() -> None:
    """Whoever builds chooses the registry: it is never written down here."""
    hosts = [f"{name}.{ending}".encode() for name, ending in REGISTRIES]
    named = [path for path in project_files() if any(host in path.read_bytes() for host in hosts)]
    assert not named


REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("debian", "org"),
)
