// What the product says in English where a scene names it in Italian. The words are the product's own, from its texts, so
// that a story is written once; what a story types, and what is in the documents it reads, is nobody's text and stays.
import { bare, clauses, pairs } from "./texts.mjs";

const PLACE = /\{ *(?:DAY\("(\w+)", *)?\$(\w+)\)? *\}/;
// What a place with one of these names holds is a number; what another holds may be anything.
const NUMBERS = ["number", "count", "part", "whole", "total", "done", "all", "found", "needed"];
// A pattern with fewer letters of its own says nothing about what it fits.
const FEWEST = 2;
const MANY = 12;

/** These words as a regular expression finds them. */
export const literal = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a scene says in both languages by itself: a regular expression, or words that the story types in both. */
export const either = (it, en) => ({ it, en });

/** The Italian words as a pattern, and the names of what stands in its places. */
function pattern(it, en) {
  const names = [];
  const parts = it.split(new RegExp(PLACE, "g"));
  const source = parts.map((part, at) => {
    if (at % 3 === 0) return literal(part);
    if (at % 3 === 1) return part ? `(?:${part} |${part}l’|l’)` : "";
    names.push(part);
    return NUMBERS.includes(part) ? "([\\d.]+)" : "(.+?)";
  });
  const words = parts.filter((_, at) => at % 3 === 0).join("");
  return { en, names, weight: words.replaceAll(/\P{L}/gu, "").length, test: new RegExp(`^${source.join("")}$`, "i") };
}

/** Texts by themselves, and texts with places in them. */
function catalogue(texts) {
  const [exact, patterns] = [new Map(), []];
  for (const [it, en] of texts) {
    if (PLACE.test(it)) patterns.push(pattern(it, en));
    else exact.set(it, (exact.get(it) ?? new Set()).add(literal(en)));
  }
  return { exact, patterns: patterns.filter(({ weight }) => weight >= FEWEST) };
}

const TEXTS = pairs();
const ENGLISH = new Set(TEXTS.map(([, en]) => en));
const WHOLE = catalogue(TEXTS);
const CLAUSES = catalogue(TEXTS.flatMap(([it, en]) => clauses(it, en)));

/** A day, a number or a word of the product as it stands in a longer text; anything else as it is. */
function value(words) {
  const day = /^(\d+)º? (\p{L}+) (\d{4}.*)$/u.exec(words);
  const month = day && WHOLE.exact.get(day[2]);
  if (month) return `${day[1]} ${[...month][0]} ${day[3]}`;
  if (/^\d{1,3}(\.\d{3})+$/.test(words)) return words.replaceAll(".", ",");
  return [...(WHOLE.exact.get(words) ?? [literal(words)])].join("|");
}

/** What the patterns that fit these words say in English: those that leave least to their places. */
function filled(words, patterns) {
  const fitting = patterns.filter(({ test }) => test.test(words));
  const best = Math.max(...fitting.map(({ weight }) => weight));
  return fitting.filter(({ weight }) => weight === best).map(({ en, names, test }) => {
    const values = test.exec(words).slice(1);
    const parts = en.split(new RegExp(PLACE, "g"));
    const said = (name) => (names.includes(name) ? `(?:${value(values[names.indexOf(name)])})` : ".+?");
    return parts.map((part, at) => (at % 3 === 0 ? literal(part) : at % 3 === 1 ? "" : said(part))).join("");
  });
}

/** A label and what it is for, each in English; null where neither is the product's. */
function joined(words) {
  const [, first, joint, last] = /^(.+?)( · |: )(.+)$/.exec(words) ?? [];
  if (!joint) return null;
  const said = [english(first), english(last)];
  return said[0] === literal(first) && said[1] === literal(last) ? null : said.join(joint);
}

/**
 * The source of a regular expression for what stands on an English page where an Italian one has `text`. Words that are no
 * text of the product stay as they are: on an English page nobody finds a label that is misspelt or left in Italian.
 */
export function english(text) {
  const words = bare(text);
  const exact = [WHOLE, CLAUSES].map((all) => all.exact.get(words)).find(Boolean);
  const said = exact ?? [WHOLE, CLAUSES].map((all) => filled(words, all.patterns)).find((some) => some.length > 0);
  if (said) return `(?:${[...new Set(said)].join("|")})`;
  const alone = value(words);
  return joined(words) ?? (alone === literal(words) ? literal(text) : alone);
}

/** Whether these words are a text of the product in Italian, and none in English. */
export function isItalian(text) {
  const words = bare(text);
  if (ENGLISH.has(words)) return false;
  return WHOLE.exact.has(words) || WHOLE.patterns.some(({ weight, test }) => weight >= MANY && test.test(words));
}
