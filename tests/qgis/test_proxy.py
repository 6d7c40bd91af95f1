"""The proxy of QGIS's settings: descriptions and pixels both travel through it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsSettings

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.forward_proxy import ForwardProxy

from .toolbox import ALOS2_2020

NOWHERE = "http://mosaics.invalid/deafrica-input-datasets"
"""An address that no one but the proxy can reach."""


@pytest.fixture
def no_proxy_afterwards() -> Iterator[None]:
    yield
    QgsSettings().remove("proxy")
    gdal.SetConfigOption("GDAL_HTTP_PROXY", None)
    gdal.SetConfigOption("GDAL_HTTP_PROXYUSERPWD", None)


def load(given: dict) -> None:
    import processing  # there once QGIS is

    processing.run("palsar:loadmosaic", given)


def set_proxy(port: int, user: str = "", password: str = "") -> None:
    values = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": str(port)}
    for name, value in {**values, "User": user, "Password": password}.items():
        QgsSettings().setValue(f"proxy/proxy{name}", value)


@pytest.mark.parametrize(("user", "password"), [("", ""), ("officer", "p@ss:word/1")])
def test_everything_goes_through_the_proxy(server, archive, tmp_path, no_proxy_afterwards, user, password):
    login = f"{user}:{password}" if user else ""
    out = tmp_path / "out.tif"
    with ForwardProxy(server.bucket_url, login) as proxy:
        set_proxy(proxy.port, user, password)
        given = {"YEAR": 2020, "TILES": "N35E030", "BANDS": ["hh"], "ARCHIVE": NOWHERE}
        load({**given, "OUTPUT": str(out)})
    kinds = {url.rpartition(".")[2] for _, url in proxy.requests if url.startswith("http://mosaics.invalid/")}
    assert {"json", "tif"} <= kinds
    bands = archive.tiles[ALOS2_2020]
    expected = np.where((bands["hh"] > 1) & (bands["mask"] != 0), bands["hh"], 0)
    np.testing.assert_array_equal(witness.opened(out).ReadAsArray(), expected)
    assert password == "" or password not in out.read_bytes().decode("latin-1")


def test_a_proxy_that_is_switched_off_is_forgotten(server, url, archive, tmp_path, no_proxy_afterwards):
    with ForwardProxy(server.bucket_url) as proxy:
        set_proxy(proxy.port)
        given = {"YEAR": 2020, "TILES": "N35E030", "BANDS": ["hh"]}
        load({**given, "ARCHIVE": NOWHERE, "OUTPUT": str(tmp_path / "a.vrt")})
        assert gdal.GetConfigOption("GDAL_HTTP_PROXY") == f"127.0.0.1:{proxy.port}"
    QgsSettings().setValue("proxy/proxyEnabled", False)
    load({**given, "ARCHIVE": url, "OUTPUT": str(tmp_path / "b.tif")})
    assert gdal.GetConfigOption("GDAL_HTTP_PROXY") is None
    assert witness.opened(tmp_path / "b.tif").ReadAsArray().max() == 65535
