"""``make learn-order``: makes the weights of the third ear from the corpus.

It begins from the lower layers of a public model (see public_model), and learns from the same
lessons as the second ear, the development half alone. A quarter of an hour to an hour.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional
from wordfreq import top_n_list

from dialogs.safety.danger import EMERGENCY
from dialogs.safety.learned import COLUMNS, KINDS, PRESSING, SOMEBODY_ELSE
from dialogs.safety.pieces import END, START, UNKNOWN, Pieces
from dialogs.safety.third_ear import FILE, LONGEST
from tests.dialogs.safety.corpora import Message, read_half
from tests.dialogs.safety.lessons import EVERYDAY, fingerprint, is_held_back, lessons
from tests.dialogs.safety.public_model import PublicModel, find_model, read_model
from tests.dialogs.safety.training import count, kind_of

LAYERS, HEADS = 4, 12
FREQUENT = 25_000  # words of each language whose pieces are kept
ROUNDS, TOGETHER, EVERYDAY_A_ROUND = 2.5, 32, 3_000
LOST, DROPPED, SMOOTH, SIDES = 0.08, 0.1, 0.05, 0.3
SPEEDS = {"layers": 1.2e-4, "words": 3e-4, "last": 1e-3}
EMPTY = 1  # the place of the piece that fills a row up


class Round(nn.Module):  # type: ignore[misc]  # torch is not in this environment
    """One layer of the public model."""

    def __init__(self, model: PublicModel, at: int) -> None:
        """Take the weights of layer *at* of *model*."""
        super().__init__()
        width, wide = model.width, model.packed(f"l{at}.fi.w", model.width)
        narrow = model.packed(f"l{at}.fo.w", len(wide))
        into = [model.packed(f"l{at}.{one}.w", width) for one in "qkv"]
        self.into = _linear(
            np.concatenate(into), np.concatenate([model.plain(f"l{at}.{one}.b") for one in "qkv"])
        )
        self.out = _linear(model.packed(f"l{at}.ao.w", width), model.plain(f"l{at}.ao.b"))
        self.wide = _linear(wide, model.plain(f"l{at}.fi.b"))
        self.narrow = _linear(narrow, model.plain(f"l{at}.fo.b"))
        self.first = _norm(model, f"l{at}.aln")
        self.second = _norm(model, f"l{at}.oln")
        self.lost = nn.Dropout(DROPPED)

    def forward(self, rows: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        """Return *rows* after this layer; *there*: which of them are no filling."""
        many, length, width = rows.shape
        parts = self.into(rows).view(many, length, 3, HEADS, width // HEADS)
        asked, shown, told = parts.permute(2, 0, 3, 1, 4)
        looked = functional.scaled_dot_product_attention(
            asked, shown, told, attn_mask=there[:, None, None, :]
        )
        looked = looked.transpose(1, 2).reshape(many, length, width)
        rows = self.first(rows + self.lost(self.out(looked)))
        inner = functional.gelu(self.wide(rows), approximate="tanh")
        return self.second(rows + self.lost(self.narrow(inner)))


class Ear(nn.Module):  # type: ignore[misc]  # nor here
    """The network, as ``dialogs.safety.third_ear`` runs it."""

    def __init__(self, model: PublicModel, kept: np.ndarray) -> None:
        """Begin from *model*, with the pieces *kept* of it."""
        super().__init__()
        width = model.width
        self.words = nn.Embedding(len(kept), width)
        self.words.weight.data = torch.tensor(model.packed("emb.word", width, rows=kept))
        places = model.plain("emb.pos").reshape(-1, width)[: LONGEST + 2]
        self.places = nn.Parameter(torch.tensor(places + model.plain("emb.type")[:width]))
        self.norm = _norm(model, "emb.ln")
        self.layers = nn.ModuleList(Round(model, at) for at in range(LAYERS))
        self.last = nn.Linear(2 * width, len(COLUMNS))
        self.lost = nn.Dropout(DROPPED)

    def forward(self, pieces: torch.Tensor) -> torch.Tensor:
        """Return what each row of *pieces* weighs for each of COLUMNS."""
        there = pieces != EMPTY
        rows = self.lost(self.norm(self.words(pieces) + self.places[: pieces.shape[1]]))
        for layer in self.layers:
            rows = layer(rows, there)
        shown = there[..., None]
        mean = (rows * shown).sum(1) / shown.sum(1)
        most = rows.masked_fill(~shown, -1e4).max(1).values
        return self.last(self.lost(torch.cat([mean, most], 1)))


def _linear(weights: np.ndarray, biases: np.ndarray) -> nn.Linear:
    made = nn.Linear(weights.shape[1], weights.shape[0])
    made.weight.data, made.bias.data = torch.tensor(weights), torch.tensor(biases)
    return made


def _norm(model: PublicModel, name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(model.width, eps=1e-12)
    made.weight.data = torch.tensor(model.plain(f"{name}.w"))
    made.bias.data = torch.tensor(model.plain(f"{name}.b"))
    return made


def keep_pieces(model: PublicModel, texts: Sequence[str]) -> np.ndarray:
    """Return the places of the pieces that *texts* and frequent words are made of."""
    every = Pieces([word for word, _ in model.pieces], [score for _, score in model.pieces])
    frequent = [word for lang in ("nl", "en", "fr") for word in top_n_list(lang, FREQUENT)]
    met = {piece for text in (*texts, *frequent) for piece in every.cut(text)}
    return np.array([*range(UNKNOWN + 1), *sorted(met - {UNKNOWN})])


def wanted(messages: Sequence[Message]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the kind of each message, and its two sides: 1, 0, or -1 where nobody said."""
    kinds = torch.tensor([KINDS.index(kind_of(one)) for one in messages])
    sides = [
        (float(one.severity == EMERGENCY), float(one.about == "other"))
        if one.severity
        else (-1, -1)
        for one in messages
    ]
    return kinds, torch.tensor(sides)


def batches(messages: Sequence[Message], cut: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield messages of a round, those of like length together; of everyday talk a sample."""
    daily = [at for at, one in enumerate(messages) if one.family == EVERYDAY]
    rest = [at for at, one in enumerate(messages) if one.family != EVERYDAY]
    mixed = rest + random.sample(daily, min(EVERYDAY_A_ROUND, len(daily)))
    random.shuffle(mixed)
    found = []
    for start in range(0, len(mixed), TOGETHER * 32):
        like = sorted(mixed[start : start + TOGETHER * 32], key=lambda at: len(cut[at]))
        found += [like[at : at + TOGETHER] for at in range(0, len(like), TOGETHER)]
    random.shuffle(found)
    yield from found


def fill(rows: Sequence[Sequence[int]], *, lose: float = 0.0) -> torch.Tensor:
    """Return *rows* of pieces as one table; *lose*: the share that is made unknown."""
    longest = max(map(len, rows)) + 2
    table = torch.full((len(rows), longest), EMPTY)
    for at, row in enumerate(rows):
        pieces = torch.tensor(row, dtype=torch.long)
        pieces[torch.rand(len(row)) < lose] = UNKNOWN
        table[at, 0], table[at, 1 : len(row) + 1], table[at, len(row) + 1] = START, pieces, END
    return table


def learn(ear: Ear, messages: Sequence[Message], cut: Sequence[Sequence[int]]) -> None:
    """Let *ear* learn *messages*, cut in pieces."""
    kinds, sides = wanted(messages)
    shares = torch.tensor(count(messages), dtype=torch.float32)
    a_round = len(list(batches(messages, cut)))
    steps, step = int(a_round * ROUNDS), 0
    teacher = torch.optim.AdamW(_groups(ear), weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        teacher, lambda at: min(1, (at + 1) / (0.06 * steps)) * max(0.0, 1 - at / steps)
    )
    while step < steps:
        for some in islice(batches(messages, cut), steps - step):
            sums = ear(fill([cut[at] for at in some], lose=LOST))
            lost = _lost(sums, kinds[some], sides[some], shares[some])
            teacher.zero_grad()
            lost.backward()
            nn.utils.clip_grad_norm_(ear.parameters(), 1.0)
            teacher.step()
            pace.step()
            step += 1
            if step % 100 == 0:
                sys.stdout.write(f"step {step} of {steps}: {lost.item():.2f}\n")


def _groups(ear: Ear) -> list[dict[str, Any]]:
    named = {"words": [*ear.words.parameters()], "last": [*ear.last.parameters()]}
    own = {id(one) for group in named.values() for one in group}
    named["layers"] = [one for one in ear.parameters() if id(one) not in own]
    return [{"params": group, "lr": SPEEDS[name]} for name, group in named.items()]


def _lost(
    sums: torch.Tensor, kinds: torch.Tensor, sides: torch.Tensor, shares: torch.Tensor
) -> torch.Tensor:
    each = functional.cross_entropy(
        sums[:, : len(KINDS)], kinds, reduction="none", label_smoothing=SMOOTH
    )
    lost = (each * shares).mean()
    for at, name in enumerate((PRESSING, SOMEBODY_ELSE)):
        said = sides[:, at] >= 0
        if said.any():
            sum_ = sums[said, COLUMNS.index(name)]
            lost = lost + SIDES * functional.binary_cross_entropy_with_logits(sum_, sides[said, at])
    return lost


def write(ear: Ear, pieces: Sequence[tuple[str, float]]) -> None:
    """Write the weights as signed bytes, with a scale for each column."""
    held = {
        "pieces": np.frombuffer("\n".join(word for word, _ in pieces).encode(), np.uint8),
        "scores": np.array([score for _, score in pieces], np.float32),
        "places": ear.places.detach().numpy(),
        "norm.w": ear.norm.weight.detach().numpy(),
        "norm.b": ear.norm.bias.detach().numpy(),
        "head": np.frombuffer(_head(), np.uint8),
    }
    words = ear.words.weight.detach().numpy()
    scales = np.abs(words).max(axis=1) / 127 + 1e-9
    held["words.w"] = np.rint(words / scales[:, None]).astype(np.int8)
    held["words.s"] = scales.astype(np.float32)
    held |= _packed("last.", ear.last)
    for at, layer in enumerate(ear.layers):
        for name in ("into", "out", "wide", "narrow"):
            held |= _packed(f"{at}.{name}.", getattr(layer, name))
        norms = (layer.first.weight, layer.first.bias, layer.second.weight, layer.second.bias)
        held[f"{at}.norms"] = np.stack([one.detach().numpy() for one in norms])
    with FILE.open("wb") as file:
        np.savez_compressed(file, **held)


def _head() -> bytes:
    told = {"columns": list(COLUMNS), "corpus": fingerprint(read_half("development"))}
    return json.dumps(told).encode()


def _packed(name: str, linear: nn.Linear) -> dict[str, np.ndarray]:
    weights = linear.weight.detach().numpy().T
    scales = (np.abs(weights).max(axis=0) / 127 + 1e-9).astype(np.float32)
    return {
        f"{name}w": np.rint(weights / scales).astype(np.int8),
        f"{name}s": scales,
        f"{name}b": linear.bias.detach().numpy(),
    }


def main() -> None:
    """Learn from all lessons and write the weights."""
    random.seed(0)
    torch.manual_seed(0)
    messages = [one for one in lessons() if not is_held_back(one)]
    model = read_model(find_model())
    kept = keep_pieces(model, [one.text for one in messages])
    pieces = [model.pieces[at] for at in kept]
    cutter = Pieces([word for word, _ in pieces], [score for _, score in pieces])
    cut = [cutter.cut(one.text)[:LONGEST] for one in messages]
    ear = Ear(model, kept)
    sys.stdout.write(f"{len(messages)} messages, {len(pieces)} pieces\n")
    learn(ear, messages, cut)
    ear.eval()
    write(ear, pieces)
    sys.stdout.write(f"{FILE.name} written\n")


if __name__ == "__main__":
    main()
