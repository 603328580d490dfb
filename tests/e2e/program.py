"""`houvast run` as a process of its own, so that it can be stopped, and killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.backoff import Backoff
from bot.flood import Allowance, Flood
from bot.logs import set_up_logs
from bot.running import Measures
from bot.sending import Pace
from bot.settings import Settings
from bot.starting import run
from storage.faults import SettingError, StorageFault

QUICK = Backoff(first=0.02, longest=0.2)


def main(url: str, token: str, folder: str) -> int:
    """Serve from *folder* until stopped."""
    set_up_logs()
    settings = Settings(Path(folder) / "data", Path(folder) / "key", token=token, api_url=url)
    pace = Pace(per_second=1000, apart=0, backoff=QUICK)
    measures = Measures(pace, QUICK, Flood(Allowance(10_000, 1)), poll_s=5)
    try:
        asyncio.run(run(settings, print, measures=measures))
    except (SettingError, StorageFault) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
