"""en: recruitment."""

SENTENCES = {
    "SheetMissing": (
        "“{name}” was not found",
        "Nothing was brought in. See whether the file was moved, renamed, or is on a memory stick.",
    ),
    "SheetLocked": (
        "“{name}” cannot be read now",
        "Nothing was brought in. The file may be open in Excel, or you may lack access to it. Close it there and try again.",
    ),
    "SheetEmpty": ("“{name}” is empty", "Nothing was brought in. Download the answers again and try once more."),
    "SheetKindUnknown": (
        "“{name}” is not a spreadsheet",
        "Nothing was brought in. Choose a file from Excel (.xlsx) or LibreOffice (.ods), or a text file with answers (.csv, .txt).",
    ),
    "SheetUnreadable": (
        "“{name}” cannot be read",
        "Nothing was brought in. The file is damaged. Open it in your spreadsheet, save it again and try once more.",
    ),
    "SheetEncrypted": (
        "“{name}” has a password",
        "Nothing was brought in. Open the file in your spreadsheet, save a copy without the password and bring in the copy. Delete the copy afterwards.",
    ),
    "SheetTooLarge": (
        "“{name}” is too large",
        "Nothing was brought in. MentorDesk reads up to {megabytes} MB, {rows} rows and {columns} columns. Remove what is not applicants, or split the file.",
    ),
    "SheetReadingStopped": (
        "“{name}” could not be read to its end",
        "Nothing was brought in, and all you had is safe. The file is damaged, or takes too much room. Open it in your spreadsheet, save a new copy with the applicants only, and try again.",
    ),
    "PdfTakesTooLong": (
        "“{name}” takes too long to read",
        "Nothing was brought in, and all you had is safe. MentorDesk gave up after {seconds} seconds. Ask the applicant to save the form anew and send it once more, or type the application in.",
    ),
    "SheetTakesTooLong": (
        "“{name}” takes too long to read",
        "Nothing was brought in, and all you had is safe. MentorDesk gave up after {seconds} seconds. Open the file in your spreadsheet, save a new copy with the applicants only, and try again.",
    ),
    "SheetReaderNotStarted": (
        "Could not begin to read “{name}”",
        "Nothing was brought in, and all you had is safe. The machine may be short of memory. Close some programs, and try again.",
    ),
    "SheetWithoutHeadings": (
        "“{name}” has no headings",
        "Nothing was brought in. Write a row at the top that says what the columns are, for example Name, E-mail and Phone.",
    ),
    "SheetWithoutRows": (
        "There are no applicants in “{name}”",
        "Nothing was brought in. The file has headings and nothing below them. See whether it is the right file.",
    ),
    "SheetWithoutNames": (
        "“{name}” has no column with names",
        "Nothing was brought in. Say which column is the name, or give it the heading “Name”.",
    ),
    "MappingFieldUnknown": (
        "There is no field “{field}”",
        "Nothing was brought in. Correct what is said about the column “{column}”.",
    ),
    "MappingColumnUnknown": (
        "There is no column “{column}” in the file",
        "Nothing was brought in. Write the heading as it stands there, or the number of the column.",
    ),
    "ColumnNotAllowed": (
        "The column “{column}” cannot be kept",
        "Nothing was brought in. National identity numbers and what police certificates say are not to be kept here. Leave the column out.",
    ),
    "MappingUnreadable": (
        "“{name}” makes no sense",
        'Nothing was brought in. The file should say what the columns are, like this: {{"Your name": "name"}}.',
    ),
    "CapacityOutOfRange": (
        "A mentor can have from 0 to 4 adepts",
        "Nothing was changed. Write a number from 0 to 4, not {capacity}.",
    ),
}

LABELS = {
    "recruitment.import_applicants": ("brought in {count} applicant", "brought in {count} applicants"),
    "recruitment.add_applicant": "typed in {person}",
    "recruitment.change_application": "changed the application of {person}",
    "recruitment.merge": "merged two records of {person}",
    "recruitment.not_doubles": "noted that {person} and {other} are not the same person",
    "recruitment.meet_requirement": "logged a requirement for {person}",
    "recruitment.meet_for_all": ("logged a requirement for {count} person", "logged a requirement for {count} people"),
    "recruitment.order_requirement": ("ordered something for {count} person", "ordered something for {count} people"),
    "recruitment.exempt": "made an exemption for {person}",
    "recruitment.take_back_requirement": "took back a requirement for {person}",
    "recruitment.add_requirement": "added a requirement",
    "recruitment.change_requirement": "changed a requirement",
    "recruitment.remove_requirement": "took away a requirement",
    "recruitment.write_certificate_purpose": (
        "made {count} confirmation of purpose for a police certificate",
        "made {count} confirmations of purpose for police certificates",
    ),
    "recruitment.add_guardian": "wrote down a guardian of {person}",
    "recruitment.change_guardian": "changed a guardian of {person}",
    "recruitment.remove_guardian": "took away a guardian of {person}",
    "recruitment.consent_as_guardians": "logged the consent of a guardian of {person}",
    "recruitment.change_consent_text": "changed the words of a consent",
    "recruitment.answer_consent": (
        "logged an answer about a consent for {count} person",
        "logged an answer about a consent for {count} people",
    ),
    "recruitment.withdraw_consent": "logged that {person} withdrew a consent",
    "recruitment.finish_consent_task": "logged a task after a withdrawn consent for {person}",
    "recruitment.remove_covered": "removed what {person} does not consent to any more",
    "recruitment.note_message": (
        "noted that {person} has heard from us",
        "noted that {count} applicants have heard from us",
    ),
    "recruitment.make_drafts": ("made a draft to {person}", "made drafts to {count} applicants"),
    "recruitment.take_back_message": ("took away a message to {person}", "took away messages to {count} applicants"),
    "recruitment.promise": ("promised {person} an answer by {day}", "promised {count} applicants an answer by {day}"),
    "recruitment.drop_promise": (
        "took back the day promised to {person}",
        "took back the day promised to {count} applicants",
    ),
    "recruitment.set_dates": "changed the deadlines",
    "recruitment.add_question": "added the question “{question}”",
    "recruitment.change_question": "changed the question “{question}”",
    "recruitment.move_question": "moved the question “{question}”",
    "recruitment.remove_question": "removed the question “{question}”",
    "recruitment.ask_field": "changed what the form asks",
    "recruitment.change_answer": "changed an answer from {person}",
    "recruitment.print_forms": ("printed {count} application form", "printed {count} application forms"),
    "recruitment.write_form": "made an application form to be filled in on the screen",
    "recruitment.key_in": "keyed in the paper form of {person}",
    "recruitment.add_sender": "added a sender organisation",
    "recruitment.change_sender": "changed a sender organisation",
    "recruitment.remove_sender": (
        "took away a sender organisation, which leaves {count} applicant without one",
        "took away a sender organisation, which leaves {count} applicants without one",
    ),
}

LINES = {
    "imported": "{new} new, {updated} updated, {skipped} skipped.",
    "perhaps_same": "{count} may be the same as somebody who is there already. Look at them in the list.",
    "column_refused": "The column “{column}” was not brought in: such things are not to be kept here.",
}

WORDS = {
    "no_name": "without a name",
    "heading_repeated": "the headings again",
    "total_row": "sum or count",
    "note": "note below the list",
    "section": "title between rows",
    "role_missing": "the sheet does not tell the role",
    "text_cut": "the text is too long, and its end is left out",
    "characters_removed": "invisible characters were removed",
    "national_id_removed": "a national identity number was removed",
    "email_not_understood": "the e-mail address was not understood",
    "phone_not_understood": "the phone number was not understood",
    "born_not_understood": "the date of birth was not understood",
    "birth_year_not_understood": "the year of birth was not understood",
    "postcode_not_understood": "the postcode was not understood",
    "role_not_understood": "the role was not understood",
    "capacity_not_understood": "the capacity was not understood",
    "consent_not_understood": "the consent was not understood",
    "submitted_not_understood": "the date of the application was not understood",
    "gender_not_understood": "the gender was not understood",
    "mentor_gender_not_understood": "the wish for the mentor's gender was not understood",
    "google_forms": "Google Forms",
    "microsoft_forms": "Microsoft Forms",
    "nettskjema": "Nettskjema",
    "first_name": "first name",
    "last_name": "last name",
}
