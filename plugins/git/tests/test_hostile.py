"""Repositories made to do harm: each program planted in one would leave a mark, and none does."""

import shutil
import subprocess

import pytest

READS = {"status": {}, "log": {}, "diff": {"old": "HEAD"}, "show": {}}
EVERY = {**READS, "commit": {"message": "m", "paths": ["."]}}
HOOKS = (
    "pre-commit",
    "prepare-commit-msg",
    "commit-msg",
    "post-commit",
    "post-index-change",
    "reference-transaction",
    "pre-auto-gc",
    "post-rewrite",
    "post-checkout",
    "fsmonitor-watchman",
)


class Trap:
    """A program that leaves a mark, its name and arguments, and without arguments passes on what it is fed."""

    def __init__(self, folder):
        self.mark = folder / "mark"
        self.program = folder / "evil"
        self.program.write_text(f'#!/bin/sh\necho "$0 $*" >> {self.mark}\n[ $# -gt 0 ] || cat\n')
        self.program.chmod(0o755)

    @property
    def sprung(self):
        return self.mark.read_text() if self.mark.exists() else ""


@pytest.fixture
def trap(tmp_path):
    (tmp_path / "trap").mkdir()
    return Trap(tmp_path / "trap")


def use_all(use, made, tools=EVERY, **arguments):
    """Use each tool with something for it to look at; the answers by name."""
    told = {}
    for name, own in tools.items():
        made.write("a.txt", f"changed for {name}\n")
        told[name] = use(name, **own, **arguments)
    return told


def set_everything(made, trap):
    """Every setting that names a program, as far as git's manual knows them."""
    evil = str(trap.program)
    for key in (
        *("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy"),
        *("core.alternateRefsCommand", "diff.external", "gpg.program", "gpg.ssh.program", "gpg.x509.program"),
        *("credential.helper", "sequence.editor", "pager.log", "pager.diff", "pager.show", "pager.status"),
        *("diff.evil.command", "diff.evil.textconv", "merge.evil.driver", "merge.tool", "diff.tool"),
        *("filter.evil.clean", "filter.evil.smudge", "filter.with.dots = and.clean", "filter.proc.process"),
        *("difftool.evil.cmd", "mergetool.evil.cmd", "trailer.evil.command", "trailer.evil.cmd"),
        *("uploadpack.packObjectsHook", "gpg.ssh.defaultKeyCommand", "interactive.diffFilter", "web.browser"),
        *("remote.origin.uploadpack", "remote.origin.receivepack", "remote.origin.vcs"),
    ):
        made.git("config", key, evil)
    for name in ("status", "log", "diff", "show", "commit", "config", "rev-parse", "add", "ls-files"):
        made.git("config", f"alias.{name}", f"!{evil}")
    for key in ("log.showSignature", "commit.gpgSign", "filter.evil.required", "status.submoduleSummary"):
        made.git("config", key, "true")
    made.git("config", "core.hooksPath", str(trap.program.parent / "hooks"))
    made.git("config", "gc.auto", "1")
    made.git("config", "log.follow", "true")
    (trap.program.parent / "hooks").mkdir()
    for hook in HOOKS:
        shutil.copy(trap.program, trap.program.parent / "hooks" / hook)
        shutil.copy(trap.program, made.folder / ".git/hooks" / hook)


def test_no_setting_hook_or_alias_runs_a_program(use, made, trap):
    made.save("first", a__txt="1\n")
    set_everything(made, trap)
    told = use_all(use, made)
    assert [name for name, answer in told.items() if answer.is_error] == [], told
    assert trap.sprung == ""
    assert told["commit"].data["files"] == ["a.txt"]


def test_the_trap_springs_for_the_plain_command(made, trap):
    """Or else the other tests would show nothing."""
    made.save("first", a__txt="1\n")
    set_everything(made, trap)
    made.write("a.txt", "2\n")
    subprocess.run(["git", "status"], cwd=made.folder, capture_output=True)
    assert trap.sprung != ""


@pytest.mark.parametrize("attributes", [".gitattributes", ".git/info/attributes"])
@pytest.mark.parametrize("name", ["evil", "with.dots = and", "proc"])
def test_no_filter_textconv_or_driver_runs(use, made, trap, attributes, name):
    made.save("first", a__txt="1\n")
    set_everything(made, trap)
    made.write(attributes, f"*.txt filter={name.split()[0]} diff=evil merge=evil\n")
    if " " in name:
        made.git("config", f"filter.{name.split()[0]}.clean", str(trap.program))
    told = use_all(use, made)
    assert trap.sprung == ""
    assert "+changed for diff" in told["diff"].text
    assert told["commit"].meta["code"] == "filtered"
    assert made.git("rev-list", "--count", "HEAD") == "1\n"


def test_no_program_comes_in_by_an_include_or_settings_of_the_work_tree(use, made, trap):
    made.save("first", a__txt="1\n")
    other = trap.program.parent / "included"
    other.write_text(f'[filter "inc"]\n\tclean = {trap.program}\n[core]\n\tfsmonitor = {trap.program}\n')
    made.git("config", "include.path", str(other))
    made.git("config", "includeIf.onbranch:main.path", str(other))
    made.git("config", "extensions.worktreeConfig", "true")
    made.write(".git/config.worktree", other.read_text().replace('"inc"', '"tree"'))
    made.write(".gitattributes", "a.* filter=inc\nb.* filter=tree\n")
    made.write("b.txt", "1\n")
    use_all(use, made)
    assert trap.sprung == ""


def test_submodules_and_repositories_inside_are_not_entered(use, made, work, trap, make):
    made.save("first", a__txt="1\n")
    for name in ("sub", "nested"):
        inner = make(work / name)
        inner.save("inner", b__txt="1\n")
        inner.git("config", "core.fsmonitor", str(trap.program))
        inner.git("config", "filter.evil.clean", str(trap.program))
        inner.write(".git/info/attributes", "* filter=evil\n")
        inner.write("b.txt", "2\n")
    made.write(".gitmodules", '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = none\n')
    made.git("add", ".gitmodules")
    made.git("update-index", "--add", "--cacheinfo", f"160000,{inner.git('rev-parse', 'HEAD').strip()},sub")
    made.git("commit", "-qm", "with a submodule")
    made.git("config", "submodule.recurse", "true")
    made.git("config", "diff.submodule", "diff")
    made.git("config", "submodule.sub.ignore", "none")
    told = use_all(use, made)
    assert trap.sprung == ""
    assert [name for name, answer in told.items() if answer.is_error] == [], told
    assert told["commit"].data["files"] == ["a.txt"]
    subprocess.run(["git", "status"], cwd=made.folder, capture_output=True)
    assert trap.sprung != "", "the plain command would have gone in"


def test_missing_objects_are_not_fetched(use, made, trap):
    made.save("first", a__txt="1\n")
    blob = made.git("rev-parse", "HEAD:a.txt").strip()
    made.git("config", "remote.far.url", str(made.folder))
    made.git("config", "remote.far.uploadpack", str(trap.program))
    made.git("config", "remote.far.promisor", "true")
    made.git("config", "extensions.partialClone", "far")
    made.git("config", "core.repositoryFormatVersion", "1")
    for kind in ("file", "ext", "ssh", "git"):
        made.git("config", f"protocol.{kind}.allow", "always")
    (made.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
    made.write("a.txt", "2\n")
    for url in (str(made.folder), f"ext::{trap.program} %S", f"file://{made.folder}", "evil::x"):
        made.git("config", "remote.far.url", url)
        assert use("show", path="a.txt").is_error
        assert use("diff", old="HEAD").is_error
        assert trap.sprung == ""
    made.git("config", "remote.far.url", str(made.folder))
    subprocess.run(["git", "show", "HEAD:a.txt"], cwd=made.folder, capture_output=True)
    assert trap.sprung != "", "the plain command would have fetched"


@pytest.mark.parametrize("revision", ["--output=canary", "-O/dev/null", "--exec=x", "", "a\nb", "--", "-", "a" * 300])
def test_revisions_that_are_options_are_refused(use, made, work, revision):
    made.save("first", a__txt="1\n")
    assert use("log", revision=revision).meta["code"] == "unknown_revision"
    assert use("log", revision=f"HEAD..{revision}").meta.get("code", "unknown_revision") == "unknown_revision"
    assert use("show", revision=revision).meta["code"] == "unknown_revision"
    assert use("diff", old=revision).meta["code"] == "unknown_revision"
    assert sorted(path.name for path in work.iterdir()) == [".git", "a.txt"]


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/passwd", "~/x", "a/../../secret.txt", "a\0b"])
def test_paths_stay_in_the_repository(use, made, path):
    made.save("first", a__txt="1\n")
    for name, arguments in (("status", {}), ("commit", {"message": "m", "paths": ["a.txt"]})):
        assert use(name, repository=path, **arguments).meta["code"] == "bad_path"
    assert use("log", paths=[path]).meta["code"] == "bad_path"
    assert use("diff", paths=[path]).meta["code"] == "bad_path"
    assert use("show", path=path).meta["code"] == "bad_path"
    assert use("commit", message="m", paths=[path]).meta["code"] == "bad_path"


@pytest.mark.parametrize("path", [".git/config", ".git", "sub/.git/hooks/x", ".GIT/config"])
def test_what_belongs_to_git_is_not_committed(use, made, path):
    assert use("commit", message="m", paths=[path]).meta["code"] == "protected"


@pytest.mark.parametrize("path", ["-a.txt", "--all", ":(exclude)a.txt", ":/", "*"])
def test_paths_that_look_like_options_or_patterns_are_taken_as_they_stand(use, made, path):
    made.save("first", a__txt="1\n")
    made.write("a.txt", "2\n")
    assert use("commit", message="m", paths=[path]).meta["code"] == "nothing_to_commit"
    assert use("diff", paths=[path]).text == "[no differences]"
    made.write(path.replace(":/", ":"), "x")
    if path != ":/":
        assert use("commit", message="m", paths=[path]).data["files"] == [path]


@pytest.fixture
def outside(tmp_path, make):
    """A repository beside the work folder."""
    other = make(tmp_path / "outside")
    other.save("SECRET", secret__txt="SECRET\n")
    return other


def refused(use, **arguments):
    for name, own in EVERY.items():
        told = use(name, **own, **arguments)
        assert told.meta.get("code") in ("outside", "is_link"), (name, told.text)
        assert "SECRET" not in told.text
    return True


def test_a_repository_that_lies_elsewhere_is_refused(use, work, outside):
    (work / "sub").mkdir()
    for text in (f"gitdir: {outside.folder}/.git", "gitdir: ../../outside/.git", "nonsense", "gitdir: /"):
        (work / "sub/.git").write_text(text)
        assert refused(use, repository="sub")
    (work / "sub/.git").unlink()
    (work / "sub/.git").symlink_to(outside.folder / ".git")
    assert refused(use, repository="sub")
    (work / "link").symlink_to(outside.folder)
    assert refused(use, repository="link")


def test_a_repository_that_borrows_or_links_from_elsewhere_is_refused(use, made, outside):
    made.save("first", a__txt="1\n")
    git = made.folder / ".git"
    for name, text in (
        ("objects/info/alternates", f"{outside.folder}/.git/objects\n"),
        ("objects/info/alternates", "../../../outside/.git/objects\n"),
        ("objects/info/alternates", '"/x"\n'),
        ("commondir", f"{outside.folder}/.git\n"),
    ):
        (git / name).write_text(text)
        assert refused(use)
        (git / name).unlink()
    for name in ("objects", "refs", "logs", "index", "HEAD", "config", "logs/HEAD", "refs/heads/main"):
        (git / name).rename(made.folder.parent / "kept")
        (git / name).symlink_to(outside.folder / ".git" / name)
        assert refused(use)
        (git / name).unlink()
        (made.folder.parent / "kept").rename(git / name)
    assert not use("status").is_error


def test_alternates_of_alternates_and_rings_of_them_are_seen(use, made, make, outside):
    made.save("first", a__txt="1\n")
    inner = make(made.folder / "inner")
    (made.folder / ".git/objects/info/alternates").write_text("../../inner/.git/objects\n")
    assert not use("log").is_error
    (inner.folder / ".git/objects/info/alternates").write_text(f"{outside.folder}/.git/objects\n")
    assert refused(use)
    (inner.folder / ".git/objects/info/alternates").write_text("../../../.git/objects\n")
    assert refused(use)


def test_a_work_tree_elsewhere_has_no_say(use, made, outside):
    made.save("first", a__txt="1\n")
    made.git("config", "core.worktree", str(outside.folder))
    assert "secret" not in use("status").text
    assert use("commit", message="m", paths=["secret.txt"]).meta["code"] == "nothing_to_commit"


def test_links_to_the_outside_are_shown_and_committed_as_links(use, made, work):
    made.save("first", a__txt="1\n")
    (work / "link").symlink_to(work.parent / "secret.txt")
    (work / "folder").symlink_to(work.parent)
    assert use("commit", message="m", paths=["link"]).data["files"] == ["link"]
    assert "SECRET" not in use("show").text + use("show", path="link").text
    assert use("commit", message="m", paths=["folder/secret.txt"]).is_error
    assert use("show", path="folder/secret.txt").is_error


def test_hostile_names_and_messages_are_spelt_out(use, made, work):
    made.save("\x1b[31mred \u202e right to left", **{"a\nb \u202e": "1"})
    made.write("c\x1b[2J\n?? fake", "1")
    told = use("status")
    assert "\x1b" not in told.text
    assert len(told.text.splitlines()) == 2
    assert "\x1b" not in use("log").text + use("log").text
    assert "\u202e" not in use("log").text


def test_the_environment_of_ours_is_not_git_s(use, made, trap, monkeypatch):
    made.save("first", a__txt="1\n")
    for name in ("GIT_SSH_COMMAND", "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_EDITOR", "GIT_ASKPASS"):
        monkeypatch.setenv(name, str(trap.program))
    monkeypatch.setenv("GIT_CONFIG_PARAMETERS", f"'core.fsmonitor={trap.program}'")
    monkeypatch.setenv("GIT_EXEC_PATH", str(trap.program.parent))
    monkeypatch.setenv("GIT_DIR", "/nonexistent")
    told = use_all(use, made)
    assert [name for name, answer in told.items() if answer.is_error] == []
    assert trap.sprung == ""
