"""Setting up does what is missing, once, and says what it cannot do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from tests.dev.conftest import Steps


def test_set_up_installs_locks_then_the_checkout_with_the_contract_first(dev: ModuleType, steps: Steps) -> None:
    dev.set_up("runtime", "plugins")
    installs = [step.split(" install --no-input ")[1].replace(str(dev.ROOT), "") for step in steps]
    assert installs == [
        "--require-hashes -r /packaging/locks/runtime.txt",
        "--no-deps --no-build-isolation --editable ",
        "--require-hashes -r /packaging/locks/local.txt",
        "--require-hashes -r /packaging/locks/plugins.txt",
        "--no-deps --no-build-isolation --editable /plugins/contract --editable /plugins/basics",
    ]


def test_a_second_set_up_does_nothing(dev: ModuleType, steps: Steps) -> None:
    dev.set_up("runtime", "plugins")
    steps.clear()
    dev.set_up("runtime", "plugins")
    assert steps == []


@pytest.mark.parametrize("changed", ["packaging/locks/runtime.txt", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_what_changed_is_installed_again(dev: ModuleType, steps: Steps, checkout: Path, changed: str) -> None:
    dev.fill(dev.MAIN, "runtime", [checkout])
    steps.clear()
    with (checkout / changed).open("a") as file:
        file.write("# new\n")
    dev.make_environment = lambda folder: None
    dev.fill(dev.MAIN, "runtime", [checkout])
    assert len(steps) == 2


def test_a_failed_install_is_tried_again(dev: ModuleType, steps: Steps, checkout: Path) -> None:
    steps.failing = "--editable"
    with pytest.raises(dev.CannotGoOn):
        dev.fill(dev.MAIN, "runtime", [checkout])
    steps.failing = "nothing at all"
    steps.clear()
    dev.fill(dev.MAIN, "runtime", [checkout])
    assert len(steps) == 2


def test_without_the_local_model_it_goes_on_and_tries_again_tomorrow(
    dev: ModuleType, steps: Steps, capsys: pytest.CaptureFixture[str]
) -> None:
    steps.failing = "local.txt"
    dev.set_up("runtime", "plugins")
    assert "going on without the local model" in capsys.readouterr().err
    steps.clear()
    dev.set_up("runtime", "plugins")
    assert steps == []
    yesterday = dev.time.time() - 2 * 24 * 3600
    os.utime(dev.MAIN / "workbench-local.failed", (yesterday, yesterday))
    steps.failing = "nothing at all"
    dev.set_up("runtime", "plugins")
    assert len(steps) == 1
    assert not (dev.MAIN / "workbench-local.failed").exists()


def test_a_plain_user_is_told_the_exact_command(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda: ["libegl1", "bubblewrap"])
    monkeypatch.setattr(dev.shutil, "which", lambda name, path=None: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    assert dev.install_packages() == ["libegl1", "bubblewrap"]
    assert "sudo apt-get install libegl1 bubblewrap" in capsys.readouterr().err
    assert steps == []


def test_root_installs_what_is_missing_and_does_not_insist(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda: ["libegl1"])
    monkeypatch.setattr(dev.shutil, "which", lambda name, path=None: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    dev.install_packages()
    assert steps == ["apt-get update", "apt-get install --yes --no-install-recommends libegl1"]
    steps.clear()
    assert dev.install_packages() == ["libegl1"]
    assert steps == []


def test_a_system_without_apt_is_told_what_is_missing(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda: ["libegl1"])
    monkeypatch.setattr(dev.shutil, "which", lambda name, path=None: None)
    assert dev.install_packages() == ["libegl1"]
    assert "what Debian calls libegl1" in capsys.readouterr().err


def test_a_failed_step_shows_the_end_of_its_output(dev: ModuleType) -> None:
    with pytest.raises(dev.CannotGoOn, match="counting failed") as failure:
        dev.do("counting", "sh", "-c", "seq 100; exit 3")
    assert str(failure.value).endswith("99\n100")


def test_a_step_whose_program_is_missing_is_a_known_error(dev: ModuleType) -> None:
    with pytest.raises(dev.CannotGoOn, match="No such file"):
        dev.do("nothing", "/no/such/program")


def test_an_environment_of_a_python_that_is_gone_is_not_used(dev: ModuleType, checkout: Path) -> None:
    folder = checkout / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "pyvenv.cfg").touch()
    dev.python_of(folder).symlink_to("/no/such/python")
    assert not dev.usable(folder)


def test_an_environment_whose_making_was_cut_short_is_not_used(dev: ModuleType, checkout: Path) -> None:
    folder = checkout / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "pyvenv.cfg").touch()
    dev.python_of(folder).touch()
    assert not dev.usable(folder)
    (folder / "lib/python3.11/site-packages/pip").mkdir(parents=True)
    assert dev.usable(folder)


def test_peers_are_installed_only_for_the_benchmarks_that_ask_for_them(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.subprocess, "call", lambda command, cwd: 0)
    assert dev.bench([]) == 0
    assert not any("peers.txt" in step for step in steps)
    assert dev.bench(["--peers"]) == 0
    assert [".peers" in step for step in steps if "peers.txt" in step] == [True]


def test_without_the_peers_the_benchmarks_go_on(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.subprocess, "call", lambda command, cwd: 0)
    steps.failing = "peers.txt"
    assert dev.bench(["--peers"]) == 0
    assert "going on without the peers" in capsys.readouterr().err
