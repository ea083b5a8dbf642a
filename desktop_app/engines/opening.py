"""Opening the models of an Argos package, wherever it lies, and giving their memory back."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.errors import BrokenPackage

if TYPE_CHECKING:
    from ctranslate2 import Translator
    from sentencepiece import SentencePieceProcessor


class _Tokenizer(Protocol):
    """The part of Argos's tokenizer that is used: where its model lies."""

    model_file: Path


class ArgosPackage(Protocol):
    """The part of argostranslate.package.Package that an engine reads."""

    package_path: Path
    target_prefix: str
    tokenizer: _Tokenizer


def trim_memory() -> None:
    """glibc keeps what was freed, here all of the model, until it is asked to hand it over."""
    if sys.platform.startswith("linux"):
        import ctypes

        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def open_processor(argos: ArgosPackage) -> SentencePieceProcessor:
    """Loaded from bytes: SentencePiece does not open paths with accents on Windows."""
    from sentencepiece import SentencePieceProcessor

    try:
        return SentencePieceProcessor(model_proto=argos.tokenizer.model_file.read_bytes())
    except (OSError, RuntimeError) as error:
        raise BrokenPackage(str(argos.package_path), "its sentencepiece.model cannot be loaded") from error


def open_translator(folder: Path, threads: int) -> Translator:
    """No compute type is asked for: naming one, even "auto", makes some packages give rubbish (Argos #511)."""
    import ctranslate2

    model = folder / "model"
    try:
        return ctranslate2.Translator(str(model), device="cpu", inter_threads=threads, intra_threads=1)
    except (RuntimeError, ValueError, UnicodeError):
        return _open_translator_from_bytes(model, threads)


def _open_translator_from_bytes(model: Path, threads: int) -> Translator:
    """For paths that CTranslate2 cannot open by itself, as those with accents on Windows."""
    import ctranslate2

    try:
        files = {file.name: file.read_bytes() for file in model.iterdir() if file.is_file()}
        return ctranslate2.Translator(model.name, device="cpu", inter_threads=threads, intra_threads=1, files=files)
    except (OSError, RuntimeError, ValueError) as error:
        raise BrokenPackage(str(model.parent), "its model cannot be loaded") from error
