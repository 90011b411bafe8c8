"""Small files that live in memory and have a path for Qt.

A style sheet can name an image only by its path. Icons are coloured while the program runs, and must be there on a full
or read-only disk too, so they are registered with Qt's resource system, in the format that Qt's `rcc` writes.
"""

from struct import pack

from PySide6.QtCore import qRegisterResourceData

_FOLDER = "embedded"
_FORMAT_VERSION, _IS_FOLDER, _IS_FILE = 1, 2, 0
_ANY_COUNTRY, _ANY_LANGUAGE = 0, 1
_kept: dict[str, tuple[bytes, bytes, bytes]] = {}  # Qt keeps pointers into these bytes, not copies


def embed(name: str, content: bytes) -> str:
    """Make `content` readable for Qt under the returned path; what a name stands for is settled the first time."""
    if name not in _kept:
        _kept[name] = _as_resource(name, content)
        qRegisterResourceData(_FORMAT_VERSION, *_kept[name])
    return f":/{_FOLDER}/{name}"


def _as_resource(name: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    """The tree, the names and the content of one file in one folder."""
    names = _name(_FOLDER) + _name(name)
    root = pack(">IHII", 0, _IS_FOLDER, 1, 1)
    folder = pack(">IHII", 0, _IS_FOLDER, 1, 2)
    file = pack(">IHHHI", len(_name(_FOLDER)), _IS_FILE, _ANY_COUNTRY, _ANY_LANGUAGE, 0)
    return root + folder + file, names, pack(">I", len(content)) + content


def _name(text: str) -> bytes:
    return pack(">HI", len(text), _hash(text)) + text.encode("utf-16-be")


def _hash(text: str) -> int:
    """Qt's hash of a resource name."""
    value = 0
    for letter in text:
        value = (value << 4) + ord(letter)
        value = (value ^ ((value & 0xF0000000) >> 23)) & 0x0FFFFFFF
    return value
