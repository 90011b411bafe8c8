"""English: questions and forms."""

SENTENCES = {
    "QuestionWithoutText": ("The question has no text", "Nothing has changed. Write what you want to know."),
    "QuestionTwice": (
        "You already ask “{question}”",
        "Nothing has changed. Put the question another way, or change the one that is there.",
    ),
    "QuestionKindUnknown": (
        "There is no kind of question called “{kind}”",
        "Nothing has changed. Choose text, one choice, several choices, date, number, scale or consent.",
    ),
    "QuestionRoleUnknown": (
        "A question cannot be asked of “{role}”",
        "Nothing has changed. It goes to adepts, mentors or both.",
    ),
    "OptionsMissing": (
        "Two choices are needed at least",
        "Nothing has changed. Write the choices below each other, one on each line.",
    ),
    "OptionTwice": (
        "“{option}” is among the choices twice",
        "Nothing has changed. Remove one of them, or put it another way.",
    ),
    "ScaleHasTwoEnds": (
        "A scale has words at both ends",
        "Nothing has changed. Write one line for 1 and one for 5, or leave both empty.",
    ),
    "AnswerNotFitting": ("The answer to “{question}” does not fit", "Nothing has changed. {reason}."),
    "FieldAlwaysAsked": (
        "The form has to ask for the {field}",
        "Nothing has changed. Without it you do not know who applies.",
    ),
    "FormFieldUnknown": (
        "The form has no field called “{field}”",
        "Nothing has changed. The list shows which fields there are.",
    ),
    "FormCodeMistyped": (
        "The code {code} is not right",
        "One of the characters is wrong. Look at the form again: the code is at the top right and at the foot of the page.",
    ),
    "FormCodeUnknown": (
        "No form here has the code {code}",
        "The form may belong to another programme. Change to that one, or add the applicant without a code.",
    ),
    "FormKeyedAlready": (
        "The form {code} has been keyed in before",
        "It is {name}'s application. Nothing has changed.",
    ),
    "FormCountOutOfRange": (
        "{count} forms cannot be printed at once",
        "Nothing has been printed. Choose from 1 to {most}.",
    ),
    "PdfWithoutForm": (
        "“{name}” is no application form from MentorDesk",
        "Nothing has been brought in. Only forms that were made here and filled in on a screen can be read. A scanned form has to be keyed in.",
    ),
    "PdfUnreadable": (
        "“{name}” cannot be read",
        "Nothing has been brought in. The file is damaged. Ask to have it sent again.",
    ),
    "PdfEncrypted": (
        "“{name}” has a password",
        "Nothing has been brought in. Open the file, save a copy without a password, and bring in the copy. Delete the copy afterwards.",
    ),
    "PdfEmpty": (
        "“{name}” is not filled in",
        "Nothing has been brought in. All fields of the form are empty. Ask for the form with the answers.",
    ),
}

WORDS = {
    "wants_choice": "Choose one of the answers that are there",
    "wants_choices": "Choose among the answers that are there",
    "wants_date": "Write a date, such as 31.1.2027",
    "wants_number": "Write a number",
    "wants_scale": "Choose a number from 1 to 5",
    "wants_consent": "Answer yes or no",
    "answer_not_understood": "the answer is not of the kind that the question asks for, and stands as it was written",
    "form_of_another_programme": "the form was made for another programme; what is the same has been taken",
    "form_of_another_version": "the form was changed after this one was given out; answers to questions that are gone have been kept",
}
