"""Sealing: one key for each person, wrapped by a master key that lies outside the data folder.

A sealed field is ``0x01 | nonce (12) | AES-256-GCM``. What it is sealed to (table, column, person,
row) is authenticated with it, so a field moved to another row or person does not open. Texts are
padded to steps of 64 bytes, so that their length says little.
"""

from __future__ import annotations

import hmac
import os
import secrets
import stat
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.faults import SealBroken, SettingError

KEY_BYTES = 32
PAD_BYTES = 64
CIPHERS = 64
"""So many ciphers are kept ready: of people who talk at this moment."""
KEY_SETTING = "HOUVAST_KEY_FILE"

_VERSION = b"\x01"
_NONCE_BYTES = 12
_CHECK_TEXT = "this master key belongs to this data"


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"houvast/{purpose}".encode()).derive(secret)


class _Digest:
    """HMAC-SHA256 under one key, cut to 16 bytes; the key's own part is worked out once."""

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes) -> None:
        self._keyed = hmac.new(key, digestmod="sha256")

    def of(self, text: str) -> bytes:
        digest = self._keyed.copy()
        digest.update(text.encode("utf-8", "surrogatepass"))
        return digest.digest()[:16]


def _pad(text: str) -> bytes:
    """End the text with one 0x80 and zeros: the ending can always be told from the text."""
    marked = text.encode("utf-8", "surrogatepass") + b"\x80"
    return marked + bytes(-len(marked) % PAD_BYTES)


def _unpad(padded: bytes) -> str:
    return padded.rstrip(b"\x00")[:-1].decode("utf-8", "surrogatepass")


class _Nonces:
    """Random nonces, fetched from the system by the hundred: each is used once."""

    __slots__ = ("_at", "_block")

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Throw away what is left: a forked process must not use its parent's."""
        self._block, self._at = b"", 0

    def next(self) -> bytes:
        if self._at >= len(self._block):
            self._block, self._at = os.urandom(100 * _NONCE_BYTES), 0
        self._at += _NONCE_BYTES
        return self._block[self._at - _NONCE_BYTES : self._at]


_NONCES = _Nonces()
os.register_at_fork(after_in_child=_NONCES.renew)


@lru_cache(maxsize=CIPHERS)
def _cipher(key: bytes) -> AESGCM:
    """Return the cipher of a key: one takes ten times the key's memory, so few are kept."""
    return AESGCM(key)


def drop_ciphers() -> None:
    """Keep no cipher of a key that is being destroyed."""
    _cipher.cache_clear()


class _Seal:
    """AES-256-GCM with a random nonce, in front of it the version byte."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, plain: bytes, context: bytes) -> bytes:
        nonce = _NONCES.next()
        return _VERSION + nonce + _cipher(self._key).encrypt(nonce, plain, context)

    def open(self, blob: bytes, context: bytes, place: str) -> bytes:
        if blob[:1] != _VERSION:
            raise SealBroken(place)
        nonce, sealed = blob[1 : 1 + _NONCE_BYTES], blob[1 + _NONCE_BYTES :]
        try:
            return _cipher(self._key).decrypt(nonce, sealed, context)
        except (InvalidTag, ValueError):
            raise SealBroken(place) from None


class PersonKey:
    """Seals and opens one person's fields; *place* is ``table.column``, *row* the row's own id."""

    __slots__ = ("_person", "_rows", "_seal")

    def __init__(self, person: str, secret: bytes) -> None:
        """Derive from the secret one key that seals and one that names rows."""
        self._person = person.encode()
        self._seal = _Seal(_derive(secret, "fields"))
        self._rows = _derive(secret, "rows")

    def row(self, name: str) -> bytes:
        """Return a row id for a name: always the same one, and it says nothing of the name."""
        return _Digest(self._rows).of(name)

    def seal(self, text: str, place: str, row: bytes) -> bytes:
        """Return the sealed text, which opens for this person, place and row only."""
        return self._seal.seal(_pad(text), self._context(place, row))

    def open(self, blob: bytes, place: str, row: bytes) -> str:
        """Return the text; raise `SealBroken` if the blob was not sealed for exactly this place."""
        return _unpad(self._seal.open(blob, self._context(place, row), place))

    def _context(self, place: str, row: bytes) -> bytes:
        return b"v1|" + place.replace(".", "|").encode() + b"|" + self._person + b"|" + row


class Master:
    """The master key's three uses: wrapping person keys, looking up addresses, marking events."""

    __slots__ = ("_events", "_pepper", "_wrap", "made")

    def __init__(self, secret: bytes, *, made: bool = False) -> None:
        """Derive the three keys; *made* says that the key file was created just now."""
        self._wrap = _Seal(_derive(secret, "wrap"))
        self._pepper = _Digest(_derive(secret, "pepper"))
        self._events = _Digest(_derive(secret, "events"))
        self.made = made

    def lookup(self, address: str) -> bytes:
        """Return what an address is found by; without the master key it cannot be guessed back."""
        return self._pepper.of(address)

    def mark(self, event: str) -> bytes:
        """Return what an event id is remembered by."""
        return self._events.of(event)

    def new_secret(self) -> bytes:
        """Return a fresh secret for one person."""
        return secrets.token_bytes(KEY_BYTES)

    def wrap(self, person: str, secret: bytes) -> bytes:
        """Return the person's secret, sealed to the person."""
        return self._wrap.seal(secret, b"v1|key|wrapped|" + person.encode())

    def unwrap(self, person: str, wrapped: bytes) -> PersonKey:
        """Return the person's key; raise `SealBroken` if it was wrapped otherwise."""
        secret = self._wrap.open(wrapped, b"v1|key|wrapped|" + person.encode(), "key.wrapped")
        return PersonKey(person, secret)

    def sign(self, dataset: bytes) -> bytes:
        """Return a sealed known value, by which `fits` knows this master key again."""
        return self._wrap.seal(_CHECK_TEXT.encode(), b"v1|vault|proof|" + dataset)

    def fits(self, dataset: bytes, proof: bytes) -> bool:
        """Tell whether *proof* was signed for this data set with this master key."""
        try:
            plain = self._wrap.open(proof, b"v1|vault|proof|" + dataset, "vault.proof")
        except SealBroken:
            return False
        return plain == _CHECK_TEXT.encode()


def open_master(key_file: Path, data_dir: Path, *, has_data: bool) -> Master:
    """Return the master key; make its file if there is none and *has_data* is false.

    Raises:
        SettingError: the file lies in the data folder, can be read by others, does not hold a
            key, or is missing while data exist. Nothing was changed.
    """
    _refuse_inside(key_file, data_dir)
    if key_file.exists():
        return Master(_read_secret(key_file))
    if has_data:
        raise SettingError(
            KEY_SETTING,
            f"there is no key file at {key_file}, but there are data in {data_dir}.",
            "Put the key file back that was used before; without it these data cannot be read.",
        )
    return Master(_make_secret(key_file), made=True)


def _refuse_inside(key_file: Path, data_dir: Path) -> None:
    if key_file.resolve().is_relative_to(data_dir.resolve()):
        raise SettingError(
            KEY_SETTING,
            f"the key file {key_file} lies in the data folder {data_dir}.",
            "Keep it elsewhere: whoever takes the folder, or a copy of it, would have both.",
        )


def _read_secret(key_file: Path) -> bytes:
    if stat.S_IMODE(key_file.stat().st_mode) & 0o077:
        raise SettingError(
            KEY_SETTING,
            f"others than its owner have access to the key file {key_file}.",
            f"Run: chmod 400 {key_file}",
        )
    try:
        secret = bytes.fromhex(key_file.read_text("ascii"))
    except OSError as error:
        raise _unreadable(key_file, str(error.strerror)) from error
    except ValueError:
        raise _unreadable(key_file, "it holds something else than a key") from None
    if len(secret) != KEY_BYTES:
        raise _unreadable(key_file, "it does not hold a whole key")
    return secret


def _unreadable(key_file: Path, why: str) -> SettingError:
    return SettingError(
        KEY_SETTING,
        f"the key file {key_file} cannot be used: {why}.",
        f"A key file holds {2 * KEY_BYTES} hexadecimal digits; put the right one back.",
    )


def _make_secret(key_file: Path) -> bytes:
    """Write a new key under another name first, so that half a key is never found."""
    secret = secrets.token_bytes(KEY_BYTES)
    key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = key_file.with_name(f".{key_file.name}.new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secret.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.rename(key_file)
    sync_folder(key_file.parent)
    return secret


def sync_folder(folder: Path) -> None:
    """Make names just given in *folder* survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
