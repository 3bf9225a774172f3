// What a machine can check of WCAG 2.2 AA (requirement A11Y-1) and of reflow (A11Y-7).
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Runs axe on the page as it stands; returns one line for each element that fails a rule. */
export async function violations(page) {
  // Through the debugging protocol, so that the page's own policy stays as strict as it is for visitors.
  await page.evaluate(axe.source);
  const run = (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  const { violations: found } = await page.evaluate(run, TAGS);
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node.target.join(" ")}`));
}

/** Returns what is wider than the window: a page never scrolls sideways, only a box inside it may. */
export async function tooWide(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
      .map((element) => `wider than the window: <${element.tagName.toLowerCase()} class="${element.className}">`)
      .slice(0, 5);
  });
}
