"""What each way of handing out is called, and what it is good for."""

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.agreements.handing.functions import AGAIN, DRAFTS, FORMS, LOCKED, MERGE, SEALING, SIGNING, WORKBOOK

translate = QCoreApplication.translate


def way_name(way: str) -> str:
    """A way, in a few words."""
    return {
        DRAFTS: translate("Handing", "E-mail drafts with the paper attached"),
        SIGNING: translate("Handing", "Package for a signing service"),
        SEALING: translate("Handing", "Sign digitally …"),
        FORMS: translate("Handing", "Forms to fill in on the screen"),
        LOCKED: translate("Handing", "PDF with a passphrase"),
        WORKBOOK: translate("Handing", "Workbook with a passphrase"),
        MERGE: translate("Handing", "Folder for a mail merge"),
        AGAIN: translate("Handing", "The papers once more, as they were"),
    }[way]


def way_hint(way: str) -> str:
    """What it is good for, and what to do with what is made."""
    return {
        DRAFTS: translate(
            "Handing", "A draft for each person. Open it in your e-mail program, look it over and send it."
        ),
        SIGNING: translate(
            "Handing", "The papers, their titles and who signs, ready to be uploaded. It holds no identity numbers."
        ),
        SEALING: translate(
            "Handing", "PDFs with the organisation's own digital signature. Any change to them can be seen afterwards."
        ),
        FORMS: translate(
            "Handing", "A PDF for each person, to be filled in and sent back. Drop the answers on the window."
        ),
        LOCKED: translate(
            "Handing", "For who does not have the program. It opens with the passphrase, which you tell by telephone."
        ),
        WORKBOOK: translate(
            "Handing", "A list for Excel or LibreOffice that opens with the passphrase, which you tell by telephone."
        ),
        MERGE: translate("Handing", "The papers and a list of addresses, for the mail merge of your word processor."),
        AGAIN: translate(
            "Handing", "Signed papers in the words and with the logo of that day, whatever has been changed since."
        ),
    }[way]


def way_button(way: str) -> str:
    """What the button says."""
    return {
        DRAFTS: translate("Handing", "Make the drafts"),
        SIGNING: translate("Handing", "Make the package"),
        SEALING: translate("Handing", "Sign digitally"),
        FORMS: translate("Handing", "Make the forms"),
        LOCKED: translate("Handing", "Make locked PDFs"),
        WORKBOOK: translate("Handing", "Make the locked workbook"),
        MERGE: translate("Handing", "Make the folder"),
        AGAIN: translate("Handing", "Make them once more"),
    }[way]


def point_name(point: str) -> str:
    """When an evaluation is asked."""
    return {
        "start": translate("Handing", "at the start"),
        "midway": translate("Handing", "midway"),
        "end": translate("Handing", "at the end"),
    }[point]


def listing_name(key: str) -> str:
    """A list that can be handed out."""
    return {
        "participants": translate("Handing", "Participants"),
        "pairs": translate("Handing", "Pairs"),
        "papers": translate("Handing", "Papers"),
        "meetings": translate("Handing", "Meetings"),
    }.get(key, key)
