//! Pages of the register.

use super::Item;

/// Texts on a page of the register.
pub const PAGE: usize = 50;

/// One page of the register.
#[derive(Clone, Debug)]
pub struct Turn<'a> {
    /// What is on it.
    pub items: &'a [Item],
    /// The number after which the page before begins, if there is one.
    pub previous: Option<i64>,
    /// The number after which the next page begins, if there is one.
    pub next: Option<i64>,
    /// "51–100", when there is more than one page.
    pub range: String,
}

/// The page that begins after a number: by place in the list, so that what is added later moves nothing.
pub fn register_page(items: &[Item], after: Option<i64>) -> Turn<'_> {
    let first = |item: &Item| item.numbers.first().copied().unwrap_or_default();
    let after = after.unwrap_or_default();
    let start = items.partition_point(|item| first(item) <= after);
    let end = items.len().min(start + PAGE);
    let before = start.checked_sub(1).map(|_| {
        let last = start.checked_sub(PAGE + 1).and_then(|at| items.get(at));
        last.map(first).unwrap_or_default()
    });
    let last = end.checked_sub(1).and_then(|at| items.get(at)).map(first);
    Turn {
        items: items.get(start..end).unwrap_or_default(),
        previous: before,
        next: last.filter(|_| end < items.len()),
        range: if items.len() > PAGE && start < end {
            format!("{}–{end}", start + 1)
        } else {
            String::new()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ContributionId;
    use kernel::uuid::Uuid;

    fn item(number: i64) -> Item {
        Item { first: ContributionId(Uuid::nil()), numbers: vec![number], senders: 1, ends: Vec::new() }
    }

    #[test]
    fn every_text_is_on_exactly_one_page_forwards_and_back() {
        let items: Vec<Item> = (1..=120).map(item).collect();
        let (mut seen, mut after, mut backs) = (Vec::new(), None, Vec::new());
        loop {
            let turn = register_page(&items, after);
            seen.extend(turn.items.iter().map(|item| item.numbers[0]));
            backs.push(turn.previous);
            match turn.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        assert_eq!(seen, (1..=120).collect::<Vec<i64>>());
        assert_eq!(backs, [None, Some(0), Some(50)]);
        assert_eq!(register_page(&items, Some(50)).range, "51–100");
    }
}
