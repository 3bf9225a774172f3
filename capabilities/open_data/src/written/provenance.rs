//! Where the newest version comes from, in the words of W3C PROV-O, as JSON-LD: lines, what they rest on, who in which role.
//!
//! Thin on purpose: entities and their derivations, no texts of the plan. Evidence that is not public is left out whole.

use super::{Out, json as as_json, plan::LICENCE};
use crate::store::{
    plan::Pages,
    provenance::{Made, made},
};
use kernel::{Failure, Lang, Moment, ProcessId, Ref, Viewer};
use plan::{PrintedLine, RevisionId, Version};
use record::{LinkKind, Snapshot};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use trace::{Item, Trail, trails};
use web::label::Asked;

const LANG: Lang = Lang::It;

/// Writes the provenance of the newest version. With no version, a graph without nodes.
pub(crate) async fn write(view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
    let base = format!("/{LANG}/processes/{}", process::store::rules(view, process).await?.slug);
    let mut graph = Graph { base, comma: "\n", told: HashSet::new() };
    let context = json!({
        "prov": "http://www.w3.org/ns/prov#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "prov:generatedAtTime": {"@type": "xsd:dateTime"},
    });
    out(&format!(
        "{{\"@context\":{},\"dct:license\":{},\"@graph\":[",
        as_json(&context)?,
        as_json(&LICENCE)?
    ))?;
    if let Some(newest) = plan::store::latest_version(view, process, Moment::MAX).await? {
        graph.version(&newest, out)?;
        lines(view, process, &newest, &mut graph, out).await?;
    }
    out("\n]}\n")
}

async fn lines(
    view: &Snapshot,
    process: ProcessId,
    version: &Version,
    graph: &mut Graph,
    out: Out<'_>,
) -> Result<(), Failure> {
    let asked = Asked { view, viewer: Viewer::public(process), lang: LANG };
    let mut pages = Pages::of(version.id);
    while let Some(printed) = pages.next(view).await? {
        let ids: Vec<_> = printed.iter().map(|line| line.line).collect();
        let revisions: Vec<RevisionId> = printed.iter().map(|line| line.revision).collect();
        let trails = trails(asked, &ids).await?;
        let made: HashMap<RevisionId, Made> =
            made(view, process, &revisions).await?.into_iter().map(|made| (made.revision, made)).collect();
        for line in &printed {
            graph.line(version, line, made.get(&line.revision), trails.get(&line.line), out)?;
        }
    }
    Ok(())
}

/// A graph being written: each node once.
struct Graph {
    base: String,
    comma: &'static str,
    told: HashSet<Ref>,
}

impl Graph {
    fn node(&mut self, node: &Value, out: Out<'_>) -> Result<(), Failure> {
        out(&format!("{}{}", self.comma, as_json(node)?))?;
        self.comma = ",\n";
        Ok(())
    }

    fn version(&mut self, version: &Version, out: Out<'_>) -> Result<(), Failure> {
        let address = |number: i64| format!("{}/plan/versions/{number}", self.base);
        let mut node = json!({
            "@id": address(version.number),
            "@type": "prov:Entity",
            "rdfs:label": version.title,
            "prov:generatedAtTime": version.at.rfc3339(),
        });
        if version.number > 1 {
            add(&mut node, "prov:wasRevisionOf", json!({"@id": address(version.number - 1)}));
        }
        self.node(&node, out)
    }

    fn line(
        &mut self,
        version: &Version,
        line: &PrintedLine,
        made: Option<&Made>,
        trail: Option<&Trail>,
        out: Out<'_>,
    ) -> Result<(), Failure> {
        let mut node = json!({
            "@id": format!("{}/plan/lines/{}#{}", self.base, line.line, line.revision),
            "@type": "prov:Entity",
            "rdfs:label": line.number,
            "dct:isPartOf": {"@id": format!("{}/plan/versions/{}", self.base, version.number)},
        });
        if let Some(made) = made {
            add(&mut node, "prov:generatedAtTime", json!(made.at.rfc3339()));
            add(
                &mut node,
                "prov:wasGeneratedBy",
                json!({"@id": format!("{}/ledger?before={}", self.base, made.seq + 1)}),
            );
            add(&mut node, "prov:wasAttributedTo", json!({"@type": "prov:Agent", "rdfs:label": made.role}));
        }
        for group in trail.iter().flat_map(|trail| &trail.groups) {
            let ends: Vec<Value> =
                group.items.iter().map(|item| json!({"@id": self.address(item)})).collect();
            if !ends.is_empty() {
                add(&mut node, property(group.kind), Value::from(ends));
            }
        }
        self.node(&node, out)?;
        for item in trail.iter().flat_map(|trail| &trail.groups).flat_map(|group| &group.items) {
            self.evidence(item, out)?;
        }
        Ok(())
    }

    /// A piece of evidence, the first time it is met: what kind of thing, and who speaks as far as everybody may know.
    fn evidence(&mut self, item: &Item, out: Out<'_>) -> Result<(), Failure> {
        if !self.told.insert(item.of) {
            return Ok(());
        }
        let node = json!({
            "@id": self.address(item),
            "@type": "prov:Entity",
            "dct:type": item.of.kind.0,
            "rdfs:label": item.label.title,
        });
        self.node(&node, out)
    }

    fn address(&self, item: &Item) -> String {
        match &item.label.path {
            Some(path) => format!("/{LANG}{path}"),
            None => format!("{}/uses/{}", self.base, item.of),
        }
    }
}

/// What a link says, in PROV: words taken from evidence are quoted, support is derivation, doubt and dissent are influence.
fn property(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::SourceOfWording => "prov:wasQuotedFrom",
        LinkKind::Supports => "prov:wasDerivedFrom",
        LinkKind::Qualifies | LinkKind::Opposes | LinkKind::Replaces | LinkKind::Caused => {
            "prov:wasInfluencedBy"
        }
    }
}

/// Adds a property; several under one name become a list.
fn add(node: &mut Value, name: &str, value: Value) {
    let Some(node) = node.as_object_mut() else { return };
    let more = |value: Value| match value {
        Value::Array(all) => all,
        one => vec![one],
    };
    match node.remove(name) {
        Some(before) => node.insert(name.to_owned(), Value::from([more(before), more(value)].concat())),
        None => node.insert(name.to_owned(), value),
    };
}
