//! Real addresses: for each named part of each path, something of the demonstration that stands there. What is not known
//! here fails the test that asks, so that no route is ever passed over in silence.

use doppiofilo::demo;
use kernel::{Kind, Ref, ids::encode, uuid::Uuid};
use record::{FromQueryResult, Snapshot, Sql, params, sea_orm, sql};
use std::collections::BTreeMap;

/// A named part of a path: after which words, and its name. `("plan/lines", "line")`.
type Part = (&'static str, &'static str);
/// A statement that finds something real for one.
type Asked = fn() -> &'static Sql;

/// Something that can stand in an address.
pub struct Addresses(BTreeMap<Part, String>);

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}
#[derive(FromQueryResult)]
struct Number {
    number: i64,
}
#[derive(FromQueryResult)]
struct Word {
    word: String,
}
#[derive(FromQueryResult)]
struct Tied {
    line: Uuid,
    link: Uuid,
    section: Uuid,
    excerpt: Uuid,
}
#[derive(FromQueryResult)]
struct Gathered {
    theme: Uuid,
    excerpt: Uuid,
}

impl Addresses {
    /// Looks everything up. The secrets are those of a sign-in link, of a contribution's private address and of somebody's
    /// who is to be heard.
    pub async fn of(view: &Snapshot, secrets: [&str; 3]) -> Addresses {
        let mut found = BTreeMap::new();
        let process = process::store::by_slug(view, demo::SLUG).await.unwrap().id;
        let mut put =
            |part: Part, value: String| assert!(found.insert(part, value).is_none(), "{part:?} twice");
        put(("", "process"), demo::SLUG.to_owned());
        put(("sign-in", "secret"), secrets[0].to_owned());
        put(("contributions/mine", "secret"), secrets[1].to_owned());
        put(("interviews/mine", "secret"), secrets[2].to_owned());
        for (part, select) in IDS {
            let rows: Vec<Id> = view.all(select(), params![process]).await.unwrap();
            let row = rows.first().unwrap_or_else(|| panic!("the demonstration has nothing for {part:?}"));
            put(*part, encode(row.id));
        }
        for (part, select) in NUMBERS {
            let row: Number = view.one(select(), params![process]).await.unwrap();
            put(*part, row.number.to_string());
        }
        let tied: Tied = view.one(tied(), params![process]).await.unwrap();
        put(("plan/lines", "line"), encode(tied.line));
        put(("plan/lines/links", "link"), encode(tied.link));
        put(("plan/sections", "section"), encode(tied.section));
        let thing = Ref { kind: Kind::parse("coding.excerpt").unwrap(), id: tied.excerpt };
        put(("uses", "thing"), thing.to_string());
        let gathered: Gathered = view.one(gathered(), params![process]).await.unwrap();
        put(("themes", "theme"), encode(gathered.theme));
        put(("themes/excerpts", "excerpt"), encode(gathered.excerpt));
        let code: Word = view.one(code(), params![process]).await.unwrap();
        put(("codebook", "code"), code.word);
        put(("plan/lines/shelves", "shelf"), "excerpts".to_owned());
        put(("matrices", "matrix"), "sources".to_owned());
        put(("plan/versions/differences", "other"), "3".to_owned());
        put(("sources/passages", "ordinal"), "1".to_owned());
        put(("sources/versions", "number"), "1".to_owned());
        Addresses(found)
    }

    /// The path with something real in every part.
    pub fn fill(&self, path: &'static str) -> String {
        self.fill_with(path, |_, value| value.to_owned())
    }

    /// The same, each part passed through `change` with its name.
    pub fn fill_with(&self, path: &'static str, change: impl Fn(&str, &str) -> String) -> String {
        let mut filled = path.to_owned();
        for (after, name) in parts(path) {
            let known = self.0.iter().find(|((words, known), _)| *words == after && *known == name);
            let (_, value) = known.unwrap_or_else(|| {
                panic!("{path}: nobody knows what {{{name}}} after {after:?} is; say so in app/tests/support/addresses.rs")
            });
            filled = filled.replace(&format!("{{{name}}}"), &change(&name, value));
        }
        filled
    }

    /// An id of the demonstration that is of no other kind than a phase.
    pub fn of_another_kind(&self) -> &str {
        &self.0[&("phases", "phase")]
    }
}

/// The named parts of a path, each with the plain words before it; what every path of a process begins with is left out.
pub fn parts(path: &str) -> Vec<(String, String)> {
    let (mut words, mut parts) = (Vec::new(), Vec::new());
    let inside = path.strip_prefix("/processes/{process}");
    // The same words can mean people of the house, or a line that was taken away.
    let house = inside.is_none() && path.starts_with("/people");
    let of = if house {
        "house/"
    } else if path.contains("/restorations") {
        "gone/"
    } else {
        ""
    };
    if inside.is_some() {
        parts.push((String::new(), "process".to_owned()));
    }
    for word in inside.unwrap_or(path).split('/').filter(|word| !word.is_empty()) {
        match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
            Some(name) => parts.push((format!("{of}{}", words.join("/")), name.to_owned())),
            None => words.push(word),
        }
    }
    parts
}

/// Ids, each the oldest that fits.
const IDS: &[(Part, Asked)] = &[
    (("phases", "phase"), || sql!("SELECT id FROM process_phase WHERE process_id = $1 ORDER BY id LIMIT 1")),
    (("organisations", "organisation"), || {
        sql!(
            "SELECT m.organisation_id AS id FROM directory_mandate m LEFT JOIN directory_mandate_end e ON e.mandate_id = m.id
             WHERE m.process_id = $1 AND e.id IS NULL ORDER BY m.id LIMIT 1"
        )
    }),
    (("organisations/mandates", "mandate"), || {
        sql!(
            "SELECT m.id FROM directory_mandate m LEFT JOIN directory_mandate_end e ON e.mandate_id = m.id
             WHERE m.process_id = $1 AND e.id IS NULL ORDER BY m.id LIMIT 1"
        )
    }),
    (("people/grants", "grant"), || {
        sql!(
            "SELECT g.id FROM accounts_grant g LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
             WHERE g.process_id = $1 AND g.until_day IS NULL AND e.id IS NULL ORDER BY g.id LIMIT 1"
        )
    }),
    (("house/people/grants", "grant"), || {
        sql!(
            "SELECT id FROM accounts_grant WHERE process_id <> $1 AND role = 'administrator' ORDER BY id LIMIT 1"
        )
    }),
    // Somebody who only wrote: to be erased by whoever answers for the data of the process.
    (("people/persons", "person"), || {
        sql!(
            "SELECT p.id FROM accounts_person p JOIN accounts_presence h ON h.person_id = p.id AND h.process_id = $1
             WHERE NOT EXISTS (SELECT 1 FROM accounts_grant g WHERE g.person_id = p.id)
             ORDER BY p.id LIMIT 1"
        )
    }),
    (("house/people/persons", "person"), || {
        sql!(
            "SELECT p.id FROM accounts_person p JOIN accounts_presence h ON h.person_id = p.id AND h.process_id = $1
             WHERE NOT EXISTS (SELECT 1 FROM accounts_grant g WHERE g.person_id = p.id)
             ORDER BY p.id LIMIT 1"
        )
    }),
    (("outbox", "mail"), || {
        sql!("SELECT id FROM accounts_mail WHERE process_id = $1 OR process_id <> $1 ORDER BY id LIMIT 1")
    }),
    (("gone/plan/lines", "line"), || {
        sql!(
            "SELECT l.id FROM plan_line l JOIN plan_line_revision r ON r.id = l.head_id AND r.struck = 'struck'
             WHERE l.process_id = $1 ORDER BY l.id LIMIT 1"
        )
    }),
    (("sources", "source"), || {
        sql!(
            "SELECT s.id FROM sources_source s JOIN sources_level l ON l.id = s.level_id
             WHERE s.process_id = $1 AND s.kind = 'document' AND l.level = 'named' ORDER BY s.id LIMIT 1"
        )
    }),
    (("excerpts", "excerpt"), || {
        sql!(
            "SELECT x.id FROM coding_excerpt x JOIN sources_source s ON s.id = x.source_id
             JOIN sources_level l ON l.id = s.level_id
             WHERE x.process_id = $1 AND s.kind = 'document' AND l.level = 'named' AND x.level_id IS NULL
             ORDER BY x.id LIMIT 1"
        )
    }),
    (("interviews", "campaign"), || {
        sql!("SELECT id FROM interviews_campaign WHERE process_id = $1 ORDER BY id LIMIT 1")
    }),
    // Invited and not answered yet, so that everything still can be done.
    (("interviews/contacts", "contact"), || {
        sql!(
            "SELECT c.id FROM interviews_contact c JOIN interviews_step s ON s.id = c.step_id
             WHERE c.process_id = $1 AND s.kind = 'invited' ORDER BY c.id LIMIT 1"
        )
    }),
    (("denominators", "denominator"), || {
        sql!("SELECT id FROM comparison_denominator WHERE process_id = $1 ORDER BY id LIMIT 1")
    }),
    (("candidates", "candidate"), || {
        sql!(
            "SELECT c.id FROM comparison_candidate c JOIN comparison_axis a ON a.candidate_id = c.id
             WHERE c.process_id = $1 ORDER BY c.id LIMIT 1"
        )
    }),
    (("axes", "axis"), || {
        sql!(
            "SELECT a.id FROM comparison_axis a LEFT JOIN comparison_axis_end e ON e.axis_id = a.id
             WHERE a.process_id = $1 AND e.id IS NULL ORDER BY a.id LIMIT 1"
        )
    }),
    // Closed: what an open one asks is looked for by the visit.
    (("rounds", "round"), || {
        sql!(
            "SELECT r.id FROM coding_round r JOIN coding_round_end e ON e.round_id = r.id
             WHERE r.process_id = $1 ORDER BY r.id LIMIT 1"
        )
    }),
    // The memo and the entry of somebody who may change them.
    (("desk/memos", "memo"), || {
        sql!("SELECT id FROM coding_memo WHERE process_id = $1 ORDER BY recorded_at, id LIMIT 1")
    }),
    (("desk/coding/entries", "entry"), || {
        sql!(
            "SELECT id FROM ledger_entry WHERE scope_id = $1 AND name = 'coding.code.add' ORDER BY seq, id LIMIT 1"
        )
    }),
    (("codings", "coding"), || {
        sql!(
            "SELECT c.id FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
             WHERE c.process_id = $1 AND e.id IS NULL ORDER BY c.id LIMIT 1"
        )
    }),
];

/// Numbers, counted within the process.
const NUMBERS: &[(Part, Asked)] = &[
    // Not answered yet, so that it still can be.
    (("contributions", "number"), || {
        sql!(
            "SELECT k.number FROM consultation_contribution k
             LEFT JOIN consultation_closing c ON c.contribution_id = k.id
             WHERE k.process_id = $1 AND c.id IS NULL ORDER BY k.number LIMIT 1"
        )
    }),
    // Published to be adopted, so that it can be.
    (("plan/versions", "number"), || {
        sql!(
            "SELECT number FROM plan_version WHERE process_id = $1 AND purpose = 'adoption' ORDER BY number LIMIT 1"
        )
    }),
    (("open-data/versions", "number"), || {
        sql!("SELECT number FROM plan_version WHERE process_id = $1 ORDER BY number LIMIT 1")
    }),
];

/// A published line that stands, rests on an excerpt of a public document, and is in its section today.
fn tied() -> &'static Sql {
    sql!(
        "SELECT l.id AS line, k.id AS link, r.section_id AS section, x.id AS excerpt
         FROM plan_line l
         JOIN plan_line_revision r ON r.id = l.head_id AND r.struck = 'no'
         JOIN plan_line_revision o ON o.line_id = l.id
         JOIN link k ON k.from_id = o.id
         JOIN coding_excerpt x ON x.id = k.to_id AND x.level_id IS NULL
         JOIN sources_source s ON s.id = x.source_id AND s.kind = 'document'
         LEFT JOIN link_retraction t ON t.link_id = k.id
         WHERE l.process_id = $1 AND t.id IS NULL
           AND EXISTS (SELECT 1 FROM plan_version_line v WHERE v.line_id = l.id)
         ORDER BY l.id, k.id LIMIT 1"
    )
}

fn gathered() -> &'static Sql {
    sql!(
        "SELECT p.theme_id AS theme, p.excerpt_id AS excerpt FROM coding_theme_excerpt p
         LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.process_id = $1 AND e.id IS NULL ORDER BY p.id LIMIT 1"
    )
}

fn code() -> &'static Sql {
    sql!(
        "SELECT c.slug AS word FROM coding_code c LEFT JOIN coding_code_end e ON e.code_id = c.id
         WHERE c.process_id = $1 AND e.id IS NULL ORDER BY c.slug LIMIT 1"
    )
}
