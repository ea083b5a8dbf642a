"""What the reader is told of trust: what vouches for a download, and what it means to give that up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ChecksumChanged
from desktop_app.packages.offer import Offer
from desktop_app.packages.trust import Pin
from desktop_app.ui.questions import agrees

translate = QCoreApplication.translate


def voucher(offer: Offer, pin: Pin | None) -> str:
    """What the file of `offer` will be compared with."""
    if pin is not None:
        text = translate("PackageTrust", "It must be the file of the first download, of %1; any other is refused.")
        return text.replace("%1", pin.date)
    if offer.sha256 is not None:
        return translate("PackageTrust", "The list of packages gives its checksum; any other file is refused.")
    return translate(
        "PackageTrust",
        "The list of packages gives no checksum, so this first download is taken on trust. Its checksum is "
        "remembered, and any other file is refused later.",
    )


def is_about(error: ChecksumChanged, pin: object) -> bool:
    """Whether it is `pin` that the download differs from, and not what the list of packages says."""
    return isinstance(pin, Pin) and pin.sha256 == error.expected


def about_refusal() -> str:
    """What to add where a download differs from what is remembered."""
    return translate(
        "PackageTrust",
        "It is not the file of the first download. If the publisher says that the package was changed, the "
        "remembered checksum can be forgotten.",
    )


def agrees_to_forget(parent: QWidget, error: ChecksumChanged) -> bool:
    """Ask whether whatever comes next may be trusted, and say what that means."""
    question = translate("PackageTrust", "Forget the checksum of %1?").replace("%1", error.package)
    meaning = translate(
        "PackageTrust",
        "The next file that comes under this name will be trusted, whoever made it. A package made to deceive could "
        "translate “did not” as “did”, and nothing here would notice. Forget it only if the publisher, asked in "
        "another way, says that the file was changed and that this is its SHA-256:\n%1",
    )
    found = f"{error.found[:32]}\n{error.found[32:]}"  # a line that cannot be broken would be cut off
    return agrees(parent, question, translate("PackageTrust", "Forget"), meaning.replace("%1", found))
