"""Weights of a CTranslate2 model as a network, to go on from a model that was shipped.

The layout of model.bin: the version, the kind of model and its revision; then each array's name, shape, kind of number
and bytes; then names that stand for others. Integers are little-endian; texts have their length before them.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np  # noqa: TID253 (as torch: nothing but training reads this)
import torch

from tools.train_fr_en.network import Network, Size

if TYPE_CHECKING:
    import numpy.typing as npt

_KINDS = (np.float32, np.int8, np.int16, np.int32, np.float16)


def read_network(model: Path) -> Network:
    """The network whose weights stand in `model`/model.bin; ValueError where it is of another kind."""
    arrays = read_arrays(model / "model.bin")
    names = [name for name in arrays if name.endswith(("/weight", "/bias", "/gamma", "/beta"))]
    weights = {torch_name(name): torch.from_numpy(_as_floats(name, arrays)) for name in names}
    network = Network(_size(arrays))
    network.load_state_dict(weights)
    return network


def _size(arrays: dict[str, npt.NDArray[np.generic]]) -> Size:
    vocabulary, width = arrays["decoder/embeddings/weight"].shape
    layers = {
        side: len({name.split("/")[1] for name in arrays if name.startswith(f"{side}/layer_") and name.count("/") > 2})
        for side in ("encoder", "decoder")
    }
    inner = arrays["encoder/layer_0/ffn/linear_0/weight"].shape[0]
    heads = int(arrays["encoder/num_heads"])
    return Size(vocabulary, width, inner, heads, layers["encoder"], layers["decoder"])


def _as_floats(name: str, arrays: dict[str, npt.NDArray[np.generic]]) -> npt.NDArray[np.float32]:
    """Whole numbers are divided by the scale of their row."""
    array = arrays[name].astype(np.float32)
    scale = arrays.get(f"{name}_scale")
    return array if scale is None else array / scale.astype(np.float32)[:, None]


def torch_name(name: str) -> str:
    """What the network calls the array that CTranslate2 calls `name`."""
    name = name.replace("decoder/embeddings/", "embeddings/")
    name = re.sub(r"/layer_(\d+)/", r"/layer/\1/", name)
    name = re.sub(r"attention/linear_(\d)", r"attention/linear/\1", name)
    name = name.replace("/gamma", "/weight").replace("/beta", "/bias")
    return name.replace("/", ".")


def read_arrays(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    """Every array of a model.bin by its name."""
    with path.open("rb") as file:
        _number(file, "I")
        if (kind := _text(file)) != "TransformerSpec":
            raise ValueError(f"{path} holds a {kind}, not a Transformer")
        _number(file, "I")
        return dict(_array(file) for _ in range(_number(file, "I")))


def _array(file: BinaryIO) -> tuple[str, npt.NDArray[np.generic]]:
    name = _text(file)
    shape = [_number(file, "I") for _ in range(_number(file, "B"))]
    kind = _KINDS[_number(file, "B")]
    return name, np.frombuffer(file.read(_number(file, "I")), kind).reshape(shape)


def _number(file: BinaryIO, form: str) -> int:
    (number,) = struct.unpack(f"<{form}", file.read(struct.calcsize(form)))
    return int(number)


def _text(file: BinaryIO) -> str:
    return file.read(_number(file, "H")).rstrip(b"\0").decode()
