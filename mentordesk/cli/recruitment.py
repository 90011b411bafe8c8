"""`import`, and `list … applicants|people`."""

import json
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.columns import REFUSED
from mentordesk.core.recruitment.errors import MappingUnreadable
from mentordesk.core.recruitment.forms.queries import own_form
from mentordesk.core.recruitment.imports import ImportResult, import_applicants
from mentordesk.core.recruitment.preview import Preview, read_preview, require_names
from mentordesk.core.recruitment.queries import ApplicantRow, applicants, roles
from mentordesk.core.recruitment.rules import ADEPT, BOTH, MENTOR
from mentordesk.core.store.unit import Store

APPLICANT_COLUMNS = ("name", "role", "status", "email", "phone", "town", "submitted")
PEOPLE_COLUMNS = ("name", "roles", "email", "phone", "town")


def add_verbs(verbs: Verbs) -> None:
    """Add `import`."""
    verb = verbs.add("import", _import, many=True)
    verb.add_argument("sheets", nargs="+", metavar="SHEET")
    verb.add_argument("--role", choices=(ADEPT, MENTOR))
    verb.add_argument("--mapping", metavar="M.json")
    verb.add_argument("--dry-run", action="store_true")


def _import(call: Call) -> None:
    mapping = None if call.args.mapping is None else _mapping(Path(call.args.mapping))
    with call.store() as store:
        programme = call.programme(store)
        own, role = store.read(own_form, programme), call.args.role
        previews = [
            read_preview(Path(sheet), today=today(), mapping=mapping, default_role=role, own=own)
            for sheet in call.args.sheets
        ]
        for preview in previews:
            require_names(preview)
        drafts = [draft for preview in previews for draft in preview.drafts]
        result = import_applicants(store, programme=programme, drafts=drafts, dry_run=call.args.dry_run)
    skipped = [row for preview in previews for row in preview.skipped]
    call.answer(
        {
            "new": len(result.new),
            "updated": len(result.updated),
            "skipped": [{"row": row.number, "reason": row.reason} for row in skipped],
            "duplicates": [[str(one), str(other)] for one, other in result.duplicates],
            "columns": [
                {"column": column.heading, "field": column.field, "example": column.example}
                for preview in previews
                for column in preview.columns
            ],
        }
    )
    _tell(call, previews, result, len(skipped))


def _mapping(path: Path) -> dict[str | int, str]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        raise MappingUnreadable(name=path.name) from None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise MappingUnreadable(name=path.name)
    return found


def _tell(call: Call, previews: Sequence[Preview], result: ImportResult, skipped: int) -> None:
    for preview in previews:
        for column in preview.columns:
            if column.field == REFUSED:
                call.note("column_refused", column=column.heading)
    call.note("imported", new=len(result.new), updated=len(result.updated), skipped=skipped)
    if result.duplicates:
        call.note("perhaps_same", count=len(result.duplicates))


def applicant_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The applicants as `list … applicants` tells them."""
    return [_applicant(row) for row in store.read(applicants, programme)]


def _applicant(row: ApplicantRow) -> dict[str, object]:
    return {
        "id": str(row.id),
        "name": row.name,
        "email": row.email,
        "phone": row.phone,
        "born": None if row.born is None else row.born.isoformat(),
        "birth_year": row.birth_year,
        "postcode": row.postcode,
        "town": row.town,
        "role": row.role,
        "languages": list(row.languages),
        "field": list(row.field),
        "topics": list(row.topics),
        "times": list(row.times),
        "employer": row.employer,
        "capacity": None if row.role == "adept" else row.capacity,
        "source": row.source,
        "motivation": row.motivation,
        "consent": row.consent,
        "submitted": None if row.submitted is None else row.submitted.isoformat(timespec="minutes"),
        "status": row.status,
    }


def people_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The people of a programme as `list … people` tells them."""
    here = {row.id for row in store.read(applicants, programme)}
    known = store.read(roles)
    return [
        {
            "id": str(row.id),
            "name": row.name,
            "email": row.email,
            "phone": row.phone,
            "born": None if row.born is None else row.born.isoformat(),
            "birth_year": row.birth_year,
            "postcode": row.postcode,
            "town": row.town,
            "languages": list(row.languages),
            "employer": row.employer,
            "roles": sorted(known.get(row.id, ()), key=lambda role: (role == BOTH, role)),
        }
        for row in store.read(people)
        if row.id in here
    ]
