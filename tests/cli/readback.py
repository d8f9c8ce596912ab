#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads a table that tcia wrote with nothing but Python's own readers: readback.py FORMAT FILE. Prints its rows as one JSON list of
lists of [column, value]. For csv and tsv it undoes what the help of --raw-cells describes; csv-raw and tsv-raw are those of
--raw-cells."""
import csv
import html.parser
import json
import re
import sys
import xml.etree.ElementTree

FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def visible(cell):
    return re.sub(r"\\x([01][0-9a-f]|7f|[89][0-9a-f]|5c|22)", lambda found: chr(int(found.group(1), 16)), cell)


def without_apostrophe(cell):
    return cell[1:] if cell.startswith("'") and cell.lstrip("'")[:1] and cell.lstrip("'")[0] in FORMULA else cell


class Cells(html.parser.HTMLParser):
    """The texts of th and td, row by row."""

    def __init__(self):
        super().__init__()
        self.rows, self.inside = [], False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        self.inside = tag in ("td", "th")
        if self.inside:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def separated(lines, undo):
    rows = [[undo(cell) for cell in row] for row in lines]
    return [list(map(list, zip(rows[0], row, strict=True))) for row in rows[1:]]


def same(cell):
    return cell


def undefused(cell):
    return visible(without_apostrophe(cell))


UNDO = {"csv": undefused, "csv-opened": undefused, "csv-raw": same, "tsv": visible, "tsv-raw": same, "html": same}


def read(form, path):
    with open(path, encoding="utf-8", newline="") as file:
        if form == "json":
            return [list(row.items()) for row in json.load(file)]
        if form == "jsonl":
            return [list(json.loads(line).items()) for line in file.read().split("\n")[:-1]]
        if form in ("csv", "csv-raw"):
            return separated(csv.reader(file, strict=True), UNDO[form])
        if form in ("tsv", "tsv-raw"):
            lines = [line.split("\t") for line in file.read().split("\n")[:-1]]
            return separated(lines, UNDO[form])
        if form == "html":
            cells = Cells()
            cells.feed(file.read())
            return separated(cells.rows, UNDO[form])
    root = xml.etree.ElementTree.parse(path).getroot()
    return [[[cell.tag, cell.text] for cell in row] for row in root]


if __name__ == "__main__":
    json.dump(read(sys.argv[1], sys.argv[2]), sys.stdout)
