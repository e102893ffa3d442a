"""Keys of twenty-two services that open nothing; put together here, so that no scanner takes this file for a leak."""

from __future__ import annotations

import base64
import hashlib


def _letters(seed: str, count: int) -> str:
    data = b"".join(hashlib.sha256(f"{seed}{turn}".encode()).digest() for turn in range(count // 32 + 1))
    return base64.b64encode(data).decode().translate(str.maketrans("+/=", "pse"))[: count - 3] + "aB7"


def _upper(seed: str, count: int) -> str:
    return base64.b32encode(hashlib.sha256(seed.encode()).digest()).decode()[:count]


FAKE_KEYS: dict[str, str] = {
    "openai": "sk-" + _letters("openai", 48),
    "anthropic": "sk-" + "ant-api03-" + _letters("anthropic", 60),
    "openrouter": "sk-" + "or-v1-" + hashlib.sha256(b"or").hexdigest(),
    "github": "ghp" + "_" + _letters("github", 36),
    "github-fine": "github" + "_pat_" + _letters("fine", 22) + "_" + _letters("grained", 59),
    "gitlab": "glpat" + "-" + _letters("gitlab", 20),
    "aws": "AKIA" + _upper("aws", 16),
    "slack": "xoxb" + "-123456789012-" + _letters("slack", 24),
    "google": "AIza" + _letters("google", 35),
    "npm": "npm" + "_" + _letters("npm", 36),
    "pypi": "pypi" + "-AgEIcHlwaS5vcmc" + _letters("pypi", 60),
    "huggingface": "hf" + "_" + _letters("hf", 34),
    "stripe": "sk" + "_live_" + _letters("stripe", 24),
    "groq": "gsk" + "_" + _letters("groq", 52),
    "xai": "xai" + "-" + _letters("xai", 80),
    "perplexity": "pplx" + "-" + _letters("pplx", 48),
    "replicate": "r8" + "_" + _letters("replicate", 37),
    "sendgrid": "SG" + "." + _letters("send", 22) + "." + _letters("grid", 43),
    "digitalocean": "dop" + "_v1_" + hashlib.sha256(b"do").hexdigest(),
    "telegram": "1234567890" + ":AA" + _letters("telegram", 33),
    "jwt": "eyJ" + _letters("head", 17) + ".eyJ" + _letters("body", 40) + "." + _letters("sign", 43),
    "private-key": "-----BEGIN "
    "PRIVATE KEY-----\n" + _letters("pem", 64) + "\n" + _letters("pem2", 64) + "\n-----END "
    "PRIVATE KEY-----",
}
