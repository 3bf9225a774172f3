#![cfg(test)]
#[path = "stories/world.rs"]
#[allow(dead_code)]
mod world;
use testkit::on_sqlite;
use world::*;
use replies::{Decision, model::*};
use consultation::Outcome;
#[test]
fn serve() {
    on_sqlite(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let zattera = world.organisation("Filigrana di Valle cooperativa sociale", ada).await;
        world.send(ada, "Lo sportello serve anche a noi, e non solo la mattina. Chi lavora nei cantieri esce alle cinque e il sabato è l'unico giorno in cui può venire con calma.", Some(zattera)).await;
        world.send(ada, "Il parcheggio davanti allo sportello è sempre pieno.", Some(zattera)).await;
        world.send(ada, "Perché tre e non quattro?", Some(zattera)).await;
        for n in ["Bea Due","Ciro Tre","Dina Quattro"] { world.say(n, "Più panchine in piazza").await; }
        for i in 0..3 { world.say(&format!("Persona {}", ["Alfa","Beta","Gamma"][i]), &format!("Un altro contributo, il numero {i}, che dice una cosa diversa.")).await; }
        let r = world.revise(world.line.1, AFTER).await;
        world.answer(&accepted(&[r]), &[1]).await.unwrap();
        let parts = Some((AcceptedPart::parse("La fermata del bus davanti allo sportello.").unwrap(), RejectedPart::parse("Il parcheggio, che è del Comune.").unwrap()));
        world.answer(&Decision { outcome: Outcome::Partly, parts, ..accepted(&[r]) }, &[2]).await.unwrap();
        world.answer(&Decision { outcome: Outcome::NotAccepted, ..accepted(&[]) }, &[4, 5, 6]).await.unwrap();
        world.publish().await;
        let late = at(&db, "2027-03-27T11:00:00Z");
        let secret = accounts::testing::session(&late, world.cast.dario.person.unwrap()).await.unwrap();
        std::fs::write("/tmp/h_dcr/secret", secret).unwrap();
        std::fs::write("/tmp/h_dcr/ids", format!("{zattera} {}", world.line.0)).unwrap();
        let app = site(&late).await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:8791").await.unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, app.into_make_service()).await.unwrap() });
        tokio::time::sleep(std::time::Duration::from_secs(150)).await;
        server.abort();
    });
}
