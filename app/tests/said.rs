//! What pages say in each language: marks, names and addresses as readers of that language expect them.

use crate::support::{client::Site, form, linked, world};
use kernel::{Lang, Role};
use web::i18n::say;

#[test]
fn a_role_has_one_name_wherever_it_is_said() {
    linked::everything();
    for lang in Lang::ALL {
        for role in Role::STAFF.iter().chain(&[Role::Administrator]) {
            let named = say(*lang, &format!("accounts-role-{role}"), &[]).to_lowercase();
            assert_eq!(named, say(*lang, &format!("role-{role}"), &[]), "{lang}");
        }
    }
}

#[test]
fn one_contribution_is_said_to_be_answered_or_not() {
    linked::everything();
    let said = |answered: &str| say(Lang::It, "replies-line-lead", &[("count", "1"), ("answered", answered)]);
    assert_eq!(said("0"), "Un contributo, ancora senza risposta.");
    assert_eq!(said("1"), "Un contributo, con risposta.");
}

#[test]
fn quotes_percentages_and_days_are_those_of_the_language() {
    world::on_sqlite(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        let read = async |path: &str| {
            let page = visitor.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let main = page.body.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
            form::unescape(&main)
        };
        let here = "processes/torino-2030";
        let (it, en) =
            (read(&format!("/it/{here}/open-data")).await, read(&format!("/en/{here}/open-data")).await);
        assert!(it.contains(", «Piano metropolitano") && en.contains(", “Metropolitan plan"), "{en}");
        let sought = read(&format!("/en/{here}/organisations?q=valle")).await;
        assert!(sought.contains("“valle”") && !sought.contains('«'), "{sought}");
        let (it, en) =
            (read(&format!("/it/{here}/coverage")).await, read(&format!("/en/{here}/coverage")).await);
        assert!(it.contains("\u{a0}%") && !en.contains("\u{a0}%") && !en.contains(" %"), "{en}");
    });
}

#[test]
fn the_address_in_a_notice_can_be_followed() {
    world::on_sqlite(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        for path in ["/it/privacy", "/en/accessibility"] {
            let page = visitor.get(path).await;
            let main = page.body.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
            assert!(main.contains("<a href=\"mailto:info@esempio.it\">info@esempio.it</a>"), "{main}");
        }
    });
}
