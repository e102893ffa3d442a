"""A plugin that climbs over walls made of Landlock and filters, wherever the kernel has a low place."""

from __future__ import annotations

CLIMBS = '''
"""Tries what Landlock alone does not hold."""
import ctypes, os, resource, signal, socket, threading
from pathlib import Path
from workbench_plugin import Plugin, tool

_say = tool(effect="pure", third_party_output=False, timeout=20)
_libc = ctypes.CDLL(None, use_errno=True)


def attempt(name, act):
    try:
        done = act()
    except OSError as error:
        return f"{name}: {error.strerror}"
    return f"{name}: done" if done is None or done >= 0 else f"{name}: {os.strerror(ctypes.get_errno())}"


@_say
def send_signal(pid: int) -> str:
    """Signal a process."""
    return attempt("signal", lambda: os.kill(pid, 0))


@_say
def into(pid: int) -> list:
    """Get into another process by calls of the system."""
    class Piece(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
    room = ctypes.create_string_buffer(8)
    mine, theirs = Piece(ctypes.addressof(room), 8), Piece(ctypes.addressof(room), 8)
    return [attempt("trace", lambda: _libc.ptrace(16, pid, 0, 0)),
            attempt("read", lambda: _libc.process_vm_readv(pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)),
            attempt("limit", lambda: resource.prlimit(pid, resource.RLIMIT_NOFILE, (64, 64)) and None),
            attempt("priority", lambda: os.setpriority(os.PRIO_PROCESS, pid, 19)),
            attempt("environment", lambda: len(Path(f"/proc/{pid}/environ").read_bytes())),
            attempt("files", lambda: len(os.readlink(f"/proc/{pid}/fd/0")))]


@_say
def rights() -> list:
    """Get at more of the kernel, or into other namespaces."""
    libc, number = _libc, ctypes.c_long
    return [attempt("user namespace", lambda: libc.unshare(0x10000000)),
            attempt("cloned namespace", lambda: libc.syscall(number({"x86_64": 56}.get(os.uname().machine, 220)),
                                                             number(0x10000000 | signal.SIGCHLD), 0, 0, 0, 0)),
            attempt("ring", lambda: libc.syscall(number(425), number(1), 0)),
            attempt("bpf", lambda: libc.syscall(number({"x86_64": 321}.get(os.uname().machine, 280)), number(0), 0, 0)),
            attempt("keys", lambda: libc.syscall(number({"x86_64": 250}.get(os.uname().machine, 219)), number(0),
                                                 number(-3), 0)),
            attempt("shared memory", lambda: libc.shmget(0, 4096, 0o1600))]


@_say
def change_mode(path: str, mode: int) -> str:
    """Change the mode of a file in three ways, and give the first answer that is not like the others."""
    def by_descriptor():
        opened = os.open(path, os.O_RDONLY)
        try:
            os.fchmod(opened, mode)
        finally:
            os.close(opened)
    def by_folder():
        folder = os.open(os.path.dirname(path), os.O_PATH)
        try:
            os.chmod(os.path.basename(path), mode, dir_fd=folder)
        finally:
            os.close(folder)
    acts = (lambda: os.chmod(path, mode), by_descriptor, by_folder)
    return "; ".join(attempt("mode", act) for act in acts)


@_say
def mark(path: str, name: str, writing: bool) -> str:
    """Give a file an attribute by a descriptor, and by its name."""
    def by_descriptor():
        opened = os.open(path, os.O_RDWR if writing else os.O_RDONLY)
        try:
            os.setxattr(opened, name, bytes([97, 0, 98]) * 100)
        finally:
            os.close(opened)
    return attempt("open", by_descriptor) + "; " + attempt("name", lambda: os.setxattr(path, "user.other", b"1"))


@_say
def give_away(path: str) -> str:
    """Give a file to another user."""
    return attempt("owner", lambda: os.chown(path, 1, 1))


@_say
def keep_open(address: str, port: int) -> str:
    """Listen, and connect to that."""
    with socket.socket() as server:
        try:
            if address:
                server.bind((address, port))
            server.listen()
            socket.create_connection(("127.0.0.1", server.getsockname()[1]), 2).close()
        except OSError as error:
            return type(error).__name__
    return "connected"


@_say
def kinds_of_socket() -> list:
    """Open every kind of socket that leads out."""
    def opens(name, *kind):
        def act():
            socket.socket(*kind).close()
        return attempt(name, act)
    def pair():
        for end in socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM):
            end.close()
    return [opens("datagrams", socket.AF_INET, socket.SOCK_DGRAM), opens("raw", socket.AF_INET, socket.SOCK_RAW, 1),
            opens("netlink", socket.AF_NETLINK, socket.SOCK_RAW), opens("packets", socket.AF_PACKET, socket.SOCK_RAW),
            opens("multipath", socket.AF_INET, socket.SOCK_STREAM, 262),
            opens("unix datagrams", socket.AF_UNIX, socket.SOCK_DGRAM), attempt("pair", pair)]


@_say
def fast_open(port: int) -> str:
    """Connect by sending."""
    with socket.socket() as way:
        return attempt("sent", lambda: way.sendto(b"hello", 0x20000000, ("127.0.0.1", port)))


@_say
def swap(port: int) -> int:
    """Connect to what is allowed while a thread writes another port into the address; count how often it led out."""
    class Address(ctypes.Structure):
        _fields_ = [("family", ctypes.c_uint16), ("port", ctypes.c_uint16), ("host", ctypes.c_uint8 * 4),
                    ("rest", ctypes.c_uint8 * 8)]
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(200)
        mine, theirs = socket.htons(server.getsockname()[1]), socket.htons(port)
        address = Address(socket.AF_INET, mine, (127, 0, 0, 1))
        over = threading.Event()
        def flip():
            while not over.is_set():
                address.port = theirs
                address.port = mine
        thread = threading.Thread(target=flip)
        thread.start()
        out = 0
        for _ in range(150):
            with socket.socket() as way:
                if _libc.connect(way.fileno(), ctypes.byref(address), 16) == 0:
                    out += way.getpeername()[1] == port
        over.set()
        thread.join()
    return out


@_say
def listing(path: str) -> list:
    """List a folder."""
    return sorted(os.listdir(path))


plugin = Plugin("climbs", [value for value in list(globals().values()) if type(value).__name__ == "Tool"], "Climbs.")
'''
