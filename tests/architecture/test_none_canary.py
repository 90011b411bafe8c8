"""PySide6 6.12.0 drops a reference to None at each call that returns nothing, until the process dies on Python 3.11."""

from tests.architecture.sources import run_python

LOOP = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for _ in range(200_000):
    label.setText("x")
print(label.text())
"""


def test_200_000_calls_that_return_nothing_are_survived() -> None:
    done = run_python(LOOP)
    assert (done.returncode, done.stdout) == (0, "x\n"), done.stderr
