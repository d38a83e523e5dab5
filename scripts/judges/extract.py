"""Prints, as JSON, the text that each of five readers takes out of a PDF: `extract.py FILE`.

White space is folded to single spaces and line ends to spaces; letters stay exactly as the reader gave them.
"""

import json
import pathlib
import sys

import readers

if __name__ == "__main__":
    file = pathlib.Path(sys.argv[1])
    found = {}
    for name, read in readers.ALL.items():
        try:
            found[name] = [readers.plain(page) for page in read(file)]
        except Exception as trouble:  # A reader that fails is a verdict, too.
            found[name] = [f"failed: {trouble}"]
    json.dump(found, sys.stdout, ensure_ascii=False)
