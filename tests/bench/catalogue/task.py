# SPDX-License-Identifier: Apache-2.0
"""What is measured of each program, and how: the same queries, the same answers, the same statistics."""
import math
import resource
import statistics
import time
from pathlib import Path

REPETITIONS = 30

# Each facet of the window and the column of series.csv it counts; None: made from another, see BUCKETS and rivals' loaders.
FACETS = {"modality": "Modality", "bodypart": "BodyPartExamined", "manufacturer": "Manufacturer",
          "model": "ManufacturerModelName", "licence": "LicenseName", "sex": "PatientSex",
          "year": None, "age": None, "images_range": None, "bytes_range": None}
CHOSEN = {"modality": "CT", "bodypart": "CHEST"}  # the ticks of the measured click
# Ranges begin at these values. Ages are in decades: (years / 10) of "065Y"; unknown: nothing. Years are the study date's.
BUCKETS = {"images_range": ("ImageCount", [2, 10, 50, 100, 200, 500, 1000]),
           "bytes_range": ("FileSize", [10**6, 10**7, 10**8, 10**9])}

LARGEST = "NLST"
# Looked for, whatever the case, in patient IDs, UIDs of series and studies, descriptions of both, protocols and collections.
NEEDLES = {"search.word": "thorax", "search.patient": "-0314", "search.uid": "731946"}

MEASURES = {
    "tick": "a tick: counts of 10 facets",
    **{name: f"find \"{needle}\"" for name, needle in NEEDLES.items()},
    "children": "patients of the largest",
    "sort.patients": "sort those by size",
    "sort.size": "sort all series by size",
    "sort.description": "sort all by description",
    "start": "start from disk, counted",
}


def digest(counts):
    """Counts of one facet, in short: how many values, how many series, and the sum of squares."""
    counts = [int(count) for count in counts if count]
    return [len(counts), sum(counts), sum(count * count for count in counts)]


def summary(seconds):
    ordered = sorted(seconds)
    return {"median": statistics.median(ordered), "p99": ordered[math.ceil(0.99 * len(ordered)) - 1], "n": len(ordered)}


def measured(ask, repetitions=REPETITIONS):
    """Runs once to warm up, then the given number of times."""
    answer = ask()
    seconds = []
    for _ in range(repetitions):
        begin = time.perf_counter()
        ask()
        seconds.append(time.perf_counter() - begin)
    return {**summary(seconds), "answer": answer}


def peak_memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def report(name, version, disk, measures, memory=None):
    return {"program": name, "version": version, "memory": memory or peak_memory(), "measures": measures,
            "disk": sum(path.stat().st_size for path in map(Path, disk) if path.exists())}
