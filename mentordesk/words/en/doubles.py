"""en: people who may be in the file twice."""

SENTENCES = {
    "PairedWithEachOther": (
        "The two are paired with each other",
        "Nothing was changed. Nobody can be their own mentor, so the two cannot be merged. "
        "See whether the pair is a mistake, and end it first.",
    ),
    "BothPaired": (
        "Both are in a pair in “{programme}”",
        "Nothing was changed. End one of the pairs first; then they can be merged.",
    ),
    "SamePersonAlready": (
        "The two are merged already",
        "Nothing was changed. The list shows those who are left.",
    ),
}

WORDS = {
    "double.same_email": "same e-mail",
    "double.same_phone": "same phone",
    "double.same_birth": "born at the same time",
    "double.same_address": "same postcode",
    "double.same_name": "same name",
    "double.name_order": "names in another order",
    "double.name_longer": "one has a name more",
    "double.name_spelled": "name spelled otherwise",
    "double.other_name": "another name",
    "double.other_email": "two e-mail addresses",
    "double.other_phone": "two phone numbers",
}
