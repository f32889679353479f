project = "infoprep"
copyright = "2026, the infoprep authors"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
exclude_patterns = ["_build"]
autodoc_member_order = "bysource"
autodoc_typehints = "description"

nitpick_ignore_regex = [("py:.*", r".*")]  # types of parts that the reference leaves to the source
suppress_warnings = ["ref.ref", "myst.xref_missing"]
