//! The frame of a page: what the layout needs to know, already in the words of the reader.

use crate::{Ctx, assets, counted::Counted, format, i18n, site::Site};
use kernel::{Day, Lang, Moment};

/// A link with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What is read.
    pub label: String,
    /// Where it leads, with language.
    pub href: String,
    /// Whether it is the page being shown.
    pub current: bool,
}

/// A step of the breadcrumb; the last has no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// What is read.
    pub label: String,
    /// Where it leads, with language.
    pub href: Option<String>,
}

/// The frame of a page.
#[derive(Clone, Debug)]
pub struct Shell {
    /// Language of the page.
    pub lang: Lang,
    /// Title, unique among pages.
    pub title: String,
    /// Who is signed in.
    pub person: Option<String>,
    /// Main navigation, at most seven.
    pub nav: Vec<Link>,
    /// Breadcrumb; empty on the first page.
    pub crumbs: Vec<Crumb>,
    /// Token of this session's forms.
    pub csrf: String,
    /// A fresh key for a form that must act once.
    pub once: String,
    /// Names and addresses of the installation.
    pub site: Site,
    /// What was just done, in words.
    pub flash: Option<String>,
    /// Path and query, without language, of the page to show in the other language.
    page: String,
    counted: Counted,
}

impl Shell {
    pub(crate) fn new(cx: &Ctx, title: &str) -> Shell {
        let done = cx.query.text("done").map(|word| format!("done-{word}"));
        Shell {
            lang: cx.lang,
            title: title.to_owned(),
            person: cx.name.clone(),
            nav: Vec::new(),
            crumbs: Vec::new(),
            csrf: cx.csrf(),
            once: cx.once(),
            site: cx.app.site.clone(),
            flash: done.filter(|key| i18n::has(cx.lang, key)).map(|key| i18n::say(cx.lang, &key, &[])),
            page: cx.page.clone(),
            counted: Counted::default(),
        }
    }

    /// A text.
    pub fn t(&self, key: &str) -> String {
        i18n::say(self.lang, key, &[])
    }

    /// A text with a count, named `count` in the message.
    pub fn tn(&self, key: &str, count: impl Into<Count>) -> String {
        self.counted.say(self.lang, key, count.into().0)
    }

    /// A text with one argument.
    pub fn ta(&self, key: &str, name: &str, value: &str) -> String {
        i18n::say(self.lang, key, &[(name, value)])
    }

    /// A path of ours with the language before it.
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// An address of the installation: one that begins with `/` is a page of ours, in this language.
    pub fn place(&self, address: &str) -> String {
        if address.starts_with('/') { self.url(address) } else { address.to_owned() }
    }

    /// This page in the other language; of what answers a form, the page of the form.
    pub fn other_lang_url(&self) -> String {
        format!("/{}{}", self.lang.other(), self.page)
    }

    /// The line under the name of the site, and the language it is in.
    pub fn tagline(&self) -> (&str, &'static str) {
        let (tagline, lang) = self.site.tagline_in(self.lang);
        (tagline, lang.word())
    }

    /// Whether words of this language (`it`, `en`, empty when it is not known) are in another than the page, and must say so.
    pub fn differs(&self, lang: &str) -> bool {
        !lang.is_empty() && lang != self.lang.word()
    }

    /// The address of an asset by its logical name.
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// The address of an icon.
    pub fn icon(&self, name: &str) -> String {
        format!("{}#{name}", assets::url("icons.svg"))
    }

    /// A day as people read it.
    pub fn day(&self, day: &Day) -> String {
        format::day(self.lang, *day)
    }

    /// A moment as people read it.
    pub fn moment(&self, at: &Moment) -> String {
        format::moment(self.lang, *at)
    }

    /// A number as people read it.
    pub fn number(&self, number: impl Into<Count>) -> String {
        format::number(self.lang, number.into().0)
    }
}

/// A whole number from wherever templates have it.
#[derive(Clone, Copy, Debug)]
pub struct Count(i64);

impl From<i64> for Count {
    fn from(number: i64) -> Count {
        Count(number)
    }
}
impl From<&i64> for Count {
    fn from(number: &i64) -> Count {
        Count(*number)
    }
}
impl From<u64> for Count {
    fn from(number: u64) -> Count {
        Count(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<usize> for Count {
    fn from(number: usize) -> Count {
        Count(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<&usize> for Count {
    fn from(number: &usize) -> Count {
        Count::from(*number)
    }
}
