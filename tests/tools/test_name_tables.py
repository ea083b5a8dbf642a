"""Adding rows to the tables of names."""

from __future__ import annotations

import pytest

from tools.name_tables import TABLES, merged, problems


def test_rows_go_to_their_places_and_no_name_comes_twice() -> None:
    rows, left_out = merged(
        ["Alger\tAlgiers\t", "Zagreb la Vieille\tOld Zagreb\t"],
        ["Écosse\tScotland", "ALGER\tAlger\t", "Lyon\tLyon\t", "Kiev\tKyiv\talso:Kiev\n", "", "Écosse\tScots\t"],
    )
    assert rows == [
        "Alger\tAlgiers\t",
        "Écosse\tScotland\t",
        "Kiev\tKyiv\talso:Kiev",
        "Zagreb la Vieille\tOld Zagreb\t",
    ]
    assert left_out == ["ALGER\tAlger\t", "Lyon\tLyon\t", "Écosse\tScots\t"]


@pytest.mark.parametrize("table", TABLES)
def test_the_tables_are_sound(table: str) -> None:
    assert list(problems(table)) == []
