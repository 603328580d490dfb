# The commands people type. `make` alone lists them.

VENV := .venv
BENCH := .venv-bench
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
COMPILE := $(BIN)/pip-compile --quiet --strip-extras --generate-hashes --allow-unsafe --no-header \
  --no-annotate --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options

# One module stays with one worker: its fixtures are made once, its servers and files are its own.
SIDE_BY_SIDE := --numprocesses auto --maxprocesses 4 --dist loadscope

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.DELETE_ON_ERROR:
.PHONY: help setup chat test soak check safety learn bench lock

help: ## list these commands
	@echo "Houvast. What you can ask:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.runtime ## prepare .venv with what the program needs
	@echo "Ready."

chat: $(VENV)/.runtime ## talk with Houvast in this terminal; ARGS="--at 20:00" goes to houvast chat
	@$(BIN)/houvast chat $(ARGS)

check: $(VENV)/.runtime ## prove the scripts: every fault at once, with its place
	@$(BIN)/houvast check $(ARGS)

test: $(VENV)/.development ## everything that must hold before a commit lands
	@echo "== ruff: likely faults" && $(BIN)/ruff check .
	@echo "== ruff: one format" && $(BIN)/ruff format --check .
	@echo "== mypy: types" && $(BIN)/mypy dialogs storage bot tests bench
	@echo "== import-linter: the walls" && $(BIN)/lint-imports --no-logo
	@echo "== houvast check: the scripts" && $(BIN)/houvast check
	@echo "== pytest" && $(BIN)/python -m pytest $(SIDE_BY_SIDE) $(ARGS)

safety: $(VENV)/.development ## how well danger is heard, on messages it was never tuned on
	@$(BIN)/python -m tests.dialogs.safety.scores $(ARGS)

learn: .venv-learn/.ready ## teach the net's second ear from the corpus, and say how well it hears
	@.venv-learn/bin/python -m tests.dialogs.safety.training $(ARGS)

soak: $(VENV)/.development ## the long runs: 200 kills at random moments, on the real program
	@$(BIN)/python -m pytest tests/e2e/test_program.py -k killed --kills 200 $(ARGS)

.venv-learn/.ready: $(VENV)/.place requirements-learn.txt
	@echo "Installing what learning needs, apart from the rest (about a minute, this once) ..."
	@$(BIN)/python -m venv --clear .venv-learn
	@.venv-learn/bin/python -m pip --disable-pip-version-check --no-input install -qq \
	  --require-hashes -r requirements-learn.txt
	@touch $@

bench: $(BENCH)/.installed ## how fast it is, beside its peers, in one table; ARGS=--quick for a short run
	@$(BENCH)/bin/python -m bench $(ARGS)

lock: $(VENV)/.development ## renew requirements*.txt: hashes of every build, no addresses
	@echo "Locking what the program needs ..."
	@$(COMPILE) --upgrade --build-deps-for editable --output-file requirements.txt pyproject.toml
	@echo "Locking what its development needs ..."
	@$(COMPILE) --upgrade --build-deps-for editable --extra dev --extra translate \
	  --constraint requirements.txt \
	  --output-file requirements-dev.txt pyproject.toml
	@echo "Locking what learning needs ..."
	@$(COMPILE) --upgrade --extra learn --constraint requirements.txt \
	  --output-file requirements-learn.txt pyproject.toml
	@echo "Locking what the bench needs ..."
	@$(COMPILE) --upgrade --build-deps-for editable --extra bench \
	  --constraint requirements.txt --output-file bench/requirements.txt pyproject.toml

# The folder it was made in is written in .venv/.place, last. Another answer than this folder means:
# not there, left half-way, moved, or its Python is gone. Then it is made anew.
ifneq ($(shell test -x $(BIN)/python && cat $(VENV)/.place 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/.place
endif

$(VENV)/.place:
	@for python in $(PYTHON) python3.11 python3.12 python3.13 python3.14 python3; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
	  python=; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "Houvast needs Python 3.11 or newer, and found none." >&2; \
	  echo "Install it (Debian, Ubuntu: apt install python3.11 python3.11-venv) and try again," >&2; \
	  echo "or say where it is: make PYTHON=/path/to/python3.11" >&2; \
	  exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "$$python is there, but a part of it is missing: its venv module (with ensurepip)." >&2; \
	  echo "Install it (Debian, Ubuntu: apt install python3-venv, or python3.11-venv)." >&2; \
	  exit 1; \
	fi; \
	echo "Making $(VENV) with $$($$python --version) ..."; \
	"$$python" -m venv --clear $(VENV)
	@printf '%s' "$(CURDIR)" > $@

$(VENV)/.runtime: $(VENV)/.place requirements.txt pyproject.toml
	@echo "Installing what Houvast needs (about a minute, this once) ..."
	@$(PIP) install -qq --require-hashes -r requirements.txt
	@$(PIP) install -qq --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.development: $(VENV)/.runtime requirements-dev.txt
	@echo "Installing what its development needs (about a minute, this once) ..."
	@$(PIP) install -qq --require-hashes -r requirements-dev.txt
	@touch $@

$(BENCH)/.installed: $(VENV)/.place bench/requirements.txt pyproject.toml
	@echo "Installing what the bench needs, apart (about a minute, this once) ..."
	@$(BIN)/python -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --no-input install -qq \
	  --require-hashes -r bench/requirements.txt
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --no-input install -qq \
	  --no-build-isolation --no-deps -e .
	@touch $@
