"""The list of safety texts and who has read them: `docs/safety/signed.yaml`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import yaml

from bot.catalogs import open_library
from dialogs.analysis.signing import (
    Signature,
    Signatures,
    hash_of_words,
    safety_scripts,
    words_of_script,
)
from dialogs.catalog import Catalog
from dialogs.script import Script
from storage.faults import SettingError

LIST = Path(__file__).parents[1] / "docs" / "safety" / "signed.yaml"
HEAD = """\
# The safety texts, in each language, and who has read them. `words` is the hash of all sentences
# and labels; a changed word fails `houvast check` until a second person has read them and signed
# (`houvast messages sign`). `status` is `draft` until a clinician has signed too: none has so far.
"""


def read_signatures(file: Path = LIST) -> Signatures | None:
    """Return who read what, by script and locale; None where the list is not (it is installed)."""
    if not file.exists():
        return None
    rows = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    return {
        (script, locale): Signature(**{key: str(value) for key, value in row.items()})
        for script, by_locale in rows.items()
        for locale, row in by_locale.items()
    }


def write_signatures(signatures: Signatures, file: Path = LIST) -> None:
    """Write the list anew, in the order of scripts and locales."""
    lines = [HEAD]
    scripts = sorted({script for script, _ in signatures})
    for script in scripts:
        lines.append(f"\n{script}:\n")
        for (name, locale), one in sorted(signatures.items()):
            if name == script:
                row = ", ".join(f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in _row(one))
                lines.append(f"  {locale}: {{{row}}}\n")
    file.write_text("".join(lines), encoding="utf-8")


def _row(one: Signature) -> Iterator[tuple[str, str]]:
    return ((key, value) for key, value in asdict(one).items() if value)


def sign(
    locale: str, name: str, wanted: Iterable[str], today: str, file: Path = LIST
) -> Iterator[str]:
    """Show the words of *wanted* (none named: all that changed), and sign that *name* read them."""
    if not name.strip():
        raise SettingError("--name", "is empty.", "Write who has read the texts.")
    library = open_library((locale,))
    catalog = library.catalog(locale)
    signatures = dict(read_signatures(file) or {})
    for script in _wanted(safety_scripts(library), frozenset(wanted), catalog, signatures):
        yield f"\n{script.id} ({locale})"
        yield from (f"  {words}" for words in words_of_script(script, catalog))
        signatures[script.id, locale] = Signature(
            hash_of_words(script, catalog), name.strip(), today
        )
    known = {script.id for script in safety_scripts(library)}
    write_signatures({key: one for key, one in signatures.items() if key[0] in known}, file)
    yield f"\nRead by {name.strip()}, {today}."


def _wanted(
    scripts: Iterable[Script], names: frozenset[str], catalog: Catalog, signatures: Signatures
) -> Iterator[Script]:
    for script in scripts:
        now = hash_of_words(script, catalog)
        known = signatures.get((script.id, catalog.locale))
        if script.id in names or (not names and (known is None or known.words != now)):
            yield script
