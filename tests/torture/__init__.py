"""The torture suite: every fault is done to the real program, and each has a figure.

`python -m tests.torture --table OUT.md` (or `sh installers/test.sh --torture`) runs the long form and writes the table;
`test_short.py` runs a few cases of each among the tests; `test_guards.py` removes each guard once and sees it missed.

How a case goes: a child process (forked, so that it costs nothing to start) works in a file with `script.py`, and says
over a pipe what it has done: that is acknowledged. A fault is done to it. Then another child opens the file with the
program, checks it, and compares it with what the same script gave without a fault (`judging.py`).
"""
