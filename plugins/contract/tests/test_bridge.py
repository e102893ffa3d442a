"""A server at an address, as the engine hears of it."""

import json
import socket
import subprocess
import sys
import threading


def test_a_server_that_hangs_up_ends_the_bridge_though_nobody_closed_its_stdin():
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}}
    with socket.create_server(("127.0.0.1", 0)) as server:

        def hang_up():
            way, _ = server.accept()
            with way:
                way.recv(65_536)

        thread = threading.Thread(target=hang_up)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/mcp"
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        with subprocess.Popen([sys.executable, "-m", "workbench_plugin.bridge", url], text=True, **pipes) as child:
            child.stdin.write(json.dumps(hello) + "\n")
            child.stdin.flush()
            try:
                code = child.wait(timeout=30)
            finally:
                child.kill()
            said = child.stderr.read().strip().splitlines()
        thread.join()
    assert code == 1
    assert "disconnected" in said[-1]
