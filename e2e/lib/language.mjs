// Whether a page speaks one language throughout (WCAG 3.1.1 and 3.1.2).
import { isItalian } from "./english.mjs";

// The name the program gives to its first administrator, who may change it: somebody's name, and Italian everywhere.
const NAME = "Amministrazione";

/**
 * All that a page says by itself: what it marks as being in another language is somebody's, and so is what is typed. A letter
 * in the outbox is in the language of whoever it is for.
 */
function spoken() {
  const letters = location.pathname.endsWith("/outbox") ? ", main li" : "";
  const own = (element) => element && element.closest("[lang]") === document.documentElement && !element.closest(`script, style, textarea${letters}`);
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) if (own(texts.currentNode.parentElement)) found.push(texts.currentNode.data);
  const named = ["aria-label", "title", "alt", "placeholder"];
  for (const element of document.querySelectorAll("*")) if (own(element)) found.push(...named.map((name) => element.getAttribute(name)));
  return { lang: document.documentElement.lang, found: found.filter((words) => words?.trim()) };
}

/** What an English page says in the Italian of the product; a page that is not in English is wrong as a whole. */
export async function italian(page) {
  const { lang, found } = await page.evaluate(spoken);
  if (lang !== "en") return [`the page is in "${lang}"`];
  return [...new Set(found)].filter((words) => words.trim() !== NAME && isItalian(words));
}
