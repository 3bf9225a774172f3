//! Who holds which role here.

use super::Inside;
use crate::{
    changes::{ErasePerson, GiveGrant},
    pages::{PeoplePage, PersonRow, WishRow},
    store,
};
use web::{Answer, page};

/// The list: roles held, coming and over; wishes to be erased, for those who can answer them.
pub async fn people_page<E: Into<Inside>>(at: E) -> Answer {
    let inside: Inside = at.into();
    inside.reader()?;
    let view = inside.read().await?;
    let gives = inside.may_as_keeper::<GiveGrant>().is_ok();
    let erases = inside.may::<ErasePerson>().is_ok();
    let shell = inside.frame();
    let today = inside.cx.today();
    let mut rows = Vec::new();
    for grant in store::grants(&view, inside.process).await? {
        let href = inside.url(&format!("/grants/{}", grant.id));
        rows.push(PersonRow::of(&shell, &grant, today, href).with_address(gives || erases));
    }
    let wishes = if erases { store::erasure_requests(&view, inside.process).await? } else { Vec::new() };
    let wish = |wish: &store::Requested| {
        WishRow::of(&shell, wish, inside.url(&format!("/persons/{}/erasure", wish.person_id)))
    };
    let (over, held) = rows.into_iter().partition(|row| row.is_over);
    page(&PeoplePage {
        wishes: wishes.iter().map(wish).collect(),
        invitation: gives.then(|| inside.url("/invitation")),
        held,
        over,
        shell,
    })
}
