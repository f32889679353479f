from infoprep.errors import BankError, InfoprepError, InputError, NotesError, Problem


def test_problems_are_told_in_the_order_of_the_file():
    late = Problem("a.yaml", 9, 1, "", "late")
    early = Problem("a.yaml", 2, 5, "", "early")
    assert NotesError([late, early]).problems == (early, late)


def test_a_problem_points_with_a_caret_under_tabs():
    problem = Problem("a.yaml", 1, 3, "x", "Expected text.", "Write text.", "\t\tx: [1]")
    assert problem.show().splitlines() == [
        "a.yaml:1:3 x: Expected text. Write text.",
        "  \t\tx: [1]",
        "  \t\t^",
    ]


def test_catching_the_base_catches_all():
    assert issubclass(NotesError, InputError)
    assert issubclass(BankError, InputError)
    assert issubclass(InputError, InfoprepError)
