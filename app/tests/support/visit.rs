//! A visit to the demonstration by everybody at once: who may ask for what, and the forms that its pages offer them.

use super::{
    addresses::{self, Addresses},
    cast::{self, Guest},
    client::{Browser, Page, Site},
    filling,
    form::{self, Sheet},
    rounds::{Rounds, rounds},
    world::World,
};
use doppiofilo::demo;
use kernel::{HOUSE, Lang, ProcessId, Role};
use record::{FromQueryResult, sea_orm, sql};
use web::{Access, routes::RouteInfo};

/// Pages that need the process to be in another state, and what they say instead. This list may only shrink.
pub const NOT_NOW: &[(&str, u16)] = &[
    // Only an adopted plan that is closed can be opened again.
    ("/processes/{process}/plan/reopenings/new", 403),
];

/// Everything a visit needs.
pub struct Visit {
    /// The product.
    pub site: Site,
    /// Everybody, each in a browser of their own.
    pub guests: Vec<Guest>,
    /// Something real for each part of each path.
    pub addresses: Addresses,
    /// A blind round that is open; the closed one is among the addresses.
    pub rounds: Rounds,
    key: [u8; 32],
    process: ProcessId,
}

/// A form as a page offers it to somebody.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The route it is sent to.
    pub route: RouteInfo,
    /// The page that has it.
    pub page: String,
    /// Who was offered it: their place among the guests.
    pub guest: usize,
    /// The form.
    pub sheet: Sheet,
}

impl Visit {
    /// Signs everybody in, and makes what the demonstration lacks: a receipt, an unused link, a message, a second session, a
    /// promoter that has not adopted yet, somebody who is to be heard,
    /// two blind rounds.
    pub async fn to(world: &World) -> Visit {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let ada = guests.iter().find(|guest| guest.name == "participant").unwrap();
        let receipt = contribute(ada).await;
        join(guests.iter().find(|guest| guest.name == "lead").unwrap()).await;
        note(guests.iter().find(|guest| guest.name == "analyst").unwrap()).await;
        site.sign_in(&cast::link_for(&world.db, ada.actor.person.unwrap()).await).await;
        let unused = cast::link_for(&world.db, ada.actor.person.unwrap()).await;
        let private = invite(world, guests.iter().find(|guest| guest.name == "analyst").unwrap()).await;
        let view = world.db.read().await.unwrap();
        let process = process::store::by_slug(&view, demo::SLUG).await.unwrap().id;
        drop(view);
        let actor = |name: &str| &guests.iter().find(|guest| guest.name == name).unwrap().actor;
        let rounds = rounds(&world.db, process, actor("lead"), actor("analyst")).await;
        let view = world.db.read().await.unwrap();
        let secrets = [unused.rsplit('/').next().unwrap(), &receipt, &private];
        let addresses = Addresses::of(&view, secrets).await;
        drop(view);
        let key = accounts::installation_key(&world.db).await.unwrap();
        Visit { site, guests, addresses, rounds, key, process }
    }

    /// Somebody by name: `lead`, `nobody`, `participant`.
    pub fn guest(&self, name: &str) -> &Guest {
        self.guests
            .iter()
            .find(|guest| guest.name == name)
            .unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// The token that this guest's forms carry.
    pub fn token(&self, guest: &Guest) -> String {
        let digest =
            self.browser(guest).secret().map(|secret| web::session::digest_of(&secret)).unwrap_or_default();
        web::csrf::token(&self.key, &digest)
    }

    /// Whether the declaration of a route names this guest.
    pub fn names(&self, route: &RouteInfo, guest: &Guest) -> bool {
        let scope = if route.path.starts_with("/processes/{process}") { self.process } else { HOUSE };
        let holds = |roles: &[Role]| roles.iter().any(|role| guest.actor.holds(*role, scope));
        match route.access {
            Access::Open | Access::Secret => true,
            Access::SignedIn => guest.actor.person.is_some(),
            Access::Roles(roles) => holds(roles),
            Access::Change { by, .. } => holds(by),
        }
    }

    /// Asks for a page, or sends an empty form with its token.
    pub async fn ask(&self, route: &RouteInfo, guest: &Guest, path: &str) -> Page {
        match route.method {
            "GET" => self.browser(guest).get(path).await,
            _ => self.send(guest, path, None).await,
        }
    }

    /// The browser of a guest. Nobody comes with a fresh one each time: a link used in the last could have signed it in.
    pub fn browser(&self, guest: &Guest) -> Browser {
        if guest.actor.person.is_none() { self.site.visitor() } else { guest.browser.clone() }
    }

    /// Sends what a form holds, or nothing, with the token of this guest: whoever refuses it refuses the guest.
    pub async fn send(&self, guest: &Guest, path: &str, sheet: Option<&Sheet>) -> Page {
        let token = self.token(guest);
        let filled: Vec<(&str, &str)> = sheet.map(Sheet::sent).unwrap_or_default();
        let others = filled.into_iter().filter(|(name, _)| *name != "csrf");
        let fields: Vec<(&str, &str)> = others.chain([("csrf", token.as_str())]).collect();
        if sheet.is_some_and(|sheet| sheet.multipart) {
            return self.browser(guest).upload(path, &fields, sheet.and_then(Sheet::file)).await;
        }
        let page = self.browser(guest).post(path, &fields).await;
        // A route that takes files does not read the other kind.
        if page.status == 413 { self.browser(guest).upload(path, &fields, None).await } else { page }
    }

    /// Every form that a page offers to whomever may see it, once for each route it leads to. Looked for once in each run:
    /// the demonstration is the same on both databases, and [`send`](Self::send) puts the token in.
    pub async fn offers(&self) -> &'static [Offer] {
        static OFFERS: tokio::sync::OnceCell<Vec<Offer>> = tokio::sync::OnceCell::const_new();
        OFFERS.get_or_init(|| self.look_for_forms()).await
    }

    async fn look_for_forms(&self) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Vec::new();
        for route in routes().iter().filter(|route| route.method == "GET") {
            let path = format!("/it{}", self.addresses.fill(route.path));
            let guests = self.guests.iter().enumerate();
            for (number, _) in guests.filter(|(_, guest)| self.names(route, guest)) {
                self.look_at(&path, number, &mut offers).await;
            }
        }
        let number = |name: &str| self.guests.iter().position(|guest| guest.name == name).unwrap();
        // A process that is not public yet, and the second half of a form that asks in two steps.
        self.look_at(
            &format!("/it/processes/{}/desk", cast::NOT_PUBLIC),
            number("lead elsewhere"),
            &mut offers,
        )
        .await;
        self.look_at(&self.merging().await, number("editor"), &mut offers).await;
        // A round that is open: what it asks is over in the closed one.
        let open = format!("/it/processes/{}/rounds/{}", demo::SLUG, self.rounds.open);
        self.look_at(&open, number("lead"), &mut offers).await;
        for page in [self.merging_codes().await, self.splitting().await] {
            self.look_at(&page, number("analyst"), &mut offers).await;
        }
        offers
    }

    /// Adds the forms of a page that no page before offered.
    async fn look_at(&self, path: &str, guest: usize, offers: &mut Vec<Offer>) {
        let page = self.browser(&self.guests[guest]).get(path).await;
        for sheet in form::sheets(&page.body) {
            let Some(route) = routes().into_iter().find(|route| leads_to(route, &sheet.action)) else {
                panic!("{path} has a form to {}, where nobody listens", sheet.action);
            };
            if !offers.iter().any(|offer| offer.route.path == route.path) {
                offers.push(Offer { route, page: path.to_owned(), guest, sheet });
            }
        }
    }

    /// The page that merges two lines, as the page that asks which ones leads to it.
    async fn merging(&self) -> String {
        let asking = self.addresses.fill("/processes/{process}/plan/lines/{line}/merges/new");
        let page = self.guest("editor").browser.get(&format!("/it{asking}")).await;
        form::choosing(&page.body)
            .into_iter()
            .map(|sheet| filling::fill(&sheet))
            .find(|sheet| !sheet.value("with").is_empty())
            .map(|sheet| format!("{}?{}", sheet.action, form::urlencoded(&sheet.sent())))
            .unwrap_or_else(|| panic!("{asking} asks for no second line: {}", page.body))
    }
}

impl Visit {
    /// The page that merges two codes, as the page that asks which ones leads to it.
    async fn merging_codes(&self) -> String {
        let asking = self.addresses.fill("/processes/{process}/codebook/{code}/merges/new");
        self.chosen(&asking, "from", 1).await
    }

    /// The page that deals out the excerpts of a code to its parts.
    async fn splitting(&self) -> String {
        let asking = self.addresses.fill("/processes/{process}/codebook/{code}/splits/new");
        self.chosen(&asking, "part", 2).await
    }

    /// The page that comes after so many of the first boxes of this name were ticked.
    async fn chosen(&self, asking: &str, name: &str, most: usize) -> String {
        let page = self.guest("analyst").browser.get(&format!("/it{asking}")).await;
        let sheets = form::choosing(&page.body);
        let fields = sheets.iter().flat_map(|sheet| sheet.fields.iter().map(move |field| (sheet, field)));
        let (sheet, field) = fields.into_iter().find(|(_, field)| field.name == name).unwrap();
        let pairs: Vec<(&str, &str)> =
            field.choices.iter().take(most).map(|value| (name, value.as_str())).collect();
        assert_eq!(pairs.len(), most, "{asking} offers too little");
        format!("{}?{}", sheet.action, form::urlencoded(&pairs))
    }
}

/// Every route of the product.
pub fn routes() -> Vec<RouteInfo> {
    let list = doppiofilo::wire::routes().list;
    assert!(list.len() > 100, "the routes were not found");
    list
}

/// Whether a form with this address is sent to this route. A plain word stands before a named part.
fn leads_to(route: &RouteInfo, action: &str) -> bool {
    let path = action.split(['?', '#']).next().unwrap();
    let mut words = path.trim_matches('/').split('/');
    let lang = words.next().unwrap();
    let pattern: Vec<&str> = route.path.trim_matches('/').split('/').collect();
    let words: Vec<&str> = words.collect();
    let fits = |(pattern, word): (&&str, &&str)| pattern.starts_with('{') || pattern == word;
    Lang::parse(lang).is_some()
        && route.method == "POST"
        && pattern.len() == words.len()
        && pattern.iter().zip(&words).all(fits)
}

/// Sends a contribution, signed in; the secret of its private address.
async fn contribute(guest: &Guest) -> String {
    let page =
        guest.browser.get(&format!("/it/processes/{}/consultation/contributions/new", demo::SLUG)).await;
    let sheet = page.form("/consultation/contributions").set("body", "Più panchine lungo il fiume.");
    let sent = guest.browser.submit(&sheet).await;
    let secret =
        sent.leads_to().split("/mine/").nth(1).unwrap_or_else(|| panic!("{}: {}", sent.status, sent.body));
    secret.split('?').next().unwrap().to_owned()
}

#[derive(FromQueryResult)]
struct Written {
    body: String,
}

/// Somebody new is put on the list, invited, and chooses a date; the secret of their private address.
async fn invite(world: &World, guest: &Guest) -> String {
    let at = |rest: &str| format!("/it/processes/{}{rest}", demo::SLUG);
    let list = guest.browser.get(&at("/desk/interviews")).await;
    let campaign =
        list.body.split("/interviews/").find_map(|part| part.split('"').next().filter(|id| id.len() == 26));
    let campaign = at(&format!("/interviews/{}", campaign.unwrap_or_else(|| panic!("{}", list.body))));
    let form = guest.browser.get(&format!("{campaign}/contacts/new")).await;
    let name = "Irma Daascoltare";
    let sheet = filling::fill(&form.form("/contacts")).set("name", name);
    assert_eq!(guest.browser.submit(&sheet).await.status, 303);
    let list = guest.browser.get(&campaign).await;
    let before = list.body.split(&format!(">{name}<")).next().unwrap();
    let contact = before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
    let page = guest.browser.get(&contact).await;
    let invited = guest.browser.submit(&filling::fill(&page.form("/invitations"))).await;
    assert_eq!(invited.status, 303, "{}", invited.body);
    let select =
        sql!("SELECT body FROM accounts_mail WHERE body LIKE '%/interviews/mine/%' ORDER BY id DESC LIMIT 1");
    let mail: Written = world.db.read().await.unwrap().one(select, vec![]).await.unwrap();
    let secret: String = mail
        .body
        .split("/interviews/mine/")
        .nth(1)
        .unwrap()
        .chars()
        .take_while(char::is_ascii_hexdigit)
        .collect();
    let mine = guest.browser.get(&at(&format!("/interviews/mine/{secret}"))).await;
    let chosen = guest.browser.submit(&filling::fill(&mine.form("/appointments"))).await;
    assert_eq!(chosen.status, 303, "{}", chosen.body);
    secret
}

/// Another body joins the promoters.
async fn join(guest: &Guest) {
    let page = guest.browser.get(&format!("/it/processes/{}/promoters/new", demo::SLUG)).await;
    let joined = guest.browser.submit(&filling::fill(&page.form("/promoters"))).await;
    assert_eq!(joined.status, 303, "{}", joined.body);
}

/// An analyst writes a memo about the process: what one can say in other words, and undo.
async fn note(guest: &Guest) {
    let page = guest.browser.get(&format!("/it/processes/{}/desk/memos/new", demo::SLUG)).await;
    let sheet = page.form("/desk/memos").set("memo", "Le interviste e i documenti dicono cose diverse.");
    let written = guest.browser.submit(&sheet).await;
    assert_eq!(written.status, 303, "{}", written.body);
}

/// Whether a page refuses somebody for who they are or where the form comes from, not for when or what.
pub fn is_about_who_asks(page: &Page) -> bool {
    let text = form::unescape(&page.body);
    let says = |key: &str| Lang::ALL.iter().any(|lang| text.contains(&web::i18n::say(*lang, key, &[])));
    ["refused-role", "refused-sign-in", "refused-forged"].iter().any(|key| says(key))
}

/// Whether a visitor is asked to sign in first.
pub fn leads_to_sign_in(page: &Page) -> bool {
    page.status == 303 && page.leads_to().split('?').next().unwrap().ends_with("/sign-in")
}

/// Named parts of a path, without their words.
pub fn names_in(path: &str) -> Vec<String> {
    addresses::parts(path).into_iter().map(|(_, name)| name).collect()
}
