"""The child process that serves one GGUF file over loopback HTTP. It ends with its parent.

`workbench local-model MODEL CONTEXT THREADS [embeddings]` reads one line from stdin, the token that requests must
carry; prints one line, the address, once it answers; and ends at the end of stdin. With `embeddings` it makes those
rather than replies.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def main(argv: Sequence[str]) -> int:
    """Serve until stdin ends. Returns the exit code."""
    model, context, threads, *mode = argv
    die_with_parent()
    token = sys.stdin.readline().strip()
    out = _own_stdout()
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    try:
        server = _serve(Path(model), int(context), int(threads), token, embeds=bool(mode))
    except Exception as error:  # noqa: BLE001 - native code raises what it likes; the parent tells the person
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        return 1
    out.write(f"{server.listening_address}\n")
    out.flush()
    threading.Event().wait()
    return 0


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent does, and to keep others from reading its memory."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    libc.prctl(_PR_SET_DUMPABLE, 0)


def _own_stdout() -> Any:
    """Keep stdout for the address: whatever native code prints goes to stderr."""
    ours = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(ours, "w", encoding="utf-8")


def _end_with_stdin() -> None:
    while sys.stdin.readline():
        pass
    os._exit(0)  # native threads would hold an orderly exit up


def _serve(model: Path, context: int, threads: int, token: str, *, embeds: bool) -> Any:
    import xllamacpp

    from workbench.providers.gguf import pooling_named

    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_ctx = context
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.n_parallel = 1
    params.port = 0
    params.hostnames = ["127.0.0.1"]
    params.api_keys = [token]
    params.ui = False
    params.endpoint_slots = False
    params.warmup = False
    params.verbosity = 1
    if embeds:
        params.embedding = True
        params.n_batch = params.n_ubatch = context  # a text is pooled as a whole, so it has to fit
        if not pooling_named(model):
            params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    return xllamacpp.Server(params)
