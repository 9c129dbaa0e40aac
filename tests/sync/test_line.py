"""TLS that proves nothing ends the call before a byte of content is sent."""

import ipaddress
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from zwcx_desktop.sync.line import Line
from zwcx_desktop.sync.troubles import NotThePlatform, Offline, Untrusted


def certificate(folder, *, host="127.0.0.1", days=(-1, 1)):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tests")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain, secret = folder / "cert.pem", folder / "key.pem"
    chain.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return chain, secret


@pytest.fixture
def listener():
    """One connection to a server that does with it what the test says."""
    threads = []

    def serve(handle):
        server = socket.create_server(("127.0.0.1", 0))

        def run():
            with server:
                connection, _ = server.accept()
                with connection:
                    handle(connection)

        thread = threading.Thread(target=run)
        thread.start()
        threads.append(thread)
        return server.getsockname()[1]

    yield serve
    for thread in threads:
        thread.join(20)


def tls(chain, secret):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, secret)

    def handle(connection):
        try:
            with context.wrap_socket(connection, server_side=True) as secure:
                secure.recv(1)
        except OSError:
            pass

    return handle


def ask(url):
    line = Line(url)
    try:
        return line.call("GET", "/v1/meta", expect="application/json")
    finally:
        line.close()


def test_an_unknown_authority_is_not_trusted(listener, tmp_path):
    port = listener(tls(*certificate(tmp_path)))
    with pytest.raises(Untrusted, match="签发机构不受本机信任"):
        ask(f"https://127.0.0.1:{port}")


def test_an_expired_certificate_asks_to_look_at_the_clock(listener, tmp_path, monkeypatch):
    chain, secret = certificate(tmp_path, days=(-3, -1))
    monkeypatch.setenv("SSL_CERT_FILE", str(chain))
    port = listener(tls(chain, secret))
    with pytest.raises(Untrusted, match="有效期") as caught:
        ask(f"https://127.0.0.1:{port}")
    assert "校准" in caught.value.hint


def test_a_certificate_of_another_address(listener, tmp_path, monkeypatch):
    chain, secret = certificate(tmp_path, host="127.0.0.2")
    monkeypatch.setenv("SSL_CERT_FILE", str(chain))
    port = listener(tls(chain, secret))
    with pytest.raises(Untrusted, match="不是这个地址的"):
        ask(f"https://127.0.0.1:{port}")


def test_a_port_without_tls(listener):
    def plain(connection):
        connection.recv(100)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    port = listener(plain)
    with pytest.raises(Untrusted, match="没有按安全连接应答"):
        ask(f"https://127.0.0.1:{port}")


def test_a_connection_that_ends_in_the_middle(listener):
    def cut(connection):
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")

    port = listener(cut)
    with pytest.raises(Offline, match="连接中断"):
        ask(f"http://127.0.0.1:{port}")


def test_no_http_at_all(listener):
    def nonsense(connection):
        connection.recv(4096)
        connection.sendall(b"SSH-2.0-OpenSSH\r\n")

    port = listener(nonsense)
    with pytest.raises((Offline, NotThePlatform)):
        ask(f"http://127.0.0.1:{port}")
