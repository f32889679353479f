import pytest
import typer

from infoprep.cli.output import or_stop, write
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
