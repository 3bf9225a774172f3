//! A contribution about to be sent, read from its form.

use super::Body;
use accounts::model::{Email, PersonName};
use kernel::{Attribution, Failure, Lang, OrganisationId, Ref, uuid::Uuid};
use web::Gathered;

/// A contribution about to be written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its words.
    pub body: Body,
    /// Language of the words.
    pub lang: Lang,
    /// What it is about; none for the whole.
    pub subject: Option<Ref>,
    /// The published text its sender was reading, if known.
    pub version: Option<Uuid>,
    /// The organisation its sender speaks for or claims to.
    pub organisation: Option<OrganisationId>,
    /// How far its sender may be named: named or category.
    pub level: Attribution,
}

/// The public form, read: what is sent, and by whom when nobody has signed in.
#[derive(Clone, Debug)]
pub struct Typed {
    /// What is sent. Subject and version are checked by the caller, who can look them up.
    pub draft: Draft,
    /// Name and address of somebody who has not signed in.
    pub sender: Option<(PersonName, Email)>,
}

impl Typed {
    /// Reads `body`, `as`, `organisation`, `show` and, when nobody has signed in, `name` and `email`.
    pub fn parse(read: impl Fn(&str) -> String, lang: Lang, signed_in: bool) -> Result<Typed, Failure> {
        let mut gathered = Gathered::default();
        let body = gathered.take(Body::parse(&read("body")))?;
        let organisation = gathered.take(organisation(&read("as"), &read("organisation")))?;
        let level = gathered.take(level(&read("show")))?;
        let sender = if signed_in { Some(None) } else { sender(&read, &mut gathered)?.map(Some) };
        let (body, organisation, level, sender) = gathered.all((body, organisation, level, sender))?;
        let draft = Draft { body, lang, subject: None, version: None, organisation, level };
        Ok(Typed { draft, sender })
    }
}

fn sender(
    read: &impl Fn(&str) -> String,
    gathered: &mut Gathered,
) -> Result<Option<(PersonName, Email)>, Failure> {
    let name = gathered.take(PersonName::parse(&read("name")))?;
    let email = gathered.take(Email::parse(&read("email")))?;
    Ok(name.zip(email))
}

/// For oneself, or for the organisation chosen. What was chosen and then not wanted is left aside.
pub(crate) fn organisation(quality: &str, chosen: &str) -> Result<Option<OrganisationId>, Failure> {
    match quality {
        "own" => Ok(None),
        "organisation" if chosen.is_empty() => {
            Err(Failure::invalid("organisation", "consultation-problem-organisation"))
        }
        "organisation" => {
            let id =
                chosen.parse().map_err(|_| Failure::invalid("organisation", "problem-unknown-choice"))?;
            Ok(Some(id))
        }
        _ => Err(Failure::invalid("as", "consultation-problem-as")),
    }
}

/// Whether the sender's name is shown. Nobody is named who has not said so.
pub(crate) fn level(show: &str) -> Result<Attribution, Failure> {
    match show {
        "yes" => Ok(Attribution::Named),
        "no" => Ok(Attribution::Category),
        _ => Err(Failure::invalid("show", "consultation-problem-show")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn parse(fields: &[(&'static str, &str)], signed_in: bool) -> Result<Typed, Failure> {
        let fields: HashMap<&str, &str> = fields.iter().copied().collect();
        Typed::parse(|name| fields.get(name).copied().unwrap_or_default().to_owned(), Lang::It, signed_in)
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once() {
        let Err(Failure::Invalid(problems)) = parse(&[], false) else { panic!("accepted") };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["body", "as", "show", "name", "email"]);
    }

    #[test]
    fn who_has_signed_in_is_not_asked_for_a_name() {
        let typed = parse(&[("body", "Più panchine"), ("as", "own"), ("show", "no")], true).unwrap();
        assert!(typed.sender.is_none());
        assert_eq!(typed.draft.level, Attribution::Category);
    }

    #[test]
    fn an_organisation_chosen_and_then_not_wanted_is_left_aside() {
        let chosen = OrganisationId(Uuid::from_u128(7)).to_string();
        let fields =
            [("body", "Più panchine"), ("as", "own"), ("organisation", chosen.as_str()), ("show", "yes")];
        assert_eq!(parse(&fields, true).unwrap().draft.organisation, None);
    }

    #[test]
    fn a_text_of_eight_thousand_letters_is_taken_and_one_more_is_not() {
        let send = |length: usize| {
            let body = "è".repeat(length);
            parse(&[("body", &body), ("as", "own"), ("show", "no")], true).is_ok()
        };
        assert!(send(8000) && !send(8001));
    }
}
