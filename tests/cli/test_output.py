import os
import subprocess
import sys

import pytest
import typer

from infoprep.cli.output import or_stop, write, write_table
from infoprep.errors import BankError, Problem, RenderError


def test_a_result_is_printed_as_it_is(capsys):
    write("a\n")
    assert capsys.readouterr().out == "a\n"


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (BankError([Problem("a.yaml", 1, 1, "", "Wrong.")]), "a.yaml:1:1 Wrong.\n\n1 problem found.\n"),
        (RenderError("Can't write."), "Can't write.\n"),
    ],
)
def test_what_was_handed_in_wrong_ends_with_one(capsys, error, says):
    def work():
        raise error

    with pytest.raises(typer.Exit) as stopped:
        or_stop(work)
    assert stopped.value.exit_code == 1
    assert capsys.readouterr().err == says


def test_what_could_steer_a_terminal_is_not_printed(capsys):
    write("a\x1b[31mred\x07\n")
    assert capsys.readouterr().out == "a\ufffd[31mred\ufffd\n"


def test_rows_are_plain_lines_where_nobody_looks(capsys):
    write_table(("Kind", "Fact"), [("product", "Shop Pay"), ("value", "[bold]craft[/]")])
    assert capsys.readouterr().out == "product  Shop Pay\nvalue    [bold]craft[/]\n"
    write_table(("Kind", "Fact"), [])
    assert capsys.readouterr().out == ""


def on_a_terminal(*arguments, **environment):
    """What a command shows on a real terminal of eighty columns."""
    pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")  # not on Windows
    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (24, 80))
    code = "from infoprep.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "TERM": "xterm-256color", **environment},
        stdin=follower,
        stdout=follower,
        stderr=follower,
    ):
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
    os.close(leader)
    return shown.decode()


def test_a_terminal_gets_headings_colours_and_a_sign_of_life(broken):
    shown = on_a_terminal("hooks", "examples/shopify.yaml")
    assert "Reading the notes" in shown
    assert "\x1b[1mKind" in shown
    assert "product" in shown
    wrong = on_a_terminal("check", broken)
    assert "\x1b[31m^\x1b[0m" in wrong
    assert "\x1b[32mDid you mean 'challenges'?" in wrong


def test_no_colour_is_shown_to_whom_asks_for_none(broken):
    wrong = on_a_terminal("check", broken, NO_COLOR="1")
    assert "\x1b[3" not in wrong
    assert "Did you mean 'challenges'?" in wrong
