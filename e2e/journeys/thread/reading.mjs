// 2. Sources come in, are read and coded; themes are built; the figures say how far it is.
import { readFileSync } from "node:fs";
import { either } from "../../lib/english.mjs";
import { at, day, email, worker } from "./places.mjs";

const POEM = `# Indagine sui mercati

Il mercato del sabato ha perso un banco su tre in dieci anni. Chi resta vende soprattutto frutta e formaggi.

## Che cosa chiedono i clienti

- Orari più lunghi d’estate.
- Una fontana vicino ai banchi.
`;
const PRINTED = readFileSync(new URL("../../../engines/pdf/tests/fixtures/typst-2.pdf", import.meta.url));
const NOTES = "Verbale del sopralluogo.\r\n\r\nIl mercato è «vivo» finché c’è perché fermarsi: 12 € di spesa media, e una panchina.\r\n\r\nLe città vicine hanno già cambiato.\r\n";
const PAGE = `<!doctype html><html><head><title>I mercati visti dal Comune</title><script>alert("no")</script></head>
<body><h1>I mercati visti dal Comune</h1><p onclick="alert('no')">Il suolo pubblico costa <b>meno</b> che altrove.</p><style>p{color:red}</style></body></html>`;

/** A file to upload, its bytes in the encoding asked for. */
const file = (name, words, encoding = "utf8") => ({ name, mimeType: "application/octet-stream", buffer: encoding === "windows-1252" ? windows1252(words) : Buffer.from(words, encoding) });
const windows1252 = (words) => Buffer.from(words.replaceAll("’", "\x92").replaceAll("€", "\x80"), "latin1");

const about = (title, publisher) => ({ Titolo: title, "Chi l’ha scritto": publisher, "Arrivato il": day(-30), "Per nome": true });

/** Opens the reading of the source with this title, for coding. */
async function toCoding(analyst, cast, title) {
  await analyst.open(at(cast, "/desk/coding"));
  await analyst.follow(title);
}

export function reading(scene) {
  scene("an analyst pastes a document in Markdown; it becomes passages with addresses that stay", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await analyst.open(at(cast, "/desk/sources"));
    await analyst.follow("Aggiungi un documento");
    await analyst.fill({ "Oppure incolla il testo": POEM, "Formato del testo incollato": "Markdown", ...about("Indagine sui mercati", "Osservatorio del commercio") });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("La fonte c’è, divisa in passi", "Orari più lunghi d’estate.");
    await analyst.follow(either(/^Passo 2$/, /^Passage 2$/));
    await analyst.sees("Il mercato del sabato ha perso un banco su tre");
    cast.facts.passage = new URL(analyst.page.url()).pathname;
  });

  scene("a text file in Windows-1252 keeps its accents; an HTML page keeps its words and nothing that runs", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await analyst.open(at(cast, "/sources/documents/new"));
    await analyst.fill({ File: file("verbale.txt", NOTES, "windows-1252"), ...about("Verbale del sopralluogo", "Comune di Valchiara") });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("Il mercato è «vivo» finché c’è perché fermarsi: 12 € di spesa media");
    await analyst.follow("Testi e originale");
    await analyst.sees("verbale.txt", "windows-1252");
    await analyst.open(at(cast, "/sources/documents/new"));
    await analyst.fill({ File: file("comune.html", PAGE), ...about("I mercati visti dal Comune", "Comune di Valchiara") });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("Il suolo pubblico costa meno che altrove.");
    await analyst.never("alert(", "color:red");
    await analyst.open(at(cast, "/sources/documents/new"));
    await analyst.fill({ File: file("orari.md", "# Orari\n\nD’estate si chiude *tardi*.\n"), ...about("Orari dei mercati", "Comune di Valchiara") });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("D’estate si chiude tardi.");
  });

  scene("a PDF and a Word file that are damaged and bytes that are no text are refused: what they are, and what is accepted", async (cast) => {
    const analyst = await worker(cast, "analyst");
    analyst.expectFailure(at(cast, "/sources/documents"));
    for (const [name, bytes, what] of [
      ["piano.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", /pdf/],
      ["piano.docx", "PK\u0003\u0004\u0014\u0000[Content_Types].xml word/document.xml", /word|docx/],
      ["foto.txt", "\u0000\u0001\u0002\u0000\u0000\u0007\u0000", either(/testo/, /text/)],
    ]) {
      await analyst.open(at(cast, "/sources/documents/new"));
      await analyst.fill({ File: file(name, bytes, "latin1"), ...about("Un file", "Qualcuno") });
      await analyst.press("Aggiungi alle fonti");
      await analyst.sees("Qualcosa da sistemare", what, /\.txt/, /markdown/);
      if ((await analyst.field("Titolo").inputValue()) !== "Un file") throw new Error("what was typed is lost");
    }
  });

  scene("a PDF in two columns is read in order, and each passage says its page", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await analyst.open(at(cast, "/sources/documents/new"));
    await analyst.fill({ File: file("piano.pdf", PRINTED), ...about("Piano sociale del territorio", "Comune di Valchiara") });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("La fonte c’è, divisa in passi", "quarantadue incontri, di centosei interviste e di un questionario", "p. 1", "p. 2");
    await analyst.follow(either(/^Passo 2$/, /^Passage 2$/));
    await analyst.sees("Piano sociale del territorio, p. 1");
  });

  scene("an interview comes in with an attribution that says the sector only", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await analyst.open(at(cast, "/desk/sources"));
    await analyst.follow("Aggiungi un’intervista");
    await analyst.fill({
      "Oppure incolla il testo": "Vendo formaggi da trent’anni. Senza parcheggio i clienti di valle non scendono più.\n\nIl sabato è l’unico giorno buono.",
      Titolo: "Intervista 01",
      Settore: "Commercio",
      "Data dell’intervista": day(-20),
      "Persona ascoltata": "Oreste Malgaro",
      "Indirizzo di posta della persona": email(cast, "oreste"),
      "Per settore": true,
    });
    await analyst.press("Aggiungi alle fonti");
    await analyst.sees("Vendo formaggi da trent’anni");
    const reader = await cast.stranger("reader");
    await reader.open(new URL(analyst.page.url()).pathname, { status: 404 });
    await reader.open(at(cast, "/sources"));
    await reader.sees("Indagine sui mercati", "Osservatorio del commercio", "intervista fatta");
    await reader.never("Malgaro", "formaggi da trent");
    await reader.open(cast.facts.passage);
    await reader.sees("ha perso un banco su tre");
  });

  scene("codes are defined, then put on a whole passage and on a part of one; words that differ are refused", async (cast) => {
    const analyst = await worker(cast, "analyst");
    for (const [name, definition] of [["Accesso", "Come si arriva al mercato e quando."], ["Offerta", "Che cosa si vende e chi lo vende."]]) {
      await analyst.open(at(cast, "/codebook"));
      await analyst.follow("Aggiungi un codice");
      await analyst.fill({ Nome: name, Definizione: definition });
      await analyst.press("Salva");
      await analyst.sees("Codice aggiunto");
    }
    await toCoding(analyst, cast, /Indagine sui mercati/);
    await analyst.follow("Prendi un estratto: Passo 4");
    await analyst.fill({ Accesso: true, Nota: "Ne parlano tutti." });
    await analyst.press("Prendi tutto il passo");
    await analyst.sees("Estratto preso", "Orari più lunghi d’estate.");
    await analyst.follow("Prendi un estratto: Passo 2");
    await analyst.fill({ "Oppure incolla le parole esatte": "ha perso un banco su due", Offerta: true, Accesso: true });
    analyst.expectFailure(new URL(analyst.page.url()).pathname.replace(/\/new$/, ""));
    await analyst.press("Prendi l’estratto");
    await analyst.sees(either(/nel passo queste parole non ci sono|non sono uguali/, /these words are not in the passage|are not equal/));
    await analyst.fill({ "Oppure incolla le parole esatte": "ha perso un banco su tre in dieci anni" });
    await analyst.press("Prendi l’estratto");
    await analyst.sees("Estratto preso", "ha perso un banco su tre in dieci anni");
    await analyst.follow(/ha perso un banco su tre in dieci anni/);
    await analyst.sees("Offerta", "Accesso");
  });

  scene("what was read is marked as read, source by source", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await toCoding(analyst, cast, /Intervista 01/);
    await analyst.follow("Prendi un estratto: Passo 1");
    await analyst.fill({ Accesso: true });
    await analyst.press("Prendi tutto il passo");
    await analyst.press("Ho letto questi passi");
    await analyst.sees("Passi segnati come letti");
    await toCoding(analyst, cast, /Indagine sui mercati/);
    await analyst.press("Ho letto questi passi");
    await analyst.sees("Passi segnati come letti", "Letta per intero");
  });

  scene("a theme is built from excerpts, with who thinks otherwise", async (cast) => {
    const analyst = await worker(cast, "analyst");
    await analyst.open(at(cast, "/themes"));
    await analyst.follow("Costruisci un tema");
    await analyst.fill({
      Titolo: "Si viene se si può arrivare",
      "Che cosa dicono le fonti": "Clienti e venditori legano il calo all’accesso: orari, parcheggio, attesa.",
      "Chi la pensa diversamente": "Una voce dice che basterebbe un’offerta più ampia.",
    });
    await analyst.press("Salva");
    await analyst.sees("Il tema c’è");
    await analyst.fill({ "Orari più lunghi d’estate.": true });
    await analyst.press("Aggiungi al tema");
    await analyst.sees("Orari più lunghi d’estate.", "Indagine sui mercati");
  });

  scene("the figures say what was received, read, coded, and name what was not", async (cast) => {
    const reader = await cast.stranger("reader");
    await reader.open(at(cast, "/coverage"));
    await reader.sees("Fonti lette per intero", "2 di 6", "Estratti codificati", "3 di 3", "Estratti collegati al piano", "0 di 3", "Che cosa manca", "Verbale del sopralluogo");
    await reader.never("Malgaro");
  });
}
