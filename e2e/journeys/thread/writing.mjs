// 3. The plan is written, line by line, and tied to what it comes from.
import { at, worker } from "./places.mjs";

const LINES = [
  ["Obiettivo", "Far sì che al mercato si possa arrivare, fermarsi e tornare."],
  ["Azione", "Tenere aperto il parcheggio della stazione il sabato mattina, senza pagare."],
  ["Azione", "Mettere una fontana e due panchine accanto ai banchi, e prolungare l’orario d’estate."],
  ["Azione", "Dare un banco a rotazione a chi produce in valle."],
  ["Testo", "Il mercato del mercoledì resta com’è."],
];

/** The line of the draft with these words. */
export const lineWith = (visitor, words) => visitor.page.locator("main .df-line").filter({ hasText: words });

/** Chooses something to do with a line of the draft. */
export async function doWith(editor, cast, words, action) {
  await editor.open(at(cast, "/plan/draft"));
  const line = lineWith(editor, words);
  await editor.unfold("Azioni", line);
  await editor.follow(action, line);
}

/** The permanent address of a line of the draft. */
async function addressOf(editor, cast, words) {
  await editor.open(at(cast, "/plan/draft"));
  return lineWith(editor, words).locator(".df-line-number").getAttribute("href");
}

export function writing(scene) {
  scene("an editor writes sections and lines", async (cast) => {
    const editor = await worker(cast, "editor");
    await editor.open(at(cast, "/plan/draft"));
    for (const title of ["Arrivare al mercato", "Chi vende"]) {
      await editor.follow("Aggiungi una sezione");
      await editor.fill({ Titolo: title, Perché: "Le due domande più sentite." });
      await editor.press("Salva nella bozza");
    }
    await editor.sees("Arrivare al mercato", "Chi vende");
    for (const [kind, words] of LINES) {
      const section = editor.page.locator("main section").filter({ hasText: "Arrivare al mercato" });
      await editor.follow("Aggiungi una riga", section);
      await editor.fill([["Testo", words], [kind, true], ["Perché", "Viene dall’indagine."]]);
      await editor.press("Salva nella bozza");
      await editor.sees("La riga è nella bozza", words, "senza evidenze");
    }
  });

  scene("a line is tied to an excerpt and to a theme, each with its kind and its reason", async (cast) => {
    const editor = await worker(cast, "editor");
    await doWith(editor, cast, "fontana e due panchine", "Da dove viene");
    await editor.sees("Ancora nessun legame");
    await editor.fill({ "Cerca per parole": "orari" });
    await editor.press("Cerca");
    await editor.fill([[/Indagine sui mercati/, true], ["Da qui vengono le parole", true], ["Perché", "Lo chiedono i clienti, con queste parole."]]);
    await editor.press("Aggiungi i legami");
    await editor.sees("I legami sono stati aggiunti", "Da qui vengono le parole", "Orari più lunghi d’estate.");
    await editor.follow("Temi", editor.page.locator("main"));
    await editor.fill([[/Si viene se si può arrivare/, true], ["A sostegno", true], ["Perché", "È il tema da cui parte la sezione."]]);
    await editor.press("Aggiungi i legami");
    await editor.sees("Si viene se si può arrivare", "A sostegno", "Da qui vengono le parole");
  });

  scene("lines move, are struck and put back, split and merged, and no address is lost", async (cast) => {
    const editor = await worker(cast, "editor");
    const struck = await addressOf(editor, cast, "Il mercato del mercoledì");
    const split = await addressOf(editor, cast, "fontana e due panchine");
    await doWith(editor, cast, "un banco a rotazione", "Sposta");
    await editor.unfold("Spostala in un’altra sezione");
    await editor.fill({ Sezione: "Chi vende" });
    await editor.press("Applica i filtri");
    await editor.fill({ "Nuovo posto in «Chi vende»": "All’inizio", Perché: "Riguarda chi vende, non chi arriva." });
    await editor.press("Sposta la riga");
    await editor.sees("La riga è al suo nuovo posto");
    await doWith(editor, cast, "Il mercato del mercoledì", "Togli dalla bozza");
    await editor.fill({ Perché: "Non è una scelta: lo dice già la legge." });
    await editor.press("Togli la riga");
    await editor.sees("La riga è uscita dalla bozza");
    await editor.unfold("Una riga che non è più nella bozza");
    await editor.follow("Rimetti nella bozza");
    await editor.fill({ Perché: "Chi vende chiede che sia scritto." });
    await editor.press("Rimetti la riga");
    await editor.sees("La riga è di nuovo nella bozza");
    await doWith(editor, cast, "fontana e due panchine", "Dividi in più righe");
    await editor.fill({ "Parte 1": "Mettere una fontana e due panchine accanto ai banchi.", "Parte 2": "Prolungare l’orario di un’ora d’estate.", Perché: "Sono due cose diverse." });
    await editor.press("Dividi la riga");
    await editor.sees("La riga è stata divisa", "Prolungare l’orario di un’ora d’estate.");
    await doWith(editor, cast, "Il mercato del mercoledì", "Unisci ad altre righe");
    await editor.fill([[/parcheggio della stazione/, true]]);
    await editor.press("Continua con il testo");
    await editor.fill({ "Testo della riga unita": "Tenere aperto il parcheggio della stazione il sabato e il mercoledì mattina, senza pagare.", Azione: true, Perché: "Il parcheggio serve ai due mercati." });
    await editor.press("Unisci le righe");
    await editor.sees("Le righe sono diventate una", "il sabato e il mercoledì mattina");
    for (const [address, why] of [[struck, "Il parcheggio serve ai due mercati."], [split, "Sono due cose diverse."]]) {
      await editor.open(address);
      await editor.sees("Nella bozza questa riga non c’è più", why);
    }
  });

  scene("two editors on one line: the second sees both texts, and nothing typed is lost", async (cast) => {
    const [first, second] = [await worker(cast, "editor"), await worker(cast, "second-editor")];
    for (const one of [first, second]) await doWith(one, cast, "due panchine", "Riformula");
    await first.fill({ Testo: "Mettere una fontana e tre panchine accanto ai banchi.", Perché: "Due sono poche." });
    await first.press("Salva nella bozza");
    await second.fill({ Testo: "Mettere una fontana e due panchine all’ombra.", Perché: "D’estate si sta al sole." });
    second.expectFailure(new URL(second.page.url()).pathname.replace(/\/new$/, ""));
    await second.press("Salva nella bozza");
    await second.sees("Qualcuno ha cambiato questo testo mentre scrivevi", "fontana e tre panchine accanto ai banchi", "all’ombra");
    await second.looksRight();
    await second.fill({ Testo: "Mettere una fontana e tre panchine all’ombra, accanto ai banchi." });
    await second.press("Salva nella bozza");
    await second.sees("La riga è stata riformulata", "tre panchine all’ombra");
  });

  scene("who leads publishes the draft: a numbered version with its own address, which no longer changes", async (cast) => {
    const lead = await cast.role("administrator");
    await lead.open(at(cast, "/desk"));
    await lead.follow("Pubblica una versione");
    await lead.sees("Che cosa manca", "3 righe non dicono da dove vengono", "È la prima versione");
    await lead.fill({ "Nome della versione": "Bozza per la consultazione", "Per la consultazione": true });
    await lead.press("Pubblica la versione");
    await lead.sees("La versione è pubblica");
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/plan/versions/1"));
    await reader.sees("Bozza per la consultazione", "Sigillo della versione", "tre panchine all’ombra", "un banco a rotazione");
  });
}
