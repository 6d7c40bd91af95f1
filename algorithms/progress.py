"""How far long work is, how fast it goes, and how long it still takes."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsProcessingFeedback

from ..core.parallel import Report
from ..core.recipe import Recipe
from ..core.result import is_virtual
from ..core.words import Phrase
from .base import reporting_to
from .words import tr, worded

#: QGIS keeps every text in its log: at most one in a second, and one for each per cent.
_BETWEEN_TEXTS_S, _BETWEEN_TEXTS = 1.0, 0.01
_PX_IN_MPX = 1e6
#: Slower than this, a rate is told with a decimal.
_WHOLE_MPX_PER_S = 10
_MINUTE_S, _HOUR_S = 60, 3600


class Progress:
    """A report that moves the progress bar and says, for example, "Rate: 85 Mpx/s, 1 min 20 s left".

    The rate is the mean since the first report, which begins the work.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        total_px: int,
        first: float = 0.0,
        last: float = 100.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``total_px``: pixels of the whole work. The bar goes from ``first`` to ``last`` per cent.

        ``clock`` gives seconds from any origin.
        """
        self._feedback = feedback
        self._move = reporting_to(feedback, first, last)
        self._total_px = total_px
        self._clock = clock
        #: Of the first report: the time, and the share that was done by then.
        self._begun: tuple[float, float] | None = None
        #: Of the latest text, or of the beginning.
        self._told: tuple[float, float] = (0.0, 0.0)

    def __call__(self, share: float) -> None:
        """The share of the whole work that is done, 0 to 1."""
        self._move(share)
        now = self._clock()
        if self._begun is None:
            self._begun = self._told = (now, share)
            return
        told_at, told_share = self._told
        if now - told_at < _BETWEEN_TEXTS_S or share - told_share < _BETWEEN_TEXTS or share >= 1:
            return
        self._told = (now, share)
        self._feedback.setProgressText(worded(self._text(now, share)))

    def part(self, first: float, last: float) -> Report:
        """A report of a part of the work, from one share of the whole to another."""
        return lambda share: self(first + (last - first) * share)

    def _text(self, now: float, share: float) -> Phrase:
        begun_at, begun_share = self._begun
        per_s = (share - begun_share) / (now - begun_at)
        rate = round(per_s * self._total_px / _PX_IN_MPX, 1)
        text = tr("Rate: {rate:.{decimals}f} Mpx/s, {time} left")
        decimals = 0 if rate >= _WHOLE_MPX_PER_S else 1
        return text.format(rate=rate, decimals=decimals, time=_duration((1 - share) / per_s))


def _duration(seconds: float) -> Phrase:
    """For example "1 min 20 s"."""
    whole = round(seconds)
    if whole < _MINUTE_S:
        return tr("{seconds:d} s").format(seconds=whole)
    if whole < _HOUR_S:
        return tr("{minutes:d} min {seconds:d} s").format(
            minutes=whole // _MINUTE_S, seconds=whole % _MINUTE_S
        )
    hours, minutes = whole // _HOUR_S, whole % _HOUR_S // _MINUTE_S
    return tr("{hours:d} h {minutes:d} min").format(hours=hours, minutes=minutes)


def writing(
    recipe: Recipe, target: str, feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 100.0
) -> Report:
    """The report of writing a recipe: with rate and time left where pixels are computed."""
    if is_virtual(target):
        return reporting_to(feedback, first, last)
    return Progress(feedback, recipe.frame.width * recipe.frame.height, first, last)
