// 1. The process is opened and its people are invited.
import { either } from "../../lib/english.mjs";
import { at, day, email, followMail, site, slug, worker } from "./places.mjs";

/** The people who work in it: role as the form names it, and name. */
const PEOPLE = [
  ["analyst", "Analisi", "Agnese Riva"],
  ["editor", "Redazione", "Ettore Bellone"],
  ["second-editor", "Redazione", "Irene Castagno"],
  ["decision-owner", "Decisione", "Daniele Ormea"],
  ["first-promoter", "Ente promotore", "Pia Monterosso"],
  ["second-promoter", "Ente promotore", "Cesare Dronero"],
];

export function opening(scene) {
  scene("who keeps the site signs in by link and opens a process with two promoters and their agreement", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.open(site(cast, "/"));
    await lead.follow("Apri un processo");
    lead.expectFailure(site(cast, "/processes"));
    await lead.press("Apri il processo");
    await lead.sees("Qualcosa da sistemare", "Quello che hai scritto è ancora qui");
    await lead.fill({
      "Indirizzo breve": slug(cast),
      "Nome in italiano": "Piano dei mercati di Valchiara",
      "Nome in inglese": "Plan for the markets of Valchiara",
      "Presentazione in italiano": "Due enti scrivono con chi vende e con chi compra come saranno i mercati della valle.",
      "Primo ente": "Comune di Valchiara",
      "Secondo ente": "Unione montana Alta Valchiara",
      Organo: "Giunta comunale",
      "Numero dell’atto": "41/2026",
      "Data dell’atto": day(-82),
    });
    await lead.press("Apri il processo");
    await lead.sees("Il processo è aperto");
  });

  scene("dated phases say what happens when; a phase that ends before it begins is refused beside its field", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.follow("Aggiungi una fase");
    await lead.fill({ "Tipo di fase": "Consultazione", "Nome in italiano": "Consultazione sui mercati", "Primo giorno": day(-2), "Ultimo giorno": day(-9) });
    lead.expectFailure(at(cast, "/phases"));
    await lead.press("Salva");
    await lead.sees("L’ultimo giorno viene prima del primo");
    await lead.fill({ "Ultimo giorno": day(20), "Che cosa non è in discussione · italiano": "Il giorno del mercato: lo fissa la legge regionale." });
    await lead.press("Salva");
    await lead.sees("La fase è nel calendario", "Consultazione sui mercati");
    await lead.follow("Aggiungi una fase");
    await lead.fill({ "Tipo di fase": "Adozione", "Nome in italiano": "Adozione dei due enti", "Primo giorno": day(21), "Ultimo giorno": day(60) });
    await lead.press("Salva");
    await lead.sees("Adozione dei due enti");
  });

  scene("what is not public yet is nobody else's; once it is, the first page leads to it", async (cast) => {
    const lead = await cast.role("administrator");
    const reader = await cast.stranger("reader");
    await reader.open(at(cast), { status: 404 });
    await lead.open(at(cast, "/desk"));
    await lead.press("Pubblica il processo");
    await lead.sees("Il processo è pubblico");
    await reader.open(site(cast, "/"));
    await reader.follow(either("Piano dei mercati di Valchiara", "Plan for the markets of Valchiara"), reader.page.locator(`main li:has(a[href$="${slug(cast)}"])`));
    await reader.sees("Che cosa puoi fare adesso", "Scrivi un contributo", "Consultazione sui mercati", "In corso", "Adozione dei due enti", "Prossima", "Giunta comunale, 41/2026");
  });

  scene("people are invited to roles by e-mail", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.open(at(cast, "/people"));
    for (const [who, role, name] of PEOPLE) {
      await lead.follow("Invita una persona");
      await lead.fill({ "Nome e cognome": name, "Indirizzo e-mail": email(cast, who), Ruolo: role, Motivazione: "Lavora al piano dei mercati." });
      await lead.press("Dai il ruolo e manda l’invito");
      await lead.sees("il ruolo è dato e l’invito è nella casella di uscita", name);
    }
  });

  scene("each finds the message in the outbox, and its link lets them in once", async (cast) => {
    for (const [who, , name] of PEOPLE) {
      const invited = await worker(cast, who);
      await followMail(invited, email(cast, who));
      await invited.sees("Sei alla porta", name);
      const door = invited.page.url();
      await invited.press("Entra");
      await invited.sees(name, "Tavolo di lavoro");
      if (who !== "analyst") continue;
      const other = await cast.stranger("reader");
      await other.open(door, { status: 410 });
      await other.sees("Questo link non si può più usare", "È già stato usato");
    }
  });

  scene("the words of the process are its own: a kind of organisation, a sector of those who are heard", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.open(at(cast, "/words"));
    await lead.fill({ "Categorie di organizzazioni": true, "Parola breve": "ambulanti", "Nome in italiano": "Associazione di ambulanti" });
    await lead.press("Salva");
    await lead.fill({ "Settori delle persone ascoltate": true, "Parola breve": "commercio", "Nome in italiano": "Commercio" });
    await lead.press("Salva");
    await lead.sees("Associazione di ambulanti", "Commercio");
  });
}
