"""What the desktop tells of the screen and of sleep: heard on Linux, by D-Bus where there is one; silently else.

A bus is only asked when it is reached by a file of this machine: the program opens no connection to a network.
Windows and macOS tell nobody through Qt; there a sleep is noticed afterwards, by the clocks.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_LOCAL = "unix:"
_FOLLOW, _SHUT = SLOT("_follow(bool)"), SLOT("_shut()")


class SystemSignals(QObject):
    """`shut`: the screen was locked, or the machine is about to sleep."""

    shut = Signal()

    def listen(self) -> bool:
        """Listen from now on; whether anybody may tell us."""
        if not sys.platform.startswith("linux") or not (_session_bus() or _system_bus()):
            return False
        from PySide6.QtDBus import QDBusConnection  # seldom there, and never needed for the start

        heard = False
        if _session_bus():
            bus = QDBusConnection.sessionBus()
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                # From whoever says so, at whatever place: desktops differ in both.
                heard |= self._hear(bus, "", name, "ActiveChanged", _FOLLOW)
        if _system_bus():
            bus, login = QDBusConnection.systemBus(), "org.freedesktop.login1"
            heard |= self._hear(bus, login, f"{login}.Manager", "PrepareForSleep", _FOLLOW)
            heard |= self._hear(bus, login, f"{login}.Session", "Lock", _SHUT)
        return heard

    def _hear(self, bus: "QDBusConnection", service: str, interface: str, name: str, slot: str) -> bool:
        # PySide's stubs want bytes here, its code text.
        return bool(bus.connect(service, "", interface, name, self, slot))  # type: ignore[call-overload]

    @Slot(bool)
    def _follow(self, begins: bool) -> None:
        """The same signals tell of the end."""
        if begins:
            self.shut.emit()

    @Slot()
    def _shut(self) -> None:
        self.shut.emit()


def _session_bus() -> bool:
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith(_LOCAL)


def _system_bus() -> bool:
    named = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")
    return _SYSTEM_BUS.exists() if named is None else named.startswith(_LOCAL)
