"""What each pattern of the table means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from dashboard.extraction.temporal import days_months, relative, storydays, weekdays, years_seasons
from dashboard.extraction.temporal.reading import Match, Reading


def read_nothing(m: Match) -> Iterator[Reading]:
    yield from ()


READ: Mapping[str, Callable[[Match], Iterator[Reading]]] = {
    "numeric": days_months.read_numeric,
    "numeric_range": days_months.read_numeric_range,
    "day_month": days_months.read_day_month,
    "month_day": days_months.read_day_month,
    "year_day_month": days_months.read_day_month,
    "year_month_day": days_months.read_day_month,
    "days_month": days_months.read_days_month,
    "between_days_month": days_months.read_days_month,
    "month_days": days_months.read_days_month,
    "year_month_days": days_months.read_days_month,
    "day_month_to": days_months.read_day_month_to,
    "month_day_to": days_months.read_day_month_to,
    "month_day_from": days_months.read_from_to,
    "month_days_from": days_months.read_days_from,
    "day_month_from": days_months.read_from_to,
    "day_listed": days_months.read_day_listed,
    "month_days_listed": days_months.read_month_days_listed,
    "day_of_month": storydays.read_day_of_month,
    "month_year": days_months.read_month,
    "year_month": days_months.read_month,
    "month": days_months.read_weak_month,
    "month_relative": days_months.read_month_relative,
    "month_so_far": days_months.read_month_so_far,
    "months_to": days_months.read_months_to,
    "edge_month": days_months.read_edge_month,
    "ordinal_week": days_months.read_ordinal_week,
    "last_week_of": days_months.read_last_week_of,
    "year": years_seasons.read_year,
    "year_marked": years_seasons.read_year,
    "years_to": years_seasons.read_years_to,
    "edge_year": years_seasons.read_edge_year,
    "quarter": years_seasons.read_quarter,
    "decade": years_seasons.read_decade,
    "edge_decade": years_seasons.read_edge_decade,
    "century": years_seasons.read_century,
    "edge_century": years_seasons.read_edge_century,
    "century_relative": years_seasons.read_century_relative,
    "season_year": years_seasons.read_season_year,
    "season_relative": years_seasons.read_season_relative,
    "season": years_seasons.read_season,
    "edge_season": years_seasons.read_edge_season,
    "weekday": weekdays.read_weekday,
    "weekday_relative": weekdays.read_weekday_relative,
    "weekday_deictic": weekdays.read_weekday_deictic,
    "deictic": relative.read_deictic,
    "ago": relative.read_ago,
    "ago_vague": relative.read_vague,
    "unit_relative": relative.read_unit_relative,
    "unit_so_far": relative.read_unit_so_far,
    "unit_to_come": relative.read_unit_to_come,
    "edge_unit": relative.read_edge_unit,
    "weekend": weekdays.read_weekend,
    "past_units": relative.read_past_units,
    "storyday": storydays.read_storyday,
    "shifted": storydays.read_shifted,
    "shifted_hours": storydays.read_shifted_hours,
    "day_month_of_year": relative.read_day_month_of_year,
    "season_of_year": relative.read_season_of_year,
    "quarter_of_year": relative.read_quarter_of_year,
    "weekdays_to": weekdays.read_weekdays_to,
    "weekday_of_week": weekdays.read_weekday_of_week,
    "day_alone": storydays.read_day_alone,
    "days_alone": storydays.read_days_alone,
    "lasting": relative.read_lasting,
    "duration": relative.read_duration,
    "nothing": read_nothing,
}
