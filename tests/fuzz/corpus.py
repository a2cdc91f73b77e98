"""Real files of every kind that is read, to be spoiled."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.exports.exporting import export
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from draftbench.resources import resource
from support.spoiled import base as everything

DATA = Path(__file__).parents[1] / "data"
SAMPLE = "A_CONF.213_RPM.1_1.txt"
_MOST = 60_000
_PAGE = """<!DOCTYPE html><html lang="en"><head><title>Draft</title></head><body><h1>Draft</h1>
<p>The Board,</p><p><i>Recalling</i> its decision,<sup><a href="#f1">1</a></sup></p>
<ol><li>Urges <b>all</b> to act;<ol type="a"><li>Here;</li><li>There;</li></ol></li></ol>
<table><tr><td>Mali</td><td>Awa</td></tr></table><p id="f1">1 A/1.</p></body></html>"""
_MARKDOWN = """---
symbol: A/C.3/80/L.5
---
# Draft on trees

The Board,

*Recalling* its decision,[^1]

1. **Urges** [all][EU: some] to act;
    (a) Here, [by law](https://un.org);
    (b) There <!-- why? -->;

| State | Name |
|-------|------|
| Mali  | Awa  |

[^1]: A/1, para. 2.
"""
_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>endobj
4 0 obj<</Length 104>>stream
BT /F1 12 Tf 72 720 Td (The Board,) Tj 0 -30 Td (1. Urges all to act;) Tj 0 -30 Td (2. Ends.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF
"""


@cache
def files() -> dict[str, bytes]:
    """Name and content of each; all are read without an error. Large ones are left out, so that a
    case takes milliseconds."""
    sample = resource("samples", SAMPLE).read_bytes()
    found = {
        "resolution.txt": sample[14_000:26_000],
        "report.txt": sample[:4_000],
        "cp1252.txt": "L’Assemblée,\r\n\r\nPréoccupée,\r\n\r\n1. Prie à nouveau;".encode("cp1252"),
        "wide.txt": "The Board,\n\n1. Urges [all][some];".encode("utf-16"),
        "draft.md": _MARKDOWN.encode(),
        "page.html": _PAGE.encode(),
        "draft.odt": _open_document(),
        "draft.pdf": _PDF,
        "everything.docx": everything(),
        "draft.rtf": b"{\\rtf1\\ansi The Board,\\par 1. Urges all.\\par}",
    }
    document = read(sample, SAMPLE).part("elements")
    clauses = [
        {"id": c.id, "kind": c.kind.value, "label": c.label, "text": c.text.plain}
        for c in (document or ())
    ]
    found["clauses.json"] = json.dumps({"clauses": clauses[:6]}).encode()
    found |= _exports()
    for path in sorted((DATA / "akn").glob("*.xml")):
        if path.stat().st_size < _MOST:
            found[path.name] = path.read_bytes()
    return found


def _exports() -> dict[str, bytes]:
    """The sample negotiation in every Word form."""
    found = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        build(folder / PROJECT)
        with Workbench.open(folder / PROJECT) as bench:
            for kind in ("tracked", "table", "compilation"):
                export(bench.state, kind, folder / f"{kind}.docx")
                found[f"{kind}.docx"] = (folder / f"{kind}.docx").read_bytes()
    return found


def _open_document() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>'
            "<t:p>The Board,</t:p></o:text></o:body></o:document-content>",
        )
        package.writestr("META-INF/manifest.xml", "<manifest/>")
    return buffer.getvalue()
