"""What the desktop tells: heard on a bus of our own, where the machine has one to offer, and nothing without."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.application.system_signals import SystemSignals

LOGIN = "org.freedesktop.login1"
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")


@pytest.fixture
def signals(qapp: QApplication) -> Iterator[SystemSignals]:
    made = SystemSignals(qapp)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("address", ["", "tcp:host=localhost,port=1", "autolaunch:"])
def test_without_a_bus_on_this_machine_nobody_is_asked(
    signals: SystemSignals, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    for name in BUSES:
        monkeypatch.setenv(name, address)
    assert not signals.listen()


def test_only_the_beginning_shuts(signals: SystemSignals) -> None:
    shut: list[str] = []
    signals.shut.connect(lambda: shut.append("shut"))
    signals._follow(False)
    assert shut == []
    signals._follow(True)
    assert shut == ["shut"]


if sys.platform.startswith("linux") and (DAEMON := shutil.which("dbus-daemon")):

    @pytest.fixture
    def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
        """The address of a bus that stands for both."""
        command = [str(DAEMON), "--session", "--nofork", "--print-address=1"]
        daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        for name in BUSES:
            monkeypatch.setenv(name, address)
        yield address
        daemon.kill()
        daemon.wait()
        daemon.stdout.close()

    def test_screen_and_sleep_are_heard(signals: SystemSignals, bus: str, qtbot: QtBot) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        assert signals.listen()
        other = QDBusConnection.connectToBus(bus, "desktop")
        other.registerService(LOGIN)
        for place, interface, name, told in (
            ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
            ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
            ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [True]),
            ("/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock", []),
        ):
            message = QDBusMessage.createSignal(place, interface, name)
            message.setArguments(told)
            with qtbot.waitSignal(signals.shut, timeout=2000):
                other.send(message)
        QDBusConnection.disconnectFromBus("desktop")
