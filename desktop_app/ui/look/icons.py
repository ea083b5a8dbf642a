"""The window's own icons, drawn in the colours of the palette in use."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from desktop_app.assets import resource

_SIZES = (16, 20, 24, 32, 40, 48)
"""Device pixels: the usual sizes, and the same on screens of double density."""


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons/dragoman.svg")))


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The line icon `name`, in `colour` or in that of the text on buttons, paler where disabled."""
    svg = resource(f"icons/{name}.svg").read_text("utf-8")
    palette = QGuiApplication.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_drawn(svg, size, colour or palette.color(QPalette.ColorRole.ButtonText)))
        result.addPixmap(_drawn(svg, size, disabled), QIcon.Mode.Disabled)
    return result


def _drawn(svg: str, size: int, colour: QColor) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first paint

    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
