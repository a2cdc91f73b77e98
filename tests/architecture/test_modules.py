"""Each module has a name that says what it is, and a size that one person can hold in mind."""

from support.checkout import SOURCE, modules, project_files

EMPTY_NAMES = ("util", "utils", "helper", "helpers", "manager", "managers", "common", "misc")
LONGEST = 600
"""Lines. About 300 is the aim; past this a module has more than one reason to change."""


def test_names_and_lengths() -> None:
    empty = [path for path in modules() if set(path.stem.split("_")) & set(EMPTY_NAMES)]
    assert [path.relative_to(SOURCE).as_posix() for path in empty] == []
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert len(lengths) > 500
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


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
