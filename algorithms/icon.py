"""Where the plugin's icon lies."""

from pathlib import Path

ICON = str(Path(__file__).parent.parent / "ui" / "icons" / "palsar_mosaic.svg")
