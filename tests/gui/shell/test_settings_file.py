from dataclasses import replace
from pathlib import Path

import pytest

from zwcx_desktop import settings
from zwcx_desktop.settings import Preferences


def test_what_was_chosen_is_there_at_the_next_start(tmp_path):
    chosen = Preferences("dark", 150, 5, "linxy", {"task": [["name", 200]]}, ["OFFICE"])
    settings.save(tmp_path / "new", chosen)
    assert settings.load(tmp_path / "new") == chosen


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"theme": "pink"}',
        '{"text_size": "big"}',
        '{"idle_minutes": 0}',
        '{"folded": 1}',
    ],
)
def test_a_file_that_makes_no_sense_is_as_at_first_start(tmp_path, text):
    (tmp_path / "preferences.json").write_text(text, encoding="utf-8")
    assert settings.load(tmp_path) == Preferences()


def test_unknown_names_of_a_later_version_are_left_out(tmp_path):
    (tmp_path / "preferences.json").write_text('{"theme": "dark", "later": 1}', encoding="utf-8")
    assert settings.load(tmp_path) == replace(Preferences(), theme="dark")


def test_a_home_that_cannot_be_written_loses_only_the_choice(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    settings.save(in_the_way / "home", Preferences("dark"))
    assert settings.load(in_the_way / "home") == Preferences()


def test_the_home_is_where_the_system_wants_it():
    assert settings.home_folder({"ZWCX_HOME": "/a"}) == Path("/a")
    assert settings.home_folder({"XDG_DATA_HOME": "/x"}, "linux") == Path("/x/zwcx")
    assert settings.home_folder({"LOCALAPPDATA": "/l"}, "win32") == Path("/l/zwcx")
    assert settings.sample_home(Path("/x/zwcx")) == Path("/x/zwcx-sample")
