"""What QGIS loads: builds the provider, the translator and the menu; undoes them in mirror order."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .algorithms.provider import PalsarProvider
from .ui.menu import AlgorithmMenu

_I18N = Path(__file__).parent / "i18n"


class PalsarMosaicPlugin:
    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self._provider: QgsProcessingProvider | None = None
        self._menu: AlgorithmMenu | None = None

    def initProcessing(self) -> None:
        """All that is needed without a window."""
        self._translate()
        provider = PalsarProvider()
        # A second provider of one id, from a second copy of the plugin, is refused and deleted.
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def initGui(self) -> None:
        self.initProcessing()
        if self._provider is not None:
            self._menu = AlgorithmMenu(self._provider)

    def unload(self) -> None:
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        # The registry deletes its providers when QGIS ends.
        if self._provider is not None and not sip.isdeleted(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _translate(self) -> None:
        locale = QgsSettings().value("locale/userLocale", QLocale().name())
        translator = QTranslator()
        if translator.load(QLocale(str(locale)), "palsar_mosaic", "_", str(_I18N)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
