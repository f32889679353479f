# `make demo` and `make test` need nothing but Python 3.11+ with pip, and make.
PYTHON ?= python3
UV_VERSION := 0.13.9
NOTES ?= examples/shopify.yaml
OUT ?= sheets
SECONDS ?= 1800

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1

UV := .venv-uv/bin/uv
RUN := $(UV) run --locked --no-sync
READY := .venv/.ready
PEERS := .venv-peers
TORCH_PEERS := .venv-peers-torch
PAGES := .venv-pages
TORCH ?= torch==2.13.0

.PHONY: demo test fuzz fuzz-gates soak mutants check sheets bench bench-all bench-stages bench-bank bench-hooks bench-keywords docs links pictures editor-tools changelog format lock wheel clean

demo: $(READY)  ## print the question sheet of an example
	@$(RUN) infoprep sheet $(NOTES)

test: $(READY)  ## every test
	$(RUN) pytest -n auto --dist worksteal

# A hundred thousand generated notes, as many byte soups, as many banks; what fails prints how to have it again.
fuzz: $(READY)  ## the property tests of the gates at length: an hour on two cores
	$(RUN) pytest -n auto --dist worksteal --hypothesis-profile fuzz tests/test_fuzz.py

fuzz-gates: $(READY)  ## coverage-guided fuzzing of the two gates: make fuzz-gates SECONDS=1800; Linux
	$(UV) sync --locked --quiet --inexact --extra all --group fuzz
	$(RUN) python -m tests.fuzz_gates notes .fuzz/notes -max_total_time=$(SECONDS) -artifact_prefix=.fuzz/
	$(RUN) python -m tests.fuzz_gates bank .fuzz/bank -max_total_time=$(SECONDS) -artifact_prefix=.fuzz/

soak: $(READY)  ## two processes with eight threads each for five minutes: the same bytes, and no more memory
	$(RUN) python -m tests.soak 300

mutants: $(READY)  ## whether the tests notice when notes, agenda, ranking and templating are changed: half an hour
	$(UV) sync --locked --quiet --inexact --extra all --group mutation
	$(RUN) mutmut run --max-children 2
	$(RUN) mutmut results

check: $(READY)  ## format, lint, types, import contracts, known holes
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(RUN) mypy
	$(RUN) lint-imports
	$(RUN) bandit --quiet --recursive src
	$(UV) export --locked --quiet --no-emit-project --extra all --output-file .venv/requirements.txt
	@rm -f .venv/audit.json # none is written where the advisories can't be reached
	REQUESTS_CA_BUNDLE=$${REQUESTS_CA_BUNDLE:-$$SSL_CERT_FILE} $(RUN) pip-audit --disable-pip --require-hashes \
		--progress-spinner off --format json --output .venv/audit.json --requirement .venv/requirements.txt \
		|| test ! -e .venv/audit.json
	@$(RUN) python -c 'import json, pathlib; file = pathlib.Path(".venv/audit.json"); \
		found = json.loads(file.read_text())["dependencies"] if file.exists() else []; \
		print(sum("vulns" in one for one in found), "of", len(found), "packages audited: of others the index has no advisories")'

sheets: $(READY)  ## every format of every sheet: make sheets NOTES='a.yaml b.yaml' OUT=folder
	$(RUN) python benchmarks/sheets.py $(OUT) $(NOTES)

bench: $(READY) $(PEERS)/.ready $(TORCH_PEERS)/.ready $(PAGES)/.ready  ## every promise on speed and memory, with its goal; an hour
	$(RUN) python benchmarks/performance.py --peers $(PEERS)/bin/python --torch $(TORCH_PEERS)/bin/python \
		--weasyprint $(PAGES)/bin/python

bench-all: bench bench-stages bench-bank bench-hooks bench-keywords  ## speed and quality beside bare spaCy and the peers

bench-stages: $(READY)  ## what each stage and the keywords cost beside bare spaCy
	$(RUN) python benchmarks/stages.py
	$(RUN) python benchmarks/agenda.py
	$(RUN) python benchmarks/keyword_cost.py

bench-bank: $(READY)  ## how much of a sheet rests on the notes, and how often each question is used
	$(RUN) python benchmarks/bank_share.py

bench-hooks: $(READY) $(PEERS)/.ready  ## the hooks that are found beside what careful readers listed, and dates beside dateparser
	$(RUN) python -m tests.gold_scores
	$(PEERS)/bin/python benchmarks/hook_dates.py

bench-keywords: $(READY) $(PEERS)/.ready $(TORCH_PEERS)/.ready  ## keywords beside every peer: installs them, 2 GB; half an hour
	$(PEERS)/bin/python benchmarks/keyword_quality.py --own-python .venv/bin/python \
		--torch-python $(TORCH_PEERS)/bin/python
	$(TORCH_PEERS)/bin/python benchmarks/keyword_weights.py

links: $(READY)  ## whether the links that leave the documentation still lead somewhere; needs the network
	$(UV) sync --locked --quiet --inexact --group docs
	$(RUN) sphinx-build -b linkcheck docs docs/_build/links

pictures: $(READY)  ## the pictures of the documentation, from the real thing; needs chromium
	$(RUN) python docs/make_pictures.py

editor-tools: .tools/.ready  ## what the tests of editors speak to: the YAML language server, through npm

.tools/.ready: Makefile
	npm install --silent --no-save --prefix .tools yaml-language-server@2.0.0
	@touch $@

docs: $(READY)  ## the documentation as HTML in docs/_build/html
	$(UV) sync --locked --quiet --inexact --group docs
	$(RUN) sphinx-build -W --keep-going -q -b html docs docs/_build/html

format: $(READY)
	$(RUN) ruff format .
	$(RUN) ruff check --fix .

changelog: $(READY)  ## what the next release will say; at a release: towncrier build --version X.Y.Z
	$(RUN) towncrier build --draft --version next

lock: $(UV)
	$(UV) lock

wheel: $(UV)
	$(UV) build --quiet

$(UV):
	$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 13) else "infoprep needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv-uv
	.venv-uv/bin/python -m pip install --quiet uv==$(UV_VERSION)

$(PEERS)/.ready: pyproject.toml
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --editable '.[benchmarks]'
	@touch $@

$(PAGES)/.ready: Makefile
	$(PYTHON) -m venv $(PAGES)
	$(PAGES)/bin/python -m pip install --quiet weasyprint==70.0
	@touch $@

# torch first and by pip, which takes the build that the machine has; the lock leaves it out (pyproject.toml).
$(TORCH_PEERS)/.ready: pyproject.toml
	$(PYTHON) -m venv $(TORCH_PEERS)
	$(TORCH_PEERS)/bin/python -m pip install --quiet $(TORCH)
	$(TORCH_PEERS)/bin/python -m pip install --quiet --editable '.[benchmarks-torch]'
	@touch $@

$(READY): $(UV) pyproject.toml uv.lock
	$(UV) sync --locked --quiet --inexact --extra all --python $(PYTHON)
	@touch $@

clean:
	rm -rf .venv .venv-uv .tools .fuzz .bench mutants $(PEERS) $(TORCH_PEERS) $(PAGES) dist docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
