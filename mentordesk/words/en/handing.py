"""English: papers that come back, are signed and are handed out."""

SENTENCES = {
    "ScanMissing": ("“{name}” is gone", "The file is no longer there. Nothing was filed from it."),
    "ScanLocked": (
        "“{name}” cannot be read",
        "Perhaps the file is open in another program. Close it there and try again. Nothing was filed from it.",
    ),
    "ScanEmpty": ("“{name}” is empty", "Nothing was filed from it. Scan or photograph the paper again."),
    "ScanTooLarge": (
        "“{name}” is too large",
        "A file can have at most {megabytes} MB. Scan with 150–300 dots per inch, or split the file. Nothing was filed from it.",
    ),
    "ScanNoPicture": (
        "“{name}” is neither a picture nor a PDF",
        "The program reads JPEG, PNG, TIFF and PDF. Nothing was filed from the file.",
    ),
    "ScanOfTelephone": (
        "“{name}” is a HEIC picture",
        "The program cannot read such pictures from a telephone. Share or save the picture as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and try again. Nothing was filed from the file.",
    ),
    "ScanBroken": (
        "“{name}” is damaged",
        "The file cannot be read to its end. Nothing was filed from it. Scan or photograph the paper again.",
    ),
    "ScanEncrypted": (
        "“{name}” is locked with a password",
        "Save the PDF without a password and try again. Nothing was filed from it.",
    ),
    "ScanTooManyDots": (
        "The picture in “{name}” is far too large",
        "No scanner makes pictures of that size. Save it smaller, or scan again. Nothing was filed from the file.",
    ),
    "ScanTooManyPages": (
        "“{name}” has too many pages",
        "It has {pages} pages, and the program reads at most {most} at once. Split the file and try again. Nothing was filed from it.",
    ),
    "ScanTakesTooLong": (
        "“{name}” takes too long",
        "The program gave up after {seconds} seconds. Nothing was filed from the file. Scan the paper again.",
    ),
    "ScanReaderNotStarted": (
        "“{name}” could not be read just now",
        "The computer did not let the program start the helper that reads scans. Nothing was filed. Close other programs and try again.",
    ),
    "ScanWithoutCode": (
        "No code to be read on page {page} of “{name}”",
        "The page was not filed. Type the code at the foot of the paper, or choose the paper that the page belongs to.",
    ),
    "ScanCodeUnknown": (
        "The code {code} belongs to no paper here",
        "Nothing was filed from “{name}”. See whether the paper is from another programme or another file.",
    ),
    "TypedCodeUnknown": (
        "The code “{code}” belongs to no paper here",
        "Nothing was filed. The code stands at the foot of each page, such as AB12-34CD. See also whether the paper is from another programme or another file.",
    ),
    "ScanOfOlderVersion": (
        "“{name}” is an older version of the paper",
        "Nothing was filed from “{name}”, for the paper has been changed since. Ask for a signature on the new one, "
        "or file it where it belongs.",
    ),
    "ScanFiledBefore": (
        "“{name}” was filed before",
        "The same picture is with the paper already. Nothing has changed.",
    ),
    "SignedCopyTooLarge": (
        "“{name}” is too large to be kept whole",
        "A PDF with a digital signature must stay unchanged in the file, and can have at most {megabytes} MB. Nothing was filed from it.",
    ),
    "PageNotThere": ("“{name}” has no page {page}", "The file has {pages} pages. Nothing was filed."),
    "SigningNotInstalled": (
        "Digital signatures are not installed",
        "The part of the program that makes and checks digital signatures is installed by itself. The README under “installers” says how. Nothing has changed.",
    ),
    "CertificateFileMissing": (
        "The certificate file “{name}” cannot be read",
        "Nothing was signed. See whether the file is there and try again.",
    ),
    "CertificateNotOpened": (
        "The certificate file “{name}” could not be opened",
        "Either the passphrase is wrong, or the file is no certificate with a key (.p12 or .pfx). Nothing was signed.",
    ),
    "CertificateOver": (
        "The certificate in “{name}” does not count now",
        "It counts from {begins} to {ends}. Ask who issued it for a new one. Nothing was signed.",
    ),
    "PdfNotSealed": ("The PDF could not be signed", "Nothing was signed. Make the paper again and try once more."),
    "PackageWithoutPapers": (
        "There is nothing to send for signing",
        "Choose papers that somebody is to sign and that are not signed by everybody. Nothing was made.",
    ),
    "PackageTooManySigners": (
        "Too many are to sign “{name}”",
        "They are {count}, and signing services take at most {most}. Sign on paper instead. Nothing was made.",
    ),
    "PaperTooLargeToSign": (
        "“{name}” is too large for a signing service",
        "They take at most {most} MB. Use a smaller logo and make the paper again. Nothing was made.",
    ),
    "LockPassphraseEmpty": ("A passphrase is needed", "Nothing was made. Write one, or let the program make one."),
    "LockPassphraseTooLong": (
        "The passphrase is too long",
        "It can have at most {most} letters, and somewhat fewer where they are not English ones. Nothing was made.",
    ),
    "ListUnknown": ("There is no list called “{listing}”", "You can choose: {known}. Nothing was made."),
    "ListEmpty": ("The list “{listing}” is empty", "Nothing was made, for there are no rows to put on it."),
    "NoPapersChosen": (
        "The papers are gone",
        "None of the papers you chose is in the file any more. Nothing was made.",
    ),
}

LINES = {
    "scan_filed": "{name}, page {page}: filed with {title}.",
    "scan_whole": "{name}: filed with {title}. {verdict}",
    "scan_left": "{name}: {why}.",
    "package_made": "Signing package made: {folder}.",
    "copied_made": "Papers made once more in {folder}: {count}. They are as they were.",
    "locked_made": "Papers made with a passphrase in {folder}: {count}. They are no PDF/A any more.",
}

WORDS = {
    "verdict_valid": "The digital signature holds.",
    "verdict_altered": "The digital signature does not hold: the PDF was changed after it was signed.",
    "verdict_unknown": "The digital signature holds, but whose certificate it is, is not known here.",
    "verdict_none": "The PDF has no digital signature.",
    "verdict_unseen": "The digital signature was not checked, since that part of the program is not installed.",
}
