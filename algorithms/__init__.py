"""Processing algorithms: parameters, words, and one call into core each."""

from .apply_mask import ApplyMask
from .availability import Availability
from .calibrate import Calibrate
from .date_summary import DateSummary
from .decode_date import DecodeDate
from .export_mosaic import ExportMosaic
from .hv_hh_ratio import HvHhRatio
from .load_mosaic import LoadMosaic
from .load_series import LoadSeries
from .statistics import TakeStatistics
from .tile_index import TileIndex
from .time_profile import TimeProfile

#: In the order of the toolbox.
ALGORITHMS = (
    LoadMosaic,
    LoadSeries,
    Calibrate,
    ApplyMask,
    DecodeDate,
    HvHhRatio,
    TileIndex,
    ExportMosaic,
    DateSummary,
    TakeStatistics,
    TimeProfile,
)

#: For programs; the toolbox and the menu do not show them.
HIDDEN = (Availability,)
