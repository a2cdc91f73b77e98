"""One command's parser is the same alone and among all."""

import argparse

import pytest

from draftbench.cli.grammar import parser


def _commands(of: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = next(
        action.choices for action in of._actions if isinstance(action, argparse._SubParsersAction)
    )
    return dict(found)


@pytest.mark.parametrize("command", sorted(_commands(parser())))
def test_a_command_alone_is_that_among_all(command: str) -> None:
    alone = _commands(parser(command))
    assert command in alone
    assert alone[command].format_help() == _commands(parser())[command].format_help()


def test_an_unknown_command_is_told_all_names() -> None:
    assert len(_commands(parser("nonsense"))) == len(_commands(parser())) > 15


def test_the_help_says_nothing_but_words() -> None:
    assert "None" not in parser().format_help()
