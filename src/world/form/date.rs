//! Dates as people write them: `3. februar`, `3.2.2026`, `03.02.26`.

/// The months in the languages of the course; the English and the Norwegian ones begin alike, and three
/// letters tell them apart.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["mai", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["des", "dec"],
];

/// The longest month, in days: the year is not always known.
const DAYS: [u16; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// A day, perhaps of no year in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, where it was written.
    pub year: Option<u16>,
    /// The month, from 1.
    pub month: u16,
    /// The day, from 1.
    pub day: u16,
}

/// Years before this one have been, and the others may be to come. The world has no calendar of its own, so
/// that nothing in it grows old: a day without a year is always the nearest that fits.
const FIRST_OPEN_YEAR: u16 = 2026;

impl Date {
    /// The date that `text` is.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ','))
            .filter(|p| !p.is_empty())
            .collect();
        let (first, second, year) = match parts[..] {
            [first, second] => (first, second, None),
            [first, second, year] => (first, second, Some(a_year(year)?)),
            _ => return None,
        };
        // In English the month may come first.
        let (day, month) = match (small(first), a_month(second)) {
            (Some(day), Some(month)) => (day, month),
            _ => (small(second)?, named(first)?),
        };
        let longest = DAYS.get(usize::from(month).checked_sub(1)?)?;
        (1..=*longest).contains(&day).then_some(Self { year, month, day })
    }

    /// Whether it can be a day that has been.
    #[must_use]
    pub fn can_be_past(self) -> bool {
        self.year.is_none_or(|year| year <= FIRST_OPEN_YEAR)
    }

    /// Whether it can be a day that is to come.
    #[must_use]
    pub fn can_be_future(self) -> bool {
        self.year.is_none_or(|year| year >= FIRST_OPEN_YEAR)
    }
}

fn small(text: &str) -> Option<u16> {
    (text.len() <= 2).then(|| text.parse().ok()).flatten()
}

fn a_month(text: &str) -> Option<u16> {
    small(text).or_else(|| named(text))
}

fn named(text: &str) -> Option<u16> {
    let start: String = text.to_lowercase().chars().take(3).collect();
    let place = MONTHS.iter().position(|names| names.contains(&start.as_str()))?;
    u16::try_from(place + 1).ok()
}

fn a_year(text: &str) -> Option<u16> {
    let year: u16 = text.parse().ok()?;
    match text.len() {
        2 => Some(2000 + year),
        4 if (1900..=2100).contains(&year) => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<(u16, u16, Option<u16>)> {
        Date::read(text).map(|date| (date.day, date.month, date.year))
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        assert_eq!(date("3. februar"), Some((3, 2, None)));
        assert_eq!(date("10. Oktober 2025"), Some((10, 10, Some(2025))));
        assert_eq!(date("03.02.26"), Some((3, 2, Some(2026))));
        assert_eq!(date("3/2-2026"), Some((3, 2, Some(2026))));
        assert_eq!(date("February 3"), Some((3, 2, None)));
        for other in
            ["", "i går", "32. mai", "30. februar", "0.2", "3. 13", "3", "3.2.1", "3. februar 20265", "1 2 3 4"]
        {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest_that_fits() {
        let read = |text| Date::read(text).unwrap();
        assert!(read("3. februar").can_be_past() && read("3. februar").can_be_future());
        assert!(!read("3.2.1999").can_be_future() && !read("3.2.2099").can_be_past());
    }
}
