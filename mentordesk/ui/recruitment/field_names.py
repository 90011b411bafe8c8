"""What the fields of an application are called where a column is given one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

FIELD_NAMES: Mapping[str, Callable[[], str]] = {
    "name": lambda: translate("FieldNames", "Name"),
    "first_name": lambda: translate("FieldNames", "First name"),
    "last_name": lambda: translate("FieldNames", "Last name"),
    "email": lambda: translate("FieldNames", "E-mail"),
    "phone": lambda: translate("FieldNames", "Phone"),
    "born": lambda: translate("FieldNames", "Day of birth"),
    "birth_year": lambda: translate("FieldNames", "Year of birth"),
    "postcode": lambda: translate("FieldNames", "Postcode"),
    "town": lambda: translate("FieldNames", "Town"),
    "gender": lambda: translate("FieldNames", "Gender"),
    "role": lambda: translate("FieldNames", "Role"),
    "languages": lambda: translate("FieldNames", "Languages"),
    "field": lambda: translate("FieldNames", "Field of work"),
    "topics": lambda: translate("FieldNames", "Topics"),
    "times": lambda: translate("FieldNames", "Can meet"),
    "employer": lambda: translate("FieldNames", "Employer"),
    "position": lambda: translate("FieldNames", "Position"),
    "capacity": lambda: translate("FieldNames", "Places for adepts"),
    "mentor_gender": lambda: translate("FieldNames", "Wish about the mentor's gender"),
    "goal": lambda: translate("FieldNames", "Goal"),
    "unwanted": lambda: translate("FieldNames", "Does not want to take on"),
    "source": lambda: translate("FieldNames", "Heard of us through"),
    "motivation": lambda: translate("FieldNames", "Motivation"),
    "consent": lambda: translate("FieldNames", "Consent"),
    "submitted": lambda: translate("FieldNames", "Came in"),
    "question": lambda: translate("FieldNames", "A question of your own"),
    "ignored": lambda: translate("FieldNames", "Leave out"),
    "refused": lambda: translate("FieldNames", "Must not be kept"),
}
"""In the order in which they are offered; `refused` is said by the program alone."""

OFFERED = tuple(key for key in FIELD_NAMES if key != "refused")
