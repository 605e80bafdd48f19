# Two commands on a fresh machine with Python 3.11+:   make demo   and   make test
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    ?= demo_out
export OPENBLAS_NUM_THREADS = 1
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help demo test lint bench bench-pages pictures release lock system julia clean

help:                           ## what there is to make
	@awk -F ':.*## *' '/^[a-z-]+:.*## /{printf "make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/.ready            ## build the release and the bundle, grade a sample class, say where the report lies
	$(BIN)/neurograde list
	$(BIN)/neurograde release --check
	$(BIN)/neurograde bundle hodgkin_huxley --out $(OUT)/bundles
	$(BIN)/neurograde grade hodgkin_huxley examples/class_hodgkin_huxley --roster examples/roster.csv --out $(OUT)/hodgkin_huxley

test: $(VENV)/.ready            ## all tests
	$(BIN)/python -m pytest -n 2 --dist worksteal $(TESTS)

lint: $(VENV)/.ready            ## style, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/.ready           ## a class by size and workers beside `otter run`, `nbgrader autograde` and the floor; own overhead (half an hour)
	@echo "this takes half an hour on two quiet cores; every row is kept in benchmarks/throughput.json as it is measured"
	$(BIN)/python -m benchmarks.bench_throughput
	$(BIN)/python -m benchmarks.bench_overhead

bench-pages: $(VENV)/.ready     ## pages of the review app and of a class of 500
	$(BIN)/python -m benchmarks.bench_review
	$(BIN)/python -m benchmarks.bench_report

pictures: $(VENV)/.ready        ## take the pictures of the READMEs anew, in both languages
	$(BIN)/python scripts/take_pictures.py

release: $(VENV)/.ready         ## rewrite student_release/ from assignments/ and reference/
	$(BIN)/neurograde release

$(VENV)/.ready: requirements/lock.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("neurograde needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/lock.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

system:                         ## what optional parts need from Debian or Ubuntu: Octave (MATLAB answers), Chromium (PDF, browser tests)
	$(if $(filter 0,$(shell id -u)),,sudo) apt-get update -qq
	$(if $(filter 0,$(shell id -u)),,sudo) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		octave chromium fonts-noto-cjk

julia:                          ## what answers in Julia need, where there is none yet: Debian 11's, beside everything else
	@scripts/install_julia.sh

lock:                           ## pin all dependencies anew, with hashes (needs uv)
	uv pip compile pyproject.toml requirements/build.in --all-extras --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url -o requirements/lock.txt

clean:                          ## remove all that make, tests and type checks leave behind
	rm -rf $(VENV) .venv-nbgrader $(OUT) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
