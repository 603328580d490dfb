"""What a message most likely is, by a small network that reads words in their order.

It is asked only where the second ear is in doubt. Its first weights are the lower layers of a
public model of a hundred languages; what it says of danger it learned from the corpus
(docs/decisions/0017). The one door to numpy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from dialogs.safety.pieces import END, START, Pieces

FILE = Path(__file__).with_name("third_ear.bin")
LONGEST = 94
"""Pieces that are read at once; a longer message is read in parts that overlap."""
STRIDE = 70
_HEADS = 12
_SMALLEST = 1e-12

Array: TypeAlias = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layer:
    """One round in which every piece looks at every other, and then at itself."""

    into: tuple[Array, Array]  # weights and biases of what is asked, shown and told
    out: tuple[Array, Array]
    wide: tuple[Array, Array]
    narrow: tuple[Array, Array]
    norms: tuple[Array, Array, Array, Array]

    def read(self, rows: Array) -> Array:
        """Return *rows*, a piece each, after this round."""
        scale, shift, last_scale, last_shift = self.norms
        rows = _even(rows + _times(self._look(rows), self.out), scale, shift)
        inner = _bend(_times(rows, self.wide))
        return _even(rows + _times(inner, self.narrow), last_scale, last_shift)

    def _look(self, rows: Array) -> Array:
        length, width = rows.shape
        parts = _times(rows, self.into).reshape(length, 3, _HEADS, width // _HEADS)
        asked, shown, told = parts.transpose(1, 2, 0, 3)
        alike = asked @ shown.transpose(0, 2, 1) / np.float32(np.sqrt(width // _HEADS))
        alike = np.exp(alike - alike.max(axis=2, keepdims=True))
        looked = (alike / alike.sum(axis=2, keepdims=True)) @ told
        return np.asarray(looked.transpose(1, 0, 2).reshape(length, width), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Network:
    """All weights: those of pieces as signed bytes with a scale each, the rest ready to use."""

    pieces: Pieces
    words: npt.NDArray[np.int8]
    scales: Array
    places: Array
    norms: tuple[Array, Array]
    layers: tuple[Layer, ...]
    last: tuple[Array, Array]

    def sums(self, text: str) -> Iterator[list[float]]:
        """Yield, for each part of *text*, what it weighs for each column of the second ear."""
        for part in _parts(self.pieces.cut(text)):
            yield [float(one) for one in self._read([START, *part, END])]

    def _read(self, part: Sequence[int]) -> Array:
        rows = self.words[part] * self.scales[part, None] + self.places[: len(part)]
        rows = _even(rows, *self.norms)
        for layer in self.layers:
            rows = layer.read(rows)
        both = np.concatenate([rows.mean(axis=0), rows.max(axis=0)])
        return _times(both, self.last)


def _parts(pieces: list[int]) -> Iterator[list[int]]:
    for start in range(0, max(1, len(pieces) - LONGEST + STRIDE), STRIDE):
        yield pieces[start : start + LONGEST]


def _times(rows: Array, by: tuple[Array, Array]) -> Array:
    return rows @ by[0] + by[1]


def _even(rows: Array, scale: Array, shift: Array) -> Array:
    rows = rows - rows.mean(axis=-1, keepdims=True)
    spread = np.sqrt((rows * rows).mean(axis=-1, keepdims=True) + np.float32(_SMALLEST))
    evened: Array = rows / spread * scale + shift
    return evened


def _bend(rows: Array) -> Array:
    """Return *rows* with what is below nought nearly gone (GELU, by its usual approximation)."""
    inner = np.float32(0.7978845608) * (rows + np.float32(0.044715) * rows * rows * rows)
    bent: Array = np.float32(0.5) * rows * (1 + np.tanh(inner))
    return bent


@cache
def load() -> Network:
    """Return the network; raises FileNotFoundError where its file was left out of the build."""
    with np.load(FILE) as kept:
        held = {name: kept[name] for name in kept.files}
    words = held["pieces"].tobytes().decode().split("\n")
    number = sum(name.endswith(".wide.w") for name in held)
    return Network(
        Pieces(words, [float(score) for score in held["scores"]]),
        held["words.w"],
        held["words.s"],
        held["places"],
        (held["norm.w"], held["norm.b"]),
        tuple(_layer(held, f"{at}.") for at in range(number)),
        _pair(held, "last."),
    )


def _layer(held: Mapping[str, Array], at: str) -> Layer:
    norms = held[f"{at}norms"]
    into, out, wide, narrow = (
        _pair(held, f"{at}{one}.") for one in ("into", "out", "wide", "narrow")
    )
    return Layer(into, out, wide, narrow, (norms[0], norms[1], norms[2], norms[3]))


def _pair(held: Mapping[str, Array], name: str) -> tuple[Array, Array]:
    """Return weights made of signed bytes, a scale for each column, and the biases."""
    return held[f"{name}w"] * held[f"{name}s"], held[f"{name}b"]
