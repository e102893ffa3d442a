"""A plugin that is being written is looked at in its folder."""

import json
import subprocess
import sys

PROJECT = """
[project]
name = "acme-tea"
version = "1.0"
description = "Tea."
dependencies = ["workbench-plugin>=0.1,<0.2"]

[project.entry-points."workbench.tools"]
tea = "acme_tea:plugin"
"""
CODE = '''
from workbench_plugin import Plugin, tool

print("noise")


@tool(effect="irreversible")
def pour(cup: str{more}) -> str:
    """Pour tea.

    Args:
        cup: Which.
        path: Where.
    """
    return "poured"


plugin = Plugin("tea", [pour], "Tea.")
'''


def check(folder, *options):
    command = [sys.executable, "-P", "-m", "workbench_plugin.check", str(folder), *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout


def written(folder, project=PROJECT, code=CODE, more=""):
    (folder / "src").mkdir()
    (folder / "pyproject.toml").write_text(project)
    (folder / "src/acme_tea.py").write_text(code.replace("{more}", more))
    return folder


def test_nothing_is_wrong(tmp_path):
    assert check(written(tmp_path)) == (0, "tea: nothing is wrong\n")


def test_as_json_it_is_one_line_with_the_manifest(tmp_path):
    code, output = check(written(tmp_path), "--json")
    said = json.loads(output)
    assert code == 0
    assert (said["name"], said["distribution"], said["version"], said["problems"]) == ("tea", "acme-tea", "1.0", [])
    assert [tool["name"] for tool in said["manifest"]["tools"]] == ["pour"]


def test_a_sink_that_is_not_declared_is_told(tmp_path):
    code, output = check(written(tmp_path, more=", path: str"))
    assert code == 1
    assert output == "tool pour: argument 'path' sounds as if it decides where or which: name it in `sinks`\n"


def test_what_is_missing_around_it_is_told(tmp_path):
    project = PROJECT.replace("workbench-plugin>", "workbench-plugin-x>").replace('description = "Tea."', "")
    code, output = check(written(tmp_path, project=project))
    assert code == 1
    assert "no description" in output
    assert "dependencies" in output


def test_one_that_can_not_be_loaded_is_told(tmp_path):
    code, output = check(written(tmp_path, code="raise ValueError('no tea')"))
    assert code == 1
    assert "acme_tea:plugin can't be loaded: ValueError: no tea" in output
    assert check(tmp_path / "nowhere")[0] == 1
