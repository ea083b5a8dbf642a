"""Colours can be read, and told apart by readers who do not see all of them."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Severity
from desktop_app.core.names import EntityKind
from desktop_app.ui.look.theme import (
    SchemeFollower,
    apply_theme,
    blended,
    dress,
    edge,
    is_dark,
    kind_style,
    palette,
    tones,
)

NAMES = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER)
Channels = tuple[float, float, float]
Matrix = tuple[Channels, Channels, Channels]

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
SIGHTS: dict[str, Matrix] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def linear(colour: QColor) -> Channels:
    def one(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return one(colour.redF()), one(colour.greenF()), one(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2, 1 to 21."""
    lights = [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def seen(colour: QColor, sight: Matrix) -> Channels:
    """CIE L*a*b* of a colour as seen with `sight`."""
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True)))) for row in sight
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: QColor, other: QColor, sight: Matrix) -> float:
    pairs = zip(seen(one, sight), seen(other, sight), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    return qapp


def test_the_contrast_formula_knows_black_and_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("kind", EntityKind)
def test_every_kind_can_be_read_on_every_ground(kind: EntityKind, dark: bool) -> None:
    style, page = kind_style(kind, dark), tones(dark)
    for ground in (page.paper, page.lit, page.found, style.fill):
        assert contrast(style.foreground, ground) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_texts_and_warnings_can_be_read_on_every_ground(dark: bool) -> None:
    page = tones(dark)
    for ink in (page.ink, page.muted, page.accent, page.of(Severity.ERROR), page.of(Severity.WARNING)):
        for ground in (page.paper, page.lit, page.chrome, page.found):
            assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_four_name_colours_stay_apart_for_every_sight(sight: str, dark: bool) -> None:
    colours = [kind_style(kind, dark).foreground for kind in NAMES]
    assert min(distance(one, other, SIGHTS[sight]) for one, other in combinations(colours, 2)) >= 15


def test_each_name_kind_has_its_own_underline() -> None:
    underlines = [kind_style(kind, False).underline for kind in (*NAMES, EntityKind.DATE, EntityKind.QUANTITY)]
    assert len(set(underlines)) == 6
    assert kind_style(EntityKind.TIME, False) == kind_style(EntityKind.DATE, False)


def test_underlines_do_not_depend_on_the_page() -> None:
    assert all(kind_style(kind, True).underline is kind_style(kind, False).underline for kind in EntityKind)


def test_the_palette_says_whether_the_page_is_dark() -> None:
    assert is_dark(palette(True))
    assert not is_dark(palette(False))


def test_dressing_gives_the_application_the_page(application: QApplication) -> None:
    before, sheet = application.palette(), application.styleSheet()
    dress(application, True)
    assert application.palette().color(QPalette.ColorRole.Base) == tones(True).paper
    dress(application, False)
    assert application.palette().color(QPalette.ColorRole.Text) == tones(False).ink
    application.setPalette(before)
    application.setStyleSheet(sheet)


def test_the_application_follows_the_scheme_of_the_system(application: QApplication, qtbot: QtBot) -> None:
    before, sheet = application.palette(), application.styleSheet()
    apply_theme(application)
    apply_theme(application)
    followers = application.findChildren(SchemeFollower)
    assert len(followers) == 1
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert is_dark(application.palette())
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not is_dark(application.palette())
    followers[0].setParent(None)
    followers[0].deleteLater()
    application.setPalette(before)
    application.setStyleSheet(sheet)


def test_blending_goes_from_paper_to_ink() -> None:
    white, black = QColor("white"), QColor("black")
    assert blended(white, black, 0) == white
    assert blended(white, black, 1) == black
    assert blended(white, black, 0.2) == QColor(204, 204, 204)


@pytest.mark.parametrize("dark", [False, True])
def test_edges_of_fields_can_be_seen(dark: bool) -> None:
    page = tones(dark)
    assert all(contrast(edge(page), behind) >= 3 for behind in (page.paper, page.chrome))


@pytest.mark.parametrize("dark", [False, True])
def test_edges_of_fields_are_drawn_as_wanted(qtbot: QtBot, dark: bool) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, dark)
    box = QSpinBox()
    qtbot.addWidget(box)
    box.resize(80, 30)
    box.show()
    picture = box.grab().toImage()
    drawn = {picture.pixelColor(x, y).rgb() for x in range(20, 40) for y in range(picture.height())}
    behind = tones(dark).paper
    assert max(contrast(QColor(one), behind) for one in drawn) >= 3
    dress(application, False)


def test_the_page_has_its_style_sheet(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, True)
    assert tones(True).accent.name() in application.styleSheet()
    dress(application, False)
