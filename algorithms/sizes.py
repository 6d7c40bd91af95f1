"""How large things are, in words: bytes and pixels."""

from __future__ import annotations

from ..core.words import Phrase
from .words import tr

#: Of fewer pixels, millions with two decimals say nothing.
_FEW = 1e4
_KILO, _MEGA, _GIGA, _TERA = 1e3, 1e6, 1e9, 1e12


def data_size(count: float) -> Phrase:
    """Bytes; for example "1.2 GB"."""
    if count >= _TERA:
        return tr("{number:.1f} TB").format(number=count / _TERA)
    if count >= _GIGA:
        return tr("{number:.1f} GB").format(number=count / _GIGA)
    if count >= _MEGA:
        return tr("{number:.1f} MB").format(number=count / _MEGA)
    return tr("{number:.0f} kB").format(number=count / _KILO)


def picture_size(count: float) -> Phrase:
    """Pixels; for example "1.2 Mpx"."""
    if count >= _GIGA:
        return tr("{number:.1f} Gpx").format(number=count / _GIGA)
    if count >= _MEGA:
        return tr("{number:.1f} Mpx").format(number=count / _MEGA)
    if count >= _FEW:
        return tr("{number:.2f} Mpx").format(number=count / _MEGA)
    return tr("{number:.0f} px").format(number=count)
