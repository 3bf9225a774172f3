//! A small process with everything in it: what may be read, what may not, what was withdrawn, inherited, erased.
//!
//! Words that the public must never read contain `TACIUTO`; names it must never read contain `Ignoto`.

use super::World;
use coding::{EXCERPT, ExcerptId, THEME, ThemeId};
use kernel::{Attribution, Failure, Kind, Ref, uuid::Uuid};
use plan::{LineId, LineKind};
use record::{Db, LinkKind};
use sources::SourceId;

/// The world, and where things are in it.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The world.
    pub world: World,
    /// A document that anybody reads.
    pub document: SourceId,
    /// A document nobody outside reads.
    pub closed_document: SourceId,
    /// An interview of a sector large enough to be named.
    pub interview: SourceId,
    /// Words of the document.
    pub open: ExcerptId,
    /// Words of the interview.
    pub spoken: ExcerptId,
    /// Words of the closed document.
    pub closed: ExcerptId,
    /// A theme with words of all three.
    pub theme: ThemeId,
    /// A line with evidence of every kind.
    pub line: LineId,
    /// Two lines that replaced one with evidence.
    pub parts: Vec<LineId>,
    /// A line without evidence.
    pub bare: LineId,
    /// Numbers of contributions: signed, unsigned, for an organisation, withheld, erased.
    pub numbers: Vec<i64>,
}

fn thing(kind: Kind, id: Uuid) -> Ref {
    Ref { kind, id }
}

impl Scene {
    /// Builds it; the plan is published twice, and once more reworded without being published.
    pub async fn new(db: &Db) -> Result<Scene, Failure> {
        let world = World::new(db).await?;
        let (document, closed_document) = documents(&world).await?;
        let interview = interviews(&world).await?;
        let code = world.code("Governance").await?;
        let open = world.excerpt(document, "Le clausole sociali funzionano.", &[code]).await?;
        let spoken = world.excerpt(interview, "Il credito arriva tardi.", &[code]).await?;
        let closed = world.excerpt(closed_document, "TACIUTO nel documento.", &[]).await?;
        world.read(document, 1).await?;
        let all = [open, spoken, closed];
        let theme = world.theme("Comprare bene", &all).await?;
        let section = world.section("Governance").await?;
        let line = world.line(section, LineKind::Action, "Scrivere clausole verificabili.").await?;
        let old = world.line(section, LineKind::Action, "Formare e accompagnare i comuni.").await?;
        let bare = world.line(section, LineKind::Text, "Il piano si rivede ogni anno.").await?;
        world.publish("Bozza per la consultazione").await?;
        let numbers = contributions(&world, line).await?;
        let scene = Scene {
            world,
            document,
            closed_document,
            interview,
            open,
            spoken,
            closed,
            theme,
            line,
            bare,
            numbers,
            parts: vec![old],
        };
        scene.tie(old).await
    }

    async fn tie(mut self, old: LineId) -> Result<Scene, Failure> {
        let world = &self.world;
        let (open, spoken, closed) =
            (thing(EXCERPT, self.open.0), thing(EXCERPT, self.spoken.0), thing(EXCERPT, self.closed.0));
        world.link(self.line, LinkKind::Supports, &[open], "lo dice il documento").await?;
        world
            .link(self.line, LinkKind::SourceOfWording, &[spoken, closed], "TACIUTO: due voci insieme")
            .await?;
        world.link(self.line, LinkKind::Qualifies, &[thing(THEME, self.theme.0)], "con prudenza").await?;
        let signed = world.contribution_ref(self.number(0)).await?;
        world.link(self.line, LinkKind::Opposes, &[signed], "chi scrive non è d'accordo").await?;
        let mistaken =
            world.link(self.bare, LinkKind::Supports, &[open], "TACIUTO: collegata per sbaglio").await?;
        for link in mistaken {
            world.unlink(self.bare, link, "TACIUTO: non c'entra").await?;
        }
        world.link(old, LinkKind::Supports, &[spoken], "lo chiede chi fa credito").await?;
        let caused = world
            .revise(self.line, "Scrivere clausole sociali verificabili.", "lo chiede chi scrive")
            .await?;
        world.accept(&[self.number(0), self.number(1)], "È giusto dirlo meglio.", &[caused]).await?;
        self.parts = world.split(old, &["Formare i comuni.", "Accompagnare i comuni."]).await?;
        world.publish("Testo per l'adozione").await?;
        world.revise(self.line, "TACIUTO: parole che nessuno ha pubblicato.", "TACIUTO: si vedrà").await?;
        world.link(self.line, LinkKind::Supports, &[spoken], "TACIUTO: legata alla bozza").await?;
        Ok(self)
    }

    /// The number of a contribution, by its place; 0 for one that is not there.
    pub fn number(&self, place: usize) -> i64 {
        self.numbers.get(place).copied().unwrap_or_default()
    }
}

async fn documents(world: &World) -> Result<(SourceId, SourceId), Failure> {
    let open = "Le clausole sociali funzionano. Servono esempi.\n\nNessuno ha letto questo passo.";
    let document = world.document("Strategia metropolitana", Attribution::Named, open).await?;
    let closed = "TACIUTO nel documento. Altro.";
    let closed = world.document("Ignoto documento", Attribution::Restricted, closed).await?;
    Ok((document, closed))
}

/// Six people of finance, who may be named together; two of the university and three of the institutions, who are too few
/// to be. The first speaks.
async fn interviews(world: &World) -> Result<SourceId, Failure> {
    let mut first = None;
    for (number, sector) in
        (1..).zip(["finanza"; 6].into_iter().chain(["accademia"; 2]).chain(["istituzioni"; 3]))
    {
        let person = world.person(&format!("Ignoto {number}")).await?;
        let text = "Il credito arriva tardi. Poi si chiude. TACIUTO nella trascrizione.";
        let title = format!("Ignoto colloquio {number}");
        let source = world.interview(&title, sector, (person, None), Attribution::Category, text).await?;
        first = first.or(Some(source));
    }
    first.ok_or(Failure::NotFound)
}

async fn contributions(world: &World, line: LineId) -> Result<Vec<i64>, Failure> {
    let (rosa, ugo) = (world.person("Rosa Bianchi").await?, world.person("Ignoto cittadino").await?);
    let (delegate, gone) = (world.person("Ignoto delegato").await?, world.person("Ignoto partito").await?);
    let organisation = world.organisation("La Filigrana", delegate).await?;
    let (named, category) = (Attribution::Named, Attribution::Category);
    let mut numbers = vec![
        world.contribution(rosa, None, named, Some(line), "Dite quali clausole, o non serve.").await?,
        world
            .contribution(ugo, None, category, Some(line), "=Dite \"quali\" clausole,\no non serve.")
            .await?,
        world.contribution(delegate, Some(organisation), category, None, "Bene così: # avanti!").await?,
        world.contribution(ugo, None, category, Some(line), "TACIUTO: parole offensive.").await?,
        world.contribution(gone, None, named, None, "TACIUTO: parole di chi non c'è più.").await?,
    ];
    world.withhold(numbers.get(3).copied().unwrap_or_default(), "Contiene offese a una persona.").await?;
    world.erase(gone).await?;
    numbers.sort_unstable();
    Ok(numbers)
}
