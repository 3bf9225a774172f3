//! Forms as a browser sees them: what is filled in already, what can be chosen, what is sent.

use regex::Regex;
use std::sync::LazyLock;

static FORM: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)<form\b([^>]*)>(.*?)</form>").unwrap());
static CONTROL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)</textarea>|<select\b([^>]*)>(.*?)</select>")
        .unwrap()
});
static OPTION: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)<option\b([^>]*)>").unwrap());
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"([a-z-]+)(?:="([^"]*)")?"#).unwrap());
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"&(#x?[0-9a-fA-F]+|[a-z]+);").unwrap());

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Where it is sent.
    pub action: String,
    /// Whether it can carry a file.
    pub multipart: bool,
    /// Its fields, in the order of the page.
    pub fields: Vec<Field>,
    file: Option<(String, String, Vec<u8>)>,
}

/// One named control, or one group of radio buttons or boxes.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// `hidden`, `text`, `textarea`, `select`, `radio`, `checkbox`, `file` …
    pub kind: String,
    /// What is chosen or typed.
    pub values: Vec<String>,
    /// What can be chosen.
    pub choices: Vec<String>,
}

impl Field {
    /// Whether people type into it.
    pub fn is_free(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "text" | "textarea" | "email" | "url" | "search" | "date" | "time" | "number" | "tel"
        )
    }
}

impl Sheet {
    /// A form without fields, for an address that no page offers.
    pub fn empty(action: &str) -> Sheet {
        Sheet { action: action.to_owned(), multipart: false, fields: Vec::new(), file: None }
    }

    /// Puts a value that the page does not offer, as whoever forges a form can.
    pub fn put(&mut self, name: &str, value: &str) {
        self.fields.retain(|field| field.name != name);
        let values = vec![value.to_owned()];
        self.fields.push(Field {
            name: name.to_owned(),
            kind: "hidden".to_owned(),
            values,
            choices: Vec::new(),
        });
    }

    /// Types a text or makes a choice. Panics when the page offers no such field or choice.
    pub fn set(mut self, name: &str, value: &str) -> Sheet {
        self.choose(name, &[value]);
        self
    }

    /// Ticks several boxes.
    pub fn choose(&mut self, name: &str, values: &[&str]) {
        let field = self.fields.iter_mut().find(|field| field.name == name);
        let field = field.unwrap_or_else(|| panic!("the form to {} has no field {name}", self.action));
        for value in values {
            let known = field.choices.is_empty() || field.choices.iter().any(|choice| choice == value);
            assert!(known, "{name} offers {:?}, not {value}", field.choices);
        }
        field.values = values.iter().map(|value| (*value).to_owned()).collect();
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|field| field.name == name);
        field.and_then(|field| field.values.first()).map(String::as_str).unwrap_or_default()
    }

    /// Names and values in the order in which a browser sends them.
    pub fn sent(&self) -> Vec<(&str, &str)> {
        let fields = self.fields.iter().filter(|field| field.kind != "file");
        fields
            .flat_map(|field| field.values.iter().map(|value| (field.name.as_str(), value.as_str())))
            .collect()
    }

    /// Field, name and bytes of the file chosen; a browser sends a field without a file as one without name and bytes.
    pub fn file(&self) -> Option<(&str, &str, &[u8])> {
        let chosen =
            self.file.as_ref().map(|(field, name, bytes)| (field.as_str(), name.as_str(), bytes.as_slice()));
        let empty = || {
            self.fields
                .iter()
                .find(|field| field.kind == "file")
                .map(|field| (field.name.as_str(), "", &b""[..]))
        };
        chosen.or_else(empty)
    }
}

/// Every form of a page that is sent by POST.
pub fn sheets(html: &str) -> Vec<Sheet> {
    sent_by("post", html)
}

/// Every form of a page that only chooses what to look at.
pub fn choosing(html: &str) -> Vec<Sheet> {
    sent_by("get", html)
}

fn sent_by(method: &str, html: &str) -> Vec<Sheet> {
    FORM.captures_iter(html)
        .filter(|found| attribute(&found[1], "method").as_deref() == Some(method))
        .map(|found| Sheet {
            action: attribute(&found[1], "action").unwrap(),
            multipart: found[1].contains("multipart/form-data"),
            fields: fields(&found[2]),
            file: None,
        })
        .collect()
}

fn fields(html: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for found in CONTROL.captures_iter(html) {
        let field = match (found.get(1), found.get(2), found.get(4)) {
            (Some(input), _, _) => input_field(input.as_str()),
            (_, Some(area), _) => area_field(area.as_str(), &found[3]),
            (_, _, Some(select)) => select_field(select.as_str(), &found[5]),
            _ => continue,
        };
        let group = matches!(field.kind.as_str(), "radio" | "checkbox");
        match fields.iter_mut().find(|known| group && known.name == field.name && known.kind == field.kind) {
            Some(known) => {
                known.choices.extend(field.choices);
                known.values.extend(field.values);
            }
            None if field.name.is_empty() => (),
            None => fields.push(field),
        }
    }
    fields
}

fn input_field(attributes: &str) -> Field {
    let kind = attribute(attributes, "type").unwrap_or("text".to_owned());
    let name = attribute(attributes, "name").unwrap_or_default();
    let value = attribute(attributes, "value");
    if matches!(kind.as_str(), "radio" | "checkbox") {
        let value = value.unwrap_or("on".to_owned());
        let checked = attribute(attributes, "checked").is_some();
        return Field {
            name,
            kind,
            values: checked.then(|| value.clone()).into_iter().collect(),
            choices: vec![value],
        };
    }
    Field { name, kind, values: vec![value.unwrap_or_default()], choices: vec![] }
}

/// A browser drops the first line break of a textarea.
fn area_field(attributes: &str, text: &str) -> Field {
    let text = unescape(text.strip_prefix('\n').unwrap_or(text));
    let name = attribute(attributes, "name").unwrap_or_default();
    Field { name, kind: "textarea".to_owned(), values: vec![text], choices: vec![] }
}

fn select_field(attributes: &str, options: &str) -> Field {
    let options: Vec<&str> =
        OPTION.captures_iter(options).map(|found| found.get(1).unwrap().as_str()).collect();
    let value = |option: &str| attribute(option, "value").unwrap_or_default();
    let selected = options.iter().find(|option| attribute(option, "selected").is_some()).or(options.first());
    Field {
        name: attribute(attributes, "name").unwrap_or_default(),
        kind: "select".to_owned(),
        values: selected.map(|option| value(option)).into_iter().collect(),
        choices: options.iter().map(|option| value(option)).collect(),
    }
}

/// The value of an attribute; empty when it has none; `None` when it is not there.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let found = ATTRIBUTE.captures_iter(attributes).find(|found| &found[1] == name)?;
    Some(unescape(found.get(2).map(|value| value.as_str()).unwrap_or_default()))
}

/// Text as it was before it was written into HTML.
pub fn unescape(html: &str) -> String {
    let letter = |code: &str| -> String {
        let number = match code.strip_prefix('#') {
            Some(hex) if hex.starts_with('x') => u32::from_str_radix(&hex[1..], 16).ok(),
            Some(decimal) => decimal.parse().ok(),
            None => None,
        };
        let named = match code {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "nbsp" => "\u{a0}",
            _ => "",
        };
        number.and_then(char::from_u32).map(String::from).unwrap_or(named.to_owned())
    };
    REFERENCE.replace_all(html, |found: &regex::Captures<'_>| letter(&found[1])).into_owned()
}

/// Fields as `application/x-www-form-urlencoded`.
pub fn urlencoded(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Percent-encoding of everything that is no plain letter or digit.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
