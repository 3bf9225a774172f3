// The texts of the product in both languages, as its Fluent files have them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = new URL("../../", import.meta.url).pathname;
// A selector with no other inside it.
const SELECTOR = /\{\s*\$\w+\s*->((?:[^{}]|\{[^{}>]*\})*)\}/;

/** Words without what may differ where they are named: how they are spaced, and the mark they end with. */
export const bare = (words) => words.replaceAll(/\s+/g, " ").trim().replace(/[.,:;]$/, "");

/** The messages of one file of texts: key and value. */
function messages(path) {
  const found = new Map();
  let key;
  for (const line of readFileSync(path, "utf8").split("\n").filter((one) => !one.startsWith("#"))) {
    const start = /^([a-z][\w-]*) =(.*)$/.exec(line);
    if (start) key = start[1];
    // Without the space inside it, that no comma of a place is taken for one of the sentence.
    const said = (start ? start[2] : line).replaceAll(/(DAY\("\w+",) /g, "$1");
    if (key) found.set(key, start ? said : `${found.get(key)}\n${said}`);
  }
  return found;
}

/** Each of the ways a message with plurals can be said, by the forms chosen on the way. */
function forms(value, chosen = "") {
  const selector = SELECTOR.exec(value);
  if (!selector) return [[chosen, bare(value)]];
  const [, ...parts] = selector[1].split(/\s\*?\[(\w+)\]\s/);
  const names = parts.filter((_, at) => at % 2 === 0);
  return names.flatMap((name, at) => forms(value.replace(selector[0], () => parts[2 * at + 1].trim()), `${chosen} ${name}`));
}

/** The ways to say one message, Italian beside English: by the same forms where both have them, otherwise each with each. */
function together(it, en) {
  const theirs = forms(en);
  return forms(it).flatMap(([chosen, ours]) => {
    const same = theirs.filter(([form]) => form === chosen);
    return (same.length > 0 ? same : theirs).map(([, said]) => [ours, said]);
  });
}

/** All texts there are, as pairs of Italian and English. */
export function pairs() {
  const owners = readdirSync(join(ROOT, "capabilities")).map((name) => `capabilities/${name}/src/strings`);
  const folders = [...owners, "base/web/strings"].map((one) => join(ROOT, one));
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith("it.ftl")).map((name) => join(folder, name)));
  return files.flatMap((file) => {
    const theirs = messages(file.replace(/it\.ftl$/, "en.ftl"));
    return [...messages(file)].flatMap(([key, value]) => together(value, theirs.get(key)));
  });
}

/** Where both languages cut a text alike, every run of the clauses it is made of, as pairs: nobody names all of a long one. */
export function clauses(it, en) {
  const [ours, theirs] = [it, en].map((words) => words.split(/(?<=[.,:;?!]) | (?=\()/));
  if (ours.length !== theirs.length) return [];
  const runs = ours.flatMap((_, from) => ours.slice(from).map((_, more) => [from, from + more + 1]));
  return runs.map((run) => [ours, theirs].map((all) => bare(all.slice(...run).join(" "))));
}
