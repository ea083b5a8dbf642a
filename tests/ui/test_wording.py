"""Every error, trouble and activity has words; none of them is the article's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core import errors
from desktop_app.core.model import Activity, Article, Briefing, Language, Trouble
from desktop_app.ui import wording
from desktop_app.ui.details import details
from desktop_app.ui.language_names import language_name
from desktop_app.ui.wording import Remedy
from tests import toys
from tests.errors import EXAMPLES

pytestmark = pytest.mark.usefixtures("qapp")

UNKNOWN = wording.about_error(RuntimeError("le texte secret"))


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_each_error_has_words_of_its_own(error: errors.DragomanError) -> None:
    message = wording.about_error(error)
    assert message.text != UNKNOWN.text
    assert "%" not in message.text


@pytest.mark.parametrize("error", EXAMPLES[1:], ids=lambda error: type(error).__name__)
def test_each_error_names_what_it_is_about_and_what_to_do(error: errors.DragomanError) -> None:
    message = wording.about_error(error)
    known = [str(value) for value in vars(error).values() if isinstance(value, str) and len(value) > 2]
    assert all(value in message.text for value in known)
    assert message.remedies


def test_an_unknown_error_is_not_quoted() -> None:
    assert "secret" not in UNKNOWN.text
    assert UNKNOWN.remedies == (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS)


def test_numbers_are_written_in_the_language_of_the_window() -> None:
    assert "1,234,567" in wording.about_error(errors.TextTooLong(1_234_567, 500_000)).text


def test_a_file_name_with_a_percent_sign_stays_whole() -> None:
    assert wording.about_error(errors.FileUnreadable("100%2.txt", "x")).text.startswith("100%2.txt could")


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_is_one_sentence(trouble: Trouble) -> None:
    assert wording.trouble_text(trouble).endswith(".")


def test_troubles_are_told_together_or_not_at_all() -> None:
    briefing = Briefing(toys.ARTICLE)
    assert wording.about_troubles(briefing) is None
    message = wording.about_troubles(briefing.troubled(Trouble.NO_NAMES).troubled(Trouble.NO_LINKS))
    assert message is not None
    assert message.text.count(".") == 2


def test_a_text_that_nothing_can_read_says_what_would_help() -> None:
    message = wording.about_error(errors.NotFrench("es", 0.99))
    assert message.text == "This text seems to be Spanish, and no package from Spanish into English is installed."
    assert message.remedies == (Remedy.SHOW_PACKAGES, Remedy.TRANSLATE_ANYWAY, Remedy.BACK_TO_TEXT)
    forced = wording.about_error(errors.NoPackage("/packages", "es"))
    assert forced.remedies[0] is Remedy.SHOW_PACKAGES
    assert "Spanish" in forced.text


def test_english_needs_no_package() -> None:
    assert Remedy.SHOW_PACKAGES not in wording.about_error(errors.NotFrench("en", 0.99)).remedies


def test_what_was_left_out_of_another_language_is_said_with_a_way_back() -> None:
    briefing = Briefing(Article("Hola.", read_as="es")).troubled(Trouble.UNTUNED_LANGUAGE)
    message = wording.about_troubles(briefing)
    assert message is not None
    assert message.text == "Read as Spanish: names, dates and repairs are made for French only and were left out."
    assert message.remedies == (Remedy.TRANSLATE_ANYWAY,)
    other = wording.about_troubles(briefing.troubled(Trouble.OTHER_LANGUAGE))
    assert other is not None
    assert "another language than Spanish" in other.text


@pytest.mark.parametrize("activity", Activity)
def test_each_activity_has_words(activity: Activity) -> None:
    assert wording.activity_text(replace(toys.snapshots()[-1], activity=activity))


def test_translating_is_counted_from_one() -> None:
    texts = [wording.activity_text(one) for one in toys.snapshots() if one.activity is Activity.TRANSLATE]
    assert texts[0] == "Translating 1 of 3"
    assert texts[-1] == "Translating 3 of 3"


def test_the_language_says_how_sure_it_is() -> None:
    assert wording.language_text(Language("fr", 0.999, certain=True)) == "French (99 %)"
    assert wording.language_text(Language("fr", 0.5, certain=False)) == "French? (uncertain)"


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("is", "íslenska"), ("zz-unknown", "zz-unknown")])
def test_any_language_code_has_a_name(code: str, name: str) -> None:
    assert language_name(code) == name


def test_packages_from_elsewhere_are_told_from_the_built_in_one() -> None:
    assert wording.package_text(toys.PACKAGE) == "Compact built-in model 0.1…"
    other = replace(toys.PACKAGE, embedded=False, version="1.9")
    assert wording.package_text(other) == "Package fr → en, version 1.9"


def test_stopping_says_how_far_it_came() -> None:
    half = next(one for one in toys.snapshots() if one.translated_count == 2)
    assert "2 of 3" in wording.about_stop(half).text
    assert "Nothing" in wording.about_stop(None).text


def test_long_articles_have_short_titles() -> None:
    title = wording.window_title(Article("mot " * 200))
    assert len(title) < 80
    assert "…" in title


def test_details_tell_where_and_what_but_hold_no_text() -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    try:
        try:
            fail(toys.ARTICLE.original)
        except ValueError as cause:
            raise KeyError("Claire Monnet") from cause
    except KeyError as error:
        text = details(error, toys.snapshots()[-1])
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_wording.py" in text
    assert "Package: fr-en 0.1" in text
    assert not any(word in text for word in ("Monnet", "Drôme", "préfet"))


def test_details_of_an_error_in_a_circle_end(qtbot: QtBot) -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert details(first).count("ValueError") == 1
