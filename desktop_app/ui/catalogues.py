"""The languages of the window: which there are, and putting one on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.assets import translations

SOURCE_LANGUAGE = "en"

_LOCALES = {"ar": "ar_AE"}
"""Where a language is written with two kinds of digits: the place that has those of the articles."""

# lupdate files it; each catalogue translates it to the name of its own language, in itself.
_OWN_NAME = str(QT_TRANSLATE_NOOP("Catalogue", "English"))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language of the window; `name` is what its speakers call it."""

    code: str
    name: str


class Catalogues(QObject):
    """Finds the compiled catalogues in `folder` and installs one of them at a time."""

    def __init__(self, application: QCoreApplication, folder: Path | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder or translations()
        self._installed: list[QTranslator] = []
        self.language = SOURCE_LANGUAGE
        """The code of the language in use."""

    def all(self) -> tuple[Catalogue, ...]:
        """Every language there is a catalogue for, English first, then by code."""
        codes = {path.stem.removeprefix("dragoman_") for path in self._folder.glob("dragoman_*.qm")} | {SOURCE_LANGUAGE}
        ordered = sorted(codes, key=lambda code: (code != SOURCE_LANGUAGE, code))
        return tuple(Catalogue(code, self._own_name(code)) for code in ordered)

    def use(self, wanted: str) -> None:
        """Install the language `wanted`, or where it is empty or unknown the first of the system's that there is."""
        self.take_off()
        self.language = self._best(wanted)
        QLocale.setDefault(QLocale(_LOCALES.get(self.language, self.language)))
        QGuiApplication.setLayoutDirection(QLocale(self.language).textDirection())
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{self.language}", qt_folder)
        self._install(f"dragoman_{self.language}", str(self._folder))

    def take_off(self) -> None:
        """Back to the source language."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        QGuiApplication.setLayoutDirection(QLocale(SOURCE_LANGUAGE).textDirection())

    def _best(self, wanted: str) -> str:
        codes = [catalogue.code for catalogue in self.all()]
        system = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
        return next((code for code in (wanted, *system) if code in codes), SOURCE_LANGUAGE)

    def _own_name(self, code: str) -> str:
        translator = QTranslator()
        loaded = translator.load(f"dragoman_{code}", str(self._folder))
        return (translator.translate("Catalogue", _OWN_NAME) if loaded else "") or _OWN_NAME

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
