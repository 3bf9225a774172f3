//! Namespaces of XML, each known here by the prefix it usually has.

use std::collections::HashMap;

use quick_xml::events::BytesStart;
use quick_xml::name::{PrefixDeclaration, QName};

/// The namespaces that are read, with the short word used for them here.
///
/// Those of DOCX come twice: transitional and strict (ISO/IEC 29500-1 and -4). Short words are the usual prefixes.
const KNOWN: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"),
];

/// Which prefix means which namespace, at one point of a part (Namespaces in XML 1.0, W3C 2009).
#[derive(Default)]
pub(super) struct Spaces {
    bound: HashMap<String, Vec<&'static str>>,
    /// Declarations in force, with the depth of their element.
    declared: Vec<(usize, String)>,
}

impl Spaces {
    /// Takes the declarations of an element that begins at a depth.
    pub(super) fn enter(&mut self, start: &BytesStart<'_>, depth: usize) {
        if !start.attributes_raw().contains("xmlns") {
            return;
        }
        for attribute in start.attributes().with_checks(false).flatten() {
            let prefix = match attribute.key.as_namespace_binding() {
                Some(PrefixDeclaration::Default) => "",
                Some(PrefixDeclaration::Named(prefix)) => prefix,
                None => continue,
            };
            let space = KNOWN.iter().find(|(address, _)| *address == attribute.value.as_ref());
            let word = space.map_or("", |(_, word)| *word);
            self.bound.entry(prefix.to_owned()).or_default().push(word);
            self.declared.push((depth, prefix.to_owned()));
        }
    }

    /// Forgets the declarations of the element that ends at a depth.
    pub(super) fn leave(&mut self, depth: usize) {
        while let Some((_, prefix)) = self.declared.pop_if(|(at, _)| *at >= depth) {
            if let Some(words) = self.bound.get_mut(&prefix) {
                words.pop();
            }
        }
    }

    /// The short word of an element's namespace; empty when it is none of the known ones.
    pub(super) fn of(&self, name: QName<'_>) -> &'static str {
        let prefix = name.prefix().map_or("", |prefix| prefix.into_inner());
        self.bound.get(prefix).and_then(|words| words.last()).copied().unwrap_or("")
    }
}
