# SPDX-License-Identifier: Apache-2.0
"""SQLite with texts in tables of their own, whole numbers in their place, an index of trigrams for searching (of three letters or
more) and a covering index for every statement here: more than a program could have, for its users tick other boxes too. In
memory; started from a file in WAL mode."""
import sqlite3

import pandas

import task
import with_pandas

CODED = [*task.FACETS, "collection", "protocol", "description", "study_description", "software"]
WHOLE = ["patient", "study", "images", "bytes"]
SEARCHED = {"patient": "patients", "study": "studies", **{name: f"{name}_texts" for name in
            ("description", "study_description", "protocol", "collection")}}


def path_in(folder):
    return folder / "series.sqlite"


def load(folder):
    """Writes the database, from what pandas has read."""
    path = path_in(folder)
    for leftover in path.parent.glob(path.name + "*"):
        leftover.unlink()
    frame = pandas.read_pickle(with_pandas.path_in(folder))
    database = sqlite3.connect(path)
    database.executescript(f"""
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
        CREATE TABLE patients (id INTEGER PRIMARY KEY, text TEXT);
        CREATE TABLE studies (id INTEGER PRIMARY KEY, text TEXT);
        CREATE TABLE series (id INTEGER PRIMARY KEY, uid TEXT, {", ".join(f"{name} INTEGER" for name in CODED + WHOLE)});""")
    for name in CODED:
        database.execute(f"CREATE TABLE {name}_texts (id INTEGER PRIMARY KEY, text TEXT)")
        database.executemany(f"INSERT INTO {name}_texts VALUES (?, ?)", enumerate(map(str, frame[name].cat.categories)))
    patients = frame.drop_duplicates("patient")
    database.executemany("INSERT INTO patients VALUES (?, ?)",
                         zip(patients["patient"].tolist(), patients["patient_id"].astype(str)))
    database.executemany("INSERT INTO studies VALUES (?, ?)", enumerate(frame["study_uid"].cat.categories))
    columns = [frame[name].cat.codes.tolist() for name in CODED]
    columns += [frame["patient"].tolist(), frame["study_uid"].cat.codes.tolist()]
    columns += [frame["images"].tolist(), frame["bytes"].tolist()]
    database.executemany(f"INSERT INTO series VALUES (?, ?{', ?' * len(columns)})",
                         zip(range(len(frame)), frame["uid"].tolist(), *columns))
    database.commit()
    indexes = [f"modality, bodypart, {facet}" for facet in task.FACETS if facet not in task.CHOSEN]
    indexes += ["modality, bodypart, patient, bytes", "modality, bodypart", "bodypart, modality", "collection, patient, bytes",
                "bytes", *(column for column in SEARCHED if column != "collection"),
                *(facet for facet in task.FACETS if facet not in task.CHOSEN)]
    for number, columns in enumerate(indexes):
        database.execute(f"CREATE INDEX series_{number} ON series ({columns})")
    for table, text in (("series", "uid"), *((table, "text") for table in SEARCHED.values())):
        database.executescript(f"""
            CREATE VIRTUAL TABLE {table}_found USING fts5({text}, content='{table}', content_rowid='id', tokenize='trigram');
            INSERT INTO {table}_found({table}_found) VALUES ('rebuild');""")
    database.executescript("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);")
    database.close()


def counted(database, where=lambda facet: ""):
    return {facet: task.digest(count for _, count in database.execute(
        f"SELECT {facet}, count(*) FROM series {where(facet)} GROUP BY {facet}")) for facet in task.FACETS}


def ticked(database):
    # Numbers, not a nested SELECT: with that the planner reads the whole table, ten times.
    numbers = {facet: database.execute(f"SELECT id FROM {facet}_texts WHERE text = ?", [value]).fetchone()[0]
               for facet, value in task.CHOSEN.items()}
    def where(facet=None):
        return "WHERE " + " AND ".join(f"{other} IN ({number})" for other, number in numbers.items() if other != facet)
    series, size = database.execute(f"SELECT count(*), sum(bytes) FROM series {where()}").fetchone()
    patients = database.execute(f"SELECT count(*) FROM (SELECT DISTINCT patient FROM series {where()})").fetchone()[0]
    return [series, patients, size, counted(database, where)]


def found(database, needle):
    def rows(table):
        return f"(SELECT rowid FROM {table}_found WHERE {table}_found MATCH :needle)"
    tests = [f"{column} IN {rows(table)}" for column, table in SEARCHED.items()]
    statement = f"SELECT count(*) FROM series WHERE {' OR '.join(tests)} OR id IN {rows('series')}"
    return database.execute(statement, {"needle": f'"{needle}"'}).fetchone()[0]


def patients(database, value, order=""):
    return database.execute(f"""
        SELECT patients.text, value FROM (SELECT patient, {value} AS value FROM series
        WHERE collection = (SELECT id FROM collection_texts WHERE text = ?) GROUP BY patient)
        JOIN patients ON patients.id = patient {order}""", [task.LARGEST]).fetchall()


def children(database):
    rows = patients(database, "count(*)")
    return [len(rows), sum(count for _, count in rows)]


def patients_by_size(database):
    rows = patients(database, "sum(bytes)", "ORDER BY value DESC")
    return [len(rows), rows[0][1]]


def ordered(database, column):
    """All rows in order; none is handed out, for that would measure Python. (Without a limit the order would be left out.)"""
    return database.execute(f"SELECT count(id) FROM (SELECT id FROM series ORDER BY {column} LIMIT -1)").fetchone()[0]


def start(folder):
    database = sqlite3.connect(path_in(folder))
    database.execute("PRAGMA mmap_size = 4294967296")
    series, size = database.execute("SELECT count(*), sum(bytes) FROM series").fetchone()
    answer = [series, database.execute("SELECT count(*) FROM patients").fetchone()[0], size, counted(database)]
    database.close()
    return answer


def measure(folder):
    database = sqlite3.connect(":memory:")
    kept = sqlite3.connect(path_in(folder))
    kept.backup(database)
    kept.close()
    measures = {"tick": task.measured(lambda: ticked(database))}
    for name, needle in task.NEEDLES.items():
        measures[name] = task.measured(lambda needle=needle: found(database, needle))
    measures["children"] = task.measured(lambda: children(database))
    measures["sort.patients"] = task.measured(lambda: patients_by_size(database))
    measures["sort.size"] = task.measured(lambda: ordered(database, "bytes"))
    measures["sort.description"] = task.measured(lambda: ordered(database, "description"))
    memory = task.peak_memory()
    measures["start"] = task.measured(lambda: start(folder))
    return task.report("SQLite", sqlite3.sqlite_version, [path_in(folder)], measures, memory)
