"""What was chosen, from one session to the next, in QGIS's settings."""

from __future__ import annotations

from qgis.core import QgsSettings

from .form import Form
from .place import Kind
from .query import Query

_PREFIX = "palsar_mosaic/panel/"


def remember(settings: QgsSettings, form: Form) -> None:
    """Writes it down; places are not kept, only the way to choose them."""
    query = form.query()
    chosen = {
        "product": query.product,
        "years": ",".join(map(str, form.years.wanted())),
        "shown": ",".join(query.shown),
        "kept": ",".join(query.kept),
        "format": query.form,
        "stack": query.stack,
        "folder": query.folder,
        "archive": query.archive,
        "date_format": query.date_format,
        "place": form.place.kind().value,
        "cut": form.place.layer.cut.isChecked(),
    }
    write = settings.setValue
    for name, value in chosen.items():
        write(_PREFIX + name, value)


def recall(settings: QgsSettings, form: Form) -> None:
    """Chooses it again; what was never written stays as it is."""
    before = Query()

    def words(name: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        """A list of ids."""
        text = settings.value(_PREFIX + name, ",".join(otherwise), type=str)
        return tuple(filter(None, text.split(",")))

    def word(name: str, otherwise: str) -> str:
        """One."""
        return settings.value(_PREFIX + name, otherwise, type=str)

    form.put(
        Query(
            product=word("product", before.product),
            years=tuple(int(year) for year in words("years", ()) if year.isdigit()),
            shown=words("shown", before.shown),
            kept=words("kept", before.kept),
            form=word("format", before.form),
            stack=settings.value(_PREFIX + "stack", before.stack, type=bool),
            folder=word("folder", ""),
            archive=word("archive", ""),
            date_format=word("date_format", before.date_format),
        )
    )
    form.place.layer.cut.setChecked(settings.value(f"{_PREFIX}cut", True, type=bool))
    kind = word("place", Kind.VIEW.value)
    if kind in {each.value for each in Kind}:
        form.place.choose(Kind(kind))
