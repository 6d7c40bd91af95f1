"""Colours of numbers."""

from __future__ import annotations

#: From dark blue to light yellow, as many as there are months: even steps of lightness (CIE L* 18 to 92), so that
#: equal steps look equal, also in print and to people who see few colours.
SEQUENTIAL = (
    "#232366",
    "#003a75",
    "#004e7a",
    "#006183",
    "#00758c",
    "#078893",
    "#009d97",
    "#0bb292",
    "#62c38a",
    "#96d286",
    "#c7df87",
    "#f7ea90",
)
#: What lies before and after the colours of a year.
BEFORE, AFTER = "#5a5a5a", "#b4b4b4"
#: As Digital Earth Africa and other users of the data draw them.
MASK_COLOURS = {"water": "#0000ff", "layover": "#a8a800", "shadow": "#005454", "land": "#a89987"}
