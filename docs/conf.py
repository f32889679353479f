project = "infoprep"
copyright = "2026, the infoprep authors"
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
exclude_patterns = ["_build"]
autodoc_member_order = "bysource"
autodoc_typehints = "description"
nb_execution_mode = "off"  # a test runs the tutorial and holds its outputs against the page
myst_heading_anchors = 3

nitpick_ignore_regex = [("py:.*", r".*")]  # types of parts that the reference leaves to the source
suppress_warnings = ["ref.ref"]
