"""What of the agreements travels in a share: what pairs agree on, what they say of how it goes, and their papers."""

from mentordesk.core.sharing.shape import (
    DAY,
    OF_PAIR,
    OF_PROGRAMME,
    PERSON,
    PROGRAMME,
    TEXT,
    WHOLE,
    Table,
    all_of,
    id_of,
    or_none,
)

AGREED = (
    Table(
        "programme_terms",
        {**OF_PROGRAMME, **all_of(or_none(TEXT), "travel insurance deputy deputy_phone beside")},
        owner=PROGRAMME,
    ),
    Table(
        "pair_terms",
        {**OF_PAIR, **all_of(or_none(TEXT), "topics channel hours"), "seat": or_none(WHOLE)},
        owner="pair",
    ),
    Table(
        "goal",
        {**OF_PAIR, **all_of(TEXT, "owner text"), "start": or_none(WHOLE), "position": WHOLE},
        owner="pair",
    ),
    Table(
        "addendum",
        {**OF_PAIR, "number": WHOLE, "day": DAY, "text": TEXT, "until": or_none(DAY)},
        owner="pair",
    ),
    Table(
        "expectation",
        {**OF_PAIR, **all_of(TEXT, "side item answer"), "verdict": or_none(TEXT)},
        owner="pair",
    ),
    Table(
        "attest",
        {
            **OF_PROGRAMME,
            "person": PERSON,
            **all_of(TEXT, "kind number signer"),
            "day": DAY,
            **all_of(or_none(WHOLE), "meetings hours"),
            **all_of(or_none(TEXT), "tasks competences signer_title"),
        },
        owner=PROGRAMME,
    ),
)
"""What hangs on a programme and its pairs."""

PAPERS = (
    Table(
        "pulse",
        {**OF_PAIR, "person": PERSON, "day": DAY, "score": WHOLE, "note": or_none(TEXT)},
        owner="pair",
    ),
    Table(
        "survey_response",
        {**OF_PROGRAMME, **all_of(TEXT, "point role answers"), "day": DAY},
        owner=PROGRAMME,
    ),
    Table(
        "handed_form",
        {
            **OF_PROGRAMME,
            **all_of(TEXT, "kind code language"),
            "version": WHOLE,
            "pair": or_none(id_of("pair")),
            "person": or_none(PERSON),
            "made": DAY,
            "returned": or_none(DAY),
        },
        owner=PROGRAMME,
    ),
    Table(
        "paper",
        {
            **OF_PROGRAMME,
            **all_of(TEXT, "kind language status fingerprint"),
            "pair": or_none(id_of("pair")),
            "person": or_none(PERSON),
            "version": WHOLE,
            "paper_text": or_none(id_of("paper_text")),
            "addendum": or_none(id_of("addendum")),
            "text_version": or_none(WHOLE),
            **all_of(or_none(TEXT), "beside content"),
            **all_of(or_none(DAY), "issued sent"),
        },
        owner=PROGRAMME,
    ),
    Table(
        "signature",
        {"paper": id_of("paper"), "role": TEXT, "person": or_none(PERSON), "signed": or_none(DAY)},
        owner="paper",
    ),
)
"""What comes after the meetings."""
