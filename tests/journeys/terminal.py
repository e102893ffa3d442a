"""The command line as a person uses it, in this process or as a child, with scripted models and the real plugins."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from workbench.cli import main

PROGRAM = [sys.executable, "-m", "workbench"]


@dataclass
class Ended:
    """What a program left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def kinds(self) -> list[str]:
        return [line["kind"] for line in self.lines]

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["kind"] == kind]

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@dataclass
class Terminal:
    """A home, a work folder, and what is typed."""

    home: Path
    folder: Path
    goals: int = field(default=0)

    @property
    def work(self) -> Path:
        place = self.folder / "work"
        place.mkdir(exist_ok=True)
        return place

    def __call__(self, *words: str | Path, stdin: str = "") -> Ended:
        """Carry a verb out in this process."""
        streams = [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
        with patch.multiple(sys, stdin=io.StringIO(stdin), stdout=streams[0], stderr=streams[1]):
            code = main(["--home", str(self.home), *map(str, words)])
        out, err = (stream.buffer.getvalue().decode() for stream in streams)  # type: ignore[attr-defined]
        return Ended(code, out, err)

    def program(self, *words: str | Path, stdin: str = "", **variables: str) -> Ended:
        """Carry a verb out in a child process."""
        done = subprocess.run(
            [*PROGRAM, *map(str, words), "--home", str(self.home)],
            input=stdin.encode(),
            capture_output=True,
            env={**os.environ, **variables},
            timeout=100,
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextlib.contextmanager
    def started(self, *words: str | Path, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
        """Start a child process; it is killed if it still lives at the end."""
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        with subprocess.Popen([*PROGRAM, *map(str, words), "--home", str(self.home)], **pipes) as child:
            try:
                yield child
            finally:
                child.kill()

    def goal(
        self,
        *replies: Mapping[str, object],
        tools: Mapping[str, str] | None = None,
        checks: Sequence[Mapping[str, str]] = (),
        extra: str = "",
    ) -> Path:
        """Write a goal file with a script beside it. The goal names the files that the script does."""
        self.goals += 1
        script = self.folder / f"script{self.goals}.json"
        script.write_text(json.dumps(replies), encoding="utf-8")
        named = [f" Use {path} ." for path in dict.fromkeys(_paths(replies))]
        instructions = f"Do what the script says.{''.join(named)}"
        lines = ["[goal]", f"instructions = {json.dumps(instructions)}", 'work_folder = "work"', "[goal.limits]"]
        lines.append("steps = 40")
        for check in checks:
            lines += ["[[goal.checks]]", *(f"{key} = {json.dumps(value)}" for key, value in check.items())]
        lines += ["[agent]", f'model = "scripted:{script.name}"', "[tools]"]
        lines += [f'"{name}" = "{permission}"' for name, permission in (tools or {}).items()]
        file = self.folder / f"goal{self.goals}.toml"
        file.write_text("\n".join([*lines, extra, ""]), encoding="utf-8")
        assert self.work.is_dir()
        return file


def _paths(replies: Sequence[Mapping[str, object]]) -> Iterator[str]:
    for reply in replies:
        made = reply.get("calls", ())
        assert isinstance(made, (list, tuple))
        for call in made:
            arguments = call["arguments"] if isinstance(call, dict) else {}
            if isinstance(arguments, dict) and isinstance(path := arguments.get("path"), str):
                yield path


def calls(tool: str, text: str = "", **arguments: object) -> dict[str, object]:
    """A reply that calls one tool."""
    return {"text": text, "calls": [{"tool": tool, "arguments": arguments}]}


def says(text: str) -> dict[str, object]:
    """A reply in words."""
    return {"text": text}
