//! The sender against a mail server that speaks SMTP on a real socket.

#![cfg(test)]

use accounts::{
    Email, To,
    mail::{MailSettings, Post, run, send_one},
    model::MailState,
    queue_mail, store,
};
use kernel::{Failure, HOUSE};
use record::Db;
use std::sync::{Arc, Mutex};
use testkit::on_sqlite;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

const FROM: &str = "Doppiofilo <doppiofilo@esempio.it>";

/// Messages as received.
type Box = Arc<Mutex<Vec<String>>>;

/// A mail server on a free port that answers every recipient with `verdict`; its address and what it took.
async fn server(verdict: &'static str) -> (String, Box) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let taken = Box::default();
    let shelf = taken.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, verdict, shelf.clone()));
        }
    });
    (url, taken)
}

async fn serve(mut socket: TcpStream, verdict: &'static str, shelf: Box) {
    let (read, mut write) = socket.split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 here\r\n").await.unwrap();
    let mut message = None;
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match (&mut message, line.get(..4).unwrap_or(&line)) {
            (Some(_), ".") => {
                shelf.lock().unwrap().extend(message.take());
                "250 taken"
            }
            (Some(text), _) => {
                *text = format!("{text}{line}\n");
                continue;
            }
            (None, "DATA") => {
                message = Some(String::new());
                "354 go on"
            }
            (None, "RCPT") => verdict,
            (None, "QUIT") => "221 goodbye",
            (None, _) => "250 well",
        };
        if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
    }
}

async fn queue(db: &Db, subject: &str) {
    let mut tx = db.write().await.unwrap();
    let to = To::Address(Email::parse("rosa@esempio.it").unwrap());
    queue_mail(&mut tx, HOUSE, &to, subject, "Buongiorno Rosa,\n\nperché no?\n").await.unwrap();
    tx.commit().await.unwrap();
}

async fn state(db: &Db) -> (MailState, Option<String>) {
    let mail = store::mails(&db.read().await.unwrap(), None, 1).await.unwrap().remove(0);
    (mail.state(), mail.problem)
}

#[test]
fn a_message_arrives_whole_and_once() {
    on_sqlite(async |db| {
        let (url, taken) = server("250 well").await;
        let post = Post::new(&MailSettings::parse(&url, FROM).unwrap());
        queue(&db, "La città è in ascolto").await;
        assert!(send_one(&db, &post).await.unwrap());
        assert!(!send_one(&db, &post).await.unwrap());
        let letters = taken.lock().unwrap().clone();
        assert_eq!(letters.len(), 1);
        for part in [
            "To: rosa@esempio.it",
            "From: Doppiofilo <doppiofilo@esempio.it>",
            "charset=utf-8",
            "Auto-Submitted: auto-generated",
            "@esempio.it>",
        ] {
            assert!(letters[0].contains(part), "{part} in {}", letters[0]);
        }
        assert_eq!(state(&db).await.0, MailState::Sent);
    });
}

#[test]
fn an_address_that_does_not_exist_is_given_up_and_a_full_box_is_tried_again() {
    on_sqlite(async |db| {
        for (verdict, wanted) in
            [("550 no such person", MailState::Failed), ("452 box full", MailState::Waiting)]
        {
            let (url, taken) = server(verdict).await;
            let post = Post::new(&MailSettings::parse(&url, FROM).unwrap());
            queue(&db, "Link").await;
            assert!(send_one(&db, &post).await.unwrap());
            let (state, problem) = state(&db).await;
            assert_eq!(state, wanted);
            assert!(problem.unwrap().contains(&verdict[4..]), "the server's own words are shown");
            assert!(taken.lock().unwrap().is_empty());
        }
    });
}

#[test]
fn a_server_that_is_away_is_tried_again() {
    on_sqlite(async |db| {
        let post = Post::new(&MailSettings::parse("smtp://127.0.0.1:9", FROM).unwrap());
        queue(&db, "Link").await;
        assert!(send_one(&db, &post).await.unwrap());
        assert_eq!(state(&db).await.0, MailState::Waiting);
    });
}

#[test]
fn the_sender_works_until_told_to_stop() {
    on_sqlite(async |db| {
        let (url, taken) = server("250 well").await;
        for number in 0..3 {
            queue(&db, &format!("{number}")).await;
        }
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let settings = MailSettings::parse(&url, FROM).unwrap();
        let sender = tokio::spawn(run(db.clone(), Some(settings), async { drop(stopped.await) }));
        while taken.lock().unwrap().len() < 3 {
            tokio::task::yield_now().await;
        }
        stop.send(()).unwrap();
        sender.await.unwrap();
        assert_eq!(state(&db).await.0, MailState::Sent);
    });
}

#[test]
fn without_a_mail_server_messages_stay_where_they_can_be_read() {
    on_sqlite(async |db| {
        queue(&db, "Link").await;
        run(db.clone(), None, async {}).await;
        assert_eq!(state(&db).await.0, MailState::Waiting);
    });
}

#[test]
fn a_password_never_travels_in_clear() {
    let clear = MailSettings::parse("smtp://rosa:segreto@esempio.it", FROM);
    assert!(matches!(clear, Err(Failure::Invalid(_))));
    for good in [
        "smtp://rosa:segreto@esempio.it?tls=required",
        "smtps://rosa:segreto@esempio.it",
        "smtp://127.0.0.1:25",
    ] {
        let settings = MailSettings::parse(good, FROM);
        assert!(settings.is_ok(), "{good}");
        assert!(!format!("{settings:?}").contains("segreto"));
    }
    for bad in ["", "esempio.it", "http://esempio.it"] {
        assert!(MailSettings::parse(bad, FROM).is_err(), "{bad}");
    }
    assert!(MailSettings::parse("smtp://127.0.0.1", "nessuno").is_err());
}
