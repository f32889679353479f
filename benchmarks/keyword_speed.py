"""How long one of the peers takes for the keywords of some texts.

python benchmarks/keyword_speed.py NAME < texts.json

NAME is a function of keyword_peers.py; the texts are a JSON list. Prints seconds, after a first text to warm up.
"""

from __future__ import annotations

import json
import sys
import time

import keyword_peers


def main() -> None:
    """Time the peer."""
    extract = getattr(keyword_peers, sys.argv[1])()
    texts = json.load(sys.stdin)
    extract(texts[0])
    start = time.perf_counter()
    for text in texts:
        extract(text)
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
