# One line per target; what takes more is in tools/.
.PHONY: help demo test test-core test-matrix bench lint format install uninstall zip i18n screenshots clean

help: ## this list (the default)
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

demo: ## show the plugin at work on a small archive; ARCHIVE=... uses another one
	@tools/demo.sh "$(ARCHIVE)"

test: ## all tests, in QGIS without a screen; ARGS="-k date" or ARGS=tests/file.py goes to pytest
	@tools/test.sh $(ARGS)

test-core: ## the quick tests of core/, without QGIS, on all processors
	@tools/test.sh tests/core -n auto -m "not slow" $(ARGS)

test-matrix: ## all tests on QGIS 3.22, 3.40 and 3.44; ONLY="3.22 3.44"; Debian 12, as root (see CONTRIBUTING)
	@tools/matrix.py --only "$(ONLY)" $(ARGS)

bench: ## our outputs beside other tools: a table and dist/bench.json; ARGS="--only masked_db" (see CONTRIBUTING)
	@tools/bench.sh $(ARGS)

lint: ## ruff, bandit, flake8 with flake8-qgis, vermin, metadata and contents of the zip
	@tools/lint.sh

format: ## let ruff sort imports and lay out the code
	@tools/format.sh

install: ## link this repository into QGIS; PROFILE=... for another user profile
	@tools/install.sh install "$(PROFILE)"

uninstall: ## remove that link
	@tools/install.sh uninstall "$(PROFILE)"

zip: ## dist/palsar_mosaic.zip, for "Install from ZIP" and for the plugin repository
	@tools/zip.sh

i18n: ## update i18n/*.ts from the code and build the .qm; LANGUAGES="fr pt" begins new ones
	@tools/i18n.sh $(LANGUAGES)

screenshots: ## take the pictures of docs/pictures anew; ONLY="years arabic" takes some (see CONTRIBUTING)
	@tools/screenshots.sh $(ONLY)

clean: ## remove what can be built again
	@tools/clean.sh
