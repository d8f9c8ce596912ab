#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What scripts do: a pool of threads, each fetching a ZIP into memory and unpacking it: pool.py WORKERS FILE. FILE has an address
and a UID a line."""
import io
import sys
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor


def fetch(line):
    url, uid = line.split()
    with urllib.request.urlopen(url) as answer:
        zipfile.ZipFile(io.BytesIO(answer.read())).extractall(uid)


with open(sys.argv[2], encoding="utf-8") as lines, ThreadPoolExecutor(int(sys.argv[1])) as pool:
    list(pool.map(fetch, lines))
