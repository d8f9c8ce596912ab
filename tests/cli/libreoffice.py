#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads a table that tcia wrote with LibreOffice Calc: libreoffice.py FORMAT FILE. Prints its rows as readback.py does. Columns of
CSV and TSV are imported as text, as a user chooses who wants values as they are; of csv-opened as LibreOffice likes, as with a
double click. A cell that is a formula reads "FORMULA" and what it is. Exit status 77 without LibreOffice."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

import readback

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
UTF_8, AS_TEXT, MOST_COLUMNS = "76", "2", 20
CSV = "Text - txt - csv (StarCalc)"
IMPORTS = {  # separator, quotation mark, encoding, first line, formats of columns
    "csv": CSV + ":44,34," + UTF_8 + ",1," + "/".join(f"{i}/{AS_TEXT}" for i in range(1, MOST_COLUMNS)),
    "csv-opened": CSV + ":44,34," + UTF_8 + ",1",
    "tsv": CSV + ":9,," + UTF_8 + ",1," + "/".join(f"{i}/{AS_TEXT}" for i in range(1, MOST_COLUMNS)),
    "html": "HTML (StarCalc)",
}


def text_of(item):
    """Of a shared string, in which characters that XML has not are _xHHHH_."""
    text = "".join(one.text or "" for one in item.iter(SHEET + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def value_of(cell, texts):
    formula = cell.find(SHEET + "f")
    if formula is not None:
        return "FORMULA " + (formula.text or "")
    value = cell.findtext(SHEET + "v", "")
    return texts[int(value)] if cell.get("t") == "s" else value


def cells_of(row, texts):
    cells = []
    for cell in row.iter(SHEET + "c"):
        column = ord(cell.get("r")[0]) - ord("A")  # of a few
        cells += [""] * (column - len(cells)) + [value_of(cell, texts)]
    return cells


def opened(form, path, folder):
    """The rows that the program has after it opened the file, as it writes them to an XLSX, with a profile of our own."""
    subprocess.run(["soffice", f"-env:UserInstallation={pathlib.Path(folder, 'profile').as_uri()}", "--headless",
                    "--convert-to", "xlsx", f"--infilter={IMPORTS[form]}", "--outdir", folder, path],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    with zipfile.ZipFile(pathlib.Path(folder, pathlib.Path(path).stem + ".xlsx")) as written:
        strings = xml.etree.ElementTree.fromstring(written.read("xl/sharedStrings.xml"))
        sheet = xml.etree.ElementTree.fromstring(written.read("xl/worksheets/sheet1.xml"))
    texts = [text_of(item) for item in strings.iter(SHEET + "si")]
    return [cells_of(row, texts) for row in sheet.iter(SHEET + "row")]


def main(form, path):
    with tempfile.TemporaryDirectory() as folder:
        rows = opened(form, path, folder)
    width = len(rows[0])
    json.dump(readback.separated([(row + [""] * width)[:width] for row in rows], readback.UNDO[form]), sys.stdout)


if not shutil.which("soffice"):
    sys.exit(77)
main(sys.argv[1], sys.argv[2])
