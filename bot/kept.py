"""The release as it was made ready once, kept as a file for the starts that follow.

Reading scripts, indexing phrases and making the nets takes seconds on a small machine, and gives
the same at every start until a file changes. What is kept is taken only if every byte it was made
of is the same, and nobody but this user can have written it; else all is made anew, and kept.
"""

from __future__ import annotations

import gc
import hashlib
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any, Literal

import dialogs
from bot.catalogs import FOLDER, Catalogs, open_library
from bot.packing import PackingError, pack, unpack
from dialogs.library import Library
from dialogs.safety.nets import Nets, nets, use_nets

CODE = Path(dialogs.__file__).parent
OWN = Path(__file__).with_name("packing.py"), Path(__file__)
COMPILED, WEIGHTS = "__pycache__", ".bin"
LONGEST = 64 * 2**20
OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
HASH = hashlib.sha256

PATIENCE_S = 300

News = Literal["making", "unkept"]
"""It is made ready, which takes a while; it could not be kept, so the next start takes as long."""


def open_release(
    cache: Path | None,
    drafts: tuple[str, ...] = (),
    *,
    tell: Callable[[News], None] = lambda _: None,
) -> Library:
    """Return the release with the languages that are offered, from *cache* if it is kept there.

    *tell* hears when it is not. Raises Faults as loading does; trouble with the cache is none.
    """
    with _no_collecting():
        mark = mark_of()
        kept = None if cache is None else read_kept(cache, mark)
        if kept is None:
            tell("making")
            if cache is not None and make_kept(cache, mark):
                kept = read_kept(cache, mark)
        if kept is None:
            tell("unkept")
            return open_library(drafts)
        library, listened = kept
        use_nets(listened)
        return replace(library, catalogs=Catalogs(FOLDER, drafts))


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Look for no garbage while a release is opened, nor ever again in what was there by then."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def make_kept(cache: Path, mark: bytes) -> bool:
    """Let a process of its own make the release of *mark* ready and keep it; say whether it did.

    It begins after the mark was taken and takes it once more at its end: so what it makes was
    made by and of just these files. What it needed for that is gone with it.
    """
    command = [sys.executable, "-m", "bot", "prepare", "--cache", str(cache), "--mark", mark.hex()]
    try:
        _make_folder(cache)
        done = subprocess.run(  # noqa: S603 - our own program, from where this one is
            command,
            cwd=CODE.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def keep_here(cache: Path, mark: bytes) -> bool:
    """Make the release ready in this process and keep it, if it is still of *mark*."""
    library = open_library()
    return mark_of() == mark and write_kept(cache, mark, library)


# -- what it was made of -------------------------------------------------------------------


def mark_of(code: Path = CODE) -> bytes:
    """Return the mark of a release: every byte of scripts, facts and code, and which Python."""
    digest = HASH(f"{sys.version} {sys.implementation.cache_tag}".encode())
    for file in (*sorted(_files(code)), *map(str, OWN)):
        content = Path(file).read_bytes()
        digest.update(f"{file}\0{len(content)}\0".encode("utf-8", "surrogateescape") + content)
    return digest.digest()


def _files(folder: Path | str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != COMPILED:
                    yield from _files(entry.path)
            elif not entry.name.endswith(WEIGHTS):  # read as they are, wherever it came from
                yield entry.path


# -- the file ------------------------------------------------------------------------------


def path_in(cache: Path) -> Path:
    """Return where this installation's release is kept: one file, whatever it is of."""
    place = HASH(str(CODE).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return cache / f"release-{place}.{sys.implementation.cache_tag}"


def read_kept(cache: Path, mark: bytes) -> tuple[Library, Nets] | None:
    """Return the release of *mark* and its nets; None where no such thing is surely kept."""
    try:
        with _opened(path_in(cache)) as file:
            if file.read(len(mark)) != mark:
                return None
            digest = file.read(HASH().digest_size)
            begin = file.tell()
            if hashlib.file_digest(file, HASH).digest() != digest:
                return None
            file.seek(begin)
            match unpack(file):
                case (Library() as library, dict() as listened):
                    return library, listened
                case _:
                    return None
    except (OSError, PackingError):
        return None


@contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    """Open a file that nobody but this user can write; raise OSError if somebody can."""
    _demand_own(path.parent.stat(), stat.S_ISDIR)
    with open(path, "rb", opener=_without_following) as file:
        _demand_own(os.fstat(file.fileno()), stat.S_ISREG)
        yield file


def _without_following(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_NONBLOCK)


def _demand_own(status: os.stat_result, is_kind: Callable[[int], bool]) -> None:
    is_own = status.st_uid == os.geteuid() and not status.st_mode & OTHERS_WRITE
    if not (is_own and is_kind(status.st_mode) and status.st_size <= LONGEST):
        raise PermissionError


def write_kept(cache: Path, mark: bytes, library: Library) -> bool:
    """Keep a release and the nets, whole or not at all; False where that can't be."""
    try:
        _make_folder(cache)
        body = BytesIO()
        pack((_for_serving(library), dict(nets())), body)
        descriptor, name = tempfile.mkstemp(dir=cache)  # for this user's eyes only
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(mark + HASH(body.getbuffer()).digest() + body.getvalue())
            Path(name).replace(path_in(cache))
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except (OSError, PackingError):
        return False
    return True


def _make_folder(cache: Path) -> None:
    """Make the folder if it isn't there; raise OSError where this user can't keep anything."""
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    _demand_own(cache.stat(), stat.S_ISDIR)
    if not os.access(cache, os.W_OK):
        raise PermissionError


def _for_serving(library: Library) -> Library:
    """Return *library* without what only authors and translators need, and what is read later."""
    scripts = {name: replace(script, places={}) for name, script in library.scripts.items()}
    named = {way: scripts[script.id] for way, script in library.named.items()}
    arising = tuple(scripts[script.id] for script in library.arising)
    memories = [part for part in fields(Library) if part.default_factory is dict and part.init]
    emptied: dict[str, Any] = {part.name: {} for part in memories}
    return replace(library, scripts=scripts, named=named, arising=arising, catalogs={}, **emptied)
