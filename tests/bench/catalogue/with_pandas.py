# SPDX-License-Identifier: Apache-2.0
"""pandas as a sensible person uses it: one frame, categories for all that repeats, kept as a pickle."""
import numpy
import pandas

import task

TEXTS = {**{facet: column for facet, column in task.FACETS.items() if column},
         "collection": "Collection", "patient_id": "PatientID", "study_uid": "StudyInstanceUID", "protocol": "ProtocolName",
         "description": "SeriesDescription", "study_description": "StudyDesc", "software": "SoftwareVersions"}
SEARCHED = ("patient_id", "study_uid", "description", "study_description", "protocol", "collection")


def path_in(folder):
    return folder / "series.pickle"


def load(folder):
    """Reads series.csv into the frame and keeps it."""
    columns = [*TEXTS.values(), "SeriesInstanceUID", "StudyDate", "PatientAge", "ImageCount", "FileSize"]
    kinds = {column: "category" for column in TEXTS.values()}
    table = pandas.read_csv(folder / "series.csv", usecols=columns, keep_default_na=False,
                            dtype={**{column: str for column in columns}, **kinds, "ImageCount": "int64", "FileSize": "int64"})
    frame = pandas.DataFrame({"uid": table["SeriesInstanceUID"]})
    for name, column in TEXTS.items():
        frame[name] = table[column].cat.reorder_categories(sorted(table[column].cat.categories))
    frame["patient"] = table.groupby(["Collection", "PatientID"], observed=True, sort=True).ngroup().astype("int32")
    frame["images"], frame["bytes"] = table["ImageCount"], table["FileSize"]
    frame["year"] = table["StudyDate"].str[:4].astype("category")
    frame["age"] = table["PatientAge"].str[:2].astype("category")
    for name, (column, edges) in task.BUCKETS.items():
        frame[name] = pandas.Series(numpy.searchsorted(edges, table[column], side="right")).astype("category")
    frame.to_pickle(path_in(folder))


def counted(frame):
    return {facet: task.digest(frame[facet].value_counts()) for facet in task.FACETS}


def ticked(frame):
    chosen = {facet: frame[facet].isin([value]) for facet, value in task.CHOSEN.items()}
    both = chosen["modality"] & chosen["bodypart"]
    others = {"modality": chosen["bodypart"], "bodypart": chosen["modality"]}
    counts = {facet: task.digest(frame.loc[others.get(facet, both), facet].value_counts()) for facet in task.FACETS}
    return [int(both.sum()), int(frame.loc[both, "patient"].nunique()), int(frame.loc[both, "bytes"].sum()), counts]


def folded(frame):
    return {name: frame[name].cat.categories.str.lower() for name in SEARCHED}


def found(frame, values, needle):
    rows = frame["uid"].str.contains(needle, regex=False).to_numpy()
    for name, texts in values.items():
        hits = texts.str.contains(needle, regex=False)
        rows |= hits[frame[name].cat.codes]
    return int(rows.sum())


def children(frame):
    rows = frame[frame["collection"] == task.LARGEST].groupby("patient_id", observed=True).size()
    rows = list(rows.items())
    return [len(rows), sum(count for _, count in rows)]


def patients_by_size(frame):
    rows = frame[frame["collection"] == task.LARGEST].groupby("patient_id", observed=True)["bytes"].sum()
    rows = list(rows.sort_values(ascending=False).items())
    return [len(rows), int(rows[0][1])]


def start(folder):
    frame = pandas.read_pickle(path_in(folder))
    return [len(frame), int(frame["patient"].nunique()), int(frame["bytes"].sum()), counted(frame)]


def measure(folder):
    frame = pandas.read_pickle(path_in(folder))
    measures = {"tick": task.measured(lambda: ticked(frame))}
    values = folded(frame)  # once, as one would
    for name, needle in task.NEEDLES.items():
        measures[name] = task.measured(lambda needle=needle: found(frame, values, needle))
    measures["children"] = task.measured(lambda: children(frame))
    measures["sort.patients"] = task.measured(lambda: patients_by_size(frame))
    measures["sort.size"] = task.measured(lambda: len(numpy.argsort(frame["bytes"].to_numpy(), kind="stable")))
    measures["sort.description"] = task.measured(lambda: len(numpy.argsort(frame["description"].cat.codes, kind="stable")))
    memory = task.peak_memory()  # start holds a second frame beside the first
    del frame, values
    measures["start"] = task.measured(lambda: start(folder))
    return task.report("pandas", pandas.__version__, [path_in(folder)], measures, memory)
