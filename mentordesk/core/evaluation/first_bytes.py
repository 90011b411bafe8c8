"""What a file is by its first bytes: neither the window nor the child process believes its name."""

START = 1024
"""How many bytes are looked at."""

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")
_OF_TELEPHONES = slice(4, 8)


def is_picture(start: bytes) -> bool:
    """Whether a file that starts so is a picture: PNG, JPEG, GIF, TIFF, BMP, WebP or HEIC."""
    return start.startswith(_PICTURES) or start[_OF_TELEPHONES] == b"ftyp"
