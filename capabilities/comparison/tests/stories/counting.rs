//! Matrices and saturation: what is counted, and what of it the public reads.

use crate::{
    client::Browser,
    world::{World, add_code, add_source, plainly, sector, take, world, world_of},
};
use kernel::{Attribution, Failure, Moment};
use record::Db;
use testkit::{on_both, on_sqlite};

const AT: &str = "/it/processes/torino-2030";

/// Interviews of a sector, each saying its words under its codes.
async fn hear(db: &Db, world: &World, sector: &str, said: &[(&str, &[coding::CodeId])]) {
    for (number, (words, codes)) in said.iter().enumerate() {
        let title = format!("Intervista {sector} {number}");
        let text = add_source(db, world.process, (Attribution::Category, Some(sector)), &title, words).await;
        if !codes.is_empty() {
            take(db, world.process, text, words, codes).await;
        }
    }
}

#[test]
fn documents_stand_beside_codes_with_what_stands_under_them() {
    on_both(async |db| {
        world(&db).await;
        let browser = Browser::on(&db, comparison::routes());
        let csv = browser.get("", &format!("{AT}/matrices/sources/table.csv")).await;
        let expected = "Codice,\"Uno, Ente di Uno\",\"Due, Ente di Due\",\"Tre, Ente di Tre\"\r\n\
            Governance,1,1,1\r\nGovernance › Regia,1,0,1\r\nFinanza,1,1,1\r\nPersone,0,1,0\r\n";
        assert_eq!(csv.body, expected);
        let words = browser.get("", &format!("{AT}/matrices/sources/table.csv?measure=words")).await;
        assert!(words.has("Governance,4,6,4\r\n"), "{}", words.body);
        let page = browser.get("", &format!("{AT}/matrices/sources")).await;
        assert!(page.has("Documento 3") && page.has("33,3 %"), "{}", page.body);
    });
}

#[test]
fn a_document_that_may_not_be_named_is_left_out_and_counted() {
    on_both(async |db| {
        world_of(&db, Attribution::Restricted).await;
        let browser = Browser::on(&db, comparison::routes());
        let page = browser.get("", &format!("{AT}/matrices/sources")).await;
        assert!(!page.has("Ente di Tre") && page.has("Un documento che non si può nominare resta fuori."));
        assert!(browser.get("anna", &format!("{AT}/matrices/sources")).await.has("Ente di Tre"));
        // Nor do its excerpts show in what stands together.
        let pairs = browser.get("", &format!("{AT}/matrices/codes/table.csv")).await;
        assert_eq!(pairs.body.lines().count(), 1, "{}", pairs.body);
        let pairs = browser.get("anna", &format!("{AT}/matrices/codes/table.csv")).await;
        assert!(pairs.has("Governance,Regia,1,2,2") || pairs.has("Regia,Governance,1,2,2"), "{}", pairs.body);
        assert!(pairs.has("\"0,33\""), "{}", pairs.body);
    });
}

#[test]
fn codes_stand_together_on_an_excerpt_on_overlapping_ones_or_in_a_passage() {
    on_both(async |db| {
        let world = world(&db).await;
        take(&db, world.process, world.texts[0], "stabile decide. Servono", &[world.persone]).await;
        let browser = Browser::on(&db, comparison::routes());
        let near = async |word: &str| {
            let path = format!("{AT}/matrices/codes/table.csv?near={word}");
            browser.get("anna", &path).await.body.lines().count() - 1
        };
        // On one excerpt only Governance and Regia; the new one overlaps those of Regia and Finanza; in the passages of the
        // first and the second document everything stands together.
        assert_eq!((near("excerpt").await, near("overlap").await, near("passage").await), (1, 4, 6));
        assert_eq!(browser.get("anna", &format!("{AT}/matrices/codes?near=sempre")).await.status, 422);
        assert_eq!(browser.get("anna", &format!("{AT}/matrices/persone")).await.status, 404);
    });
}

#[test]
fn the_public_reads_nothing_about_fewer_people_than_the_minimum() {
    on_both(async |db| {
        let world = world(&db).await;
        sector(&db, world.process, "finanza", "Finanza").await;
        sector(&db, world.process, "accademia", "Accademia").await;
        sector(&db, world.process, "istituzioni", "Istituzioni").await;
        let (finanza, persone) = ([world.finanza], [world.finanza, world.persone]);
        let mut said: Vec<(&str, &[coding::CodeId])> = vec![("Il credito manca.", &finanza); 6];
        said.push(("Anche le persone.", &persone));
        said.push(("Non ho altro da dire.", &[]));
        hear(&db, &world, "finanza", &said).await;
        hear(&db, &world, "accademia", &[("Poche risorse.", &finanza), ("Tante idee.", &finanza)]).await;
        let browser = Browser::on(&db, comparison::routes());
        let path = format!("{AT}/matrices/sectors/table.csv");
        let staff = browser.get("anna", &path).await;
        assert!(staff.has("Codice,Finanza,Accademia\r\n"), "{}", staff.body);
        assert!(
            staff.has("Finanza,7 di 8,2 di 2\r\n") && staff.has("Persone,1 di 8,0 di 2\r\n"),
            "{}",
            staff.body
        );
        let public = browser.get("", &path).await;
        // Accademia is too small to be named; by itself it would stand behind "the others", so finance joins it.
        assert!(!public.has("Accademia") && public.has("Altri settori"), "{}", public.body);
        assert!(public.has("Persone,meno di 5\r\n") && !public.has("1 di"), "{}", public.body);
        let page = browser.get("", &format!("{AT}/matrices/sectors")).await;
        assert!(!page.has("1 estratto") && !page.has("2 di"), "{}", page.body);
    });
}

#[test]
fn saturation_is_told_in_the_order_held_and_over_random_orders_and_by_sector() {
    on_both(async |db| {
        let world = world(&db).await;
        sector(&db, world.process, "finanza", "Finanza").await;
        sector(&db, world.process, "accademia", "Accademia").await;
        let browser = Browser::on(&db, comparison::routes());
        let path = format!("{AT}/desk/saturation");
        let empty = browser.get("anna", &path).await;
        assert!(empty.has("Non c’è ancora nessuna intervista codificata"));
        assert!(empty.has("Nessuno è stato ascoltato in: Finanza."));
        let (finanza, persone) = ([world.finanza], [world.persone]);
        let mut said: Vec<(&str, &[coding::CodeId])> = vec![("Il credito manca.", &finanza); 6];
        said.push(("Anche le persone.", &persone));
        said.push(("Non ho altro da dire.", &[]));
        hear(&db, &world, "finanza", &said).await;
        let page = browser.get("anna", &path).await;
        assert!(page.has("Un’intervista non ha ancora codici e resta fuori."), "{}", page.body);
        assert!(page.has("7 interviste, 2 codici") && page.has("seme 2030"));
        assert!(
            page.has("role=\"img\"") && page.has("Dice basta a 4+2; eppure dopo è comparso ancora 1 codice."),
            "{}",
            page.body
        );
        assert!(page.has("Nessuno è stato ascoltato in: Accademia."));
        assert_eq!(page.body, browser.get("anna", &path).await.body, "the same seed, the same figures");
        for who in ["", "elena"] {
            assert_ne!(browser.get(who, &path).await.status, 200);
        }
        let few = browser.get("anna", &format!("{path}?grain=top")).await;
        assert_eq!(few.status, 200);
    });
}

/// How many statements counting takes must not depend on how much there is to count.
#[test]
fn counting_ten_times_as_much_asks_as_many_questions() {
    on_both(async |db| {
        let world = world(&db).await;
        let ask = async || -> Result<u32, Failure> {
            let view = db.read().await?;
            let before = view.issued();
            let sources = sources::store::counted(&view, world.process).await?;
            let versions: Vec<_> =
                sources.iter().filter_map(|source| source.version_at(Moment::MAX)).collect();
            coding::store::corpus(&view, world.process).await?;
            coding::store::word_starts(&view, world.process, &versions).await?;
            comparison::store::lowered(&view, world.process).await?;
            Ok(view.issued() - before)
        };
        let before = ask().await.unwrap();
        let words: Vec<String> = (0..60).map(|number| format!("Parola{number} qui.")).collect();
        let text =
            add_source(&db, world.process, (Attribution::Named, None), "Lungo", &words.join(" ")).await;
        for one in &words {
            take(&db, world.process, text, one, &[world.finanza]).await;
        }
        assert_eq!(ask().await.unwrap(), before);
    });
}

/// The size of the brief: 10 documents, 40 interviews, 30 codes; so many excerpts that a debug build says something.
/// Prints what the pages take, and asserts nothing of time.
#[test]
fn the_pages_hold_what_a_large_process_has() {
    on_sqlite(async |db| {
        let world = world(&db).await;
        sector(&db, world.process, "finanza", "Finanza").await;
        let mut codes = vec![world.governance, world.finanza, world.persone];
        for number in 3..30 {
            codes.push(add_code(&db, world.process, &format!("Codice {number:02}"), None).await);
        }
        let sentence = |number: usize| format!("Frase numero {number} con qualche altra parola in fondo.");
        let text = (0..40).map(sentence).collect::<Vec<_>>().join("\n\n");
        for source in 0..47 {
            let of = if source < 7 {
                (Attribution::Named, None)
            } else {
                (Attribution::Category, Some("finanza"))
            };
            let added = add_source(&db, world.process, of, &format!("Fonte {source}"), &text).await;
            let mut tx = db.write().await.unwrap();
            let permit = plainly::<coding::changes::TakeExcerpt>(&world.cast.anna, world.process);
            let passages = sources::store::whole(&tx, sources::Reader::Worker, world.process, added.version)
                .await
                .unwrap();
            for passage in &passages {
                let code = codes[(source * 7 + usize::try_from(passage.ordinal).unwrap()) % codes.len()];
                let taking = coding::Taking {
                    version: added.version,
                    passage: passage.id,
                    range: passage.start_at..passage.end_at,
                    quote: None,
                    codes: &[code],
                    memo: None,
                    level: None,
                };
                coding::store::take_excerpt(&mut tx, &permit, &taking).await.unwrap();
            }
            tx.commit().await.unwrap();
        }
        let browser = Browser::on(&db, comparison::routes());
        for path in [
            "matrices/sources?measure=words",
            "matrices/sectors",
            "matrices/codes?near=passage",
            "desk/saturation",
        ] {
            let page = browser.get("anna", &format!("{AT}/{path}")).await;
            assert_eq!(page.status, 200, "{path}");
        }
    });
}
