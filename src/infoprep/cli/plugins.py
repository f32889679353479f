"""`infoprep plugins`: what is installed beside infoprep, and what it brings."""

from __future__ import annotations

from infoprep.cli.options import AsJson
from infoprep.cli.output import or_stop, write, write_json, write_table


def plugins(as_json: AsJson = False) -> None:
    """List the installed plugins and what they bring."""
    from infoprep.plugins import installed_plugins

    found = or_stop(installed_plugins)
    brought = [
        *(("extractor", extractor.__name__) for extractor in found.extractors),
        *(("bank", str(path)) for _, path in found.banks),
        *(("signal", f"{signal.__name__} {weight:+}") for signal, weight in found.signals),
        *(("format", format_.ending) for format_ in found.formats),
    ]
    if as_json:
        write_json(
            {"plugins": found.names, "brings": [{"kind": kind, "name": name} for kind, name in brought]}
        )
    elif not found.names:
        write("No plugins are installed.\n")
    else:
        write(f"{', '.join(found.names)}\n")
        write_table(("Kind", "Name"), brought)
