"""What holds for every test: it meets neither the outside world nor anyone's real data."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

LOOPBACK = ("127.0.0.1", "::1", "localhost")

# Green has to mean green the second time too; `--hypothesis-profile=explore` goes looking.
settings.register_profile("steady", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="write anew what the transcripts say and record; read the difference before it lands",
    )
    parser.addoption(
        "--kills", type=int, default=4, help="how often the program is killed at random moments"
    )


def _refuse_the_outside(event: str, arguments: tuple[object, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and address[0] not in LOOPBACK:
        raise ConnectionRefusedError(f"a test tried to reach {address[0]}")


sys.addaudithook(_refuse_the_outside)


@pytest.fixture(scope="session", autouse=True)
def home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let every test keep data, keys and settings in a folder that goes away with it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        for name in ("TOKEN", "DATA", "KEY_FILE", "API_URL", "DATABASE", "CACHE"):
            patch.delenv(f"HOUVAST_{name}", raising=False)
        yield
