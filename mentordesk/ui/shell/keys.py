"""The keyboard map: the one table that menus, palette, tooltips and the printed key map are made from.

No key needs AltGr on a Norwegian keyboard, and none is Ctrl+Alt, which is the same as AltGr on Windows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

translate = QCoreApplication.translate

EVERYWHERE = "everywhere"
LIST = "list"
PALETTE = "palette"
TODAY, SELECTION, MATCHING, AGREEMENTS = "today", "selection", "matching", "agreements"
CALENDAR, MARKS, RECRUITMENT = "calendar", "marks", "recruitment"
PAGES = (TODAY, RECRUITMENT, SELECTION, MATCHING, MARKS, AGREEMENTS, CALENDAR)


@dataclass(frozen=True)
class Key:
    """One thing the coordinator can do, and its keys in the notation of QKeySequence.

    `text` gives the words in the language of the moment; the first sequence is the one that is shown. What is done
    seldom has no key, and stands here for its menu entry.
    """

    context: str
    action_id: str
    sequences: tuple[str, ...]
    text: Callable[[], str]

    @property
    def single_letter(self) -> bool:
        """Whether the keys are bare letters or digits, which work only in a list and can be switched off."""
        return any(len(sequence) == 1 for sequence in self.sequences)


KEYS: tuple[Key, ...] = (
    Key(EVERYWHERE, "palette", ("Ctrl+K",), lambda: translate("Keys", "Search or do")),
    Key(EVERYWHERE, "search", ("Ctrl+Shift+F",), lambda: translate("Keys", "Search in everything")),
    Key(EVERYWHERE, "page.today", ("Ctrl+1",), lambda: translate("Keys", "Today")),
    Key(EVERYWHERE, "page.recruitment", ("Ctrl+2",), lambda: translate("Keys", "Recruitment")),
    Key(EVERYWHERE, "page.selection", ("Ctrl+3",), lambda: translate("Keys", "Selection")),
    Key(EVERYWHERE, "page.matching", ("Ctrl+4",), lambda: translate("Keys", "Matching")),
    Key(EVERYWHERE, "page.agreements", ("Ctrl+5",), lambda: translate("Keys", "Agreements")),
    Key(EVERYWHERE, "page.calendar", ("Ctrl+6",), lambda: translate("Keys", "Calendar")),
    Key(EVERYWHERE, "page.people", (), lambda: translate("Keys", "People")),
    Key(EVERYWHERE, "page.history", (), lambda: translate("Keys", "History")),
    Key(EVERYWHERE, "page.deleted", (), lambda: translate("Keys", "Deleted")),
    Key(EVERYWHERE, "page.casebook", (), lambda: translate("Keys", "Case book")),
    Key(EVERYWHERE, "page.security", (), lambda: translate("Keys", "Security")),
    Key(EVERYWHERE, "page.settings", ("Ctrl+,",), lambda: translate("Keys", "Settings")),
    Key(EVERYWHERE, "new_programme", (), lambda: translate("Keys", "New programme …")),
    Key(EVERYWHERE, "new", ("Ctrl+N",), lambda: translate("Keys", "New")),
    Key(EVERYWHERE, "open", ("Ctrl+O",), lambda: translate("Keys", "Open file …")),
    Key(EVERYWHERE, "save_copy", ("Ctrl+Shift+S",), lambda: translate("Keys", "Save a copy as …")),
    Key(EVERYWHERE, "saved", ("Ctrl+S",), lambda: translate("Keys", "Save")),
    Key(EVERYWHERE, "import", ("Ctrl+I",), lambda: translate("Keys", "Bring in …")),
    Key(EVERYWHERE, "export", ("Ctrl+E",), lambda: translate("Keys", "Export …")),
    Key(EVERYWHERE, "print", ("Ctrl+P",), lambda: translate("Keys", "Print …")),
    Key(EVERYWHERE, "lock", ("Ctrl+L",), lambda: translate("Keys", "Lock the screen")),
    Key(EVERYWHERE, "hide_names", ("Ctrl+Shift+H",), lambda: translate("Keys", "Hide names")),
    Key(EVERYWHERE, "quit", ("Ctrl+Q",), lambda: translate("Keys", "Quit")),
    Key(EVERYWHERE, "undo", ("Ctrl+Z",), lambda: translate("Keys", "Undo")),
    Key(EVERYWHERE, "redo", ("Ctrl+Y", "Ctrl+Shift+Z"), lambda: translate("Keys", "Redo")),
    Key(EVERYWHERE, "cut", ("Ctrl+X",), lambda: translate("Keys", "Cut")),
    Key(EVERYWHERE, "copy", ("Ctrl+C",), lambda: translate("Keys", "Copy")),
    Key(EVERYWHERE, "paste", ("Ctrl+V",), lambda: translate("Keys", "Paste")),
    Key(EVERYWHERE, "select_all", ("Ctrl+A",), lambda: translate("Keys", "Select all")),
    Key(EVERYWHERE, "edit", ("F2",), lambda: translate("Keys", "Edit")),
    Key(EVERYWHERE, "delete", ("Del",), lambda: translate("Keys", "Delete")),
    Key(EVERYWHERE, "filter", ("Ctrl+F",), lambda: translate("Keys", "Search in this list")),
    Key(EVERYWHERE, "primary", ("Ctrl+Return",), lambda: translate("Keys", "The main button of the page")),
    Key(EVERYWHERE, "next_pane", ("F6",), lambda: translate("Keys", "Next pane")),
    Key(EVERYWHERE, "previous_pane", ("Shift+F6",), lambda: translate("Keys", "Previous pane")),
    Key(EVERYWHERE, "back", ("Alt+Left",), lambda: translate("Keys", "Back")),
    Key(EVERYWHERE, "forward", ("Alt+Right",), lambda: translate("Keys", "Forward")),
    Key(EVERYWHERE, "navigation", ("Alt+M",), lambda: translate("Keys", "Show the pages")),
    Key(EVERYWHERE, "zoom_in", ("Ctrl++",), lambda: translate("Keys", "Larger text")),
    Key(EVERYWHERE, "zoom_out", ("Ctrl+-",), lambda: translate("Keys", "Smaller text")),
    Key(EVERYWHERE, "zoom_reset", ("Ctrl+0",), lambda: translate("Keys", "Normal text size")),
    Key(EVERYWHERE, "full_screen", ("F11",), lambda: translate("Keys", "Full screen")),
    Key(EVERYWHERE, "notices", ("Ctrl+Shift+L",), lambda: translate("Keys", "Notices")),
    Key(EVERYWHERE, "programmes", ("Ctrl+Shift+P",), lambda: translate("Keys", "Switch programme …")),
    Key(EVERYWHERE, "next_attention", ("F8",), lambda: translate("Keys", "Next that needs you")),
    Key(EVERYWHERE, "help", ("F1",), lambda: translate("Keys", "Help for this page")),
    Key(EVERYWHERE, "about", (), lambda: translate("Keys", "About MentorDesk")),
    Key(EVERYWHERE, "key_map", ("Ctrl+Shift+K",), lambda: translate("Keys", "Keyboard map")),
    Key(LIST, "list.up", ("Up",), lambda: translate("Keys", "Line up")),
    Key(LIST, "list.down", ("Down",), lambda: translate("Keys", "Line down")),
    Key(LIST, "list.first", ("Home",), lambda: translate("Keys", "First line")),
    Key(LIST, "list.last", ("End",), lambda: translate("Keys", "Last line")),
    Key(LIST, "list.page_up", ("PgUp",), lambda: translate("Keys", "Page up")),
    Key(LIST, "list.page_down", ("PgDown",), lambda: translate("Keys", "Page down")),
    Key(LIST, "list.mark", ("Space",), lambda: translate("Keys", "Mark the line")),
    Key(LIST, "list.extend_up", ("Shift+Up",), lambda: translate("Keys", "Mark upwards")),
    Key(LIST, "list.extend_down", ("Shift+Down",), lambda: translate("Keys", "Mark downwards")),
    Key(LIST, "list.menu", ("Shift+F10", "Menu"), lambda: translate("Keys", "Menu for what is selected")),
    Key(LIST, "list.view_1", ("Alt+1",), lambda: translate("Keys", "Saved view 1")),
    Key(LIST, "list.view_2", ("Alt+2",), lambda: translate("Keys", "Saved view 2")),
    Key(LIST, "list.view_3", ("Alt+3",), lambda: translate("Keys", "Saved view 3")),
    Key(LIST, "list.view_4", ("Alt+4",), lambda: translate("Keys", "Saved view 4")),
    Key(LIST, "list.view_5", ("Alt+5",), lambda: translate("Keys", "Saved view 5")),
    Key(LIST, "list.view_6", ("Alt+6",), lambda: translate("Keys", "Saved view 6")),
    Key(LIST, "list.view_7", ("Alt+7",), lambda: translate("Keys", "Saved view 7")),
    Key(LIST, "list.view_8", ("Alt+8",), lambda: translate("Keys", "Saved view 8")),
    Key(LIST, "list.view_9", ("Alt+9",), lambda: translate("Keys", "Saved view 9")),
    Key(PALETTE, "palette.run", ("Return",), lambda: translate("Keys", "Do it")),
    Key(PALETTE, "palette.close", ("Esc",), lambda: translate("Keys", "Close")),
    Key(TODAY, "today.snooze", ("S",), lambda: translate("Keys", "Put off")),
    Key(TODAY, "today.open", ("Return",), lambda: translate("Keys", "Open")),
    Key(RECRUITMENT, "recruitment.form", ("Ctrl+Shift+D",), lambda: translate("Keys", "The form …")),
    Key(RECRUITMENT, "recruitment.key_in", ("Ctrl+Shift+T",), lambda: translate("Keys", "Key in a paper form …")),
    Key(RECRUITMENT, "recruitment.new_question", ("Ctrl+Shift+Q",), lambda: translate("Keys", "New question")),
    Key(RECRUITMENT, "recruitment.question_up", ("Alt+Up",), lambda: translate("Keys", "Move the question up")),
    Key(RECRUITMENT, "recruitment.question_down", ("Alt+Down",), lambda: translate("Keys", "Move the question down")),
    Key(RECRUITMENT, "recruitment.outlook", (), lambda: translate("Keys", "The picture so far")),
    Key(
        RECRUITMENT,
        "recruitment.write",
        ("Ctrl+Shift+M",),
        lambda: translate("Keys", "Write to those who are chosen …"),
    ),
    Key(RECRUITMENT, "recruitment.requirements", (), lambda: translate("Keys", "Requirements of many …")),
    Key(RECRUITMENT, "recruitment.senders", (), lambda: translate("Keys", "Senders …")),
    Key(RECRUITMENT, "recruitment.doubles", (), lambda: translate("Keys", "In the list twice …")),
    Key(RECRUITMENT, "recruitment.unsent", (), lambda: translate("Keys", "Drafts that are not marked as sent …")),
    Key(SELECTION, "selection.score_1", ("1",), lambda: translate("Keys", "Score 1")),
    Key(SELECTION, "selection.score_2", ("2",), lambda: translate("Keys", "Score 2")),
    Key(SELECTION, "selection.score_3", ("3",), lambda: translate("Keys", "Score 3")),
    Key(SELECTION, "selection.score_4", ("4",), lambda: translate("Keys", "Score 4")),
    Key(SELECTION, "selection.score_5", ("5",), lambda: translate("Keys", "Score 5")),
    Key(SELECTION, "selection.next", ("N",), lambda: translate("Keys", "Next applicant")),
    Key(SELECTION, "selection.deliver", ("L",), lambda: translate("Keys", "Deliver the assessment")),
    Key(SELECTION, "selection.disagreement", ("U",), lambda: translate("Keys", "Disagreement first")),
    Key(SELECTION, "selection.assessor", ("V",), lambda: translate("Keys", "Choose the assessor")),
    Key(SELECTION, "selection.to_next_stage", ("Ctrl+Right",), lambda: translate("Keys", "Move to the next column")),
    Key(SELECTION, "selection.to_last_stage", ("Ctrl+Left",), lambda: translate("Keys", "Move to the column before")),
    Key(SELECTION, "selection.turn_board", ("B",), lambda: translate("Keys", "List or board")),
    Key(SELECTION, "selection.line_up", ("Alt+Up",), lambda: translate("Keys", "Move the line up")),
    Key(SELECTION, "selection.line_down", ("Alt+Down",), lambda: translate("Keys", "Move the line down")),
    Key(MATCHING, "matching.lock", ("L",), lambda: translate("Keys", "Lock the pair")),
    Key(MATCHING, "matching.never", ("X", "N"), lambda: translate("Keys", "Never these two")),
    Key(MATCHING, "matching.swap", ("S",), lambda: translate("Keys", "Swap mentor")),
    Key(MATCHING, "matching.choose_1", ("1",), lambda: translate("Keys", "Swap to mentor 1")),
    Key(MATCHING, "matching.choose_2", ("2",), lambda: translate("Keys", "Swap to mentor 2")),
    Key(MATCHING, "matching.choose_3", ("3",), lambda: translate("Keys", "Swap to mentor 3")),
    Key(MATCHING, "matching.choose_4", ("4",), lambda: translate("Keys", "Swap to mentor 4")),
    Key(MATCHING, "matching.choose_5", ("5",), lambda: translate("Keys", "Swap to mentor 5")),
    Key(MATCHING, "matching.choose_6", ("6",), lambda: translate("Keys", "Swap to mentor 6")),
    Key(MATCHING, "matching.choose_7", ("7",), lambda: translate("Keys", "Swap to mentor 7")),
    Key(MATCHING, "matching.choose_8", ("8",), lambda: translate("Keys", "Swap to mentor 8")),
    Key(MATCHING, "matching.choose_9", ("9",), lambda: translate("Keys", "Swap to mentor 9")),
    Key(MATCHING, "matching.dissolve", ("O",), lambda: translate("Keys", "Take the pair off the board")),
    Key(MATCHING, "matching.why_not", ("W",), lambda: translate("Keys", "Why not?")),
    Key(MATCHING, "matching.matrix", ("M",), lambda: translate("Keys", "List or matrix")),
    Key(MATCHING, "matching.difference", ("D",), lambda: translate("Keys", "Show the difference")),
    Key(MATCHING, "matching.suggest", ("Ctrl+R",), lambda: translate("Keys", "Suggest again")),
    Key(MATCHING, "matching.weights", (), lambda: translate("Keys", "Weights …")),
    Key(MATCHING, "matching.keep", ("K",), lambda: translate("Keys", "Put the board aside")),
    Key(MATCHING, "matching.compare", ("C",), lambda: translate("Keys", "Compare variants")),
    Key(MATCHING, "matching.scenario_a", ("Ctrl+Shift+A",), lambda: translate("Keys", "Use variant A")),
    Key(MATCHING, "matching.scenario_b", ("Ctrl+Shift+B",), lambda: translate("Keys", "Use variant B")),
    Key(MATCHING, "matching.scenario_c", ("Ctrl+Shift+C",), lambda: translate("Keys", "Use variant C")),
    Key(MATCHING, "matching.plan", (), lambda: translate("Keys", "The plan for the board …")),
    Key(MATCHING, "matching.plan_sheets", (), lambda: translate("Keys", "Sheets for the participants …")),
    Key(MATCHING, "matching.speed_cards", (), lambda: translate("Keys", "Cards for the speed meetings …")),
    Key(MATCHING, "matching.send", ("T",), lambda: translate("Keys", "Mark the offers as sent")),
    Key(MATCHING, "matching.answer", ("A",), lambda: translate("Keys", "Answer to the offer")),
    Key(MATCHING, "matching.wish_up", ("Ctrl+Up",), lambda: translate("Keys", "Move the wish up")),
    Key(MATCHING, "matching.wish_down", ("Ctrl+Down",), lambda: translate("Keys", "Move the wish down")),
    Key(MARKS, "marks.mark_1", ("1",), lambda: translate("Keys", "Mark 1")),
    Key(MARKS, "marks.mark_2", ("2",), lambda: translate("Keys", "Mark 2")),
    Key(MARKS, "marks.mark_3", ("3",), lambda: translate("Keys", "Mark 3")),
    Key(MARKS, "marks.mark_4", ("4",), lambda: translate("Keys", "Mark 4")),
    Key(MARKS, "marks.mark_5", ("5",), lambda: translate("Keys", "Mark 5")),
    Key(MARKS, "marks.clear", ("0",), lambda: translate("Keys", "No mark")),
    Key(MARKS, "marks.back", ("Backspace",), lambda: translate("Keys", "One line back")),
    Key(MARKS, "marks.next", ("Return",), lambda: translate("Keys", "Next card")),
    Key(AGREEMENTS, "agreements.previous", ("PgUp",), lambda: translate("Keys", "Previous person in the preview")),
    Key(AGREEMENTS, "agreements.next", ("PgDown",), lambda: translate("Keys", "Next person in the preview")),
    Key(AGREEMENTS, "agreements.sign_1", ("Ctrl+U, 1",), lambda: translate("Keys", "Signature: adept")),
    Key(AGREEMENTS, "agreements.sign_2", ("Ctrl+U, 2",), lambda: translate("Keys", "Signature: mentor")),
    Key(AGREEMENTS, "agreements.sign_3", ("Ctrl+U, 3",), lambda: translate("Keys", "Signature: coordinator")),
    Key(AGREEMENTS, "agreements.sign_4", ("Ctrl+U, 4",), lambda: translate("Keys", "Signature: guardian")),
    Key(AGREEMENTS, "agreements.sign_all", ("Ctrl+U, 5",), lambda: translate("Keys", "All have signed")),
    Key(AGREEMENTS, "agreements.sign_none", ("Ctrl+U, 0",), lambda: translate("Keys", "Nobody has signed after all")),
    Key(AGREEMENTS, "agreements.sent", ("Ctrl+U, 6",), lambda: translate("Keys", "It was sent")),
    Key(AGREEMENTS, "agreements.unsent", (), lambda: translate("Keys", "It was not sent after all")),
    Key(AGREEMENTS, "agreements.turn", ("Ctrl+B",), lambda: translate("Keys", "Pairs or all papers")),
    Key(AGREEMENTS, "agreements.texts", ("Ctrl+T",), lambda: translate("Keys", "Change the texts …")),
    Key(AGREEMENTS, "agreements.field", ("Ctrl+Space",), lambda: translate("Keys", "Insert a field in a text")),
    Key(AGREEMENTS, "agreements.pack", (), lambda: translate("Keys", "Everything for the kick-off …")),
    Key(AGREEMENTS, "agreements.agreed", ("Ctrl+G",), lambda: translate("Keys", "What the pair has agreed on …")),
    Key(AGREEMENTS, "agreements.expectations", ("Ctrl+Shift+G",), lambda: translate("Keys", "Expectations …")),
    Key(AGREEMENTS, "agreements.returned", ("Ctrl+Shift+J",), lambda: translate("Keys", "Forms out and in …")),
    Key(AGREEMENTS, "agreements.seats", (), lambda: translate("Keys", "Seats at the kick-off …")),
    Key(AGREEMENTS, "agreements.attests", (), lambda: translate("Keys", "Attests and course certificates …")),
    Key(AGREEMENTS, "agreements.logo", (), lambda: translate("Keys", "Logo …")),
    Key(AGREEMENTS, "agreements.make_one", (), lambda: translate("Keys", "Make PDFs for this pair")),
    Key(AGREEMENTS, "agreements.folder", (), lambda: translate("Keys", "Choose folder …")),
    Key(AGREEMENTS, "agreements.show_folder", (), lambda: translate("Keys", "Show the folder")),
    Key(CALENDAR, "calendar.today", ("T",), lambda: translate("Keys", "Go to today")),
    Key(CALENDAR, "calendar.month", ("1",), lambda: translate("Keys", "Month")),
    Key(CALENDAR, "calendar.week", ("2",), lambda: translate("Keys", "Week")),
    Key(CALENDAR, "calendar.agenda", ("3",), lambda: translate("Keys", "Agenda")),
    Key(CALENDAR, "calendar.previous", ("PgUp",), lambda: translate("Keys", "Earlier")),
    Key(CALENDAR, "calendar.next", ("PgDown",), lambda: translate("Keys", "Later")),
    Key(CALENDAR, "calendar.new", ("N",), lambda: translate("Keys", "New series of meetings")),
    Key(CALENDAR, "calendar.open", ("Return",), lambda: translate("Keys", "Open")),
    Key(CALENDAR, "calendar.day_earlier", ("Ctrl+Left",), lambda: translate("Keys", "Move a day earlier")),
    Key(CALENDAR, "calendar.day_later", ("Ctrl+Right",), lambda: translate("Keys", "Move a day later")),
    Key(CALENDAR, "calendar.earlier", ("Ctrl+Up",), lambda: translate("Keys", "Move half an hour earlier")),
    Key(CALENDAR, "calendar.later", ("Ctrl+Down",), lambda: translate("Keys", "Move half an hour later")),
    Key(CALENDAR, "calendar.held", ("H",), lambda: translate("Keys", "Held")),
    Key(CALENDAR, "calendar.cancelled", ("A",), lambda: translate("Keys", "Cancelled")),
    Key(CALENDAR, "calendar.missed", ("U",), lambda: translate("Keys", "Missed")),
    Key(CALENDAR, "calendar.move", (), lambda: translate("Keys", "Move …")),
)

_BY_ID = {key.action_id: key for key in KEYS}


def key(action_id: str) -> Key:
    """The row of the table for this action. Raises KeyError when the table has none."""
    return _BY_ID[action_id]


def in_context(context: str) -> tuple[Key, ...]:
    """The rows of one context, in the table's order."""
    return tuple(row for row in KEYS if row.context == context)


def sequences(action_id: str) -> list[QKeySequence]:
    """The key sequences of an action, the shown one first."""
    return [QKeySequence(sequence) for sequence in key(action_id).sequences]


def shown(action_id: str) -> str:
    """The first key sequence as people write it on this machine, for palette and tooltips; empty without a key."""
    found = sequences(action_id)
    return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""


def tip(text: str, action_id: str) -> str:
    """A tooltip that also teaches the key."""
    keys = shown(action_id)
    return f"{text} ({keys})" if keys else text


def bind(action: QAction, action_id: str) -> None:
    """Give a page's action its name, words, tooltip and keys from the table.

    A key that works everywhere belongs to the window, which passes it on to the action of that name in `page_actions`;
    the page's own keys work while the focus is inside it. Call it again on a change of language; keys that are switched
    off stay so.
    """
    row, bound = key(action_id), action.objectName() == action_id
    action.setObjectName(action_id)
    action.setText(row.text())
    action.setToolTip(tip(row.text(), action_id))
    if row.context != EVERYWHERE and not bound:
        action.setShortcuts(sequences(action_id))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def switch_single_letters(actions: Iterable[QAction], *, on: bool) -> None:
    """Turn the bare letters and digits of these bound actions on or off (a choice in the settings)."""
    for action in actions:
        row = _BY_ID.get(action.objectName())
        if row is not None and row.single_letter:
            action.setShortcuts(sequences(row.action_id) if on else [])
