"""Every question as it is asked: with its examples, and with what real notes put into it. Read by a person."""

import itertools
import random
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from infoprep.bank import load_bank
from infoprep.bank.lint import cases_of
from infoprep.hooks import Findings, Hook, Scene, find_hooks
from infoprep.limits import QUESTION
from infoprep.notes import load_notes
from infoprep.occupations import OCCUPATIONS
from infoprep.questions import fill_bank
from infoprep.reading import read
from infoprep.settings import Settings
from infoprep.vocabulary import BARE, FORMS, FUNCTIONS, KINDS, SECTORS, UNSAYABLE, VIEWPOINTS, WORTH
from tests.conftest import EXAMPLES, ROOT

OWN_NOTES = sorted(
    [
        *EXAMPLES,
        *(ROOT / "tests" / "gold" / "notes").glob("*.yaml"),
        *(ROOT / "tests" / "gold" / "unseen").glob("*.yaml"),
        *(ROOT / "benchmarks" / "notes").glob("*.yaml"),
    ]
)
FILLS = 20
EVERYWHERE = {"functions": frozenset(FUNCTIONS), "sectors": frozenset(SECTORS)}


def test_every_question_reads_well_with_its_examples(golden):
    lines = [f"{case.template.id} [{case.viewpoints}] {case.said}" for case in cases_of(load_bank())]
    golden("bank_examples.txt", "\n".join(lines) + "\n")


def test_every_question_reads_well_with_what_notes_put_into_it(golden):
    """Twenty fills of each template, from as many notes and for as many people as there are."""
    bank, found = load_bank(), defaultdict(dict)
    for path in OWN_NOTES:
        findings = find_hooks(read(load_notes(path), Settings()))
        for viewpoint in VIEWPOINTS:
            somewhere = replace(findings, scene=replace(findings.scene, viewpoint=viewpoint, **EVERYWHERE))
            for question in fill_bank(bank, somewhere, Settings(max_fills=2)).ready():
                if question.fills:
                    found[question.template].setdefault(question.text)
    lines = [
        f"{template} {text}"
        for template in sorted(found)
        for text in list(found[template])[:: max(1, len(found[template]) // FILLS)][:FILLS]
    ]
    golden("bank_fills.txt", "\n".join(lines) + "\n")


WORDS = "Zarn quib Velt morp IBM drell 12-hour Ørx fost hib".split()


def phrase(chance, *, bare=False):
    article = "" if bare else chance.choice(["", "the ", "its "])
    return article + " ".join(chance.sample(WORDS, chance.randint(1, 5)))


def hooks(chance):
    """Two hooks of every type, three of some, with all their forms and kinds; a goal is a question itself, or none."""
    absent = chance.choice([(), ("ask", "asked")])
    for kind in sorted(WORTH):
        kinds = tuple(sorted(KINDS.get(kind, frozenset()) - {"ended", "others"}))
        for _ in range(3 if kind in ("competitor", "product", "skill") else 2):
            forms = {
                form: phrase(chance, bare=form == "bare")
                for form in sorted(FORMS.get(kind, ()))
                if form not in absent
            }
            text = phrase(chance, bare=kind in BARE)
            yield Hook(kind, text, (), forms, kinds=kinds, sayable=kind not in UNSAYABLE)


def test_every_template_can_be_filled():
    unseen = {str(template.id) for template in load_bank().templates}
    occupations = frozenset(OCCUPATIONS)
    for seed, viewpoint in itertools.product(range(24), VIEWPOINTS):
        scene = Scene(
            viewpoint, "", EVERYWHERE["functions"], EVERYWHERE["sectors"], None, None, occupations=occupations
        )
        findings = Findings(tuple(hooks(random.Random(seed))), scene, (), (), ())
        unseen -= {
            question.template for question in fill_bank(load_bank(), findings, Settings(max_fills=1)).ready()
        }
    assert not unseen


@given(chance=st.randoms(use_true_random=False), viewpoint=st.sampled_from(VIEWPOINTS))
@settings(max_examples=24, phases=(Phase.explicit, Phase.reuse, Phase.generate))  # shrinking takes minutes
def test_any_hooks_give_one_question_that_can_be_said(chance, viewpoint):
    scene = Scene(viewpoint, "", EVERYWHERE["functions"], EVERYWHERE["sectors"], None, None)
    findings = Findings(tuple(hooks(chance)), scene, (), (), ())
    filled = list(fill_bank(load_bank(), findings, Settings(max_fills=1)).ready())
    assert len(filled) > 150  # a guard that sees nothing would pass
    for question in filled:
        words = question.text.lower().split()
        doubled = [one for one, other in pairwise(words) if one == other and one not in map(str.lower, WORDS)]
        assert not doubled, question.text
        assert question.text.count("?") == 1, question.text
        assert question.text.endswith("?"), question.text
        assert not set(question.text) & set("{}|<>"), question.text
        assert "  " not in question.text
        assert len(words) <= QUESTION.most
