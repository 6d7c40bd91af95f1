"""The proxy of QGIS's settings, for everything that the plugin asks the network for."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsSettings

from ..core.raster import route_gdal

_HTTP_KINDS = ("HttpProxy", "HttpCachingProxy", "DefaultProxy", "")


def route_through_proxy() -> str | None:
    """Tells GDAL of the proxy, which QGIS does not do for files inside a virtual raster.

    Returns its address, with user and password where it needs them; None leaves it to the environment.
    """
    settings = QgsSettings()
    host = settings.value("proxy/proxyHost", "")
    enabled = settings.value("proxy/proxyEnabled", False, type=bool)
    if not enabled or not host or settings.value("proxy/proxyType", "") not in _HTTP_KINDS:
        route_gdal("", "")
        return None
    port = settings.value("proxy/proxyPort", "")
    user, password = settings.value("proxy/proxyUser", ""), settings.value("proxy/proxyPassword", "")
    address = f"{host}:{port}" if port else host
    route_gdal(address, f"{user}:{password}" if user else "")
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    return f"http://{login}{address}"
