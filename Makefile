# make run   sets everything up and opens the dashboard with the shipped documents
# make test  sets everything up and passes the tests

PYTHON ?= python3
PORT ?= 8501
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test check clean

help:
	@echo "make run    set everything up and open the dashboard"
	@echo "make test   set everything up and run the tests"
	@echo "make check  style and types only"

$(VENV)/.ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another one: make run PYTHON=/path/to/python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	@touch $@

$(VENV)/.ready-to-test: $(VENV)/.ready tests/requirements.txt
	$(BIN)/python -m pip install --quiet --requirement tests/requirements.txt
	@touch $@

run: $(VENV)/.ready
	@echo "The dashboard opens at http://127.0.0.1:$(PORT) (another port: make run PORT=8600). To stop it: Ctrl+C."
	@$(BIN)/python -m streamlit run streamlit_app.py --server.port $(PORT) $(if $(DATA),-- --data "$(DATA)")

check: $(VENV)/.ready-to-test
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy

# A file of tests stays with one worker: its tests share a server and a browser.
test: check
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder

clean:
	rm -rf $(VENV)
