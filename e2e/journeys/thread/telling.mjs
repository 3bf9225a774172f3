// 8. Anybody reads how the plan came about.
import { either } from "../../lib/english.mjs";
import { at } from "./places.mjs";

export function telling(scene) {
  scene("the difference of two versions gives the reason of each change and the contribution behind it", async (cast) => {
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/plan/versions"));
    await reader.sees("Consiglio comunale, atto n. 7/2026 del 22 novembre 2026", "Consiglio dell’Unione, atto n. 3/2026 del 22 novembre 2026");
    await reader.follow("Che cosa è cambiato dalla versione 1");
    await reader.sees("Il sabato tre non bastano.", "Sul mercoledì servono prove.", "Il personale non basta.", "Divisa", "Tolta", `Contributo ${cast.facts.lina.number}`, `Contributo ${cast.facts.bruna.number}`);
    await reader.looksRight();
  });

  scene("a line says why it is here, what was said about it and answered, and how it changed", async (cast) => {
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/plan"));
    await reader.follow("Perché è qui", reader.page.locator("main .df-line").filter({ hasText: "cinque panchine all’ombra" }));
    await reader.sees("Perché è qui", "Orari più lunghi d’estate.", "Si viene se si può arrivare", "Lo chiedono i clienti, con queste parole.");
    await reader.sees("Contributi che l’hanno cambiata", "Che cosa ne è stato detto", "Parzialmente accolta", "Come è cambiata", "Versione 1", "Versione 2");
    await reader.never("Perosino", "Sestriere", "Malgaro");
    await reader.looksRight();
    await reader.open(cast.facts.split);
    await reader.sees("Questa riga è stata divisa nella versione 2", "Al suo posto c’è", "Provarlo per un anno");
  });

  scene("the register, the replies and the page of the organisation say what became of each contribution", async (cast) => {
    const { lina, bruna, maud } = cast.facts;
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/contributions"));
    await reader.sees(`Contributo ${lina.number}`, "Parzialmente accolta", `Contributo ${maud.number}`, "In attesa di risposta", "I tipi non si sommano");
    await reader.open(at(cast, "/replies"));
    await reader.sees("Quante risposte, quanto silenzio", "Le panchine diventano cinque.");
    await reader.open(at(cast, "/coverage"));
    await reader.sees("Estratti collegati al piano", "1 di 3", "Che cosa manca", "Verbale del sopralluogo");
    await reader.open(cast.facts.organisation);
    await reader.sees("Un contributo, con risposta", `Contributo ${bruna.number}`, "Parzialmente accolta");
    await reader.open(bruna.address);
    await reader.sees(`Il contributo ${bruna.number} ha cambiato il piano così`, either(/testo aggiunto: cinque/, /text added: cinque/));
  });

  scene("after the last day a reply that is missing is overdue, for everybody to see", async (cast) => {
    const reader = await cast.later("2027-02-01T11:00:00Z");
    await reader.open(at(cast, `/contributions/${cast.facts.maud.number}`));
    await reader.sees("Oltre il termine", "Il ritardo è contato e pubblico");
    await reader.open(at(cast, "/coverage"));
    await reader.sees("Contributi in attesa di risposta", "In ritardo");
    await reader.open(at(cast, "/consultation/contributions/new"));
    await reader.sees("La consultazione è chiusa");
  });

  scene("the ledger tells what was done and with which role, and the data can be taken away", async (cast) => {
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/ledger"));
    await reader.sees("ha riaperto il piano", "conduzione del processo", "Comincia la revisione dopo il primo anno.");
    await reader.never("Perosino", "Sestriere", "Malgaro", "Agnese", "Ettore");
    await reader.open(at(cast, "/open-data"));
    const files = await reader.page.locator("main a[download]").evaluateAll((links) => links.map((link) => link.href));
    if (files.length < 5) throw new Error(`only ${files.length} files to take away`);
    for (const file of files) {
      const taken = await (await reader.page.request.get(file)).text();
      for (const name of ["Perosino", "Sestriere", "Malgaro", "@esempio.it"]) if (taken.includes(name)) throw new Error(`${file} says ${name}`);
    }
  });
}
