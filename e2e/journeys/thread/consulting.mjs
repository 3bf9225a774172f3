// 5 and 6. People contribute, and each of them is answered.
import { either } from "../../lib/english.mjs";
import { at, day, email, followMail, site, worker } from "./places.mjs";
import { doWith } from "./writing.mjs";

/** The last number given out to a contribution is in this title. */
const numberOf = async (visitor) => /\d+/.exec(await visitor.page.locator("h1").innerText())[0];

/** Confirms a contribution from the mail and keeps number and private address. */
async function confirm(cast, visitor, who) {
  await followMail(visitor, email(cast, who));
  await visitor.press("Consegna il contributo");
  cast.facts[who] = { number: await numberOf(visitor), address: new URL(visitor.page.url()).pathname };
}

/** A contribution by the words that come before who wrote it. */
const numbered = (number) => either(new RegExp(`Contributo ${number},`), new RegExp(`Contribution ${number},`));

/** Writes on a line of the published plan. */
async function writeOn(visitor, cast, words, fields) {
  await visitor.open(at(cast, "/plan"));
  const line = visitor.page.locator("main .df-line").filter({ hasText: words });
  await visitor.follow("Scrivi un contributo", line);
  await visitor.sees(words);
  await visitor.fill(fields);
  await visitor.press("Continua");
  await visitor.sees("Controlla la posta");
}

export function consulting(scene) {
  scene("an individual writes on a line, confirms by e-mail, and gets a number and a private address", async (cast) => {
    const person = await cast.stranger("individual");
    await person.open(at(cast, "/consultation"));
    await person.sees("Che cosa non è in discussione", "Il giorno del mercato: lo fissa la legge regionale.");
    await writeOn(person, cast, "tre panchine all’ombra", {
      "Il tuo contributo": "Tre panchine non bastano: il sabato siamo in tanti.\n\nNe servono cinque.",
      "Nome e cognome": "Lina Perosino",
      "Posta elettronica": email(cast, "lina"),
    });
    await confirm(cast, person, "lina");
    await person.sees("Contributo consegnato", "Contributo numero", "Aspetta una risposta", "Ne servono cinque.");
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, `/contributions/${cast.facts.lina.number}`));
    await reader.sees("Una persona", "Tre panchine non bastano");
    await reader.never("Perosino", "lina.");
  });

  scene("a text that is never confirmed is never received, and a form sent twice is received once", async (cast) => {
    const person = await cast.stranger("hasty");
    await person.open(at(cast, "/consultation/contributions/new"));
    await person.fill({ "Il tuo contributo": "Più banchi di pesce.", "Nome e cognome": "Ugo Fretta", "Posta elettronica": email(cast, "ugo") });
    const form = person.page.locator("main form.df-form");
    const sent = await form.evaluate((element) => ({ to: element.action, words: Object.fromEntries(new FormData(element)) }));
    await person.page.request.post(sent.to, { form: sent.words });
    await person.press("Continua");
    await person.sees("Controlla la posta");
    await person.open(site(cast, "/outbox"));
    const mails = await person.page.getByText(email(cast, "ugo"), { exact: true }).count();
    if (mails !== 1) throw new Error(`${mails} messages instead of one`);
    await person.open(at(cast, "/contributions"));
    await person.never("Più banchi di pesce");
  });

  scene("a delegate writes for an organisation under a mandate that the lead recorded", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.open(at(cast, "/organisations"));
    await lead.follow("Inserisci un’organizzazione");
    await lead.fill({ Nome: "Banchi Uniti della Valchiara", Tipo: "Associazione di ambulanti", "Che cosa fa": "Riunisce chi vende nei mercati della valle." });
    await lead.press("Salva la scheda");
    await lead.follow("Banchi Uniti della Valchiara");
    cast.facts.organisation = new URL(lead.page.url()).pathname;
    await lead.follow("Deleghe");
    await lead.fill({ "Nome e cognome": "Bruna Sestriere", "Posta elettronica": email(cast, "bruna"), "Primo giorno": day(-10), "Risulta da un registro pubblico": true });
    await lead.press("Registra una delega");
    await lead.sees("Delega registrata", "In vigore");
    const delegate = await cast.stranger("delegate");
    await writeOn(delegate, cast, "tre panchine all’ombra", {
      "Il tuo contributo": "Cinque panchine, e almeno due vicino alla fermata.",
      "Per un’organizzazione": true,
      Organizzazione: "Banchi Uniti della Valchiara",
      "Nome e cognome": "Bruna Sestriere",
      "Posta elettronica": email(cast, "bruna"),
    });
    await confirm(cast, delegate, "bruna");
    await delegate.sees("Banchi Uniti della Valchiara");
    await delegate.open(at(cast, `/contributions/${cast.facts.bruna.number}`));
    await delegate.sees("Banchi Uniti della Valchiara", "Cinque panchine");
    await delegate.never("Sestriere");
  });

  scene("somebody writes in English on the whole plan, and asks for their name to be shown", async (cast) => {
    const person = await cast.stranger("english", { language: "en" });
    await person.open(at(cast, "", "en"));
    await person.follow("Write a contribution");
    await person.follow("Write a contribution");
    await person.fill({ "Your contribution": "Put the timetable at the bus stop, in more than one language.", "Full name": "Maud Fenwick", "E-mail": email(cast, "maud"), "Show it": true });
    await person.press("Continue");
    await person.sees("Check your mail");
    await confirm(cast, person, "maud");
    await person.sees("Receipt of contribution", "It waits for a reply", "Maud Fenwick");
    await person.open(at(cast, "/contributions", "en"));
    await person.sees("Maud Fenwick", "Put the timetable at the bus stop");
  });

  scene("the editor changes the line for what was asked, and ties it to the contribution", async (cast) => {
    const editor = await worker(cast, "editor");
    await doWith(editor, cast, "tre panchine all’ombra", "Riformula");
    await editor.fill({ Testo: "Mettere una fontana e cinque panchine all’ombra, due vicino alla fermata.", Perché: "Il sabato tre non bastano." });
    await editor.press("Salva nella bozza");
    await doWith(editor, cast, "cinque panchine all’ombra", "Da dove viene");
    await editor.follow("Contributi", editor.page.locator("main"));
    await editor.fill([[numbered(cast.facts.lina.number), true], ["A sostegno", true], ["Perché", "È la richiesta che ha cambiato la riga."]]);
    await editor.press("Aggiungi i legami");
    await editor.sees("I legami sono stati aggiunti");
  });

  scene("one decision answers two contributions, tied to the change it caused; a partial one says both parts", async (cast) => {
    const { lina, bruna } = cast.facts;
    const owner = await worker(cast, "decision-owner");
    await owner.open(at(cast, "/replies/awaiting"));
    await owner.follow(numbered(lina.number));
    await owner.fill([
      ["Parzialmente accolta", true],
      ["Motivazione", "Le panchine diventano cinque. Le due vicino alla fermata dipendono da chi gestisce la strada: lo chiediamo."],
      [owner.page.locator(".df-choice").filter({ hasText: "Il sabato tre non bastano." }).locator("input"), true],
      ["Rispondi con la stessa decisione anche ai numeri", bruna.number],
    ]);
    owner.expectFailure(new URL(owner.page.url()).pathname.replace(/\/new$/, ""));
    await owner.press("Dai la risposta");
    await owner.sees("Qualcosa da sistemare");
    await owner.fill({ "Che cosa è accolto": "Cinque panchine.", "Che cosa non è accolto": "Il posto delle due vicino alla fermata." });
    await owner.press("Dai la risposta");
    await owner.sees("Risposta data");
    for (const who of ["lina", "bruna"]) {
      const person = await cast.stranger(who === "lina" ? "individual" : "delegate");
      await person.open(cast.facts[who].address);
      await person.sees("Parzialmente accolta", "Le panchine diventano cinque.", "Il posto delle due vicino alla fermata.", "La stessa decisione risponde a un altro contributo", "la modifica si leggerà quando sarà pubblicata la prossima versione");
    }
  });

  scene("the reply also leaves by mail", async (cast) => {
    const person = await cast.stranger("individual");
    await person.open(site(cast, "/outbox"));
    await person.sees(`Risposta al contributo numero ${cast.facts.lina.number}`);
  });
}
