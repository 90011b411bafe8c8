"""English: deleting."""

SENTENCES = {
    "StillInPair": (
        "{name} is in a mentor pair",
        "Nothing was deleted. End the pair first, then {name} can be deleted.",
    ),
    "NothingToBringBack": ("It has been brought back already", "Nothing has changed."),
}

LABELS = {
    "privacy.delete_person": "deleted {person}",
    "privacy.restore_person": "brought back {person}",
}
