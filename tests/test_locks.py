"""The two locks: they hold what pyproject.toml asks for, checked by hash, and nothing that was left out on purpose."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.third_party import PAGE, licence_of, locked, packages

CHECKOUT = Path(__file__).parents[1]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = (CHECKOUT / "requirements.lock").read_text(encoding="utf-8")
DEVELOPMENT = (CHECKOUT / "requirements-dev.lock").read_text(encoding="utf-8")

LEFT_OUT = ("torch", "stanza", "minisbd", "onnxruntime", "sacremoses")
"""Gigabytes, or telemetry, for what Dragoman does not use."""

both_locks = pytest.mark.parametrize("lock", [RUN, DEVELOPMENT], ids=["run", "development"])


def entries(lock: str) -> list[str]:
    """Each package's lines, comments left out."""
    plain = "\n".join(line for line in lock.splitlines() if not line.lstrip().startswith("#"))
    return re.split(r"\n(?=\S)", plain.strip())


def requirement_lines(lock: str) -> list[Requirement]:
    """Each package's version and marker."""
    return [Requirement(entry.partition("\\\n")[0].strip()) for entry in entries(lock)]


def asked_for(names: list[str | dict[str, str]]) -> list[Requirement]:
    """The requirements of a dependency group, those of the groups it includes among them."""
    groups = PROJECT["dependency-groups"]
    wanted: list[Requirement] = []
    for name in names:
        wanted += [Requirement(name)] if isinstance(name, str) else asked_for(groups[name["include-group"]])
    return wanted


def assert_satisfied(wanted: list[Requirement], lock: str) -> None:
    versions = locked(lock)
    assert wanted
    for requirement in wanted:
        found = versions.get(canonicalize_name(requirement.name), ())
        assert found, f"{requirement.name} is not locked"
        for version in found:
            assert requirement.specifier.contains(version), f"{requirement.name} is locked at {version}"


@both_locks
def test_every_dependency_is_locked_at_a_version_that_fits(lock: str) -> None:
    assert_satisfied(asked_for(PROJECT["project"]["dependencies"]), lock)


@pytest.mark.parametrize("group", PROJECT["dependency-groups"])
def test_every_development_group_is_in_the_development_lock(group: str) -> None:
    assert_satisfied(asked_for(PROJECT["dependency-groups"][group]), DEVELOPMENT)


def test_what_builds_the_wheel_is_locked_too() -> None:
    assert_satisfied(asked_for(PROJECT["build-system"]["requires"]), DEVELOPMENT)


@both_locks
def test_the_build_tool_that_start_installs_first_is_locked(lock: str) -> None:
    assert "setuptools" in locked(lock)


@both_locks
def test_every_package_has_a_fixed_version_and_hashes(lock: str) -> None:
    for entry in entries(lock):
        requirement = Requirement(entry.partition("\\\n")[0].strip())
        assert [specifier.operator for specifier in requirement.specifier] == ["=="], entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


@both_locks
def test_no_package_comes_from_an_address_or_an_index_of_its_own(lock: str) -> None:
    for requirement in requirement_lines(lock):
        assert requirement.url is None
    plain = "\n".join(entries(lock))
    assert "://" not in plain
    assert not re.search(r"^\s*(-i|-f|-e|--(extra-)?index-url|--find-links)\b", plain, re.MULTILINE)


@both_locks
def test_what_was_left_out_on_purpose_stays_out(lock: str) -> None:
    names = locked(lock)
    assert [name for name in names if name in LEFT_OUT or name.startswith("nvidia-")] == []


def test_readers_and_developers_get_the_same_versions() -> None:
    run, development = locked(RUN), locked(DEVELOPMENT)
    assert {name: development.get(name) for name in run} == run


def test_a_package_locked_twice_is_told_apart_by_a_marker() -> None:
    twice = {name for name, versions in locked(DEVELOPMENT).items() if len(versions) > 1}
    for requirement in requirement_lines(DEVELOPMENT):
        assert requirement.marker or canonicalize_name(requirement.name) not in twice


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_every_python_and_system_gets_each_dependency_once(python: str, system: str) -> None:
    here = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    served = [one for one in requirement_lines(RUN) if one.marker is None or one.marker.evaluate(here)]
    names = [canonicalize_name(one.name) for one in served]
    assert len(names) == len(set(names))
    assert {canonicalize_name(one.name) for one in asked_for(PROJECT["project"]["dependencies"])} <= set(names)


def test_there_is_one_kind_of_lock() -> None:
    assert not (CHECKOUT / "uv.lock").exists()


def test_every_locked_package_is_on_the_page_of_third_parties() -> None:
    rows = dict(re.findall(r"^\| \**([\w.-]+?)\** \| ([^|]+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert {name: ", ".join(versions) for name, versions in locked(RUN).items()}.items() <= rows.items()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the page is written with the oldest Python's packages")
def test_the_page_of_third_parties_says_what_the_packages_say() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for package in packages():
        name = f"**{package.name}**" if package.direct else package.name
        assert f"| {name} | {', '.join(package.versions)} | {package.licence} |" in page


def test_a_licence_is_read_from_the_package_itself() -> None:
    assert licence_of("numpy").startswith("BSD-3-Clause")
    assert licence_of("spacy") == "MIT"
