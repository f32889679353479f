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


def test_what_is_too_long_to_be_looked_at_is_shown_without_its_middle():
    problem = Problem("a", 1, 1, "p" * 5_000, f"Expected a date, found '{'x' * 50_000}'.", "h" * 5_000)
    shown = str(problem)
    assert shown.startswith("a:1:1 ppp")
    assert "Expected a date, found 'xxx" in shown
    assert "xxx'." in shown
    assert len(shown) < 3_100
    assert len(problem.message) > 50_000  # whoever handles it in a program has all of it


def test_no_more_problems_are_shown_than_anybody_would_read_through():
    problems = [Problem("a", line, 1, "", "é" * 900) for line in range(1, 101)]
    error = InputError(problems)
    assert len(error.problems) == 100
    assert 30 <= len(error.shown) < 40
    assert len(str(error).encode()) <= 60_100
    assert str(error).endswith(f"\n{100 - len(error.shown)} more are not shown.")
    assert error.shown == error.problems[: len(error.shown)]
    few = InputError(problems[:3])
    assert few.shown == few.problems
    assert "not shown" not in str(few)
