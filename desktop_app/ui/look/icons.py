"""The window's own icons, drawn in the colours of the palette in use."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap

from desktop_app.assets import resource

_SIZES = (16, 20, 24, 32, 40, 48)
"""Device pixels: the usual sizes, and the same on screens of double density."""


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons/dragoman.svg")))


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The line icon `name`, in `colour` or in that of the text on buttons, paler where disabled."""
    palette = QGuiApplication.palette()
    usual = (colour or palette.color(QPalette.ColorRole.ButtonText)).name()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(QPixmap.fromImage(_drawn(name, size, usual)))
        result.addPixmap(QPixmap.fromImage(_drawn(name, size, disabled)), QIcon.Mode.Disabled)
    return result


@cache
def _drawn(name: str, size: int, colour: str) -> QImage:
    """Kept as an image: a pixmap must not outlive the application."""
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first paint

    svg = resource(f"icons/{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
