"""Reading databases: what the tools give, how their errors help, and bounds that are said."""

import sqlite3
from contextlib import closing

import pytest
from workbench_plugin.testing import call, check
from workbench_sqlite import guard, looking, plugin, shaping

SHOP = """
CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'nobody', photo BLOB);
INSERT INTO customer VALUES (1, 'Ada', x'0102'), (2, 'Bob', NULL), (3, 'Cleo|' || char(10), NULL);
CREATE UNIQUE INDEX by_name ON customer(name);
CREATE TABLE invoice(customer REFERENCES customer(id), amount REAL);
INSERT INTO invoice VALUES (1, 2.5), (1, 4);
CREATE VIEW owed AS SELECT name, sum(amount) AS total FROM customer JOIN invoice ON customer = id GROUP BY id;
CREATE VIRTUAL TABLE notes USING fts5(text);
INSERT INTO notes VALUES ('the harbour is closed');
"""


@pytest.fixture
def shop(work):
    with closing(sqlite3.connect(work / "shop.db")) as connection:
        connection.executescript(SHOP)
    return work / "shop.db"


@pytest.fixture
def use(work, shop):
    """Call a tool on the shop's database."""

    def go(name, **arguments):
        return call(plugin, name, work_folder=work, **{"database": "shop.db", **arguments})

    return go


def rows(told):
    assert not told.is_error, told.text
    return told.data["rows"]


def test_the_plugin_is_well_formed_and_only_reads():
    assert check(plugin) == []
    assert {(tool.effect, tool.sinks, tool.scopes, tool.sends) for tool in plugin.tools.values()} == {
        ("pure", ("database",), ("work_folder:read",), ())
    }


def test_tables_are_listed_with_their_rows(use):
    told = use("tables")
    assert told.text.splitlines()[0] == "customer (table, 3 rows)"
    assert "owed (view)" in told.text.splitlines()
    assert "notes (virtual table)" in told.text.splitlines()
    assert told.data["total"] == len(told.data["tables"])


def test_what_takes_long_to_count_is_listed_without_a_number(use, shop, monkeypatch):
    with closing(sqlite3.connect(shop)) as connection:
        numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 50000) SELECT x FROM n"
        connection.execute(f"CREATE TABLE many AS {numbers}")
        connection.commit()
    monkeypatch.setattr(looking, "COUNTING_SECONDS", 0.0)
    monkeypatch.setattr(guard, "_OPERATIONS", 10)
    assert "many (table)" in use("tables").text.splitlines()


def test_a_table_is_described(use):
    told = use("describe", table="CUSTOMER")
    assert told.text.splitlines()[:6] == [
        "customer (table)",
        "columns:",
        "  id INTEGER primary key",
        "  name TEXT not null default 'nobody'",
        "  photo BLOB",
        "unique index by_name on name",
    ]
    assert "foreign key: customer → customer.id" in use("describe", table="invoice").text
    assert "  total of any type" in use("describe", table="owed").text


def test_a_table_that_is_missing_is_answered_with_the_nearest(use):
    told = use("describe", table="customers")
    assert (told.meta["code"], "Did you mean customer?" in told.text) == ("not_found", True)


def test_rows_come_as_text_on_one_line_each_and_as_data(use):
    told = use("query", sql="SELECT * FROM customer ORDER BY id")
    assert told.text.splitlines() == [
        "id | name | photo",
        "1 | Ada | x'0102' (2 bytes)",
        "2 | Bob | NULL",
        r"3 | Cleo\|\n | NULL",
    ]
    assert told.data["rows"][2] == [3, "Cleo|\n", None]
    assert rows(use("query", sql="SELECT * FROM owed")) == [["Ada", 6.5]]
    assert rows(use("query", sql="SELECT * FROM notes WHERE notes MATCH 'harbour'")) == [["the harbour is closed"]]
    assert use("query", sql="SELECT * FROM customer WHERE 0").text.splitlines()[1] == "[no rows]"


def test_values_are_given_apart(use):
    by_place = use("query", sql="SELECT name FROM customer WHERE id = ? OR name = ?", parameters=[1, "Bob"])
    by_name = use("query", sql="SELECT name FROM customer WHERE name = :n", parameters={"n": "Ada' OR 1 --"})
    assert (rows(by_place), rows(by_name)) == ([["Ada"], ["Bob"]], [])
    assert use("query", sql="SELECT ?", parameters=[1, 2]).meta["code"] == "bad_parameters"
    assert use("query", sql="SELECT ?", parameters=[2**70]).meta["code"] == "bad_parameters"


def test_more_rows_than_fit_are_said_with_the_way_to_them(use, monkeypatch):
    told = use("query", sql="SELECT id FROM customer ORDER BY id", max_rows=2)
    assert told.data["more"]
    assert "2 rows shown and there are more; for the next ones use ORDER BY … LIMIT 2 OFFSET 2" in told.text
    assert not use("query", sql="SELECT id FROM customer", max_rows=3).data["more"]
    assert use("query", sql="SELECT 1", max_rows=0).meta["code"] == "bad_range"
    assert use("query", sql="SELECT 1", max_rows=1001).meta["code"] == "bad_range"
    monkeypatch.setattr(shaping, "MAX_CHARACTERS", 6)
    assert len(rows(use("query", sql="SELECT name FROM customer"))) == 2


def test_a_long_value_is_cut_and_the_rest_can_be_read(use):
    told = use("query", sql="SELECT printf('%.*c', 5000, 'x') AS long")
    assert told.text.splitlines()[1].endswith("xx… (5,000 characters)")
    assert "[1 values are cut at 2,000 characters; read on with substr(column, 2001, 2000)]" in told.text


def test_errors_say_what_to_do(use, work):
    (work / "text.db").write_text("no database at all")
    (work / "empty.db").write_bytes(b"")
    assert use("tables", database="text.db").meta["code"] == "not_a_database"
    assert use("tables", database="empty.db").text == "[the database has no tables]"
    assert "Did you mean shop.db" in use("tables", database="shp.db").text
    assert use("query", sql="SELECT * FROM missing").meta["what"] == "SQLite can't run that: no such table: missing."
    assert use("query", sql="SELECT 1; SELECT 2").meta["code"] == "one_statement"
    assert use("query", sql="-- nothing").meta["code"] == "bad_sql"


def test_a_query_that_takes_too_long_is_stopped(use, monkeypatch):
    monkeypatch.setattr(guard, "MAX_SECONDS", 0.2)
    told = use("query", sql="WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
    assert told.meta["code"] == "too_slow"
    assert told.meta["retry"] == "no"


def test_a_locked_database_may_be_tried_later(use, shop, monkeypatch):
    monkeypatch.setattr("workbench_sqlite.opening.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(shop, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        told = use("query", sql="SELECT * FROM customer")
    assert (told.meta["code"], told.meta["retry"], told.meta["retry_after"]) == ("busy", "later", 5)


def test_a_database_in_wal_mode_is_read_with_and_without_its_log_and_no_log_is_made(use, work, shop):
    with closing(sqlite3.connect(shop, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("INSERT INTO customer(name) VALUES ('new')")
        assert rows(use("query", sql="SELECT count(*) FROM customer")) == [[4]]
    assert sorted(path.name for path in work.iterdir()) == ["shop.db"]
    assert rows(use("query", sql="SELECT count(*) FROM customer")) == [[4]]
    assert sorted(path.name for path in work.iterdir()) == ["shop.db"]


def test_a_path_is_taken_as_it_stands(use, work, shop):
    for name in ("what?mode=rwc.db", "50%25.db", "a#b.db"):
        (work / name).write_bytes(shop.read_bytes())
        assert "customer (table, 3 rows)" in use("tables", database=name).text, name


def test_it_is_served_like_any_plugin(site, shop, work):
    async def ask(client):
        arguments = {"database": "shop.db", "sql": "SELECT name FROM customer LIMIT 1"}
        return await client.call_tool("query", arguments)

    told = site.talk("sqlite", ask, "--work-folder", str(work))
    assert told.structured_content["rows"] == [["Ada"]]
