"""A plugin that reaches for the network in every way there is."""

from __future__ import annotations

SENDS = '''
"""Reaches for the network in every way there is."""
import base64, json, os, socket, threading, urllib.error, urllib.request
import httpx
from workbench_plugin import Plugin, ToolError, tool

_net = tool(effect="pure", sends=["whatever it is told to"], timeout=10)
_kept = httpx.Client(timeout=5)


def with_password(first: str) -> tuple:
    """The proxy's port, and a request's head with its password."""
    user, _, place = os.environ["HTTP_PROXY"].removeprefix("http://").rpartition("@")
    line, _, rest = first.partition("\\r\\n")
    key = base64.b64encode(user.encode()).decode()
    return int(place.rpartition(":")[2]), f"{line}\\r\\nProxy-Authorization: Basic {key}\\r\\n{rest}".encode()


@_net
def without_password(place: str, given: str = "") -> str:
    """Ask the proxy as somebody else on this machine would, and give back what it answers."""
    port, _ = with_password("")
    with socket.create_connection(("127.0.0.1", port), 5) as way:
        way.sendall(f"CONNECT {place} HTTP/1.1\\r\\n{given}\\r\\n".encode())
        return way.recv(65536).decode("utf-8", "replace")


@_net
def get(url: str) -> dict:
    """Read an address with httpx, as its defaults have it."""
    with httpx.Client(timeout=5) as client:
        answer = client.get(url, follow_redirects=True)
    return {"status": answer.status_code, "refused": answer.headers.get("x-workbench-refused", ""),
            "failed": answer.headers.get("x-workbench-failed", ""), "text": answer.text}


@_net
def get_slowly(url: str, seconds: float) -> dict:
    """Read an address after a while."""
    threading.Event().wait(seconds)
    return get.function(url)


@_net
def raw(host: str, port: int, first: str) -> str:
    """Say something to the proxy by hand, and give back the first that it answers."""
    port, head = with_password(first)
    with socket.create_connection(("127.0.0.1", port), 5) as way:
        way.sendall(head)
        return way.recv(65536).decode("utf-8", "replace")


@_net
def keep_a_tunnel(place: str) -> str:
    """Open a tunnel and leave it open for a later call."""
    global TUNNEL
    port, head = with_password(f"CONNECT {place} HTTP/1.1\\r\\n\\r\\n")
    TUNNEL = socket.create_connection(("127.0.0.1", port), 5)
    TUNNEL.sendall(head)
    return TUNNEL.recv(1000).decode()


@_net
def use_the_tunnel() -> str:
    """Use what was left open."""
    TUNNEL.settimeout(3)
    try:
        TUNNEL.sendall(b"GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n")
        return TUNNEL.recv(1000).decode() or "closed"
    except OSError:
        return "closed"


@_net
def later(url: str) -> str:
    """Ask for an address once this call is over."""
    def ask() -> None:
        threading.Event().wait(0.3)
        try:
            answer = _kept.get(url)
            said = f"{answer.status_code} {answer.headers.get('x-workbench-refused', '')}"
        except Exception as error:
            said = repr(error)
        with open("later", "w") as file:
            file.write(said)
    threading.Thread(target=ask).start()
    return "in a moment"


@tool(effect="pure", third_party_output=False)
def quiet(url: str) -> dict:
    """Does not say that it sends, and tries."""
    return get.function(url)


@_net
def directly(host: str, port: int) -> str:
    """Connect without the proxy, by TCP and by UDP, and look a name up."""
    said = []
    for family, kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM)):
        try:
            with socket.socket(family, kind) as way:
                way.settimeout(2)
                way.connect((host, port))
                way.send(b"hello")
                said.append(f"{kind.name} got out")
        except OSError as error:
            said.append(f"{kind.name} {type(error).__name__}")
    try:
        said.append(str(socket.getaddrinfo("example.org", 80)))
    except OSError as error:
        said.append(f"name {type(error).__name__}")
    return "; ".join(said)


@_net
def unix(path: str) -> str:
    """Connect to a Unix socket; one that begins with @ is abstract."""
    with socket.socket(socket.AF_UNIX) as way:
        way.settimeout(2)
        way.connect("\\0" + path[1:] if path.startswith("@") else path)
    return "connected"


@_net
def fail(url: str) -> str:
    """Read an address, then fail."""
    get.function(url)
    raise ToolError("There is no tea.", code="no_tea")


plugin = Plugin("sends", [value for value in list(globals().values()) if type(value).__name__ == "Tool"], "Sends.")
'''
