//! Whether a line comes back often enough, and whether a number in it counts the pages.

/// A row that may be a running line: its page, its place among the page's rows, and the numbers in it.
pub(crate) struct Found {
    pub page: usize,
    pub row: usize,
    pub is_large: bool,
    pub numbers: Vec<(String, i64)>,
}

/// More than half of all pages, or of the left ones or of the right ones, where books differ.
pub(crate) fn is_often(found: &[&Found], n_pages: usize) -> bool {
    let even = found.iter().filter(|line| line.page.is_multiple_of(2)).count();
    let odd = found.len() - even;
    let (all_even, all_odd) = (n_pages.div_ceil(2), n_pages / 2);
    n_pages > 1
        && (found.len() * 2 > n_pages || (even > 2 && even * 2 > all_even) || (odd > 2 && odd * 2 > all_odd))
}

/// The lines whose number grows as the pages do, seen from the line before or the line after.
pub(crate) fn in_step(found: &[Found], at: usize) -> Vec<&Found> {
    let follows = |one: &Found, other: &Found| {
        let values = one.numbers.get(at).zip(other.numbers.get(at));
        let pages = i64::try_from(other.page.saturating_sub(one.page)).ok();
        values.is_some_and(|((_, one), (_, other))| Some(other.saturating_sub(*one)) == pages)
    };
    let steps: Vec<bool> =
        found.windows(2).map(|pair| matches!(pair, [one, other] if follows(one, other))).collect();
    let before = std::iter::once(false).chain(steps.iter().copied());
    let after = steps.iter().copied().chain(std::iter::once(false));
    found
        .iter()
        .zip(before.zip(after))
        .filter(|(_, (before, after))| *before || *after)
        .map(|(line, _)| line)
        .collect()
}
