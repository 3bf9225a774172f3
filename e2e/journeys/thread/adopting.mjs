// 7. The promoters adopt, each with its own act; then the plan is opened again.
import { at, day, worker } from "./places.mjs";
import { doWith } from "./writing.mjs";

/** Publishes the draft as it is. */
async function publish(lead, cast, name, purpose) {
  await lead.open(at(cast, "/plan/versions/new"));
  await lead.fill({ "Nome della versione": name, [purpose]: true });
  await lead.press("Pubblica la versione");
  await lead.sees("La versione è pubblica");
}

export function adopting(scene) {
  scene("after the replies one line is struck and one is split, and a second version is published for adoption", async (cast) => {
    const editor = await worker(cast, "editor");
    await editor.open(at(cast, "/plan/draft"));
    const split = editor.page.locator("main .df-line").filter({ hasText: "parcheggio della stazione" });
    cast.facts.split = await split.locator(".df-line-number").getAttribute("href");
    await doWith(editor, cast, "parcheggio della stazione", "Dividi in più righe");
    await editor.fill({ "Parte 1": "Tenere aperto il parcheggio della stazione il sabato mattina.", "Parte 2": "Provarlo per un anno anche il mercoledì.", Perché: "Sul mercoledì servono prove." });
    await editor.press("Dividi la riga");
    await editor.sees("La riga è stata divisa");
    await doWith(editor, cast, "Prolungare l’orario di un’ora", "Togli dalla bozza");
    await editor.fill({ Perché: "Il personale non basta." });
    await editor.press("Togli la riga");
    const lead = await cast.role("administrator");
    await publish(lead, cast, "Piano dei mercati", "Per l’adozione");
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/plan/versions/1"));
    await reader.sees("tre panchine all’ombra", "Prolungare l’orario di un’ora");
    await reader.never("cinque panchine", "Provarlo per un anno");
  });

  scene("each promoter adopts the version with its own act and date; neither can do it twice", async (cast) => {
    const bodies = [
      ["first-promoter", "Comune di Valchiara", "Consiglio comunale", "7/2026"],
      ["second-promoter", "Unione montana Alta Valchiara", "Consiglio dell’Unione", "3/2026"],
    ];
    for (const [who, body, organ, number] of bodies) {
      const promoter = await worker(cast, who);
      await promoter.open(at(cast, "/desk"));
      await promoter.follow("Adotta una versione");
      await promoter.follow("Adotta questa versione");
      await promoter.fill({ [body]: true, Organo: organ, "Numero dell’atto": number, "Data dell’atto": day(0), Perché: "Esito della seduta." });
      await promoter.press("Registra l’adozione");
      await promoter.sees("L’adozione è registrata", `${organ}, atto n. ${number} del 22 novembre 2026`);
    }
    const late = await worker(cast, "first-promoter");
    await late.open(at(cast, "/plan/versions/2/adoptions/new"));
    await late.sees("Tutti i promotori hanno adottato questa versione");
  });

  scene("an adopted plan is closed, and is opened again for its next revision with a reason", async (cast) => {
    const editor = await worker(cast, "editor");
    await editor.open(at(cast, "/plan/draft"));
    await editor.sees("La versione 2 è stata adottata da tutti i promotori: la bozza è chiusa");
    const lead = await cast.role("administrator");
    await lead.open(at(cast, "/plan/draft"));
    await lead.follow("Riapri il piano");
    await lead.fill({ Perché: "Comincia la revisione dopo il primo anno." });
    await lead.press("Riapri la bozza");
    await lead.sees("La bozza è di nuovo aperta");
    await doWith(editor, cast, "un banco a rotazione", "Riformula");
    await editor.fill({ Testo: "Dare due banchi a rotazione a chi produce in valle.", Perché: "Le domande sono state più dei posti." });
    await editor.press("Salva nella bozza");
    await editor.sees("La riga è stata riformulata");
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/plan"));
    await reader.sees("Piano dei mercati", "un banco a rotazione");
    await reader.never("due banchi a rotazione");
  });
}
