"""The interview sheet on paper, and the shipped questions."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.selection.interviews.commands import plan_interviews, print_interview_sheets, write_note
from mentordesk.core.selection.interviews.wording import CALL, GUIDE, questions
from mentordesk.core.store.unit import Store
from tests.core.documents.papers import by_pdfium
from tests.core.selection.conftest import by_name
from tests.core.selection.interviews.test_interviews import PLAN


@pytest.mark.parametrize(
    ("language", "when"), [("nb", "2. desember 2026 kl. 09.00"), ("en", "2 December 2026 at 09.00")]
)
def test_a_sheet_for_each_applicant(store: Store, programme: UUID, tmp_path: Path, language: str, when: str) -> None:
    people = [row.application for row in by_name(store, programme).values()][:2]
    plan_interviews(store, applications=people, plan=PLAN)
    write_note(store, application=people[0], drawer="sensitive", text="Hemmelig")
    target = tmp_path / "intervju.pdf"
    print_interview_sheets(store, programme=programme, applications=people, target=target, language=language)
    text = "\n".join(by_pdfium(target.read_bytes()))
    assert text.count("Møterom 2") == 2
    assert "Amina Hussein" in text
    assert when in text
    assert "Hemmelig" not in text


def test_adepts_and_mentors_are_asked_other_questions() -> None:
    for kind in (GUIDE, CALL):
        for language in ("nb", "nn", "en"):
            adept, mentor = (questions(kind, role, "classic", language) for role in ("adept", "mentor"))
            assert adept != mentor
            assert all(clause.parts for clause in (*adept, *mentor))
            assert len(adept) == len(mentor)
