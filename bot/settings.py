"""What the environment settles; read once, here. A broken setting stops the start with its name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from dialogs.frozen import dataclass

NAME = "houvast"


@dataclass(frozen=True, slots=True)
class Settings:
    """*data*: the folder of people's data; *key_file*: the master key; *operator*: who runs it.

    *cache*: the folder of what can be made again at any time, and holds nothing of people's.

    *token* and *api_url*, which may hold one, stay out of the ``repr``.
    """

    data: Path
    key_file: Path
    operator: str | None = None
    token: str | None = field(default=None, repr=False)
    api_url: str | None = field(default=None, repr=False)
    cache: Path | None = None


def read_settings(*, purpose: str, data: Path | None = None) -> Settings:
    """Return the settings for *purpose* (``chat`` or ``run``), each with data of its own.

    *data* overrides HOUVAST_DATA. With a folder of one's own the key lies beside it, never in it.
    """
    return settings_from(os.environ, purpose=purpose, data=data)


def settings_from(
    environment: Mapping[str, str], *, purpose: str, data: Path | None = None
) -> Settings:
    """Return the settings that *environment* holds."""
    named = data or (Path(environment["HOUVAST_DATA"]) if environment.get("HOUVAST_DATA") else None)
    folder = _absolute(named or user_data_path(NAME)) / purpose
    key = environment.get("HOUVAST_KEY_FILE")
    if key:
        key_file = _absolute(key)
    elif named is not None:
        key_file = folder.parent.with_name(f"{folder.parent.name}-key") / f"{purpose}.key"
    else:
        key_file = user_config_path(NAME).absolute() / f"{purpose}.key"
    return Settings(
        folder,
        key_file,
        operator=_given(environment, "HOUVAST_OPERATOR"),
        token=_given(environment, "HOUVAST_TOKEN"),
        api_url=_given(environment, "HOUVAST_API_URL"),
        cache=cache_from(environment),
    )


def read_cache() -> Path:
    """Return the folder of what can be made again at any time."""
    return cache_from(os.environ)


def cache_from(environment: Mapping[str, str]) -> Path:
    """Return that folder as *environment* names it."""
    return _absolute(environment.get("HOUVAST_CACHE") or user_cache_path(NAME))


def _absolute(path: Path | str) -> Path:
    return Path(path).expanduser().absolute()


def _given(environment: Mapping[str, str], name: str) -> str | None:
    """Return a setting without the white space that copying brings along; None when empty."""
    return environment.get(name, "").strip() or None
