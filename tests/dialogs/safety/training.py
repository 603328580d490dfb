"""``make learn``: makes the weights of the net's second ear from the corpus.

It reads the development half alone, and says how well messages are heard that a model did not see:
each family is judged by a model made of the others.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from dialogs.safety.danger import CLASSES, EMERGENCY
from dialogs.safety.features import BUCKETS, features_of, words_of
from dialogs.safety.learned import COLUMNS, FILE, KINDS, QUIET
from tests.dialogs.safety.corpora import QUIET as QUIET_KINDS
from tests.dialogs.safety.corpora import Message, read_half
from tests.dialogs.safety.lessons import EVERYDAY, fingerprint, lessons

SOFT, SOFT_ABOUT = 2.0, 1.0  # inverse of how strongly weights are held small
FEWEST = 2  # messages that must hold a feature
FOLDS = 5
OF_EVERYDAY = 2.0


def kind_of(message: Message) -> str:
    """Return what the model is to make of *message*."""
    return QUIET if message.kind in QUIET_KINDS else message.kind


def count(messages: Sequence[Message]) -> np.ndarray:
    """Return how much each message counts: everyday talk is many short lines much alike."""
    return np.array([OF_EVERYDAY if one.family == EVERYDAY else 1.0 for one in messages])


class Table:
    """The features of many messages, as a sparse matrix over those met often enough."""

    def __init__(self, messages: Sequence[Message]) -> None:
        """Read the features of *messages*."""
        self.rows = [features_of(words_of(message.text)) for message in messages]
        met = Counter(place for row in self.rows for place in row)
        self.places = np.array(sorted(place for place, times in met.items() if times >= FEWEST))
        number = {place: at for at, place in enumerate(self.places.tolist())}
        rarity = np.log((1 + len(self.rows)) / (1 + np.array([met[p] for p in self.places]))) + 1
        cells = [
            (at, number[place], 1 / np.sqrt(len(row)))
            for at, row in enumerate(self.rows)
            for place in row
            if place in number
        ]
        down, across, values = zip(*cells, strict=True)
        shape = (len(self.rows), len(self.places))
        self.rarity = rarity
        self.matrix = csr_matrix((values, (down, across)), shape=shape).multiply(rarity).tocsr()


def learn(
    matrix: csr_matrix, wanted: np.ndarray, softness: float, shares: np.ndarray | None = None
) -> LogisticRegression:
    """Return a model of *wanted* from the rows of *matrix*; *shares*: how much each counts."""
    model = LogisticRegression(C=softness, max_iter=2000, tol=1e-3)
    return model.fit(matrix, wanted, sample_weight=shares)


def shares_unseen(table: Table, messages: Sequence[Message]) -> np.ndarray:
    """Return what models say of each message that were made without its family."""
    kinds = np.array([kind_of(message) for message in messages])
    families = [f"{message.kind} {message.family} {message.lang}" for message in messages]
    shares, counted = np.zeros((len(messages), len(KINDS))), count(messages)
    for seen, unseen in GroupKFold(FOLDS).split(table.matrix, kinds, families):
        model = learn(table.matrix[seen], kinds[seen], SOFT, counted[seen])
        order = [KINDS.index(kind) for kind in model.classes_]
        shares[np.ix_(unseen, order)] = model.predict_proba(table.matrix[unseen])
    return shares


def report(messages: Sequence[Message], shares: np.ndarray) -> None:
    """Print, for some thresholds, how many alarms there would be of each kind."""
    kinds = np.array([message.kind for message in messages])
    alarm = shares[:, : len(CLASSES)].sum(axis=1)
    top = np.array([CLASSES[at] for at in shares[:, : len(CLASSES)].argmax(axis=1)])
    dangers = np.isin(kinds, CLASSES)
    print("alarm at  danger  its class  unclear  hard  ordinary")
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        hit = alarm > least
        right = (hit & (top == kinds))[dangers].mean()
        rest = [hit[kinds == kind].mean() for kind in ("unclear", *reversed(QUIET_KINDS))]
        print(
            f"{least:8.1f}  {hit[dangers].mean():6.3f}  {right:9.3f}", *(f"{r:7.3f}" for r in rest)
        )


def write(messages: Sequence[Message], table: Table) -> None:
    """Learn from all of *messages* and write the weights."""
    kinds = np.array([kind_of(message) for message in messages])
    model = learn(table.matrix, kinds, SOFT, count(messages))
    order = [list(model.classes_).index(kind) for kind in KINDS]
    sides = [_side(messages, table, one) for one in ("severity", "about")]
    weights = np.vstack([model.coef_[order], *(side[0] for side in sides)]) * table.rarity
    biases = [*model.intercept_[order], *(side[1] for side in sides)]
    scales = np.abs(weights).max(axis=1) / 127
    dense = np.zeros((BUCKETS, len(COLUMNS)), dtype=np.int8)
    dense[table.places] = np.rint(weights / scales[:, None]).T.astype(np.int8)
    head = {
        "columns": list(COLUMNS),
        "scales": [float(f"{scale:.8g}") for scale in scales],
        "biases": [round(float(bias), 6) for bias in biases],
        "pressing": sides[0][2],
        "corpus": fingerprint(read_half("development")),
    }
    FILE.write_bytes(json.dumps(head).encode() + b"\n" + dense.tobytes())
    print(f"{FILE.name}: {len(messages)} messages, {len(table.places)} features")


def _side(
    messages: Sequence[Message], table: Table, one: str
) -> tuple[np.ndarray, float, dict[str, float]]:
    """Return what weighs for an emergency, or for somebody else; and by class beforehand."""
    at = [number for number, message in enumerate(messages) if message.severity]
    said = np.array([getattr(messages[number], one) in (EMERGENCY, "other") for number in at])
    known = np.array([[messages[number].kind == kind for kind in CLASSES] for number in at])
    extra = csr_matrix(known.astype(float)) if one == "severity" else csr_matrix((len(at), 0))
    model = learn(_beside(table.matrix[at], extra), said, SOFT_ABOUT)
    own = model.coef_[:, : len(table.places)]
    first = model.coef_[0, len(table.places) :]
    prior = {kind: round(float(weight), 6) for kind, weight in zip(CLASSES, first, strict=False)}
    return own, float(model.intercept_[0]), prior


def _beside(left: csr_matrix, right: csr_matrix) -> csr_matrix:
    from scipy.sparse import hstack

    return hstack([left, right]).tocsr()


def main(arguments: list[str]) -> None:
    """Report on unseen families unless told to hurry, then write the weights."""
    messages = lessons()
    table = Table(messages)
    if "--hurry" not in arguments:
        report(messages, shares_unseen(table, messages))
    write(messages, table)


if __name__ == "__main__":
    main(sys.argv[1:])
