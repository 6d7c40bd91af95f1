"""XML as text, built of elements inside elements; what has to be escaped is escaped here."""

from __future__ import annotations

from html import escape


def element(tag: str, *children: str, **attributes: object) -> str:
    """An element as text. Children are XML already; attributes are any values, escaped on the way."""
    named = "".join([f' {name}="{escape(str(value))}"' for name, value in attributes.items()])
    inside = "".join(children)
    return f"<{tag}{named}>{inside}</{tag}>" if inside else f"<{tag}{named}/>"


def text(value: object) -> str:
    """Any value as a child that holds no markup, whatever characters are in it."""
    return escape(str(value))
