"""The line under the page: what is being done, how far, with which package, and that nothing is sent."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from desktop_app.core.checks import Checks, checks
from desktop_app.core.model import Activity, Briefing, PackageInfo
from desktop_app.core.names import FormSource
from desktop_app.ui import wording
from desktop_app.ui.look.elided_label import ElidedText
from desktop_app.ui.names.mentions import all_rewordings
from desktop_app.ui.spoken import say

_PATIENCE = 200
"""Milliseconds before progress is shown: shorter work would only flicker."""
_NOTICE = 4000
"""Milliseconds that "copied" stays."""
_WIDTH = 160
_GAP = 8


class StatusBar(QStatusBar):
    """Progress by stage and count, and the facts a careful reader looks for."""

    cancel_requested = Signal()
    repairs_requested = Signal()
    packages_requested = Signal()
    checks_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activity = ElidedText()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setMaximumHeight(8)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop translating (Esc)"))
        self._cancel.setFlat(True)
        self._repairs = QPushButton()
        self._repairs.setToolTip(self.tr("Show what was repaired or put right, and undo it (Ctrl+R)"))
        self._repairs.setFlat(True)
        self._checks = QPushButton()
        self._checks.setToolTip(self.tr("Go to the next sentence to check (F8)"))
        self._checks.setFlat(True)
        self._language = ElidedText()
        self._package = QPushButton()
        self._package.setFlat(True)
        self._offline = ElidedText()
        self._offline.say(self.tr("Offline: nothing is sent"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._lay_out()
        self._cancel.clicked.connect(self.cancel_requested)
        self._repairs.clicked.connect(self.repairs_requested)
        self._checks.clicked.connect(self.checks_requested)
        self._package.clicked.connect(self.packages_requested)
        self._patience.timeout.connect(self._show_progress)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something in passing."""
        self.showMessage(sentence, _NOTICE)
        say(self, sentence)

    @Slot()
    def tell_undone(self) -> None:
        """The last change was taken back."""
        self.tell(self.tr("Undone."))

    @Slot()
    def tell_redone(self) -> None:
        """It was made again."""
        self.tell(self.tr("Done again."))

    def begin(self) -> None:
        """Work has begun; nothing is known of it yet."""
        self._activity.setText(self.tr("Loading the engines…"))
        self._bar.setRange(0, 0)
        self._repairs.hide()
        self._checks.hide()
        self._language.clear()
        self._package.hide()
        self._patience.start()

    def show_briefing(self, briefing: Briefing) -> None:
        """Show how far `briefing` is and what made it."""
        told = self._told(briefing)
        if briefing.finished and told != self._activity.text():
            say(self, told)
        self._activity.setText(told)
        translating = briefing.activity is Activity.TRANSLATE
        self._bar.setRange(0, len(briefing.sentences) if translating else 0)
        self._bar.setValue(briefing.translated_count)
        self._bar.setAccessibleName(self._activity.text())
        self._show_facts(briefing)
        if briefing.finished:
            self.end()

    def end(self) -> None:
        """The work is over, one way or another."""
        self._patience.stop()
        self._bar.hide()
        self._cancel.hide()

    def end_early(self) -> None:
        """The work is over before it was done; what is on the page says how far it came."""
        self.end()
        self._activity.clear()

    def _told(self, briefing: Briefing) -> str:
        count = len(briefing.sentences)  # lupdate finds plurals in `tr` alone, and only with a plain name as number
        return self.tr("Done: %n sentence(s)", "", count) if briefing.finished else wording.activity_text(briefing)

    def _show_facts(self, briefing: Briefing) -> None:
        language, package = briefing.article.language, briefing.package
        count, sources = len(briefing.article.repairs), [one.source for (_, one), _ in all_rewordings(briefing)]
        terms = sources.count(FormSource.GLOSSARY)
        names = len(sources) - terms
        said = (
            self.tr("%n repair(s)", "", count),
            self.tr("%n name(s) put right", "", names),
            self.tr("%n term(s) of the glossary", "", terms),
        )
        counts = (count, names, terms)
        self._repairs.setText(", ".join(words for words, many in zip(said, counts, strict=True) if many))
        self._repairs.setVisible(any(counts))
        self._show_checks(briefing)
        self._language.setText(wording.language_text(language) if language else "")
        self._package.setText(wording.package_text(package) if package else "")
        self._package.setToolTip(self._about_package(package) if package else "")
        self._package.setVisible(package is not None)

    def _about_package(self, package: PackageInfo) -> str:
        """What a press leads to, and what made the English."""
        weak = self.tr(
            "The compact built-in model is weak; the official Argos package is better. Press here to install it."
        )
        told = weak if package.embedded else self.tr("Show the translation packages")
        return f"{told}\nSHA-256 {package.sha256}"

    def _show_checks(self, briefing: Briefing) -> None:
        """How many sentences are to be checked, how many warnings were dismissed, and what the reader wrote."""
        made = checks(briefing)
        said = (
            self.tr("%n sentence(s) to check", "", made.sentences),
            self.tr("%n warning(s) dismissed", "", made.dismissed),
            self.tr("%n sentence(s) edited", "", made.edited),
        )
        counts = (made.sentences, made.dismissed, made.edited)
        self._checks.setText(", ".join(words for words, many in zip(said, counts, strict=True) if many))
        self._checks.setToolTip(self._reasons(made))
        self._checks.setEnabled(made.sentences > 0)
        self._checks.setVisible(any(counts))

    def _reasons(self, made: Checks) -> str:
        """What makes sentences be counted, and the key that leads to them."""
        said = (
            self.tr("%n warning(s)", "", made.warnings),
            self.tr("%n doubtful score(s)", "", made.doubtful),
        )
        counts = (made.warnings, made.doubtful)
        why = ", ".join(words for words, many in zip(said, counts, strict=True) if many)
        key = self.tr("Go to the next sentence to check (F8)")
        return f"{why}\n{key}" if why else key

    @Slot()
    def _show_progress(self) -> None:
        if self.currentMessage():  # the line is taken; what is shown now would be painted over it
            self._patience.start()
            return
        self._bar.show()
        self._cancel.show()
        self._activity.show()

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        for widget in (self._bar, self._activity, self._cancel):
            self.addWidget(widget)
        for label in (self._checks, self._repairs, self._language, self._package, self._offline):
            label.setContentsMargins(_GAP, 0, _GAP, 0)
            self.addPermanentWidget(label)
        for button in (self._repairs, self._checks, self._package):
            button.hide()
        self._bar.hide()
        self._cancel.hide()
