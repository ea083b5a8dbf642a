"""Languages as documents name them."""

from __future__ import annotations

import pytest

from desktop_app.export.tags import Script, Tag, tag


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("fr", Tag("fr", "FR", Script.WESTERN)),
        ("en", Tag("en", "US", Script.WESTERN)),
        ("pb", Tag("pt", "BR", Script.WESTERN)),
        ("zt", Tag("zh", "TW", Script.EAST_ASIAN)),
        ("ar", Tag("ar", "EG", Script.COMPLEX)),
        ("hi", Tag("hi", "IN", Script.COMPLEX)),
        ("xx", None),
    ],
)
def test_a_language_is_named_with_its_country_and_script(code: str, expected: Tag | None) -> None:
    assert tag(code) == expected
