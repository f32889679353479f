import pytest


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("company: X\nchalanges: [a]\nmeeting: {minutes: soon}\n")
    return str(path)
