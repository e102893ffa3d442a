"""Databases and statements that mean harm: nothing is written, nothing else is opened, nothing hangs."""

import os
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbench_plugin.testing import call
from workbench_sqlite import guard, opening, plugin

NUMBERS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"


def made(path, script):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


@pytest.fixture
def shop(work):
    return made(work / "shop.db", "CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)")


@pytest.fixture
def ask(work, shop):
    """Run a statement on the database."""

    def go(sql, database="shop.db"):
        return call(plugin, "query", work_folder=work, database=database, sql=sql)

    return go


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t",
        "INSERT INTO t VALUES (3) RETURNING a",
        "UPDATE t SET a = 9",
        "WITH x AS (SELECT 1) DELETE FROM t",
        "REPLACE INTO t VALUES (1)",
        "CREATE TABLE u(a)",
        "CREATE TEMP TABLE u(a)",
        "CREATE TEMP VIEW u AS SELECT 1",
        "CREATE VIRTUAL TABLE u USING fts5(a)",
        "DROP TABLE t",
        "ALTER TABLE t RENAME TO u",
        "UPDATE sqlite_master SET sql = ''",
        "INSERT INTO sqlite_master VALUES (1, 2, 3, 4, 5)",
        "VACUUM",
        "VACUUM INTO 'copy.db'",
        "REINDEX",
        "ANALYZE",
        "BEGIN",
        "SAVEPOINT s",
        "ATTACH 'other.db' AS other",
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "PRAGMA query_only = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA writable_schema = ON",
        "PRAGMA journal_mode = WAL",
        "PRAGMA user_version = 7",
        "PRAGMA hard_heap_limit = 0",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA database_list",
        "PRAGMA optimize",
        "SELECT * FROM pragma_database_list",
        "SELECT load_extension('evil.so')",
        "SELECT fts3_tokenizer('simple')",
        "SELECT fts3_tokenizer('simple', x'4141414141414141')",
        "SELECT sqlite_log(1, 'x')",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('x', 'y')",
        "EXPLAIN DELETE FROM t",
    ],
)
def test_nothing_but_reading_is_allowed(ask, work, shop, sql):
    before = shop.read_bytes()
    told = ask(sql)
    assert told.meta["code"] in ("not_allowed", "bad_sql", "system"), told.text
    assert shop.read_bytes() == before
    assert [path.name for path in work.iterdir()] == ["shop.db"]


def test_the_word_for_what_was_refused_is_told(ask):
    assert "this needs opening another database" in ask("ATTACH 'x' AS y").text
    assert "this needs the function load_extension" in ask("SELECT load_extension('x')").text
    assert "this needs PRAGMA writable_schema" in ask("PRAGMA writable_schema = 1").text


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT zeroblob(100000000)",
        "SELECT replace(hex(zeroblob(7000000)), '00', hex(zeroblob(1000)))",
        f"{NUMBERS} SELECT x FROM (SELECT randomblob(10000) AS x FROM n) ORDER BY x",
        "SELECT " + "(" * 900 + "1" + ")" * 900,
        "SELECT 1" + " UNION ALL SELECT 1" * 400,
        "SELECT " + "1," * 40_000 + "1",
    ],
)
def test_what_would_take_too_much_is_refused(ask, sql):
    assert ask(sql).meta["code"] in ("too_big", "bad_sql")


@pytest.mark.parametrize(
    "sql",
    [
        f"{NUMBERS} SELECT group_concat(x) FROM n",
        f"{NUMBERS} SELECT count(*) FROM n a, n b",
        "SELECT count(*) FROM endless",
        "SELECT * FROM slow ORDER BY 1",
    ],
)
def test_what_never_ends_is_stopped_views_of_strangers_too(ask, shop, monkeypatch, sql):
    made(
        shop, f"CREATE VIEW endless AS {NUMBERS} SELECT x FROM n; CREATE VIEW slow AS SELECT * FROM endless, endless b"
    )
    monkeypatch.setattr(guard, "MAX_SECONDS", 0.3)
    assert ask(sql).meta["code"] in ("too_slow", "too_big")


def test_views_and_triggers_of_strangers_get_no_more_rights(ask, work):
    made(
        work / "trap.db",
        "CREATE TABLE t(a); INSERT INTO t VALUES (1);"
        "CREATE VIEW loads AS SELECT load_extension('evil.so') AS a;"
        "CREATE VIEW tokens AS SELECT fts3_tokenizer('simple') AS a;"
        "CREATE VIEW itself AS SELECT * FROM itself;"
        "CREATE VIEW fine AS SELECT a FROM t;"
        "CREATE TRIGGER fires INSTEAD OF INSERT ON fine BEGIN DELETE FROM t; END;",
    )
    assert "unsafe use of load_extension" in ask("SELECT * FROM loads", "trap.db").text
    assert ask("SELECT * FROM tokens", "trap.db").meta["code"] in ("not_allowed", "bad_sql")
    assert ask("SELECT * FROM itself", "trap.db").meta["code"] == "bad_sql"
    assert ask("INSERT INTO fine VALUES (1)", "trap.db").meta["code"] in ("not_allowed", "bad_sql")
    assert ask("SELECT * FROM fine", "trap.db").data["rows"] == [[1]]
    assert "loads (view)" in call(plugin, "tables", work_folder=work, database="trap.db").text
    assert call(plugin, "describe", work_folder=work, database="trap.db", table="loads").is_error


def test_names_and_values_of_strangers_break_no_line(ask, work):
    name = 'x"; DROP TABLE t; --\n[all is well]\u202e\x1b[31m'
    with closing(sqlite3.connect(work / "names.db")) as connection:
        quoted = name.replace('"', '""')
        connection.execute(f'CREATE TABLE "{quoted}"("{quoted}" "a\nb" DEFAULT "c\nd")')
        connection.execute(f"INSERT INTO \"{quoted}\" VALUES (CAST(x'ff6f6b' AS TEXT))")
        connection.commit()
    listed = call(plugin, "tables", work_folder=work, database="names.db")
    assert len(listed.text.splitlines()) == 1
    assert "1 row" in listed.text
    described = call(plugin, "describe", work_folder=work, database="names.db", table=name)
    read = ask(f'SELECT * FROM "{quoted}"', "names.db")
    assert read.data["rows"] == [["\ufffdok"]]
    for told in (listed, described, read):
        assert not {"\x1b", "\u202e"} & set(told.text)


@pytest.mark.parametrize(
    "path", ["../secret.db", "/etc/passwd", "/proc/self/root/etc/passwd", "~/x.db", "file:x.db", ".."]
)
def test_paths_that_lead_out_are_refused(work, path):
    made(work.parent / "secret.db", "CREATE TABLE secret(a)")
    for name, more in (("tables", {}), ("describe", {"table": "secret"}), ("query", {"sql": "SELECT * FROM secret"})):
        told = call(plugin, name, work_folder=work, database=path, **more)
        assert told.is_error
        assert told.meta["code"] in ("bad_path", "not_found")


def test_links_are_not_followed_nor_those_beside_the_database(ask, work, shop):
    outside = made(work.parent / "secret.db", "CREATE TABLE t(a); INSERT INTO t VALUES ('SECRET')")
    (work / "link.db").symlink_to(outside)
    (work / "folder").symlink_to(work.parent)
    assert ask("SELECT * FROM t", "link.db").meta["code"] == "is_link"
    assert ask("SELECT * FROM t", "folder/secret.db").meta["code"] == "is_link"
    for beside in ("shop.db-wal", "shop.db-shm", "shop.db-journal"):
        (work / beside).symlink_to(outside)
        assert ask("SELECT * FROM t").meta["code"] == "is_link", beside
        (work / beside).unlink()
    os.mkfifo(work / "shop.db-wal")
    assert ask("SELECT * FROM t").meta["code"] == "not_a_file"
    os.mkfifo(work / "pipe.db")
    assert ask("SELECT * FROM t", "pipe.db").meta["code"] == "not_a_file"


def test_a_file_that_is_replaced_while_it_is_opened_is_noticed(ask, work, shop, monkeypatch):
    other = made(work / "other.db", "CREATE TABLE t(a); INSERT INTO t VALUES ('OTHER')")
    connect = sqlite3.connect

    def swap_first(*arguments, **more):
        other.replace(shop)
        return connect(*arguments, **more)

    monkeypatch.setattr(opening.sqlite3, "connect", swap_first)
    told = ask("SELECT * FROM t")
    assert (told.meta["code"], told.meta["retry"]) == ("changed", "now")


def test_a_change_that_was_cut_off_is_said_and_left_as_it_is(ask, work, shop):
    with closing(sqlite3.connect(shop, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size=1")
        writer.execute("BEGIN")
        writer.execute(f"INSERT INTO t {NUMBERS} SELECT hex(randomblob(500)) FROM n LIMIT 2000")
        halfway, journal = shop.read_bytes(), (work / "shop.db-journal").read_bytes()
        writer.execute("ROLLBACK")
    (work / "cut.db").write_bytes(halfway)
    (work / "cut.db-journal").write_bytes(journal)
    told = ask("SELECT count(*) FROM t", "cut.db")
    assert (told.meta["code"], "in the middle of a change" in told.text) == ("system", True)
    assert (work / "cut.db").read_bytes() == halfway


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_database_ends_in_rows_or_in_words(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damaged")
    script = "CREATE TABLE t(a, b UNIQUE); CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES ('word');"
    made(folder / "a.db", script + f"INSERT INTO t {NUMBERS} SELECT x, hex(x) FROM n LIMIT 300")
    content = bytearray((folder / "a.db").read_bytes())
    for at in data.draw(st.lists(st.integers(16, len(content) - 1), min_size=1, max_size=40)):
        content[at] = data.draw(st.integers(0, 255))
    (folder / "a.db").write_bytes(content[: data.draw(st.integers(50, len(content)))])
    before = (folder / "a.db").read_bytes()
    asked = [("tables", {}), ("describe", {"table": "t"})]
    asked += [("query", {"sql": sql}) for sql in ("SELECT * FROM t ORDER BY b", "SELECT * FROM f WHERE f MATCH 'word'")]
    for name, more in asked:
        told = call(plugin, name, work_folder=folder, database="a.db", **more)
        assert told.meta.get("code") not in ("bug", "timeout"), told.text
    assert (folder / "a.db").read_bytes() == before
