"""How a package looks in the table of packages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.packages.inspection import Origin
from desktop_app.packages.shelf import PackageRow

translate = QCoreApplication.translate


def heads() -> tuple[str, ...]:
    """What stands above the columns."""
    return (
        translate("PackagesDialog", "Languages"),
        translate("PackagesDialog", "Version"),
        translate("PackagesDialog", "Where"),
        translate("PackagesDialog", "State"),
    )


def cells(row: PackageRow) -> tuple[str, str, str, str]:
    """What stands below them."""
    places = {
        Origin.EMBEDDED: translate("PackagesDialog", "built in"),
        Origin.DRAGOMAN: translate("PackagesDialog", "Dragoman's folder"),
        Origin.ARGOS: translate("PackagesDialog", "Argos Translate's folder"),
    }
    place = places.get(row.origin, "") if row.origin else ""
    languages = f"{row.info.source} → {row.info.target}" if row.info else row.name
    state = translate("PackagesDialog", "in use") if row.in_use else row.problem
    return languages, row.info.version if row.info else "", place, state


def tip(row: PackageRow) -> str:
    """What a row tells where the mouse rests."""
    return f"{row.name}\nSHA-256 {row.info.sha256}" if row.info else row.problem
