"""Workbench: build, step through and trust LLM agents.

Each package says in its own docstring what belongs in it and what does not; the layers are in `pyproject.toml`.
"""

__version__ = "0.1.0"
