"""Sheets that two people share, sealed and opened: each under a key of its own."""

from __future__ import annotations

import logging
import secrets
from datetime import datetime

from storage.faults import SealBroken
from storage.rows import stamp
from storage.sheet_rows import SealedSheet, SheetRow, invited_to
from storage.store import (
    BeginSheet,
    EndSheet,
    JoinSheet,
    Keys,
    PersonId,
    SharedSheet,
    SheetChange,
    SheetId,
)
from storage.turns import open_sheet, raw_of, seal_sheet
from storage.vault import Master
from storage.writer import Writer

LOG = logging.getLogger(__name__)


class Sheets:
    """What a store does with sheets."""

    def __init__(self, data: Writer, keys: Keys, master: Master) -> None:
        """Use what the store uses."""
        self._data = data
        self._keys = keys
        self._master = master

    async def open(self, row: SheetRow) -> SharedSheet | None:
        """Return a sheet; one that can't be read any more is none, and stops nobody."""
        key = await self._keys.get(SheetId(row[0].hex()))
        try:
            return open_sheet(row, key) if key else None
        except SealBroken as fault:
            LOG.error("fault=%s row=sheet left_out=1", type(fault).__name__)
            return None

    async def invitation(self, code: str, person: PersonId, now: datetime) -> SharedSheet | None:
        """Return the sheet that *code* leads *person* to; None if it leads nowhere (any more)."""
        mark, raw, at = self._mark(code), raw_of(person), stamp(now)
        row = await self._data.read(lambda db: invited_to(db, mark, raw, at))
        return None if row is None else await self.open(row)

    async def seal(self, change: SheetChange) -> SealedSheet:
        """Seal what becomes of a sheet; the key of a new one is there before its first row."""
        if isinstance(change, BeginSheet):
            sheet = SheetId(secrets.token_hex(16))
            key = await self._keys.create(sheet)
            return seal_sheet(change, sheet, key, self._mark(change.code))
        sheet = change.found.sheet
        if isinstance(change, EndSheet):
            return SealedSheet("end", raw_of(sheet))
        found = await self._keys.get(sheet)
        if found is None:  # ended meanwhile: no row has version 0, so the turn is made again
            return SealedSheet("write", raw_of(sheet))
        mark = self._mark(change.code) if isinstance(change, JoinSheet) else b""
        return seal_sheet(change, sheet, found, mark)

    async def undo(self, sealed: SealedSheet) -> None:
        """Destroy the key of a sheet that was not begun after all."""
        if sealed.what == "begin":
            await self._keys.destroy(SheetId(sealed.sheet.hex()))

    def _mark(self, code: str) -> bytes:
        return self._master.lookup(f"sheet:{code}")
