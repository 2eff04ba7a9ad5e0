//! Shares as people read them.

/// A share in thousandths as whole percent, rounded half up; 100 or more only where the whole is reached, so that what still
/// lacks a little never says it is done. The front end's `percent` follows the same rule.
pub fn whole_percent(thousandths: i64) -> i64 {
    let rounded = thousandths.saturating_add(5).div_euclid(10);
    if thousandths < 1000 {
        rounded.min(99)
    } else {
        rounded
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    // The same table stands in `ui/src/l10n.test.jsx`.
    #[rstest]
    #[case(0, 0)]
    #[case(4, 0)]
    #[case(5, 1)]
    #[case(333, 33)]
    #[case(575, 58)]
    #[case(664, 66)]
    #[case(665, 67)]
    #[case(666, 67)]
    #[case(994, 99)]
    #[case(999, 99)]
    #[case(1000, 100)]
    #[case(1004, 100)]
    #[case(1005, 101)]
    fn half_up_but_whole_only_where_it_is(#[case] thousandths: i64, #[case] percent: i64) {
        assert_eq!(whole_percent(thousandths), percent);
    }
}
