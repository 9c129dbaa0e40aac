# What each word does: run · demo · test · check · forms · coverage · bench · peers · shots · papers · sample · lock · package · setup
# Every target prepares the machine first (packaging/setup.sh); when nothing is missing that takes a moment.
PY := .venv/bin/python
.PHONY: setup run demo test check forms coverage bench peers shots papers sample lock package

setup:
	@sh packaging/setup.sh

run: setup
	$(PY) -m zwcx_desktop

demo: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m zwcx_desktop.demo out/demo

test: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2 --dist loadfile

check: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) packaging/forms.py --check
	$(PY) packaging/coverage.py --check
	$(PY) -m pytest -q tests/test_shape.py tests/test_project.py

forms: setup
	$(PY) packaging/forms.py

coverage: setup
	$(PY) packaging/coverage.py

bench: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m bench

peers: setup
	@sh packaging/peers.sh

shots: demo
	$(PY) packaging/guide_pictures.py out/demo

papers: setup
	$(PY) -m zwcx_desktop.sample --share 0.05 --papers out/papers

sample: setup
	$(PY) -m zwcx_desktop.sample --jar resources/samples/town.jar

lock:
	sh packaging/lock.sh

package: sample
	$(PY) -m pip wheel --no-deps --no-build-isolation -w dist .
