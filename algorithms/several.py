"""A parameter with which several of some words are chosen."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum


class SeveralOf(QgsProcessingParameterEnum):
    """QGIS 3.22 forgets the words when it writes them down as Python: in its history, in a saved batch."""

    def __init__(
        self,
        name: str,
        title: str,
        words: list[str],
        default: list[str] | None = None,
        optional: bool = False,
    ) -> None:
        """``words`` are the values themselves; they stay for ever."""
        super().__init__(name, title, words, True, default, optional, True)

    def valueAsPythonString(self, value: object, context: QgsProcessingContext) -> str:
        """The chosen words as a list; whatever else is given, as QGIS writes it."""
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            return repr(value)
        return super().valueAsPythonString(value, context)
