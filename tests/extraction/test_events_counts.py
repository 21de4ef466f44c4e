"""How many a report counts: figures and number words, but neither days nor years."""

from __future__ import annotations

import pytest
from event_marks import events_in

COUNTS = [
    ("en", "{On 9 October 2020=2020-10-09} four soldiers were killed near [Hadrut].", 4, "soldiers"),
    ("en", "Shells killed 17 people in [Ganja].", 17, "people"),
    ("en", "In 2020 civilians were killed in [Ganja].", None, None),
    ("en", "About 3 thousand residents fled [Martakert].", 3000, "residents"),
    ("en", "Three or four soldiers were killed near [Hadrut].", None, None),
    ("ar", "قصفت القوات الأرمينية مدينة [ترتر] {يوم 9 أكتوبر 2020=2020-10-09} وقتل خمسة مدنيين.", 5, "مدنيين"),
    ("ar", "قصفت القوات الأرمينية مدينة [ترتر] في أكتوبر 2020 وأصيب مدنيان.", 2, "مدنيان"),
    ("ar", "قتل جنديان قرب [هدروت].", 2, "جنديان"),
    ("ar", "قتل جندي واحد قرب [هدروت].", 1, "جندي"),
    ("ar", "قتل أربعة عشر جنديا قرب [هدروت].", 14, "جنديا"),
    ("ar", "قتل عشرات المدنيين في [كنجة].", None, None),
    ("ar", "أصيب 12 مدنيا في [كنجة].", 12, "مدنيا"),
]


@pytest.mark.parametrize(("lang", "marks", "number", "unit"), COUNTS)
def test_what_is_counted(lang, marks, number, unit):
    (event,) = events_in(marks, lang)
    assert (event.count_min, event.count_max, event.count_unit) == (number, number, unit)
