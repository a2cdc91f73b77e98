"""XML from strangers declares nothing, expands nothing, fetches nothing."""

import pytest

from draftbench.errors import InputError
from draftbench.formats.safety import parse_xml

LAUGHS = b"""<?xml version="1.0"?>
<!-- harmless --><?p i?>
<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;">]>
<a b="&m;">&m;</a>"""


def test_plain_xml_is_parsed() -> None:
    root = parse_xml(
        b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>\n<a>\xc3\xa9</a>", "a.xml"
    )
    assert root.text == "é"


def test_utf16_is_parsed() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'
    assert parse_xml(text.encode("utf-16"), "a.xml").text == "é"


@pytest.mark.parametrize(
    "data",
    [
        LAUGHS,
        b"<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>",
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        LAUGHS.decode().encode("utf-16"),
    ],
)
def test_a_document_type_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.xml declares a document type"):
        parse_xml(data, "a.xml")


def test_the_word_doctype_in_the_text_is_no_reason_to_refuse() -> None:
    assert parse_xml(b"<a><![CDATA[<!DOCTYPE x>]]></a>", "a.xml").text == "<!DOCTYPE x>"


def test_broken_xml_is_refused_with_its_line() -> None:
    with pytest.raises(InputError, match="not well-formed XML at line 2"):
        parse_xml(b"<a>\n<b></a>", "a.xml")


def test_an_undeclared_entity_is_refused() -> None:
    with pytest.raises(InputError, match="not well-formed"):
        parse_xml(b"<a>&nothing;</a>", "a.xml")


@pytest.mark.parametrize(
    "data",
    [
        b"<a>" * 100_000 + b"</a>" * 100_000,
        b"<a>" + b"x" * 11_000_000 + b"</a>",
        b"<a b='" + b"x" * 11_000_000 + b"'/>",
        b"<" + b"x" * 60_000 + b"/>",
    ],
    ids=["depth", "text", "attribute", "name"],
)
def test_what_is_beyond_measure_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="nested too deep or holds a text of more than 10 MB"):
        parse_xml(data, "a.xml")


def test_an_odd_encoding_is_refused() -> None:
    with pytest.raises(InputError, match="encoding that is not read"):
        parse_xml(b"<?xml version='1.0' encoding='UTF-7'?><a/>", "a.xml")


def test_no_text_of_the_document_is_in_the_sentence() -> None:
    with pytest.raises(InputError) as caught:
        parse_xml(b"<secret>", "a.xml")
    assert "secret" not in str(caught.value)
