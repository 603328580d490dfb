"""The client's HTTP, at its own extension point: what came back is never logged, nor a warning."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast
from urllib.request import getproxies

from httpx import create_ssl_context
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from bot.channels.http_line import Lines, Lost, NotSent, Patience

TOO_MANY = 429
CONNECT_S, ANSWER_S, FREE_LINE_S = 10.0, 20.0, 5.0
"""Patience with connecting, with an answer, and with the other requests on their way."""


class TooMany(TelegramError):
    """Telegram wants nothing for so many seconds."""

    def __init__(self, seconds: float) -> None:
        """Keep the seconds."""
        super().__init__(f"for {seconds:g} s")
        self.seconds = seconds


class LostOnTheWay(NetworkError):
    """The request left, and its answer never came."""


class _Fields:
    """Plain values in the shape of the client's RequestData, which can't be derived from."""

    contains_files = False
    multipart_data: Mapping[str, object] = MappingProxyType({})

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    @property
    def json_parameters(self) -> dict[str, str]:
        """The fields of a form: each in JSON, but for words."""
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in self._fields.items()
        }

    @property
    def json_payload(self) -> bytes:
        """The fields as one JSON object."""
        return json.dumps(self._fields).encode()


def request_of(fields: Mapping[str, object]) -> RequestData:
    """Return a request with these *fields*; the client's own objects cost more than its sending."""
    return cast("RequestData", _Fields(fields))


class Wire(BaseRequest):
    """So many connections to the server at *origin*.

    Files, and everything where the environment names a proxy, go the client's own way; a proxy is
    left aside if the server *is_local*.
    """

    def __init__(self, connections: int, *, origin: str, is_local: bool) -> None:
        """Open nothing yet."""
        self.answer_s = ANSWER_S
        self._connections = connections
        patience = Patience(CONNECT_S, ANSWER_S, FREE_LINE_S)
        self._lines = Lines(origin, connections, patience, create_ssl_context)
        self._is_local = is_local
        self._has_proxy = not is_local and bool(getproxies())
        self._other: HTTPXRequest | None = None

    @property
    def read_timeout(self) -> float:
        """So long an answer may take."""
        return self.answer_s

    async def initialize(self) -> None:
        """Do nothing: connections open when they are needed."""

    async def shutdown(self) -> None:
        """Hang up."""
        await self._lines.close()
        if self._other is not None:
            await self._other.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        *others: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """Make the request; raise TooMany when it is told when to come back.

        The client's own error for that warns of a change to come, each time it is made.
        """
        if self._has_proxy or (request_data is not None and request_data.contains_files):
            status, payload = await self._otherwise().do_request(
                url, method, request_data, read_timeout, *others, **more
            )
        else:
            seconds = read_timeout if isinstance(read_timeout, int | float) else self.answer_s
            body = b"{}" if request_data is None else request_data.json_payload
            status, payload = await self._post(url, body, seconds)
        if status == TOO_MANY and (wait := _wait_asked_in(payload)) is not None:
            raise TooMany(wait)
        return status, payload

    async def _post(self, url: str, body: bytes, seconds: float) -> tuple[int, bytes]:
        path = url[url.index("/", url.index("//") + 2) :]
        try:
            return await self._lines.post(path, body, kind="application/json", answer=seconds)
        except NotSent as error:
            raise NetworkError(str(error)) from None
        except Lost as error:
            raise LostOnTheWay(str(error)) from None

    def _otherwise(self) -> HTTPXRequest:
        if self._other is None:
            self._other = HTTPXRequest(
                connection_pool_size=self._connections,
                connect_timeout=CONNECT_S,
                read_timeout=ANSWER_S,
                write_timeout=ANSWER_S,
                pool_timeout=FREE_LINE_S,
                httpx_kwargs={"trust_env": not self._is_local},
            )
        return self._other

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer; the client's own way logs one that can't be read, words and all."""
        try:
            data: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("an answer that can't be read") from None
        return data


def _wait_asked_in(payload: bytes) -> float | None:
    try:
        seconds = json.loads(payload)["parameters"]["retry_after"]
        return float(seconds)
    except (ValueError, KeyError, TypeError):
        return None
