"""One history of changes, whoever made them."""

from __future__ import annotations

from desktop_app.ui.history import Change, History


def change(log: list[str], name: str, owner: object = None) -> Change:
    return Change(owner, lambda: log.append(f"-{name}"), lambda: log.append(f"+{name}"))


def test_changes_are_taken_back_and_made_again_in_order() -> None:
    log: list[str] = []
    history = History()
    for name in "abc":
        history.record(change(log, name))
    history.undo()
    history.undo()
    history.redo()
    assert log == ["-c", "-b", "+b"]
    assert (history.can_undo, history.can_redo) == (True, True)


def test_a_new_change_ends_what_could_be_made_again() -> None:
    log: list[str] = []
    history = History()
    history.record(change(log, "a"))
    history.undo()
    history.record(change(log, "b"))
    history.redo()
    assert log == ["-a"]
    assert not history.can_redo


def test_with_nothing_done_nothing_happens() -> None:
    history = History()
    history.undo()
    history.redo()
    assert (history.can_undo, history.can_redo) == (False, False)


def test_what_an_owner_did_is_forgotten_alone() -> None:
    log: list[str] = []
    history, mine, other = History(), object(), object()
    history.record(change(log, "a", other))
    history.record(change(log, "b", mine))
    history.forget(mine)
    history.undo()
    assert log == ["-a"]
    history.forget(other)
    assert not history.can_redo


def test_the_oldest_of_many_changes_are_forgotten() -> None:
    log: list[str] = []
    history = History()
    for number in range(130):
        history.record(change(log, str(number)))
    while history.can_undo:
        history.undo()
    assert (len(log), log[-1]) == (100, "-30")
