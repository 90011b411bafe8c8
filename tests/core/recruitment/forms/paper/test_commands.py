"""Printing forms, and typing them in by their code."""

from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms import errors
from mentordesk.core.recruitment.forms.codes import shown
from mentordesk.core.recruitment.forms.commands import add_question
from mentordesk.core.recruitment.forms.paper.commands import key_in, print_forms, write_form
from mentordesk.core.recruitment.forms.queries import form_with_code, given_answers
from mentordesk.core.recruitment.forms.rules import NUMBER, Ask
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from mentordesk.words import sentence
from tests.builders import a_programme
from tests.core.recruitment.forms.builders import printed_forms

AMINA = ApplicantDraft(name="Amina Hussein", role="adept")


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


def printed(store: Store, programme: UUID, folder: Path, count: int = 1) -> list[str]:
    print_forms(store, programme=programme, role="adept", count=count, folder=folder, language="nb")
    return [row.code for row in store.read(printed_forms, programme)]


def test_forms_are_printed_with_codes_that_are_remembered(store: Store, programme: UUID, tmp_path: Path) -> None:
    path = print_forms(store, programme=programme, role="mentor", count=3, folder=tmp_path, language="en")
    assert path.name == "Application to be a mentor Sterk sammen paper form.pdf"
    rows = store.read(printed_forms, programme)
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert len(rows) == 3
    assert all(shown(row.code) in text and row.role == "mentor" and row.application is None for row in rows)
    store.undo()
    assert store.read(printed_forms, programme) == []


def test_the_form_for_the_screen_lies_beside(store: Store, programme: UUID, tmp_path: Path) -> None:
    path = write_form(store, programme=programme, role="adept", folder=tmp_path, language="nb")
    assert path.name == "Søknad om å få mentor Sterk sammen til å fylle ut.pdf"
    assert "name" in (PdfReader(path).get_fields() or {})


@pytest.mark.parametrize("count", [0, -1, 201])
def test_not_every_count_is_printed(store: Store, programme: UUID, tmp_path: Path, count: int) -> None:
    with pytest.raises(errors.FormCountOutOfRange) as told:
        print_forms(store, programme=programme, role="adept", count=count, folder=tmp_path, language="nb")
    assert str(count) in sentence(told.value, "nb")[0]
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_form_is_typed_in_once_by_its_code(store: Store, programme: UUID, tmp_path: Path) -> None:
    question = add_question(store, programme=programme, ask=Ask("Hvor mange?", NUMBER))
    (code,) = printed(store, programme, tmp_path)
    person = key_in(store, programme=programme, code=shown(code).lower(), draft=AMINA, answers={question: "2,5"})
    (row,) = store.read(applicants, programme)
    assert (row.id, row.name, row.channel) == (person, "Amina Hussein", "paper")
    assert [answer.text for answer in store.read(given_answers, row.application)] == ["2.5"]
    found = store.read(form_with_code, programme, code)
    assert (found.person, found.name, found.application) == (person, "Amina Hussein", row.application)
    with pytest.raises(errors.FormKeyedAlready) as told:
        key_in(store, programme=programme, code=code, draft=AMINA, answers={})
    assert "Amina Hussein" in sentence(told.value, "nb")[1]
    store.undo()
    assert store.read(form_with_code, programme, code).application is None
    assert store.read(applicants, programme) == []


def test_a_wrong_code_is_said(store: Store, programme: UUID, tmp_path: Path) -> None:
    (code,) = printed(store, programme, tmp_path)
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    with pytest.raises(errors.FormCodeMistyped):
        store.read(form_with_code, programme, wrong)
    other = a_programme(store, name="Et annet")
    with pytest.raises(errors.FormCodeUnknown):
        key_in(store, programme=other, code=code, draft=AMINA, answers={})


def test_nothing_is_kept_of_a_form_that_does_not_fit(store: Store, programme: UUID, tmp_path: Path) -> None:
    question = add_question(store, programme=programme, ask=Ask("Hvor mange?", NUMBER))
    (code,) = printed(store, programme, tmp_path)
    with pytest.raises(TextMissing):
        key_in(store, programme=programme, code=code, draft=ApplicantDraft(name=" "), answers={})
    with pytest.raises(errors.AnswerNotFitting):
        key_in(store, programme=programme, code=code, draft=AMINA, answers={question: "mange"})
    assert store.read(applicants, programme) == []
