#![cfg(test)]
#[path = "http/browser.rs"]
#[allow(dead_code)]
mod browser;
use browser::Browser;
#[test]
fn serve() {
    testkit::on_sqlite(async |db| {
        let b = Browser::turin(db).await;
        let mut ids = vec![];
        for title in ["Economia sociale e lavoro", "Finanza paziente e impatto", "Governance e partenariato"]
        {
            let s = b.section(title).await;
            for (kind, text) in [
                (
                    "action",
                    "Adottare un regolamento di poche pagine che stabilisca su che cosa la cabina decide, su che cosa esprime un parere e come si comporta chi ha un interesse diretto nel punto in discussione. Finché il regolamento manca, la cabina non delibera.",
                ),
                (
                    "action",
                    "Costituire entro tre mesi dall'approvazione una cabina di regia di undici componenti: due per ciascun ente promotore e sette indicati dal partenariato con una procedura pubblica. I verbali escono entro quindici giorni dalla riunione.",
                ),
                (
                    "objective",
                    "Dare al piano una sede stabile di decisione, in cui i due enti promotori siedono alla pari e i soggetti dell'economia sociale hanno voto oltre che ascolto.",
                ),
                ("heading", "Una cabina di regia che decide in pubblico"),
                (
                    "text",
                    "Nessuno dei soggetti che lavorano a questo piano può attuarlo da solo: le competenze sono divise tra più enti, i fondi anche, e chi incontra ogni giorno le persone spesso non siede dove si decide.",
                ),
            ] {
                ids.push(b.line(&s, kind, text).await);
            }
        }
        b.publish("consultation").await;
        b.revise(&ids[11], "Costituire entro tre mesi dall'approvazione una cabina di regia di undici componenti: due per ciascun ente promotore, cinque indicati dal partenariato con una procedura pubblica e due indicati dal gruppo giovani. I verbali escono entro quindici giorni dalla riunione.", "La bozza non diceva se i due posti del gruppo giovani fossero compresi negli undici.").await;
        let page = b.get(&format!("/plan/lines/{}/strikes/new", ids[0]), "elena").await;
        b.done(
            &format!("/plan/lines/{}/strikes", ids[0]),
            "elena",
            &[("base", &page.hidden("base")), ("reason", "Non compete al piano.")],
        )
        .await;
        let page = b.get(&format!("/plan/lines/{}/splits/new", ids[5]), "elena").await;
        b.done(
            &format!("/plan/lines/{}/splits", ids[5]),
            "elena",
            &[
                (
                    "part-1",
                    "Adottare un regolamento di poche pagine che stabilisca su che cosa la cabina decide.",
                ),
                ("part-2", "Chi ha un interesse diretto lo dichiara e non vota."),
                ("base", &page.hidden("base")),
                ("reason", "Erano due impegni diversi."),
            ],
        )
        .await;
        b.publish("adoption").await;
        let page = b.get("/plan/versions/2/adoptions/new", "paola").await;
        let promoter = page
            .body
            .split("name=\"promoter\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        b.done(
            "/plan/versions/2/adoptions",
            "paola",
            &[
                ("promoter", &promoter),
                ("body", "Consiglio metropolitano"),
                ("number", "12"),
                ("adopted_on", "2025-04-03"),
                ("url", "https://esempio.it/12"),
                ("reason", "Esito della seduta."),
            ],
        )
        .await;
        b.revise(&ids[10], "Adottare un regolamento di poche pagine.", "Più breve.").await;
        println!("LINE {} GONE {}", ids[11], ids[0]);
        std::fs::write("/tmp/ids", format!("{} {} {}", ids[11], ids[0], ids[5])).unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:8377").await.unwrap();
        let service = b.service.clone();
        tokio::select! { r = async { axum::serve(listener, service).await } => r.unwrap(), _ = async { while !std::path::Path::new("/tmp/stop_plan").exists() { tokio::time::sleep(std::time::Duration::from_millis(300)).await; } } => {} }
    });
}
