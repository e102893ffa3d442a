"""Renew the locks: `.venv/bin/python -m pip install uv && python3 packaging/lock.py`.

A lock holds names, versions and hashes, and no address of an index, so that it works behind any mirror.
`--upgrade` takes the newest versions; without it only what `pyproject.toml` asks for anew changes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
UV = shutil.which("uv", path=f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ.get('PATH', '')}")


def compile_lock(name: str, wanted: list[str], *constraints: str) -> None:
    """Write one lock for all systems and all supported versions of Python."""
    assert UV is not None
    against = [part for constraint in constraints for part in ("-c", f"packaging/locks/{constraint}.txt")]
    target = LOCKS / f"{name}.txt"
    command = [UV, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-annotate", "--custom-compile-command", "python3 packaging/lock.py"]
    command += [*sys.argv[1:], *against, "-o", str(target.relative_to(ROOT)), "-"]
    subprocess.run(command, cwd=ROOT, input="\n".join(wanted), text=True, check=True)
    text = target.read_text()
    if address := re.search(r"\w+://\S+|^--\w.*", text, re.MULTILINE):
        sys.exit(f"{target} holds an address: {address[0]}")
    print(f"{target.relative_to(ROOT)}: {len(re.findall(r'^[a-z].*==', text, re.MULTILINE))} packages")


def needs_of_plugins() -> list[str]:
    """What the plugins of this checkout need from elsewhere."""
    projects = [tomllib.loads(path.read_text())["project"] for path in sorted(ROOT.glob("plugins/*/pyproject.toml"))]
    own = {project["name"] for project in projects}
    needs = {need for project in projects for need in project.get("dependencies", [])}
    return sorted(need for need in needs if re.split(r"[^\w.-]", need)[0] not in own)


def main() -> None:
    """Renew all locks, each within the versions of the one before."""
    if UV is None:
        sys.exit("uv is missing: .venv/bin/python -m pip install uv")
    file = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needs, local = file["project"]["dependencies"], file["project"]["optional-dependencies"]["local"]
    groups = file["dependency-groups"]
    build, test = groups["build"], groups["test"]
    dev = [need for need in groups["dev"] if isinstance(need, str)]
    compile_lock("runtime", needs + build)
    compile_lock("local", local, "runtime")
    compile_lock("dev", needs + build + test + dev, "runtime")
    compile_lock("plugins", needs_of_plugins() + build, "runtime")
    compile_lock("plugins-dev", needs_of_plugins() + build + test, "dev")
    compile_lock("peers", groups["peers"])


if __name__ == "__main__":
    main()
