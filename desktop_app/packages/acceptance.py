"""What an unpacked package must be before it is let in."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.core.errors import BrokenPackage
from desktop_app.packages.inspection import InstalledPackage, Origin, inspect
from desktop_app.packages.model_file import ModelFileBroken, kind_of_model, trouble_with_words

_TARGET = "en"
_CODE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})?")
_MODEL = "TransformerSpec"


def accepted(folder: Path) -> InstalledPackage:
    """The package in `folder`. Raises BrokenPackage: files missing, another pair, a model of another making."""
    candidate = inspect(folder, Origin.DRAGOMAN)
    source, target = candidate.source, candidate.target
    if not (_CODE.fullmatch(source) and _CODE.fullmatch(target)):
        raise BrokenPackage(str(folder), "metadata.json does not say which languages it translates")
    if target != _TARGET or source == target:
        raise BrokenPackage(str(folder), f"it translates from “{source}” to “{target}”, not into English")
    try:
        _require_readable_model(folder)
        trouble_with_words(folder / "model")  # its answer was heard by inspect; what it cannot read is refused here
    except (OSError, ModelFileBroken) as error:
        raise BrokenPackage(str(folder), "model/model.bin is not a model of CTranslate2, or not all of one") from error
    return candidate.installed()


def _require_readable_model(folder: Path) -> None:
    from ctranslate2.specs.model_spec import CURRENT_BINARY_VERSION

    version, kind = kind_of_model(folder / "model" / "model.bin")
    if version > CURRENT_BINARY_VERSION:
        known = f"format {version}; up to {CURRENT_BINARY_VERSION} is read here"
        raise BrokenPackage(str(folder), f"its model is for a newer CTranslate2 ({known})")
    if kind not in ("", _MODEL):
        raise BrokenPackage(str(folder), "its model is not of the kind that translates")
