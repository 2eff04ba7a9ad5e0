"""Makes the expected data beside it with implementations that know nothing of Ayumi.

    python -m venv env && env/bin/pip install -r <the three below> && env/bin/python make.py

Requirements: python-dateutil==2.9.0.post0, holidays==0.109, jpholiday==1.0.3; Python 3.11 with the zone database of the
system (zoneinfo). Nothing here is random: the same versions make the same files.

recurrence.csv  a schedule, the days that dateutil's rrule names between two dates: the first, then days in between
clocks.csv      a minute of the wall clock every day in a zone, as UTC offsets that change: DATE=MINUTES ahead of UTC; in a
                gap the instant itself, of the first minute that the clock shows after it
holidays.csv    dates that `holidays` (h), `jpholiday` (j) or both call a Japanese national holiday, 2000 to 2050
"""
import datetime as dt
import json
import pathlib
import zoneinfo

import holidays
import jpholiday
from dateutil import rrule
from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY

HERE = pathlib.Path(__file__).parent
WEEK = [MO, TU, WE, TH, FR, SA, SU]
NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def schedules():
    """Rule as Ayumi writes it, and the same as rrule understands it."""
    yield {"kind": "daily", "times": 1}, dict(freq=DAILY)
    for days in ([0], [5, 6], [1, 3], [0, 1, 2, 3, 4], [2, 6], [4]):
        rule = {"kind": "weekdays", "days": [NAMES[d] for d in days]}
        yield rule, dict(freq=WEEKLY, byweekday=[WEEK[d] for d in days])
    for days in (1, 2, 3, 5, 7, 10, 14, 28, 30, 90, 100, 365, 366):
        yield {"kind": "every_n_days", "days": days}, dict(freq=DAILY, interval=days)
    for day in (1, 2, 15, 25, 28, 29, 30, 31):
        # The last of the days from the 28th on that a month has.
        fits = dict(bymonthday=day) if day <= 28 else dict(bymonthday=list(range(28, day + 1)), bysetpos=-1)
        yield {"kind": "month_day", "day": day}, dict(freq=MONTHLY, **fits)
    for nth in (1, 2, 3, 4, -1):
        for weekday in (0, 2, 4, 6):
            rule = {"kind": "nth_weekday", "nth": nth, "weekday": NAMES[weekday]}
            yield rule, dict(freq=MONTHLY, byweekday=WEEK[weekday](nth))


# From when the schedule counts, until when, and the stretch that is listed: over leap days, centuries and year ends.
STRETCHES = [
    ("2026-11-22", None, "2026-11-22", "2027-12-31"),
    ("2023-10-31", None, "2024-02-01", "2024-04-02"),
    ("2099-12-30", "2100-03-05", "2099-01-01", "2101-01-01"),
    ("1999-12-31", None, "2000-01-25", "2000-03-10"),
    ("2028-02-29", "2032-03-01", "2027-12-01", "2033-01-01"),
]


def recurrence():
    for n, (rule, args) in enumerate(schedules()):
        for m, (start, until, first, last) in enumerate(STRETCHES):
            # The long stretch only where it stays small.
            if m == 4 and rule["kind"] in ("daily", "weekdays") or m == 0 and rule["kind"] == "daily":
                continue
            at = dt.datetime.fromisoformat
            found = rrule.rrule(dtstart=at(start), until=at(until) if until else at(last), **args)
            days = [d.date().toordinal() for d in found.between(at(first), at(last), inc=True)]
            schedule = {"rule": rule, "from": start, "until": until, "except_holidays": False}
            gaps = [b - a for a, b in zip(days, days[1:])]
            begins = dt.date.fromordinal(days[0]).isoformat() if days else ""
            yield "\t".join(
                [json.dumps(schedule, separators=(",", ":")), first, last, begins, " ".join(map(str, gaps))]
            )


ZONES = [
    "Asia/Tokyo", "America/New_York", "Europe/Lisbon", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "America/Sao_Paulo", "Africa/Casablanca",
]
MINUTES = [0, 15, 60, 90, 119, 120, 135, 150, 179, 180, 450, 1380, 1439]


def first_minute(zone, local):
    """The first instant at which the clock shows `local` or later, walking through UTC minute by minute."""
    utc = dt.timezone.utc
    at = local.replace(tzinfo=utc) - dt.timedelta(hours=26)
    while at.astimezone(zone).replace(tzinfo=None) < local:
        at += dt.timedelta(minutes=1)
    return at


def clocks():
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        for minute in MINUTES:
            changes, last = [], None
            day, end = dt.date(2010, 1, 1), dt.date(2026, 12, 31)
            while day <= end:
                local = dt.datetime.combine(day, dt.time(minute // 60, minute % 60))
                aware = local.replace(tzinfo=zone)  # fold=0: of two, the first
                back = aware.astimezone(dt.timezone.utc)
                if back.astimezone(zone).replace(tzinfo=None) != local:
                    changes.append(f"{day}={first_minute(zone, local):%Y-%m-%dT%H:%MZ}")
                    last = None
                else:
                    ahead = int(aware.utcoffset().total_seconds() // 60)
                    if ahead != last:
                        changes.append(f"{day}={ahead}")
                        last = ahead
                day += dt.timedelta(days=1)
            yield "\t".join([name, str(minute), " ".join(changes)])


def national_holidays():
    theirs = holidays.Japan(years=range(2000, 2051))
    day, end = dt.date(2000, 1, 1), dt.date(2050, 12, 31)
    while day <= end:
        who = ("h" if day in theirs else "") + ("j" if jpholiday.is_holiday(day) else "")
        if who:
            yield f"{day}\t{who}"
        day += dt.timedelta(days=1)


for name, lines in [("recurrence", recurrence), ("clocks", clocks), ("holidays", national_holidays)]:
    (HERE / f"{name}.csv").write_text("".join(line + "\n" for line in lines()), encoding="utf-8")
