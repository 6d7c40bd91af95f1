"""What QGIS loads: builds the provider, the translator, the menu and the panel; undoes them in mirror order."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMessageLog, QgsProcessingProvider, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .algorithms.provider import PalsarProvider
from .ui.menu import AlgorithmMenu
from .ui.toggle import PanelToggle

_I18N = Path(__file__).parent / "i18n"


class PalsarMosaicPlugin:
    """What QGIS holds while the plugin is switched on."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self._provider: QgsProcessingProvider | None = None
        self._menu: AlgorithmMenu | None = None
        self._panel: PanelToggle | None = None

    def initProcessing(self) -> None:
        """All that is needed without a window."""
        self._translate()
        provider = PalsarProvider()
        # A second provider of one id, from a second copy of the plugin, is refused and deleted.
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def initGui(self) -> None:
        """With a window: the provider, the menu and the panel."""
        self.initProcessing()
        if self._provider is not None:
            self._menu = AlgorithmMenu(self._provider)
            self._panel = PanelToggle(self._menu.panel, self._provider.name())

    def unload(self) -> None:
        """Leaves QGIS as it was; may be called twice, or without initGui."""
        if self._panel is not None:
            self._panel.remove()
            self._panel = None
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        self._remove_provider()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _remove_provider(self) -> None:
        provider, self._provider = self._provider, None
        # The registry deletes its providers when QGIS ends.
        if provider is None or sip.isdeleted(provider):
            return
        name = provider.name()
        if not QgsApplication.processingRegistry().removeProvider(provider):
            text = QCoreApplication.translate(
                "PalsarMosaicPlugin", "QGIS keeps the algorithms until it ends."
            )
            QgsMessageLog.logMessage(text, name)

    def _translate(self) -> None:
        locale = QgsSettings().value("locale/userLocale", QLocale().name())
        translator = QTranslator()
        if translator.load(QLocale(str(locale)), "palsar_mosaic", "_", str(_I18N)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
