"""The program uses no network: nothing in its code could, and nothing that is done with it asks
Python for a connection."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.checkout import SOURCE

REACHING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests",
    "smtplib", "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "websockets", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "urllib.request", "urllib.robotparser",
}  # fmt: skip
"""Modules by which something outside the computer can be reached."""

ONLY = {"socket": {"gethostname"}}
"""What is used of modules that can do more."""

BASE = "Declaration\n\n1. Urges States to restore wetlands;\n\n2. Decides to meet again.\n"
PAGE = (
    '<html><head><link rel="stylesheet" href="http://192.0.2.1/a.css">'
    '<script src="http://192.0.2.1/a.js"></script></head><body><p>1. Urges States to act;</p>'
    '<img src="http://192.0.2.1/a.png"><iframe src="http://192.0.2.1/"></iframe></body></html>'
)

WATCHED = """
import json, socket, sys
asked = []
def watch(event, given):
    local = event == "socket.connect" and given[0].family == getattr(socket, "AF_UNIX", None)
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        if not local and event not in ("socket.__new__", "socket.gethostname"):
            asked.append(event)
            raise OSError(101, "no network here")
sys.addaudithook(watch)
try:
    socket.create_connection(("192.0.2.1", 9), timeout=1)
except OSError:
    pass
before = len(asked)
from draftbench.cli.main import main
codes = [main(command) for command in json.loads(sys.argv[1])]
print(json.dumps({"before": before, "after": len(asked), "codes": codes}))
"""
"""A run of commands with a watch on what Python is asked for; it first sees one such question."""


def reached(tree: ast.AST) -> set[str]:
    """What a module uses by which a network could be reached."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names if _reaches(name.name)}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = {f"{node.module}.{name.name}" for name in node.names}
            found |= {name for name in {node.module, *names} if _reaches(name)}
            found |= {name for name in names if node.module in ONLY}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            allowed = ONLY.get(node.value.id)
            if allowed is not None and node.attr not in allowed:
                found.add(f"{node.value.id}.{node.attr}")
    return found


def _reaches(name: str) -> bool:
    parts = name.split(".")
    return any(".".join(parts[: size + 1]) in REACHING for size in range(len(parts)))


@pytest.mark.slow
def test_no_module_could_reach_a_network() -> None:
    modules = sorted(SOURCE.rglob("*.py"))
    assert len(modules) > 100
    found = {
        path.relative_to(SOURCE).as_posix(): names
        for path in modules
        if (names := reached(ast.parse(path.read_text("utf-8"))))
    }
    assert found == {}


def test_what_could_reach_a_network_is_found() -> None:
    for line in (
        "import urllib.request",
        "from urllib import request",
        "import http.client as h",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "import socket\nsocket.create_connection(place)",
        "from socket import create_connection",
    ):
        assert reached(ast.parse(line)), line
    assert not reached(ast.parse("from urllib.parse import quote\nsocket.gethostname()"))


@pytest.mark.slow
def test_nothing_that_is_done_asks_for_a_network(tmp_path: Path) -> None:
    """Only Python itself is watched here; what LibreOffice does is tested with its own reader."""
    for name, text in (("base.txt", BASE), ("other.html", PAGE)):
        (tmp_path / name).write_text(text, "utf-8")
    project, base, page = (
        str(tmp_path / name) for name in ("n.draftbench", "base.txt", "other.html")
    )
    copy, sent = str(tmp_path / "copy.draftbench"), str(tmp_path / "sent.zip")
    commands = [
        ["new", project, "--base", base],
        ["parts", page],
        ["compare", base, page, "-o", str(tmp_path / "compared.html")],
        ["amend", project, "add", "--clause", "OP 1", "--delete", "--sponsor", "BRA"],
        ["record", project, "copy", copy],
        ["draft", copy, "edit", "OP 2", "--text", "Decides to meet in spring."],
        ["record", copy, "exchange", sent],
        ["record", project, "receive", sent],
        ["record", project, "check"],
        *(
            ["export", project, "--as", kind, "-o", str(tmp_path / f"{kind}.{ending}")]
            for kind, ending in (("tracked", "docx"), ("clean", "html"), ("akn", "xml"))
        ),
        ["guide", "privacy"],
    ]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, json.dumps(commands)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["before"] == 1
    assert told["after"] == 1
    assert [*zip(told["codes"], commands, strict=True)] == [
        (1 if command[0] == "compare" else 0, command) for command in commands
    ], done.stderr
