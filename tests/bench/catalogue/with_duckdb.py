# SPDX-License-Identifier: Apache-2.0
"""DuckDB through Node, where TCIA_BENCH_DUCKDB names a folder with @duckdb/node-api (no distribution packages it): one table,
enumerations for all that repeats, in memory on all processors; started from its own file."""
import json
import subprocess
from pathlib import Path

import task

ENUMS = {**{facet: column for facet, column in task.FACETS.items() if column}, "collection": "Collection",
         "patient_id": "PatientID", "protocol": "ProtocolName", "description": "SeriesDescription",
         "study_description": "StudyDesc"}
SEARCHED = ("patient_id", "collection", "protocol", "description", "study_description")


def path_in(folder):
    return folder / "series.duckdb"


def run(path, statements, measures, start=(), repetitions=task.REPETITIONS, opened=":memory:"):
    work = {"path": str(path), "setup": {"path": str(opened), "statements": statements}, "measures": measures, "start": list(start),
            "repetitions": repetitions}
    done = subprocess.run(["node", Path(__file__).with_name("duckdb.mjs")], input=json.dumps(work), text=True, check=True,
                          stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def bucket(column, edges):
    return " + ".join(f"({column}::BIGINT >= {edge})::UTINYINT" for edge in edges)


def load(folder):
    path_in(folder).unlink(missing_ok=True)
    types = [f"CREATE TYPE {name}_type AS ENUM (SELECT DISTINCT {column} FROM csv ORDER BY 1)" for name, column in ENUMS.items()]
    columns = [f"{column}::{name}_type AS {name}" for name, column in ENUMS.items()]
    columns += [f"{bucket(column, edges)} AS {name}" for name, (column, edges) in task.BUCKETS.items()]
    run(path_in(folder), [
        f"""CREATE TEMP TABLE csv AS FROM read_csv('{folder / "series.csv"}', all_varchar = true, header = true, nullstr = '\\N',
            delim = ',', quote = '"', escape = '"')""",
        *types,
        f"""CREATE TABLE series AS SELECT SeriesInstanceUID AS uid, StudyInstanceUID AS study_uid, {", ".join(columns)},
            left(StudyDate, 4) AS year, left(PatientAge, 2) AS age, ImageCount::BIGINT AS images, FileSize::BIGINT AS bytes,
            dense_rank() OVER (ORDER BY Collection, PatientID)::INTEGER AS patient FROM csv""",
        "CREATE TYPE year_type AS ENUM (SELECT DISTINCT year FROM series ORDER BY 1)",
        "CREATE TYPE age_type AS ENUM (SELECT DISTINCT age FROM series ORDER BY 1)",
        "ALTER TABLE series ALTER year TYPE year_type", "ALTER TABLE series ALTER age TYPE age_type",
        *[f"CREATE TABLE {name}_texts AS SELECT DISTINCT enum_code({name}) AS code, lower({name}::VARCHAR) AS text FROM series"
          for name in SEARCHED],
        "CHECKPOINT"],
        {}, opened=path_in(folder))


def where(facet=None):
    return " AND ".join(f"{other} IN ('{value}')" for other, value in task.CHOSEN.items() if other != facet)


def everything(_):
    return "true"


def passes(condition):
    """Facets that are narrowed by the same are counted in one pass: the condition, and their names."""
    names = {}
    for facet in task.FACETS:
        names.setdefault(condition(facet), []).append(facet)
    return names.items()


def counts(condition):
    return [f"SELECT grouping({', '.join(names)}), count(*) FROM series WHERE {test} "
            f"GROUP BY GROUPING SETS ({', '.join(f'({name})' for name in names)})" for test, names in passes(condition)]


def digests(condition, answers):
    result = {}
    for (_, names), rows in zip(passes(condition), answers):
        for place, name in enumerate(names):
            others = 2 ** len(names) - 1 - 2 ** (len(names) - 1 - place)  # grouping() has a bit for each that it left out
            result[name] = task.digest(count for group, count in rows if group == others)
    return result


def totals(test):
    return f"SELECT count(*), count(DISTINCT patient), sum(bytes)::BIGINT FROM series WHERE {test}"


def found(needle):
    tests = [f"enum_code({name}) IN (SELECT code FROM {name}_texts WHERE contains(text, '{needle}'))" for name in SEARCHED]
    tests += [f"contains({name}, '{needle}')" for name in ("uid", "study_uid")]
    return f"SELECT count(*) FROM series WHERE {' OR '.join(tests)}"


def patients(value, order=""):
    return f"SELECT patient_id::VARCHAR, {value} FROM series WHERE collection = '{task.LARGEST}' GROUP BY patient_id {order}"


def ordered(column):
    return f"SELECT count(r) FROM (SELECT rowid AS r FROM series ORDER BY {column} LIMIT 1000000)"


def answer(name, answers):
    first = answers[0]
    if name in ("tick", "start"):
        return [*first[0], digests(where if name == "tick" else everything, answers[1:])]
    if name == "children":
        return [len(first), sum(count for _, count in first)]
    if name == "sort.patients":
        return [len(first), first[0][1]]
    return first[0][0]


def measure(folder):
    path = path_in(folder)
    took = run(path, [f"ATTACH '{path}' AS kept (READ_ONLY)", "COPY FROM DATABASE kept TO memory", "DETACH kept"], {
        "tick": [totals(where()), *counts(where)],
        **{name: [found(needle)] for name, needle in task.NEEDLES.items()},
        "children": [patients("count(*)")],
        "sort.patients": [patients("sum(bytes)::BIGINT", "ORDER BY 2 DESC")],
        "sort.size": [ordered("bytes")], "sort.description": [ordered("enum_code(description)")],
    }, start=[totals("true"), *counts(everything)])
    measures = {name: {**task.summary(one["seconds"]), "answer": answer(name, one["answers"])}
                for name, one in took["measures"].items()}
    return task.report("DuckDB", took["version"].lstrip("v"), [path], measures, took["memory"])
