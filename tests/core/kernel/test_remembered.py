"""What was worked out of a text is remembered until all texts are forgotten."""

from mentordesk.core.kernel.remembered import forget_texts, remembered


def test_a_text_is_worked_out_once_until_it_is_forgotten() -> None:
    seen: list[str] = []

    @remembered(10)
    def letters(text: str) -> int:
        seen.append(text)
        return len(text)

    assert letters("Amina") == letters("Amina") == 5
    assert seen == ["Amina"]
    forget_texts()
    assert letters("Amina") == 5
    assert seen == ["Amina", "Amina"]
