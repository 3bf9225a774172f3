//! Contributions beside the text, links to them, and parts that later capabilities add.

use crate::browser::Browser;
use consultation::{
    CONTRIBUTION, Channel, ContributionId, Draft, Grouping, changes::EnterContribution, model::Body,
    store::enter,
};
use kernel::{Attribution, Day, Lang, PhaseKind, Ref, Viewer, may};
use plan::{Panel, PanelBlock, PanelItem};
use process::{
    PhaseId,
    changes::AddPhase,
    model::{Both, PhaseDraft},
};
use testkit::{Cast, on_both, scope};
use web::label::Asked;
use web::testing::Page;

web::inventory::submit! {
    Panel { rank: 1, draw: |_, _, line| Box::pin(async move {
        let item = PanelItem {
            label: "Intervista, terzo settore".to_owned(),
            quote: Some("Ci vuole un luogo che decide.".to_owned()),
            lang: "it",
            detail: format!("a proposito di {line}"),
            path: Some("/altrove".to_owned()),
            badge: Some(("A sostegno".to_owned(), "good")),
        };
        let more = Some(("Tutte".to_owned(), "/tutte".to_owned()));
        Ok(vec![PanelBlock { id: "evidence", title: "Da dove viene".to_owned(), items: vec![item], more, ..PanelBlock::default() }])
    }) }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

async fn consultation(browser: &Browser) -> PhaseId {
    let permit =
        may::<AddPhase>(&Cast::of(browser.process).marta, &scope(browser.process, &[])).unwrap().plainly();
    let draft = PhaseDraft {
        kind: PhaseKind::Consultation,
        title: Both::same("Consultazione"),
        starts_on: day("2026-11-02"),
        ends_on: day("2027-01-24"),
        replies_due: None,
        texts: vec![],
    };
    let mut tx = browser.db.write().await.unwrap();
    let phase = process::store::add_phase(&mut tx, &permit, &draft).await.unwrap();
    tx.commit().await.unwrap();
    phase
}

/// What Rosa wrote on paper about a line.
async fn contribution(browser: &Browser, phase: PhaseId, line: &str, words: &str) -> ContributionId {
    let cast = accounts::testing::settle(&browser.db, browser.process).await.unwrap();
    let permit = may::<EnterContribution>(&cast.marta, &scope(browser.process, &[])).unwrap().plainly();
    let draft = Draft {
        body: Body::parse(words).unwrap(),
        lang: Lang::It,
        subject: Some(format!("plan.line:{line}").parse::<Ref>().unwrap()),
        version: None,
        organisation: None,
        level: Attribution::Category,
    };
    let mut tx = browser.db.write().await.unwrap();
    let came = (Channel::Paper, day("2026-11-10"));
    let received =
        enter(&mut tx, &permit, phase, &draft, cast.rosa.person.unwrap(), came, words).await.unwrap();
    tx.commit().await.unwrap();
    received.id
}

#[test]
fn a_line_is_tied_to_a_contribution_and_the_difference_says_so() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let phase = consultation(&browser).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        browser.publish("consultation").await;
        let id = contribution(&browser, phase, &line, "Nella cabina servono le valli.").await;
        let plan = browser.get("/plan", "").await;
        assert!(plan.has("un contributo") && plan.has(&format!("on=plan.line:{line}")), "{}", plan.body);
        browser.revise(&line, "Costituire una cabina di regia con le valli", "Lo chiede chi ci vive.").await;
        let own = format!("/plan/lines/{line}");
        let target = Ref { kind: CONTRIBUTION, id: id.0 }.to_string();
        let shelf = browser.get(&format!("{own}/shelves/contributions?q=VALLI"), "elena").await;
        assert!(shelf.has(&format!("value=\"{target}\"")) && shelf.has("Contributo 1"), "{}", shelf.body);
        assert!(!browser.get(&format!("{own}/shelves/contributions?q=mare"), "elena").await.has(&target));
        let fields = [("to", target.as_str()), ("kind", "supports"), ("reason", "chiede proprio questo")];
        browser.done(&format!("{own}/links"), "elena", &fields).await;
        let again = browser.post(&format!("{own}/links"), "elena", &fields).await;
        assert!(again.status == 422 && again.has("è già collegata"), "{}", again.body);
        browser.publish("adoption").await;
        let seen = browser.get("/plan/versions/1/differences/2", "").await;
        assert!(seen.has("Da dove viene questa modifica") && seen.has("/contributions/1\""), "{}", seen.body);
    });
}

#[test]
fn a_tie_is_withdrawn_with_a_reason_and_stays_in_the_history() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let phase = consultation(&browser).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        let id = contribution(&browser, phase, &line, "Bene.").await;
        let own = format!("/plan/lines/{line}/links");
        let target = Ref { kind: CONTRIBUTION, id: id.0 }.to_string();
        let fields = [("refs", target.as_str()), ("kind", "qualifies"), ("reason", "lo chiede")];
        browser.done(&own, "elena", &fields).await;
        let page = browser.get(&own, "elena").await;
        assert!(page.has("Con una condizione o un dubbio") && page.has("lo chiede"), "{}", page.body);
        let (_, rest) = page.body.split_once(&format!("{own}/")).unwrap();
        let link = rest.split('/').next().unwrap().to_owned();
        let ask = format!("{own}/{link}/withdrawals");
        assert_eq!(browser.get(&format!("{ask}/new"), "elena").await.status, 200);
        assert_eq!(browser.post(&ask, "elena", &[("reason", "")]).await.status, 422);
        browser.done(&ask, "elena", &[("reason", "parlava d'altro")]).await;
        assert!(browser.get(&own, "elena").await.has("Ancora nessun legame"));
        assert_eq!(browser.get(&format!("{ask}/new"), "elena").await.status, 404, "it is withdrawn once");
    });
}

#[test]
fn the_register_finds_a_line_under_its_section_also_when_it_is_no_more() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let (two, one) = (browser.section("Finanza").await, browser.section("Governance").await);
        let gone = browser.line(&one, "action", "tolta").await;
        let kept = browser.line(&two, "action", "resta").await;
        browser.publish("consultation").await;
        let page = browser.get(&format!("/plan/lines/{gone}/strikes/new"), "elena").await;
        let fields = [("base", &*page.hidden("base")), ("reason", "vaga")];
        browser.done(&format!("/plan/lines/{gone}/strikes"), "elena", &fields).await;
        browser.publish("adoption").await;
        browser.line(&two, "action", "solo in bozza").await;
        let view = browser.db.read().await.unwrap();
        let asked = Asked { view: &view, viewer: Viewer::public(browser.process), lang: Lang::It };
        let grouping = web::inventory::iter::<Grouping>.into_iter().next().unwrap();
        let groups = (grouping.list)(asked).await.unwrap();
        let said: Vec<String> = groups
            .iter()
            .flat_map(|group| {
                group.members.iter().map(|(of, name)| format!("{} | {name} | {of}", group.title))
            })
            .collect();
        assert_eq!(
            said,
            [
                format!("Finanza | 1.0.1 · resta | plan.line:{kept}"),
                format!("Governance | 1.0.1 · tolta | plan.line:{gone}")
            ]
        );
    });
}

#[test]
fn a_later_capability_adds_its_part_to_the_page_of_a_line() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "uno").await;
        browser.publish("consultation").await;
        let seen = browser.get(&format!("/plan/lines/{line}"), "").await;
        for part in [
            "id=\"evidence\"",
            "Da dove viene",
            "Ci vuole un luogo che decide.",
            "href=\"/it/altrove\"",
            "A sostegno",
            "/it/tutte",
        ] {
            assert!(seen.has(part), "{part}: {}", seen.body);
        }
        assert!(seen.has(&format!("a proposito di {line}")));
    });
}

#[test]
fn the_list_to_pick_from_has_pages_keeps_the_search_and_says_what_is_tied_already() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let phase = consultation(&browser).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        let mut ids = Vec::new();
        for number in 1..=42 {
            let words = format!("Nella cabina servono le valli, numero {number}.");
            ids.push(contribution(&browser, phase, &line, &words).await);
        }
        let own = format!("/plan/lines/{line}");
        let first = browser.get(&format!("{own}/shelves/contributions?q=valli"), "elena").await;
        let boxes = |page: &Page| page.body.matches("name=\"to\"").count();
        assert_eq!(boxes(&first), 40, "{}", first.body);
        let (before, _) = first.body.split_once("\" rel=\"next\"").unwrap();
        let next = before.rsplit("href=\"").next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
        let next = next.split_once("/processes/torino-2030").unwrap().1.to_owned();
        assert!(next.contains("q=valli") && next.contains("after="), "{next}");
        let second = browser.get(&next, "elena").await;
        assert_eq!(boxes(&second), 2, "{}", second.body);
        assert!(!second.has("rel=\"next\"") && second.has("Torna all’inizio dell’elenco"));
        let target = Ref { kind: CONTRIBUTION, id: ids[41].0 }.to_string();
        assert!(second.has(&format!("value=\"{target}\"")), "the last one is on the second page");
        // A refused form comes back to the same page, with what was ticked; a good one leads back to it too.
        let after = second.hidden("after");
        let mut fields = vec![("shelf", "contributions"), ("q", "valli"), ("after", after.as_str())];
        fields.extend([("to", target.as_str()), ("kind", "supports"), ("reason", "")]);
        let refused = browser.post(&format!("{own}/links"), "elena", &fields).await;
        assert!(refused.status == 422 && boxes(&refused) == 2 && refused.has("checked"), "{}", refused.body);
        fields.pop();
        fields.push(("reason", "lo chiedono in molti"));
        let made = browser.post(&format!("{own}/links"), "elena", &fields).await;
        assert!(made.leads_to().contains("/shelves/contributions?q=valli&after="), "{}", made.leads_to());
        assert!(browser.get(&next, "elena").await.has("(già legato: A sostegno)"));
        let nothing = browser.get(&format!("{own}/shelves/contributions?q=mare"), "elena").await;
        assert!(nothing.has("Qui non c’è niente con queste parole"), "{}", nothing.body);
        assert_eq!(browser.get(&format!("{own}/shelves/themes?after=boh"), "elena").await.status, 422);
    });
}
