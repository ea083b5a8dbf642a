"""A package with random weights in the architecture that the official Argos packages are trained in.

6 encoder and 6 decoder layers, width 512, inner width 2048, 8 heads, 50,000 shared pieces, int8: what Argos's own
training configuration says. It takes as long to run as an official package and says nothing. Its tokenizer is the
embedded package's, padded: more pieces for a sentence than an official tokenizer of 50,000 pieces would give.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.assets import resource

if TYPE_CHECKING:
    from ctranslate2.specs import LayerSpec

LAYERS, WIDTH, INNER, HEADS, PIECES = 6, 512, 2048, 8, 50_000


def build_random_package(folder: Path, seed: int = 7) -> None:
    """Write the package into the new folder `folder`: about 75 MB, some seconds."""
    embedded = resource("packages/fr_en")
    folder.mkdir()
    shutil.copy(embedded / "sentencepiece.model", folder)
    metadata = json.loads((embedded / "metadata.json").read_text("utf-8"))
    metadata.pop("longest_piece", None)
    (folder / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    (folder / "model").mkdir()
    _save_model(folder / "model", _pieces(embedded), seed)


def _pieces(embedded: Path) -> list[str]:
    pieces = json.loads((embedded / "model" / "shared_vocabulary.json").read_text("utf-8"))
    return [*pieces, *(f"▁pad{number}" for number in range(PIECES - len(pieces)))]


def _save_model(folder: Path, pieces: list[str], seed: int) -> None:
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config((LAYERS, LAYERS), HEADS)
    _fill(spec, seed)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def _fill(spec: LayerSpec, seed: int) -> None:
    """Small random numbers for every weight, neutral ones for every normalisation."""
    import numpy

    random = numpy.random.default_rng(seed)
    shared = random.standard_normal((PIECES, WIDTH), dtype=numpy.float32) * WIDTH**-0.5
    for name, holder, attribute in list(_weights(spec, "")):
        if "embeddings" in name or name.startswith("decoder/projection/weight"):
            value = shared
        elif name.endswith("gamma"):
            value = numpy.ones(WIDTH, dtype=numpy.float32)
        elif name.endswith("beta"):
            value = numpy.zeros(WIDTH, dtype=numpy.float32)
        else:
            rows, columns = _shape(name)
            weight = random.standard_normal((rows, columns), dtype=numpy.float32) * columns**-0.5
            value = weight if name.endswith("weight") else numpy.zeros(rows, dtype=numpy.float32)
        setattr(holder, attribute, value)


def _weights(layer: object, prefix: str) -> list[tuple[str, object, str]]:
    """Name, owner and attribute of every array that a Transformer needs."""
    from ctranslate2.specs import LayerSpec

    found: list[tuple[str, object, str]] = []
    for name, value in vars(layer).items():
        if name.startswith("_"):
            continue
        if isinstance(value, LayerSpec):
            found += _weights(value, f"{prefix}{name}/")
        elif isinstance(value, list):
            for index, one in enumerate(value):
                found += _weights(one, f"{prefix}{name}_{index}/")
        elif name in ("weight", "gamma", "beta") or (name == "bias" and "projection" not in prefix):
            found.append((f"{prefix}{name}", layer, name))
    return found


def _shape(name: str) -> tuple[int, int]:
    """Rows and columns of the weight of one linear layer; a bias has its rows."""
    if "/ffn/" in name:
        return (INNER, WIDTH) if "linear_0" in name else (WIDTH, INNER)
    if "/self_attention/" in name:
        return (3 * WIDTH, WIDTH) if "linear_0" in name else (WIDTH, WIDTH)
    return (2 * WIDTH, WIDTH) if "linear_1" in name else (WIDTH, WIDTH)
