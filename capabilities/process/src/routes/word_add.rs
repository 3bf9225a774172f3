//! The process's own vocabularies.

use crate::{
    Place, Words,
    changes::AddWord,
    model::Both,
    pages::{WordList, WordsPage},
    routes::LEAD,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, text::bounded};
use web::{Answer, Form, form::choices, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(LEAD)?;
    show(&place, StatusCode::OK, Form::default()).await
}

async fn show(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let mut lists = Vec::new();
    for list in Words::ALL {
        let words = store::words(&view, place.id, *list).await?;
        let said = |(word, label): (String, Both)| (label.say(place.lang).to_owned(), word);
        let words = words.into_iter().map(said).collect();
        lists.push(WordList { title: place.t(&format!("process-words-{list}")), id: list.word(), words });
    }
    let shell = place.desk_shell(&place.t("process-words"));
    let all = Words::ALL.iter().map(|list| list.word());
    let choices = choices(place.lang, "process-words", all, &[form.value("list")]);
    let action = shell.url(&place.path("/words"));
    page_with(status, &WordsPage { shell, form, lists, choices, action })
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let ask = place.may::<AddWord>()?;
    let outcome = async {
        let label = (("label_it", form.value("label_it")), ("label_en", form.value("label_en")));
        let (list, word, label) = together((
            form.read("list", Words::parse),
            word(form.value("word")),
            Both::parse(label.0, label.1, 2, 120),
        ))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::add_word(&mut tx, &ask.plainly(), list, &word, &label).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/words", "process-word-added"),
        Err(failure) => {
            show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

fn word(text: &str) -> Result<String, Failure> {
    let word = bounded("word", text, 2, 60)?;
    let fits = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if fits { Ok(word) } else { Err(Failure::invalid("word", "process-problem-slug")) }
}
