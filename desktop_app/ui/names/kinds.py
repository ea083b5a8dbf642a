"""What each kind of name is called in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.names import EntityKind


def kind_word(kind: EntityKind) -> str:
    """One word for `kind`, translated."""
    match kind:
        case EntityKind.PERSON:
            return QCoreApplication.translate("EntityKind", "Person")
        case EntityKind.PLACE:
            return QCoreApplication.translate("EntityKind", "Place")
        case EntityKind.ORGANISATION:
            return QCoreApplication.translate("EntityKind", "Organisation")
        case EntityKind.OTHER:
            return QCoreApplication.translate("EntityKind", "Other name")
        case EntityKind.DATE:
            return QCoreApplication.translate("EntityKind", "Date")
        case EntityKind.TIME:
            return QCoreApplication.translate("EntityKind", "Time")
        case EntityKind.QUANTITY:
            return QCoreApplication.translate("EntityKind", "Quantity")
