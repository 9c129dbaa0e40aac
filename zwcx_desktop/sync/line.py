"""HTTP to one platform: what travels, what may come back, and what every failure means.

An HTTP status never counts as success: captive portals and proxies say 200 too. An answer must have
the media type that was asked for, and is then proved by whoever asked.
"""

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
import msgspec

from zwcx_desktop import __version__
from zwcx_desktop.sync.troubles import Later, NotThePlatform, Offline, Untrusted
from zwcx_desktop.wire.problems import Refused, read_document

JSON = "application/json"
_PROBLEM = "application/problem+json"
_TIMEOUT = httpx.Timeout(20.0, connect=8.0, pool=5.0)
_LIMIT = 66 << 20
"""Greatest answer in bytes; a page's own limits are checked when it is opened."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer of the platform."""

    status: int
    content: bytes
    headers: Mapping[str, str]


class Line:
    """A connection to the platform at *url*. Not for two threads at once."""

    def __init__(self, url: str) -> None:
        # The system's own list of authorities: offices add the government's there, not to certifi.
        self._client = httpx.Client(
            base_url=url,
            timeout=_TIMEOUT,
            verify=ssl.create_default_context(),
            trust_env=False,
            headers={"User-Agent": f"zwcx-desktop/{__version__}", "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def call(
        self,
        method: str,
        path: str,
        *,
        expect: str,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return the answer to one request.

        Args:
            method: GET, POST, HEAD or PATCH.
            path: from the platform's address on.
            expect: media type of the answer, "" where the answer has no body.
            content: body of the request.
            headers: of the request.

        Raises:
            Offline: nobody answered.
            Later: the platform asks for patience.
            Refused: the platform refuses, in the words of the protocol.
            NotThePlatform, Untrusted: something else answered.
        """
        with (
            _named_failures(),
            self._client.stream(
                method, path, content=content, headers=dict(headers or {})
            ) as response,
        ):
            body = b"".join(_limited(response))
        return _judged(Answer(response.status_code, body, response.headers), expect)


def _limited(response: httpx.Response) -> Iterator[bytes]:
    size = 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        if size > _LIMIT:
            raise NotThePlatform("内容过大")
        yield chunk


def _judged(answer: Answer, expect: str) -> Answer:
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if answer.status >= 400 and kind == _PROBLEM and answer.content:
        raise _problem(answer)
    if answer.status == 413:
        raise Refused("too-large", "a proxy's limit")
    if answer.status in (429, 502, 503, 504):
        raise Later(
            "平台暂时没有应答，内容已保存在本机。", "无需操作，稍后自动重发。", _pause(answer)
        )
    if 200 <= answer.status < 300 and (kind == expect or not expect):
        return answer
    raise NotThePlatform("网页" if kind == "text/html" else f"HTTP {answer.status}")


def _problem(answer: Answer) -> Exception:
    try:
        refused = Refused.of(read_document(answer.content))
    except (ValueError, msgspec.DecodeError):
        return NotThePlatform(f"HTTP {answer.status}")
    return Later.of(refused, _pause(answer)) if refused.retry == "after" else refused


def _pause(answer: Answer) -> float | None:
    text = answer.headers.get("retry-after", "")
    return float(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


@contextmanager
def _named_failures() -> Iterator[None]:
    try:
        yield
    except httpx.TimeoutException as error:
        raise Offline("等待超时") from error
    except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
        raise NotThePlatform("地址不正确") from error
    except httpx.DecodingError as error:
        raise NotThePlatform("内容无法识别") from error
    except httpx.TransportError as error:
        raise _named(error) from error


def _named(error: BaseException) -> Exception:
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _untrusted(cause)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Untrusted("对方没有按安全连接应答", "请核对平台地址和端口，应以 https:// 开头。")
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Offline("找不到平台地址", "请检查网络是否接通、平台地址是否有误。")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Offline("平台没有开启", "平台可能在维护，也可能地址或端口有误。")
    return Offline("连接中断")


def _untrusted(cause: ssl.SSLCertVerificationError) -> Untrusted:
    words = cause.verify_message.lower()
    if "expired" in words or "not yet valid" in words:
        return Untrusted(
            "证书不在有效期内", "请先校准本机时间；时间无误的，请联系市级平台管理员更换证书。"
        )
    if "hostname" in words or "ip address" in words:
        return Untrusted("证书不是这个地址的", "请核对平台地址；仍出现请联系市级平台管理员。")
    return Untrusted(
        "签发机构不受本机信任", "请管理员在系统中安装政务网根证书，不要在别处输入登记码。"
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
