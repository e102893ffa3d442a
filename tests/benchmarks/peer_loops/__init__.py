"""The loop of the benchmarks as we and our peers run it and keep it: one small program each.

`python -m tests.benchmarks.peer_loops.NAME WARM URL STEPS FOLDER` prints what it took as a line of JSON. Those of the
peers run in `.peers`, so nothing here but `in_workbench` may import Workbench or anything that only `.venv` has.
"""
