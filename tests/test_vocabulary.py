from infoprep import vocabulary


def test_every_topic_names_viewpoints_that_exist():
    assert len(vocabulary.TOPICS) >= 29
    assert all(set(best) <= set(vocabulary.VIEWPOINTS) for best in vocabulary.TOPICS.values())


def test_kinds_and_forms_belong_to_slots():
    assert set(vocabulary.KINDS) <= vocabulary.SLOT_TYPES
    assert set(vocabulary.FORMS) <= vocabulary.SLOT_TYPES
    assert set(vocabulary.WORTH) >= vocabulary.EVENTS


def test_somebody_unknown_fits_every_topic_fairly_well():
    for topic in vocabulary.TOPICS:
        assert 0.5 < vocabulary.fit(topic, "anyone") < 1
