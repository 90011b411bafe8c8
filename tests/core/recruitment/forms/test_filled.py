"""From the form to the filled PDF and back: what was written is what is read."""

import datetime as dt
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import PdfEmpty, PdfEncrypted, PdfUnreadable, PdfWithoutForm
from mentordesk.core.recruitment.files.filled_forms import read_form
from mentordesk.core.recruitment.files.reading_apart import read_several
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.forms.commands import add_question, change_question
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.recruitment.forms.fields import OwnForm
from mentordesk.core.recruitment.forms.queries import form_of, given_answers, issuer_of, own_form
from mentordesk.core.recruitment.forms.rules import Ask
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import Preview, preview_of, read_preview
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.core.store.unit import Store
from mentordesk.words import sentence
from tests.builders import a_programme
from tests.core.recruitment.forms.builders import (
    BEGIN,
    CHILDREN,
    GATHERINGS,
    ISSUER,
    PHOTO,
    PLACE,
    PROUD,
    SKILL,
    YEARS,
    a_form,
    ask_all,
    filled,
    own_questions,
)

TODAY = dt.date(2026, 11, 26)
FORM = fillable_pdf(a_form(), ISSUER)
OWN = OwnForm(a_form().programme, tuple(own_questions()), {"adept": a_form().version})

scripts = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z", "M"), max_codepoint=0xFFFF, exclude_characters="\ufffd")
    | st.sampled_from(" ŁőşЂαšŋđžÆØÅæøåçñ漢字ひらカナعربيעבריתอักไทยहिन्दी€–“”"),
    min_size=1,
    max_size=40,
)


def read(content: bytes | Path) -> dict[str, str]:
    raw = content.read_bytes() if isinstance(content, Path) else content
    (table,) = read_form(raw, "a.pdf", Reading(), Progress()).tables
    return dict(zip(table.fields, map(str, table.rows[1]), strict=True))


def hexed(number: int) -> str:
    return UUID(int=number).hex


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=scripts, why=st.lists(scripts, min_size=1, max_size=3))
def test_letters_of_all_scripts_come_back(tmp_path: Path, name: str, why: list[str]) -> None:
    motivation = "\n".join(why)
    answers = read(filled(FORM, {"name": name, "motivation": motivation, hexed(1): name}, tmp_path / "f.pdf"))
    assert answers["name"] == name.strip()
    assert answers["motivation"] == motivation.strip()
    assert answers[hexed(1)] == name.strip()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    point=st.integers(1, 5),
    ticked=st.sets(st.integers(0, 2)),
    child=st.integers(0, 2),
    place=st.sampled_from(PLACE.options),
)
def test_marks_come_back(tmp_path: Path, point: int, ticked: set[int], child: int, place: str) -> None:
    values = {"name": "Kari", hexed(2): f"/{point - 1}", hexed(7): f"/{child}", hexed(8): place}
    values |= {f"{hexed(3)}.{number}": "/0" for number in ticked}
    answers = read(filled(FORM, values, tmp_path / "f.pdf"))
    assert answers[hexed(2)] == str(point)
    assert answers[hexed(3)] == "\n".join(GATHERINGS.options[number] for number in sorted(ticked))
    assert answers[hexed(7)] == CHILDREN.options[child]
    assert answers[hexed(8)] == place


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


def previewed(store: Store, programme: UUID, path: Path) -> Preview:
    return read_preview(path, today=TODAY, own=store.read(own_form, programme))


def form_file(store: Store, programme: UUID, values: dict[str, str], path: Path) -> Path:
    form = store.read(form_of, programme, "adept")
    return filled(fillable_pdf(form, store.read(issuer_of, programme, "nb")), values, path)


def test_a_filled_form_becomes_an_application(store: Store, programme: UUID, tmp_path: Path) -> None:
    ids = {ask: question.hex for ask, question in ask_all(store, programme).items()}
    values = {
        "name": "Łucja Şahin",
        "email": "lucja@example.org",
        "phone": "412 34 567",
        "born": "17.5.1992",
        "gender": "/0",
        "languages": "polsk, norsk",
        "goal": "Styreverv",
        "consent": "/0",
        ids[PROUD]: "Håndballaget",
        ids[SKILL]: "/3",
        f"{ids[GATHERINGS]}.0": "/0",
        f"{ids[GATHERINGS]}.2": "/0",
        ids[YEARS]: "3,5",
        ids[BEGIN]: "1. februar 2027",
        ids[PHOTO]: "/1",
        ids[CHILDREN]: "/0",
        ids[PLACE]: "Sted 7",
    }
    preview = previewed(store, programme, form_file(store, programme, values, tmp_path / "svar.pdf"))
    assert [warning.code for row in preview.rows for warning in row.warnings] == []
    import_applicants(store, programme=programme, drafts=preview.drafts)
    (row,) = store.read(applicants, programme)
    assert (row.name, row.phone, row.born, row.gender) == ("Łucja Şahin", "+4741234567", dt.date(1992, 5, 17), "woman")
    assert row.channel == "pdf"
    assert row.submitted is not None
    assert (row.languages, row.role, row.consent) == (("norsk", "polsk"), "adept", True)
    given = {answer.question.text: answer.text for answer in store.read(given_answers, row.application)}
    assert given == {
        PROUD.text: "Håndballaget",
        SKILL.text: "4",
        GATHERINGS.text: "Oppstart, 10. januar\nMidtveis; med middag",
        YEARS.text: "3.5",
        BEGIN.text: "2027-02-01",
        PHOTO.text: "no",
        CHILDREN.text: "Ja, hver gang",
        PLACE.text: "Sted 7",
    }


def test_the_same_form_again_changes_nothing(store: Store, programme: UUID, tmp_path: Path) -> None:
    path = form_file(store, programme, {"name": "Amina", "email": "a@example.org"}, tmp_path / "a.pdf")
    for verdict in ("new", "same"):
        drafts = previewed(store, programme, path).drafts
        assert import_applicants(store, programme=programme, drafts=drafts).verdicts == [verdict]


def test_an_older_form_is_said_and_what_is_known_is_taken(store: Store, programme: UUID, tmp_path: Path) -> None:
    question = add_question(store, programme=programme, ask=Ask("Farge?"))
    path = form_file(store, programme, {"name": "Amina", question.hex: "Rød"}, tmp_path / "a.pdf")
    change_question(store, question=question, ask=Ask("Yndlingsfarge?"))
    add_question(store, programme=programme, ask=Ask("Noe mer?"))
    (row,) = previewed(store, programme, path).rows
    assert [warning.code for warning in row.warnings] == ["form_of_another_version"]
    assert row.draft is not None
    assert [(answer.question, answer.text) for answer in row.draft.answers] == [(question, "Rød")]


def test_another_programmes_form_is_said_and_its_questions_kept_by_their_text(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    path = filled(FORM, {"name": "Amina", "email": "a@example.org", hexed(1): "Laget"}, tmp_path / "a.pdf")
    (row,) = previewed(store, programme, path).rows
    assert [warning.code for warning in row.warnings] == ["form_of_another_programme"]
    assert row.draft is not None
    assert (row.draft.name, row.draft.email) == ("Amina", "a@example.org")
    assert [(answer.heading, answer.text, answer.question) for answer in row.draft.answers] == [
        (PROUD.text, "Laget", None)
    ]


def test_an_answer_of_the_wrong_kind_is_said_and_kept(tmp_path: Path) -> None:
    path = filled(FORM, {"name": "Amina", hexed(5): "snart", hexed(4): "noen få"}, tmp_path / "a.pdf")
    (row,) = read_preview(path, today=TODAY, own=OWN).rows
    assert [(warning.code, warning.heading) for warning in row.warnings] == [
        ("answer_not_understood", YEARS.text),
        ("answer_not_understood", BEGIN.text),
    ]
    assert row.draft is not None
    assert [answer.text for answer in row.draft.answers] == ["noen få", "snart"]


def test_several_forms_come_together_and_what_cannot_be_read_is_named(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    names = ("Amina", "Leyla", "Zahra")
    paths = [form_file(store, programme, {"name": name}, tmp_path / f"{name}.pdf") for name in names]
    (tmp_path / "brev.pdf").write_bytes(a_pdf())
    book = read_several([paths[0], tmp_path / "brev.pdf", *paths[1:]])
    preview = preview_of(book, Wishes(TODAY, own=store.read(own_form, programme)))
    assert [draft.name for draft in preview.drafts] == list(names)
    assert [(row.sheet, row.reason) for row in preview.skipped] == [("brev.pdf", "file_unreadable")]
    with pytest.raises(PdfWithoutForm):
        read_several([tmp_path / "brev.pdf"] * 2)


def a_pdf(**over: str) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def locked() -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(FORM)))
    writer.encrypt("hemmelig", algorithm="RC4-128")
    return written(writer)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", PdfUnreadable),
        (FORM[: len(FORM) // 2], PdfUnreadable),
        (a_pdf(), PdfWithoutForm),
        (FORM, PdfEmpty),
        (locked(), PdfEncrypted),
    ],
)
def test_what_is_no_filled_form_is_a_trouble_in_words(tmp_path: Path, content: bytes, trouble: type[Exception]) -> None:
    path = tmp_path / "brev.pdf"
    path.write_bytes(content)
    with pytest.raises(trouble) as told:
        read_preview(path, today=TODAY)
    for language in ("nb", "en"):
        assert "brev.pdf" in sentence(told.value, language)[0]  # type: ignore[arg-type]


def test_an_identity_number_in_a_form_is_starred(tmp_path: Path) -> None:
    path = filled(
        FORM, {"name": "Amina", hexed(1): "Mitt nummer er 17059212345 eller 010190 12345"}, tmp_path / "a.pdf"
    )
    (row,) = read_preview(path, today=TODAY, own=OWN).rows
    assert row.draft is not None
    assert len(row.draft.answers) == 1
