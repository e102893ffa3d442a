"""Listing plugins: every one is a row, and none harms the others or us."""

import json
import subprocess
import sys
from pathlib import Path

GOOD = """
from workbench_plugin import Plugin, tool
print("hello from the import")

@tool(effect="pure")
def greet(name: str) -> str:
    "Greet."
    return name

plugin = Plugin("{name}", [greet], "Greets.")
"""


def rows(site, *arguments):
    command = [sys.executable, "-P", "-m", "workbench_plugin.list", *arguments]
    done = subprocess.run(command, env=site.environment, capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    return {(row["distribution"], row["name"]): row for row in map(json.loads, done.stdout.splitlines())}


def test_first_party_plugins_load(site):
    found = rows(site)
    ours = {file.parent.name for file in Path(__file__).parents[2].glob("*/pyproject.toml")} - {"contract"}
    assert set(found) == {(f"workbench-{name}", name) for name in ours} >= {("workbench-files", "files")}
    assert [row["error"] for row in found.values()] == [None] * len(ours)
    row = found["workbench-files", "files"]
    assert set(row) == {"distribution", "version", "name", "value", "manifest", "error"}
    assert (row["value"], row["error"]) == ("workbench_files:plugin", None)
    assert row["manifest"]["contract"] == 1
    assert row["manifest"]["version"] == row["version"]
    assert [tool["name"] for tool in row["manifest"]["tools"]][:3] == ["list", "find", "read"]
    assert row["manifest"]["tools"][0]["meta"]["workbench"]["effect"] == "pure"


def test_a_broken_plugin_is_a_row_with_its_error(site):
    site.add("good", GOOD.format(name="good"))
    site.add("broken", "import no_such_module")
    site.add("absent", "", value="no_such_place:plugin")
    site.add("exits", "import os; os._exit(4)")
    site.add("crashes", "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    site.add("quits", "raise SystemExit(2)")
    site.add("shouts", "import os\nfor fd in range(20):\n  try: os.write(fd, b'x' * 9_000_000)\n  except OSError: pass")
    found = {name: row for (_, name), row in rows(site).items()}
    assert found["good"]["manifest"]["tools"][0]["name"] == "greet"
    assert found["good"]["manifest"]["version"] == "1.0"
    for name, said in {
        "broken": "No module named 'no_such_module'",
        "absent": "no_such_place",
        "exits": "exit code 4",
        "crashes": "SIGSEGV",
        "quits": "SystemExit",
        "shouts": "",
    }.items():
        assert found[name]["manifest"] is None, name
        assert said in found[name]["error"], name
    assert found["files"]["error"] is None


def test_one_that_hangs_is_ended_with_what_it_started(site):
    site.add("hangs", "import subprocess, time\nsubprocess.Popen(['sleep', '900'])\ntime.sleep(900)")
    found = rows(site, "--timeout", "8")
    assert "did not load within 8 seconds" in found["test-hangs", "hangs"]["error"]
    assert found["workbench-files", "files"]["error"] is None


def test_one_that_leaves_a_child_holding_its_output_does_not_hold_us(site):
    daemon = "import subprocess\nsubprocess.Popen(['sleep', '900'], start_new_session=True)\n"
    site.add("leaves", daemon + GOOD.format(name="leaves"))
    assert rows(site)["test-leaves", "leaves"]["error"] is None


def test_two_of_one_name_are_both_refused(site):
    site.add("files", GOOD.format(name="files"), distribution="evil-files")
    found = rows(site)
    for distribution in ("evil-files", "workbench-files"):
        assert found[distribution, "files"]["manifest"] is None
        assert "evil-files and workbench-files both" in found[distribution, "files"]["error"]
