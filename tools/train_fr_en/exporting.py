"""The trained network as an Argos package: CTranslate2's model, the tokenizer, metadata.json."""

from __future__ import annotations

import json
import shutil
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from tools.train_fr_en.network import POSITIONS, Network, positions

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from ctranslate2.specs.transformer_spec import TransformerSpec


def write_package(network: Network, tokenizer: Path, folder: Path, version: str, longest_piece: int) -> None:
    """Write the package to `folder`, new; `longest_piece` is in tokens."""
    temporary = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(temporary, ignore_errors=True)
    write_model(network, tokenizer, temporary / "model", "int8")
    shutil.copyfile(tokenizer, temporary / "sentencepiece.model")
    metadata = {
        "package_version": version,
        "argos_version": "1.9.6",
        "from_code": "fr",
        "from_name": "French",
        "to_code": "en",
        "to_name": "English",
        "longest_piece": longest_piece,
    }
    (temporary / "metadata.json").write_text(json.dumps(metadata, indent=4) + "\n", "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    temporary.rename(folder)


def write_model(network: Network, tokenizer: Path, folder: Path, numbers: str) -> None:
    """Write CTranslate2's model to `folder`; `numbers` is one of its quantisations, "int8" or "float32"."""
    spec = _spec(network)
    vocabulary = _vocabulary(tokenizer)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos, spec.config.add_source_bos, spec.config.decoder_start_token = True, False, "<s>"
    spec.validate()
    spec.optimize(quantization=numbers)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def _spec(network: Network) -> TransformerSpec:
    from ctranslate2.specs import common_spec, transformer_spec

    size = network.size
    layers = (size.encoders, size.decoders)
    spec = transformer_spec.TransformerSpec.from_config(
        layers, size.heads, pre_norm=True, activation=common_spec.Activation.RELU
    )
    words = _copied(network.embeddings.weight)
    for side, embeddings in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
        embeddings.weight, embeddings.multiply_by_sqrt_depth, side.scale_embeddings = words, True, True
        side.position_encodings.encodings = positions(POSITIONS, size.width).numpy()
    spec.decoder.projection.weight = words
    _fill(spec, network)
    return spec


def _fill(spec: TransformerSpec, network: Network) -> None:
    """Put each weight where the specification has a part of the same name."""
    for name, weight in network.state_dict().items():
        *path, last = name.split(".")
        if path == ["embeddings"]:
            continue
        part = reduce(_inside, path, spec)
        called = {"weight": "gamma", "bias": "beta"}[last] if path[-1] == "layer_norm" else last
        setattr(part, called, _copied(weight))


def _copied(weight: torch.Tensor) -> npt.NDArray[np.float32]:
    """CTranslate2 changes arrays in place where it makes whole numbers of them."""
    return weight.detach().to(torch.float32).numpy().copy()


def _inside(part: object, name: str) -> object:
    return part[int(name)] if isinstance(part, list) else getattr(part, name)


def _vocabulary(tokenizer: Path) -> list[str]:
    from sentencepiece import SentencePieceProcessor

    processor = SentencePieceProcessor(model_proto=tokenizer.read_bytes())
    return [processor.id_to_piece(at) for at in range(processor.get_piece_size())]
