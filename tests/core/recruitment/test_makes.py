"""The columns of sheets of different make, as organisations write them, told apart without help."""

import pytest

from tests.core.recruitment.makes import LATER, MAKES, Make, share

ALL = pytest.mark.parametrize("make", [*MAKES, *LATER], ids=lambda make: make.path.stem)


def test_nine_in_ten_columns_of_sheets_of_a_dozen_makes_are_understood_without_help() -> None:
    assert len(MAKES) >= 12
    assert share(MAKES) >= 0.9


def test_so_are_those_of_sheets_that_were_written_afterwards() -> None:
    assert share(LATER) >= 0.9


@ALL
def test_no_make_leaves_most_of_the_work_to_the_person(make: Make) -> None:
    assert make.hits() >= 0.7 * len(make.right)


@ALL
def test_the_second_sheet_of_a_shape_is_understood_wholly(make: Make) -> None:
    said: dict[str | int, str] = {heading: fields[0] for heading, fields in make.right}
    assert make.hits(said) == len(make.right)
