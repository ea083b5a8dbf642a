"""The network: a pre-norm Transformer, its parts named as CTranslate2 names them.

Source: A. Vaswani et al., Attention Is All You Need, NeurIPS 2017; the norm before each part as in R. Xiong et al.,
On Layer Normalization in the Transformer Architecture, ICML 2020.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

BLANK, START, END = 0, 1, 2
"""Ids of the tokens that fill a row up, begin an English text, and end any text."""
POSITIONS = 1024


@dataclass(frozen=True, slots=True)
class Size:
    """The network's measures."""

    vocabulary: int
    width: int = 256
    inner: int = 1024
    heads: int = 4
    encoders: int = 5
    decoders: int = 2
    dropout: float = 0.0


class Attention(nn.Module):
    """Several heads. `linear` is [queries, keys and values; output], joined further where all come from one text."""

    def __init__(self, size: Size, other_text: bool) -> None:
        super().__init__()
        width = size.width
        shapes = (width, 2 * width, width) if other_text else (3 * width, width)
        self.layer_norm = nn.LayerNorm(width)
        self.linear = nn.ModuleList(nn.Linear(width, out) for out in shapes)
        self._heads = size.heads

    def forward(self, states: Tensor, memory: Tensor | None, mask: Tensor | None) -> Tensor:
        """What `states` [texts, tokens, width] find in `memory`, or in what stands before them where that is None and
        there is no `mask`; with a mask, bool[texts, 1, 1, tokens], in all of themselves that it lets through."""
        normal = self.layer_norm(states)
        if memory is None:
            query, key, value = self.linear[0](normal).chunk(3, -1)
        else:
            query, (key, value) = self.linear[0](normal), self.linear[1](memory).chunk(2, -1)
        seen = functional.scaled_dot_product_attention(
            self._split(query), self._split(key), self._split(value), attn_mask=mask, is_causal=mask is None
        )
        return self.linear[-1](seen.transpose(1, 2).flatten(2))

    def _split(self, states: Tensor) -> Tensor:
        return states.unflatten(-1, (self._heads, -1)).transpose(1, 2)


class Inner(nn.Module):
    """The two layers in each block that look at one token at a time."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.layer_norm = nn.LayerNorm(size.width)
        self.linear_0, self.linear_1 = nn.Linear(size.width, size.inner), nn.Linear(size.inner, size.width)

    def forward(self, states: Tensor) -> Tensor:
        """`states` [texts, tokens, width], each by itself."""
        return self.linear_1(functional.relu(self.linear_0(self.layer_norm(states))))


class EncoderLayer(nn.Module):
    """Reads the French."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.self_attention, self.ffn = Attention(size, other_text=False), Inner(size)
        self._dropout = nn.Dropout(size.dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """`states` [texts, tokens, width] with what each found in the others."""
        states = states + self._dropout(self.self_attention(states, None, mask))
        return states + self._dropout(self.ffn(states))


class DecoderLayer(nn.Module):
    """Writes the English."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.self_attention, self.attention = Attention(size, other_text=False), Attention(size, other_text=True)
        self.ffn = Inner(size)
        self._dropout = nn.Dropout(size.dropout)

    def forward(self, states: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """`states` [texts, tokens, width] with what stands before them and in the French, `memory`."""
        states = states + self._dropout(self.self_attention(states, None, None))
        states = states + self._dropout(self.attention(states, memory, mask))
        return states + self._dropout(self.ffn(states))


class Stack(nn.Module):
    """Layers and the norm after them."""

    def __init__(self, layers: list[nn.Module], width: int) -> None:
        super().__init__()
        self.layer, self.layer_norm = nn.ModuleList(layers), nn.LayerNorm(width)

    def forward(self, states: Tensor, *others: Tensor) -> Tensor:
        """`states` [texts, tokens, width] through all layers, which get `others` too."""
        for layer in self.layer:
            states = layer(states, *others)
        return self.layer_norm(states)


class Network(nn.Module):
    """French tokens in, states of English tokens out; one table of words for both and for the answer."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.embeddings = nn.Embedding(size.vocabulary, size.width)
        self.encoder = Stack([EncoderLayer(size) for _ in range(size.encoders)], size.width)
        self.decoder = Stack([DecoderLayer(size) for _ in range(size.decoders)], size.width)
        self.register_buffer("positions", positions(POSITIONS, size.width), persistent=False)
        self._dropout = nn.Dropout(size.dropout)
        self._begin()

    def forward(self, french: Tensor, english: Tensor) -> Tensor:
        """States [texts, tokens, width] after each `english` token, int64[texts, tokens], given the `french`."""
        return self.decode(english, *self.encode(french))

    def encode(self, french: Tensor) -> tuple[Tensor, Tensor]:
        """States of the `french` tokens, int64[texts, tokens], and a mask that leaves BLANK out."""
        mask = (french != BLANK)[:, None, None, :]
        return self.encoder(self._embed(french), mask), mask

    def decode(self, english: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """States [texts, tokens, width] of the `english` tokens, given what `encode` returned."""
        return self.decoder(self._embed(english), memory, mask)

    def scores(self, states: Tensor) -> Tensor:
        """Unnormalised log-probabilities [..., vocabulary] of the token that follows each state."""
        return functional.linear(states, self.embeddings.weight)

    def _embed(self, tokens: Tensor) -> Tensor:
        words = self.embeddings(tokens) * math.sqrt(self.size.width)
        return self._dropout(words + self.positions[: tokens.shape[1]].to(words.dtype))

    def _begin(self) -> None:
        """Small random weights, smaller where many parts add up."""
        nn.init.normal_(self.embeddings.weight, std=self.size.width**-0.5)
        depth = 2 * (self.size.encoders + self.size.decoders)
        for name, part in self.named_modules():
            if isinstance(part, nn.Linear):
                nn.init.xavier_uniform_(part.weight)
                nn.init.zeros_(part.bias)
                if name.endswith("ffn.linear_1"):
                    part.weight.data.mul_(depth**-0.5)
            elif isinstance(part, Attention):
                part.linear[-1].weight.data.mul_(depth**-0.5)


def positions(count: int, width: int) -> Tensor:
    """Sines, then cosines, of positions counted from one: float32[count, width], as CTranslate2 lays them out."""
    half = width // 2
    waves = torch.exp(torch.arange(half) * (-math.log(10_000) / (half - 1)))
    angles = torch.arange(1, count + 1)[:, None] * waves
    return torch.cat([angles.sin(), angles.cos()], 1)
