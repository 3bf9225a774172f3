// What a scene names in Italian is looked for in English: in the words of the product where it has some, otherwise as it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { english, isItalian } from "../lib/english.mjs";
import { pairs } from "../lib/texts.mjs";

/** Whether what `italian` becomes is exactly these words. */
const becomes = (italian, ...words) => {
  for (const some of words) assert.match(some, new RegExp(`^${english(italian)}$`), italian);
};

for (const [what, italian, ...words] of [
  ["a text of the product", "Pubblica la versione", "Publish the version"],
  ["a text of several keys, each in its English", "In corso", "Under way", "In force"],
  ["a text with a number", "Versione 2", "Version 2"],
  ["a plural, by its form", "3 righe non dicono da dove vengono", "3 lines do not say where they come from"],
  ["a singular, by its form", "Un contributo, con risposta", "One contribution, answered"],
  ["a day", "22 novembre 2026", "22 November 2026"],
  ["the first of a month", "1º marzo 2026", "1 March 2026"],
  ["a day behind its word", "Consiglio comunale, atto n. 7/2026 del 22 novembre 2026", "Consiglio comunale, act no. 7/2026 of 22 November 2026"],
  ["a day behind an elided word", "Consiglio comunale, atto n. 7/2026 dell’8 maggio 2026", "Consiglio comunale, act no. 7/2026 of 8 May 2026"],
  ["a clause of a longer text", "L’ultimo giorno viene prima del primo", "The last day comes before the first"],
  ["two texts joined", "Che cosa non è in discussione · italiano", "What is not on the table · Italian"],
  ["what the story typed", "Il giorno del mercato: lo fissa la legge (regionale).", "Il giorno del mercato: lo fissa la legge (regionale)."],
  ["a label misspelt", "Pubblica la verzione", "Pubblica la verzione"],
]) {
  test(`in English: ${what}`, () => becomes(italian, ...words));
}

test("in English the Italian of the product fits no more", () => {
  for (const italian of ["Pubblica la versione", "Versione 2", "22 novembre 2026", "L’ultimo giorno viene prima del primo"]) {
    assert.doesNotMatch(italian, new RegExp(english(italian)));
  }
});

test("Italian left on an English page is known; what both languages say, and what nobody's text is, are not Italian", () => {
  for (const words of ["Pubblica la versione", "Qualcosa da sistemare.", "3 righe non dicono da dove vengono"]) assert.ok(isItalian(words), words);
  for (const words of ["Markdown", "Publish the version", "Il mercato del mercoledì resta com’è."]) assert.ok(!isItalian(words), words);
});

test("every Italian text has an English one, and no selector is left in either", () => {
  const all = pairs();
  assert.ok(all.length > 1000, `only ${all.length} texts were read`);
  for (const [italian, words] of all) for (const one of [italian, words]) assert.ok(one && !/->|\[(one|other|\d+)\]/.test(one), `${italian} | ${words}`);
});
