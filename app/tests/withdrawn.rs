//! Somebody who was heard withdraws their interview on their private page: from the next request no visitor reads their words
//! under a line, and whoever works here sees that the line leans on something that was taken away.

use crate::support::{form, visit::Visit, world};
use doppiofilo::demo;
use kernel::{ids::encode, uuid::Uuid};
use record::{FromQueryResult, params, sea_orm, sql};
use web::i18n::say;

#[derive(FromQueryResult)]
struct Leaning {
    contact: Uuid,
    line: Uuid,
    passage: String,
    begins: i64,
    ends: i64,
}

impl Leaning {
    /// The words that the line quotes.
    fn quote(&self) -> String {
        let (begins, ends) = (usize::try_from(self.begins).unwrap(), usize::try_from(self.ends).unwrap());
        self.passage.chars().skip(begins).take(ends - begins).collect()
    }
}

#[test]
fn a_line_that_leans_on_a_withdrawn_interview_says_so_at_once() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        // Somebody heard whom a published line quotes, and who may be quoted today.
        let select = sql!(
            "SELECT c.id AS contact, r.line_id AS line, t.body AS passage,
               CAST(x.start_at - x.passage_at AS bigint) AS begins, CAST(x.end_at - x.passage_at AS bigint) AS ends
             FROM interviews_contact c
             JOIN interviews_step s ON s.id = c.step_id AND s.kind = 'heard'
             JOIN sources_revision d ON d.person_id = c.person_id
             JOIN sources_source o ON o.id = d.source_id AND o.head_id = d.id
             JOIN sources_level v ON v.id = o.level_id AND v.level = 'named'
             JOIN coding_excerpt x ON x.source_id = o.id AND x.level_id IS NULL
             JOIN content t ON t.id = x.content_id
             JOIN link k ON k.to_id = x.id
             LEFT JOIN link_retraction q ON q.link_id = k.id
             JOIN plan_line_revision r ON r.id = k.from_id
             JOIN plan_line l ON l.id = r.line_id AND l.head_id = r.id AND r.struck = 'no'
             JOIN plan_version_line p ON p.revision_id = r.id
             WHERE c.process_id = $1 AND q.id IS NULL ORDER BY c.id, r.line_id, x.id LIMIT 1"
        );
        let view = world.db.read().await.unwrap();
        let process = process::store::by_slug(&view, demo::SLUG).await.unwrap().id;
        let found: Leaning = view.one(select, params![process]).await.unwrap();
        drop(view);
        let mut tx = world.db.write().await.unwrap();
        let contact = interviews::ContactId(found.contact);
        let secret = interviews::store::new_address(&mut tx, process, contact).await.unwrap();
        tx.commit().await.unwrap();
        let line = format!("/it/processes/{}/plan/lines/{}", demo::SLUG, encode(found.line));
        let (visitor, lead) = (visit.site.visitor(), &visit.guest("lead").browser);
        let read =
            async |browser: &crate::support::client::Browser| form::unescape(&browser.get(&line).await.body);
        let marked = say(kernel::Lang::It, "trace-badge-lowered", &[]);
        let quote = found.quote();
        assert!(read(&visitor).await.contains(&quote), "{line} quotes {quote}");
        let marks_before = read(lead).await.matches(&marked).count();
        let mine = visitor.get(&format!("/it/processes/{}/interviews/mine/{secret}", demo::SLUG)).await;
        let left = visitor.submit(&mine.form("/withdrawals")).await;
        assert_eq!(left.status, 303, "{}", left.body);
        assert!(!read(&visitor).await.contains(&quote), "the next request reads it no more");
        assert!(read(lead).await.matches(&marked).count() > marks_before, "{line} is not marked");
    });
}
