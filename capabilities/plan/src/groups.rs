//! What contributions can be about: the lines of each section, for the register of contributions and its form.

use crate::{
    routes::name_of,
    store::{self, ever_printed},
};
use consultation::{Group, Grouping};
use kernel::Failure;
use process::model::Both;
use web::label::Asked;

web::inventory::submit! { Grouping { list: |asked| Box::pin(groups(asked)) } }

/// Every section that was published with every line that ever was: a contribution on a line that is no more is still found
/// under the section where it stood.
async fn groups(asked: Asked<'_>) -> Result<Vec<Group>, Failure> {
    let mut groups: Vec<Group> = Vec::new();
    for line in ever_printed(asked.view, asked.viewer.process).await? {
        let about = line.section.to_ref();
        let member = (line.line.to_ref(), name_of(asked.lang, &line.number, line.text.as_deref()));
        match groups.iter_mut().find(|group| group.about == about) {
            Some(group) => group.members.push(member),
            None => groups.push(Group { about, title: title(asked, &line), members: vec![member] }),
        }
    }
    Ok(groups)
}

fn title(asked: Asked<'_>, line: &store::Placed) -> String {
    let both = Both { it: line.title_it.clone(), en: line.title_en.clone().unwrap_or_default() };
    both.say(asked.lang).to_owned()
}
