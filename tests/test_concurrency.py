"""Many at once: the same bytes as alone."""

from concurrent.futures import ThreadPoolExecutor

from infoprep.prep import prepare
from tests.conftest import EXAMPLES


def _made(path):
    prep = prepare(path)
    return prep.to_json(), prep.to_html(live=True), prep.to_pdf(), prep.to_docx()


def test_eight_threads_make_what_one_makes():
    alone = {path: _made(path) for path in EXAMPLES}
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(_made, EXAMPLES * 8))
    assert together == [alone[path] for path in EXAMPLES] * 8
