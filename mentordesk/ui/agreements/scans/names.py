"""What scans and verdicts are called."""

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.agreements.scans.functions import ScanLine
from mentordesk.ui.widgets.labels import ChipKind

translate = QCoreApplication.translate


def scan_name(scan: ScanLine) -> str:
    """What a scan is, such as «Skann, side 2»."""
    if scan.page is None:
        return translate("Scans", "Signed file")
    return translate("Scans", "Scan, page {page}").format(page=scan.page)


def verdict_words(verdict: str | None) -> tuple[str, ChipKind]:
    """What a digital signature is worth, or was when the file was filed."""
    words: dict[str | None, tuple[str, ChipKind]] = {
        "valid": (translate("Scans", "Digital signature: valid"), "ok"),
        "altered": (translate("Scans", "Digital signature: changed afterwards"), "danger"),
        "unknown": (translate("Scans", "Digital signature: signer unknown"), "warn"),
    }
    return words.get(verdict, (translate("Scans", "No digital signature"), "neutral"))
