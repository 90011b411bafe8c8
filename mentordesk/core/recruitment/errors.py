"""What can be wrong with a sheet of applicants, and with what a person says its columns are."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class SheetMissing(Trouble):
    """There is no such file. Facts: name."""


class SheetLocked(Trouble):
    """The file may not be read, or another program holds it. Facts: name."""


class SheetEmpty(Trouble):
    """The file has no content. Facts: name."""


class SheetKindUnknown(Trouble):
    """The file is no spreadsheet and no table of text. Facts: name."""


class SheetUnreadable(Trouble):
    """The file says it is a spreadsheet, but is broken. Facts: name."""


class SheetEncrypted(Trouble):
    """The spreadsheet has a password. Facts: name."""


class SheetTooLarge(Trouble):
    """More than an import takes, or unpacks to more. Facts: name, rows, columns, megabytes (the limits)."""


class SheetReadingStopped(Trouble):
    """What reads the file apart died of it: it is broken, or took more memory than it may. Facts: name."""


class SheetTakesTooLong(Trouble):
    """The file keeps its reader busy for longer than allowed. Facts: name, seconds."""


class PdfTakesTooLong(Trouble):
    """The PDF keeps its reader busy for longer than allowed. Facts: name, seconds."""


class SheetReaderNotStarted(Trouble):
    """The system would not start what reads the file apart. Facts: name."""


class PdfUnreadable(Trouble):
    """The file says it is a PDF, but is broken. Facts: name."""


class PdfEncrypted(Trouble):
    """The PDF opens with a password alone. Facts: name."""


class PdfWithoutForm(Trouble):
    """The PDF is no application form of ours. Facts: name."""


class PdfEmpty(Trouble):
    """Nothing of the form is filled in. Facts: name."""


class SheetWithoutHeadings(Trouble):
    """No row of the file can be its headings. Facts: name."""


class SheetWithoutRows(Trouble):
    """The file has headings and nothing below them. Facts: name."""


class SheetWithoutNames(Trouble):
    """No column of the sheet is understood as people's names. Facts: name."""


class MappingFieldUnknown(Refusal):
    """A column is said to be a field that does not exist. Facts: column, field."""


class MappingColumnUnknown(Refusal):
    """The mapping names a column that the sheet does not have. Facts: column."""


class ColumnNotAllowed(Refusal):
    """The column holds what must not be stored (national identity numbers, police certificates). Facts: column."""


class CapacityOutOfRange(Refusal):
    """A mentor takes from 0 to 4 adepts. Facts: capacity."""


class PauseOver(Refusal):
    """A mentor pauses until a day that is still ahead. Facts: day."""


class MappingUnreadable(Trouble):
    """The file that should tell what the columns are is missing or no such file. Facts: name."""
