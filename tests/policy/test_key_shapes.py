"""Settings that are keys are told from those that are not."""

from __future__ import annotations

import pytest

from workbench.policy.key_shapes import looks_like_a_key


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GITHUB_PERSONAL_ACCESS_TOKEN", "x"),
        ("apiKey", "abc"),
        ("X-API-Key", "abc"),
        ("Authorization", "Bearer abc"),
        ("DB_PASSWORD", "hunter2"),
        ("ANYTHING", "ghp_abcdefghij0123456789ABCDEFGHIJ012345"),
        ("", "sk-proj-abcDEF0123456789abcDEF0123456789"),
        ("ID", "b7Xq2LmP9sTz4WvK8nRc"),
        ("URL", "postgres://me:hunter22@db.example/x"),
    ],
)
def test_keys_are_seen(name: str, value: str) -> None:
    assert looks_like_a_key(value, name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOG_LEVEL", "debug"),
        ("TOKENIZERS_PARALLELISM", "false"),
        ("KEYBOARD", "us"),
        ("TIMEZONE", "America/Argentina/Buenos_Aires"),
        ("ROOT", "/home/somebody/projects/2026-report"),
        ("URL", "https://mcp.example.org/v1/mcp"),
        ("API_TOKEN", ""),
        ("", "@modelcontextprotocol/server-filesystem"),
        ("", "--local-timezone"),
    ],
)
def test_ordinary_settings_are_not(name: str, value: str) -> None:
    assert not looks_like_a_key(value, name)
