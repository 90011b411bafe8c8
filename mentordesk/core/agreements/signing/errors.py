"""What signing refuses, and what stands in its way."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class SigningNotInstalled(Refusal):
    """The part of the program that makes and checks digital signatures was not installed."""


class CertificateFileMissing(Trouble):
    """There is no certificate file at that place, or it cannot be read. Facts: name."""


class CertificateNotOpened(Trouble):
    """The passphrase does not open the certificate file, or it is none: nobody can tell which. Facts: name."""


class CertificateOver(Refusal):
    """The certificate counts no longer, or not yet. Facts: name, begins, ends."""


class PdfNotSealed(Trouble):
    """The PDF could not be signed: it is encrypted, damaged, or forbids it."""


class PackageWithoutPapers(Refusal):
    """Nothing was chosen that somebody has yet to sign."""


class PackageTooManySigners(Refusal):
    """A signing service takes no more signers of one paper. Facts: name, count, most."""


class PaperTooLargeToSign(Refusal):
    """A paper is too heavy for a signing service. Facts: name, most (megabytes)."""
