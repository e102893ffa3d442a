"""Plugins that misbehave, as sources, and environments made of them."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

from workbench.tools.environments import ToolEnvironment

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "plugins/contract/src"

BAD = '''
"""Does everything that a plugin must not do."""
import ctypes, fcntl, json, os, signal, socket, subprocess, sys, threading, time
from pathlib import Path
from workbench_plugin import Context, Plugin, Result, ToolError, tool

_say = tool(effect="pure", third_party_output=False, timeout=20)
_brief = tool(effect="pure", third_party_output=False, timeout=0.4)
_write = tool(effect="irreversible", third_party_output=False, timeout=20)


@_say
def echo(text: str) -> str:
    """Give back the text."""
    return text


@_say
def pid() -> int:
    """Tell the process id."""
    return os.getpid()


@_say
def context(context: Context) -> dict:
    """Tell what is known of the call."""
    return {"call": context.call_id, "key": context.idempotency_key, "attempt": context.attempt,
            "folder": str(context.folder), "trace": context.traceparent,
            "settings": dict(context.settings)}


@tool(effect="irreversible", third_party_output=False, key="request")
def keyed(text: str, request: str) -> str:
    """Give back the text and the key."""
    return text + " " + request


@_say
def environment() -> dict:
    """Tell all that is in the environment."""
    return {**os.environ, "argv": " ".join(sys.argv), "cwd": os.getcwd()}


@_brief
def hang() -> str:
    """Hold the interpreter for ever, deaf to TERM."""
    signal_ignored()
    ctypes.PyDLL(None).pause()
    return ""


@_brief
def hang_politely() -> str:
    """Sleep in a thread for longer than allowed."""
    time.sleep(600)
    return ""


@_write
def write_late(seconds: float, context: Context) -> str:
    """Write a file after a while."""
    Path("started").write_text("yes")
    time.sleep(seconds)
    Path("late").write_text("yes")
    return "written"


@_say
def nap(seconds: float) -> str:
    """Sleep."""
    time.sleep(seconds)
    return "awake"


def signal_ignored() -> None:
    blocked = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
    signal.pthread_sigmask(signal.SIG_BLOCK, blocked)


@_say
def segfault() -> str:
    """Crash."""
    ctypes.string_at(0)
    return ""


@_say
def leave(code: int) -> str:
    """Exit."""
    print("leaving for good", file=sys.stderr, flush=True)
    os._exit(code)


@_say
def hoard(gigabytes: int) -> int:
    """Take memory."""
    return len(bytearray(gigabytes << 30))


@_say
def prints() -> str:
    """Print garbage on every stream."""
    print("garbage {")
    os.write(1, b"more garbage\\n")
    os.write(2, b"\\xff\\xfe\\x1b[31mred\\n")
    return "printed"


@_say
def large(characters: int) -> str:
    """Answer at length."""
    return "x" * characters


@_say
def flood_errors(megabytes: int) -> str:
    """Write to stderr without an end of line."""
    for _ in range(megabytes):
        os.write(2, b"e" * 1_000_000)
    return "flooded"


def protocol() -> int:
    """The descriptor that answers go to, which is none of a plugin's business."""
    for number in range(3, 20):
        try:
            named = os.readlink(f"/proc/self/fd/{number}")
            if named.startswith("pipe:") and fcntl.fcntl(number, fcntl.F_GETFL) & os.O_ACCMODE == os.O_WRONLY:
                return number
        except OSError:
            continue
    return -1


PROTOCOL = protocol()


def send(data: bytes) -> None:
    while data:
        data = data[os.write(PROTOCOL, data):]


@_brief
def raw(hexadecimal: str) -> str:
    """Write something straight to the protocol's stream instead of answering, and then nothing."""
    send(bytes.fromhex(hexadecimal) + b"\\n")
    ctypes.PyDLL(None).pause()
    return ""


@_say
def raw_bytes(hexadecimal: str, times: int, before: str = "") -> str:
    """Write bytes straight to the protocol's stream, then answer."""
    send(before.encode())
    piece = bytes.fromhex(hexadecimal)
    block = piece * max(1, 65536 // len(piece))
    left = len(piece) * times
    while left > 0:
        send(block[:left])
        left -= len(block)
    send(b"\\n")
    return "sent"


@_say
def not_a_number() -> dict:
    """Answer with what JSON can't hold."""
    return {"x": float("nan"), "y": "\\udcff"}


@_say
def deep(levels: int) -> str:
    """Answer with nested data."""
    value = []
    for _ in range(levels):
        value = [value]
    return value


@_write
def daemon(seconds: float) -> int:
    """Leave a daemon behind, in a session of its own, deaf to signals."""
    read, write = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            signal_ignored()
            os.write(write, str(os.getpid()).encode())
            Path("daemon").write_text(str(os.getpid()))
            time.sleep(seconds)
        os._exit(0)
    os.wait()
    return int(os.read(read, 20))


@_brief
def bomb(context: Context) -> str:
    """Start processes without end, each of which does so too."""
    signal_ignored()
    while True:
        try:
            os.fork()
        except OSError:
            time.sleep(0.001)


@_say
def processes(most: int) -> int:
    """Count how many processes can be started."""
    started = []
    try:
        while len(started) < most:
            child = os.fork()
            if child == 0:
                signal.pause()
            started.append(child)
    except OSError:
        pass
    for child in started:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return len(started)


@_say
def fill_up(folder: str, megabytes: int) -> str:
    """Write until the disk is full."""
    written = 0
    try:
        for number in range(megabytes // 64 + 1):
            with open(os.path.join(folder, f"fill{number}"), "wb") as file:
                for _ in range(64):
                    file.write(bytes(1 << 20))
                    written += 1
    except OSError as error:
        return f"{type(error).__name__} {error.errno} after {written} MB"
    return f"{written} MB"


@_say
def one_file(path: str, megabytes: int) -> str:
    """Write one file of a size, sparsely."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open(path, "wb") as file:
        file.truncate(megabytes << 20)
    return "written"


@_say
def descriptors() -> int:
    """Open files without end."""
    opened = []
    try:
        while len(opened) < 100_000:
            opened.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    for descriptor in opened:
        os.close(descriptor)
    return len(opened)


@_say
def limits() -> dict:
    """Tell what it may use."""
    import resource
    return {name: resource.getrlimit(getattr(resource, name))[1] for name in
            ("RLIMIT_CPU", "RLIMIT_AS", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE")}


@_say
def look_around() -> dict:
    """Tell what is to be seen: processes, folders, mounts, rights."""
    status = Path("/proc/self/status").read_text()
    return {"processes": sorted(int(name) for name in os.listdir("/proc") if name.isdigit()),
            "root": sorted(os.listdir("/")), "through": sorted(os.listdir("/proc/self/root")),
            "home": os.path.exists(os.path.expanduser("~")),
            "rights": [line.split()[1] for line in status.splitlines() if line.startswith("CapEff")][0],
            "devices": sorted(os.listdir("/dev"))}


@_say
def get_more() -> list:
    """Try to get rights: a user namespace, a mount, root."""
    libc = ctypes.CDLL(None, use_errno=True)
    tried = {"unshare": lambda: libc.unshare(0x10000000),
             "mount": lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None),
             "remount": lambda: libc.mount(b"none", b"/", None, 0x1020, None), "chroot": lambda: libc.chroot(b"/")}
    return [name for name, attempt in tried.items() if attempt() == 0]


@_say
def try_to_read(path: str) -> str:
    """Read any file."""
    return Path(path).read_text()


@_write
def try_to_write(path: str) -> str:
    """Write any file."""
    Path(path).write_text("was here")
    return "written"


@_say
def try_to_connect(port: int) -> str:
    """Connect to this machine."""
    socket.create_connection(("127.0.0.1", port), 2).close()
    return "connected"


@_say
def refuse() -> str:
    """Report a known error."""
    raise ToolError("There is no tea.", "later", 5, instead="Ask for coffee", code="no_tea")


@_write
def change() -> Result:
    """Tell what changed."""
    return Result("changed", changed=["a.txt", "b/c.txt"])


plugin = Plugin("bad", [value for value in list(globals().values()) if type(value).__name__ == "Tool"], "Bad.")
'''

GOOD = '''
"""One tool."""
from workbench_plugin import Plugin, tool


@tool(effect="pure", third_party_output=False)
def add(a: int, b: int) -> int:
    """Add two numbers.

    Args:
        a: One.
        b: Another.
    """
    return a + b


plugin = Plugin("good", [add], "Adds.")
'''


def make_environment(folder: Path, plugins: dict[str, str]) -> ToolEnvironment:
    """An environment of plugins, by name and source; what they import is borrowed from where the tests run."""
    folder.mkdir(parents=True)
    base = Path(sys.base_prefix)
    (folder / "pyvenv.cfg").write_text(f"home = {base / 'bin'}\ninclude-system-site-packages = false\n")
    (folder / "bin").mkdir()
    (folder / "bin/python").symlink_to(base / "bin" / f"python3.{sys.version_info.minor}")
    packages = folder / f"lib/python3.{sys.version_info.minor}/site-packages"
    packages.mkdir(parents=True)
    (packages / "borrowed.pth").write_text(f"{CONTRACT}\n{sysconfig.get_path('purelib')}\n")
    environment = ToolEnvironment(folder=folder, todo="Look at the test.")
    for name, source in plugins.items():
        install(environment, name, source)
    return environment


def install(environment: ToolEnvironment, name: str, source: str, version: str = "1.0") -> None:
    """Put a plugin into an environment, as pip would."""
    packages = environment.site_packages
    assert packages is not None
    (packages / f"plugin_{name}.py").write_text(source)
    metadata = packages / f"plugin_{name}-{version}.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: plugin-{name}\nVersion: {version}\n")
    (metadata / "entry_points.txt").write_text(f"[workbench.tools]\n{name} = plugin_{name}:plugin\n")
