"""Colours, underlines and style sheet: a light and a dark page, and a style for each kind of name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.core.model import Severity
from desktop_app.core.names import EntityKind

_FUSION = 140
"""By how many per cent the style Fusion darkens a window's colour to draw edges."""
_FIELD, _BUTTON = 0.75, 0.45
"""How strong edges are: those of fields keep 3:1 against what is round them, buttons are known by their words."""
_EDGED = {"QAbstractSpinBox": _FIELD, "QComboBox": _FIELD, "QCheckBox": _FIELD, "QPushButton": _BUTTON}


class Underline(Enum):
    """How a name, or a doubt, is underlined; colour alone would not do."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    HAIRLINE = "hairline"
    FINE_DOTS = "fine dots"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How one kind of name is drawn. `fill` lies behind a name that is picked out."""

    foreground: QColor
    underline: Underline
    fill: QColor


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one page, light or dark."""

    paper: QColor
    chrome: QColor
    lit: QColor
    """A row under the mouse or the keyboard."""
    ink: QColor
    muted: QColor
    rule: QColor
    accent: QColor
    warning: QColor
    error: QColor
    found: QColor
    """Behind words that were looked for."""

    def of(self, severity: Severity) -> QColor:
        """The colour of a warning or an error."""
        return self.error if severity is Severity.ERROR else self.warning


@cache
def tones(dark: bool) -> Tones:
    """The colours of the page."""
    light_page = ("#FFFFFF", "#F4F4F2", "#F1F4F8", "#1B1D21", "#555B64", "#DADCE0", "#1F5FBF", "#8A5300", "#B3261E")
    dark_page = ("#1E2024", "#26282D", "#292D34", "#E8E9EB", "#A9AFB8", "#3C4047", "#8AB4F8", "#E8B04B", "#FF8A80")
    found = "#453A0B" if dark else "#FFE9A8"
    return Tones(*(QColor(name) for name in (*(dark_page if dark else light_page), found)))


@cache
def kind_style(kind: EntityKind, dark: bool) -> KindStyle:
    """How names of `kind` are drawn on the light or the dark page.

    The four name colours keep 4.5:1 against paper, lit row and their own fill, and stay apart for
    readers who confuse red and green or blue and yellow; tests/ui/test_theme.py measures both.
    """
    light_name, dark_name, underline = _kind(kind)
    foreground = QColor(dark_name if dark else light_name)
    return KindStyle(foreground, underline, blended(tones(dark).paper, foreground, 0.2 if dark else 0.15))


def _kind(kind: EntityKind) -> tuple[str, str, Underline]:
    match kind:
        case EntityKind.PERSON:
            return "#1A43BF", "#8FBDF7", Underline.SOLID
        case EntityKind.PLACE:
            return "#98430F", "#D9A04F", Underline.DASHED
        case EntityKind.ORGANISATION:
            return "#006B64", "#62E6AB", Underline.DOTTED
        case EntityKind.OTHER:
            return "#6D1B70", "#FA85B8", Underline.DOUBLE
        case EntityKind.DATE | EntityKind.TIME:
            return "#3B4550", "#C8CED6", Underline.HAIRLINE
        case EntityKind.QUANTITY:
            return "#3B4550", "#C8CED6", Underline.FINE_DOTS


def blended(paper: QColor, ink: QColor, share: float) -> QColor:
    """`share` of `ink` (0..1) laid over `paper`."""
    pairs = zip(paper.getRgb()[:3], ink.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def is_dark(palette: QPalette) -> bool:
    """Whether text of this palette stands on a dark page."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


class SchemeFollower(QObject):
    """Dresses the application again whenever the system goes dark or light."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        self.follow(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Give the application the page for `scheme`; unknown is light."""
        dress(self._application, scheme is Qt.ColorScheme.Dark)


def apply_theme(application: QApplication) -> None:
    """Dress the application as the system says, now and whenever that changes."""
    if application.findChild(SchemeFollower) is None:
        SchemeFollower(application)


def dress(application: QApplication, dark: bool) -> None:
    """Give the application the light or the dark page now."""
    application.setStyle("fusion")
    application.setPalette(palette(dark))
    for kind, share in _EDGED.items():
        edged = edged_palette(dark, share)
        application.setPalette(edged, kind)  # type: ignore[arg-type]  # the stubs know bytes alone
    application.setStyleSheet(style_sheet(tones(dark)))


def palette(dark: bool) -> QPalette:
    """The page as a palette, so that every standard widget fits."""
    page, role = tones(dark), QPalette.ColorRole
    made = QPalette(page.chrome, page.chrome)
    colours = {
        role.Base: page.paper,
        role.Text: page.ink,
        role.WindowText: page.ink,
        role.ButtonText: page.ink,
        role.AlternateBase: page.chrome,
        role.ToolTipBase: page.ink,
        role.ToolTipText: page.paper,
        role.PlaceholderText: page.muted,
        role.Highlight: page.accent,
        role.HighlightedText: page.paper,
        role.Accent: page.accent,
        role.Light: page.paper,
        role.Midlight: page.chrome,
        role.Mid: page.rule,
        role.Dark: page.muted,
        role.Link: page.accent,
        role.LinkVisited: page.accent,
    }
    for which, colour in colours.items():
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, blended(page.chrome, page.muted, 0.65))
    return made


def edge(page: Tones, share: float = _FIELD) -> QColor:
    """What goes round a field or a button: `share` of the muted colour (0..1) on paper."""
    return blended(page.paper, page.muted, share)


def edged_palette(dark: bool, share: float) -> QPalette:
    """The same for what has an edge: the style Fusion draws it in a darker shade of the window's own colour."""
    made = palette(dark)
    made.setColor(QPalette.ColorRole.Window, edge(tones(dark), share).lighter(_FUSION))
    return made


def style_sheet(page: Tones) -> str:
    """Only what a palette cannot say: flat headers, thin splitters, room around words."""
    rule, muted, chrome = (colour.name() for colour in (page.rule, page.muted, page.chrome))
    ink, accent, lit = (colour.name() for colour in (page.ink, page.accent, page.lit))
    paper, line = page.paper.name(), edge(page).name()
    return f"""
        QHeaderView {{ background: {chrome}; border: none; }}
        QHeaderView::section {{ background: {chrome}; color: {muted}; border: none;
            border-bottom: 1px solid {rule}; padding: 6px 16px; font-weight: 600; }}
        NamesPane QHeaderView::section {{ padding: 6px 8px; }}
        NamesPane QHeaderView::section:first {{ padding-left: 16px; }}
        NamesPane QHeaderView::section:last {{ padding-right: 16px; }}
        WordsDialog QHeaderView::section {{ padding: 6px 8px; }}
        Palette QTreeView::item, WordsDialog QTreeView::item {{ padding: 4px; }}
        Guide QListView::item {{ padding: 6px 8px; }}
        QCheckBox::indicator:unchecked {{ width: 11px; height: 11px; border: 1px solid {muted}; border-radius: 2px;
            background: {paper}; }}
        QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {muted}; border-radius: 7px;
            background: {paper}; }}
        QRadioButton::indicator:checked {{ border: 4px solid {accent}; width: 6px; height: 6px; }}
        QLineEdit {{ border: 1px solid {line}; border-radius: 3px; padding: 3px 4px; background: {paper}; }}
        QLineEdit:focus {{ border-color: {accent}; }}
        QLineEdit#qt_spinbox_lineedit, QAbstractItemView QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; }}
        QTabWidget::pane {{ border: none; border-top: 1px solid {rule}; }}
        QTabBar::tab {{ color: {muted}; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; }}
        QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
        QTabBar::tab:hover, QTabBar::tab:focus {{ background: {lit}; }}
        GistText {{ border: none; border-left: 2px solid transparent; }}
        GistText:focus {{ border-left-color: {accent}; }}
        QLabel#card {{ border-top: 1px solid {rule}; }}
        QMainWindow::separator {{ background: {rule}; width: 3px; height: 3px; }}
        QMainWindow::separator:hover {{ background: {accent}; }}
        QToolTip {{ background: {ink}; color: {paper}; border: none; padding: 6px 8px; }}
    """
