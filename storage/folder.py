"""The data folder: its files, who may look into it, and the lock that keeps others out."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from dialogs.frozen import dataclass
from storage.faults import SettingError

FOLDER_SETTING = "HOUVAST_DATA"


@dataclass(frozen=True, slots=True)
class Folder:
    """The names of the files in a data folder."""

    path: Path

    @property
    def data(self) -> Path:
        """The file that holds what is kept of people, sealed."""
        return self.path / "houvast.sqlite"

    @property
    def keys(self) -> Path:
        """The file that holds the wrapped keys."""
        return self.path / "keys.sqlite"

    @property
    def lock(self) -> Path:
        """The file whose lock says that a process has this folder."""
        return self.path / "lock"

    @property
    def in_use(self) -> bool:
        """Whether this folder holds data or keys."""
        return self.data.exists() or self.keys.exists()


class Claim:
    """This process's hold on a data folder, until released; a crash releases it too."""

    def __init__(self, data_dir: Path) -> None:
        """Take the folder, making it if need be; raise `SettingError` if another process has it."""
        self.folder = Folder(data_dir)
        _make_private(self.folder)
        self._handle = os.open(self.folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise self._refusal() from None
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, f"{os.getpid()}\n".encode(), 0)

    def _refusal(self) -> SettingError:
        holder = os.pread(self._handle, 32, 0).decode("ascii", "replace").strip()
        os.close(self._handle)
        return SettingError(
            FOLDER_SETTING,
            f"the data folder {self.folder.path} is in use by process {holder or 'unknown'}.",
            "Stop that one first, or choose another folder.",
        )

    def release(self) -> None:
        """Let others have the folder."""
        os.ftruncate(self._handle, 0)
        os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _make_private(folder: Folder) -> None:
    """Keep others out of the folder, unless it was somebody's already and holds other things."""
    try:
        folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        ours = (folder.lock.name, folder.data.name, folder.keys.name)
        alone = all(file.name.startswith(ours) for file in folder.path.iterdir())
        if alone and folder.path.stat().st_mode & 0o077:
            folder.path.chmod(0o700)
    except OSError as error:
        raise SettingError(
            FOLDER_SETTING,
            f"the data folder {folder.path} cannot be used: {error.strerror}.",
            "Choose a folder in which this program may write.",
        ) from error
