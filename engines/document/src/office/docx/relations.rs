//! Which part of the package is what to another one (ISO/IEC 29500-2, 6.5).

use std::collections::HashMap;

use crate::Refusal;
use crate::office::package::Package;
use crate::office::xml::{Node, Xml};

/// The parts that a part refers to, by what they are to it.
#[derive(Default)]
pub(super) struct Relations {
    targets: HashMap<String, String>,
}

impl Relations {
    /// Reads the relations written in a part; `folder` is what their targets are relative to, empty or ending in `/`.
    ///
    /// A part that is missing has none. Targets outside the package are left out.
    pub(super) fn read(package: &mut Package<'_>, part: &str, folder: &str) -> Result<Relations, Refusal> {
        let mut relations = Relations::default();
        let Some((text, _)) = package.part(part)? else {
            return Ok(relations);
        };
        let mut xml = Xml::new(&text, package.depth());
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            let is_relation = tag.name() == ("rel", "Relationship");
            if !is_relation || tag.attribute("TargetMode")?.as_deref() == Some("External") {
                continue;
            }
            if let (Some(kind), Some(target)) = (tag.attribute("Type")?, tag.attribute("Target")?) {
                // The last step is the same in transitional and strict documents.
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                relations.targets.entry(kind).or_insert(resolved(folder, &target));
            }
        }
        Ok(relations)
    }

    /// The name of the first part that is this to it.
    pub(super) fn target(&self, kind: &str) -> Option<&str> {
        self.targets.get(kind).map(String::as_str)
    }
}

/// The part where the relations of a part are written.
pub(super) fn of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("{folder}_rels/{name}.rels")
}

/// The folder of a part: empty, or ending in `/`.
pub(super) fn folder(part: &str) -> &str {
    part.rfind('/').and_then(|at| part.get(..=at)).unwrap_or_default()
}

/// The name of a part, from a target that may be absolute or hold steps; none leads out of the package.
fn resolved(folder: &str, target: &str) -> String {
    let (start, rest) = target.strip_prefix('/').map_or((folder, target), |rest| ("", rest));
    let mut steps: Vec<&str> = Vec::new();
    for step in start.split('/').chain(rest.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.join("/")
}
