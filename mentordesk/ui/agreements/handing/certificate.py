"""With which certificate papers are signed digitally, and whose signatures are known here."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.agreements.handing.functions import CertificateFunctions
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.passphrase import PassphraseField
from mentordesk.ui.widgets.tall import TallFrame


class CertificateFields(TallFrame):
    """The file, its passphrase and the reason. `entered` comes with Enter in the passphrase."""

    entered = Signal()

    def __init__(self, functions: CertificateFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._file: Path | None = None
        self._choose, self._show = QAction(self), QAction(self)
        self._asked, self._chosen = PlainLabel("", "field", self), PlainLabel("", "strong", self, wrap=True)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._passphrase, self._reason = PassphraseField("", self), LineField("", self)
        self._known = PlainLabel("", "secondary", self, wrap=True)
        self._lay_out(appearance.sizes.px(8))
        self._choose.triggered.connect(self._choose_file)
        self._show.triggered.connect(functions.show_known)
        self._passphrase.entered.connect(self.entered)

    @property
    def file(self) -> Path | None:
        """The certificate file that was chosen."""
        return self._file

    @property
    def passphrase(self) -> str:
        """What was typed; a certificate file may have none."""
        return self._passphrase.passphrase

    @property
    def reason(self) -> str:
        """Why it is signed, as it stands beside the signature; may be empty."""
        return str(self._reason.shown() or "").strip()

    def is_ready(self) -> bool:
        """Whether a file was chosen; if not, that is said beside the button for it."""
        self._say("" if self._file else self.tr("Choose the certificate file first"))
        return self._file is not None

    def clear(self) -> None:
        """No passphrase stays behind."""
        self._passphrase.clear()
        self._say("")

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._asked.setText(self.tr("The organisation's certificate (.p12 or .pfx)"))
        self._choose.setText(self.tr("Choose the file …"))
        self._passphrase.set_label(self.tr("Passphrase of the certificate"))
        self._reason.set_label(self.tr("Reason, if one is to be told"))
        self._known.setText(
            self.tr(
                "A signature counts as valid when the certificate of its signer lies in the folder of known"
                " certificates on this machine. Put .cer, .crt, .der or .pem files there."
            )
        )
        self._show.setText(self.tr("Open the folder of known certificates"))
        self._name_file()

    def _lay_out(self, gap: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        file, known = FlowLayout(), FlowLayout()
        for flow, parts in (
            (file, (ActionButton(self._choose, "", self), self._chosen)),
            (known, (ActionButton(self._show, "quiet", self),)),
        ):
            flow.setSpacing(gap)
            for part in parts:
                flow.addWidget(part)
        column.addWidget(self._asked)
        column.addLayout(file)
        for field in (self._error, self._passphrase, self._reason, self._known):
            column.addWidget(field)
        column.addLayout(known)

    @Slot()
    def _choose_file(self) -> None:
        if (chosen := self._functions.choose()) is not None:
            self._file = chosen
            self._name_file()
            self._say("")
            self._passphrase.select()

    def _name_file(self) -> None:
        self._chosen.setText(self._file.name if self._file else self.tr("none is chosen yet"))

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
