import infoprep.render


def test_formats_are_told_apart_by_their_files():
    assert "one file each" in infoprep.render.__doc__
