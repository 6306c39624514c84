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

/// A year as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Year {
    /// With four digits.
    Whole(u16),
    /// With two: the century is not known.
    Short(u16),
}

/// A day, perhaps of no year in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, where it was written.
    pub year: Option<Year>,
    /// The month, from 1.
    pub month: u16,
    /// The day, from 1.
    pub day: u16,
}

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

    /// Whether its year can be one of these. What is judged is what was written, against what the author wrote:
    /// no year is now here, so that nothing grows old.
    #[must_use]
    pub fn can_be_in(self, years: std::ops::RangeInclusive<u16>) -> bool {
        match self.year {
            Some(Year::Whole(year)) => years.contains(&year),
            Some(Year::Short(year)) => [1900, 2000].iter().any(|century| years.contains(&(century + year))),
            None => false,
        }
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

fn a_year(text: &str) -> Option<Year> {
    let year: u16 = text.parse().ok()?;
    match text.len() {
        2 => Some(Year::Short(year)),
        4 if (1900..=2199).contains(&year) => Some(Year::Whole(year)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<(u16, u16, Option<Year>)> {
        Date::read(text).map(|date| (date.day, date.month, date.year))
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        assert_eq!(date("3. februar"), Some((3, 2, None)));
        assert_eq!(date("10. Oktober 2025"), Some((10, 10, Some(Year::Whole(2025)))));
        assert_eq!(date("03.02.26"), Some((3, 2, Some(Year::Short(26)))));
        assert_eq!(date("3/2-2026"), Some((3, 2, Some(Year::Whole(2026)))));
        assert_eq!(date("February 3"), Some((3, 2, None)));
        let others =
            ["", "i går", "32. mai", "30. februar", "0.2", "3. 13", "3", "3.2.1", "3. februar 20265", "1 2 3 4"];
        for other in others {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn a_year_with_two_digits_is_of_either_century() {
        let read = |text| Date::read(text).unwrap();
        assert!(read("3.2.48").can_be_in(1920..=2010) && read("3.2.02").can_be_in(1920..=2010));
        assert!(!read("3.2.1919").can_be_in(1920..=2010) && !read("3.2.2011").can_be_in(1920..=2010));
        assert!(!read("3. februar").can_be_in(0..=u16::MAX));
    }
}
