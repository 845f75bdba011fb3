# Draws the days on which Vietnam's civil servants are off, or work on a weekend, from the PyPI package `holidays` (MIT licence):
#   pip install holidays==0.109 && python test/calendar/draw-oracle.py > test/calendar/holidays-0.109.json
import datetime
import json
import holidays

years = range(2021, 2028)
vietnam = holidays.country_holidays("VN", years=years, categories=("public",), language="vi")
day, days = datetime.date(years[0], 1, 1), {}
while day.year in years:
    off, weekend = not vietnam.is_working_day(day), day.weekday() >= 5
    if off != weekend or vietnam.get(day):
        days[day.isoformat()] = "off" if off else "worked"
    day += datetime.timedelta(1)
print(json.dumps({
    "origin": f"PyPI package holidays {holidays.__version__}, country VN, category public; https://pypi.org/project/holidays/",
    "licence": "MIT, (c) Vacanza Team and individual contributors",
    "from": f"{years[0]}-01-01",
    "through": f"{years[-1]}-12-31",
    "days": days,
}, indent=2))
