// Finds the pages of the site the way a visitor does: by its links. One address is enough for each kind of page.

/** What kind of page an address leads to: keys, numbers and secrets left out. */
export function kind(path) {
  const { pathname, searchParams } = new URL(path, "http://here");
  const parts = pathname.split("/").map((part, at, all) => {
    if (all[at - 1] === "codebook" && part !== "new") return "{code}";
    if (/^[0-9a-z]{26}$/i.test(part)) return "{id}";
    if (/^[0-9a-f]{40}$/.test(part)) return "{secret}";
    return /^\d+$/.test(part) ? "{number}" : part;
  });
  const asked = [...searchParams.keys()].filter((key) => !["after", "before", "from", "done", "next", "page"].includes(key));
  return parts.join("/") + (asked.length > 0 ? `?${asked.sort().join("&")}` : "");
}

/**
 * Walks from `starts` along links that stay under one of `within`, and calls `visit(path, kind)` once for each kind of page.
 * `visit` opens the page and returns true when it is one, false when it is a file. Returns the kinds seen.
 */
export async function crawl(visitor, starts, within, visit) {
  const seen = new Set();
  const left = starts.map((path) => path);
  while (left.length > 0) {
    const path = left.shift();
    const one = kind(path);
    if (seen.has(one)) continue;
    seen.add(one);
    if (await visit(path, one)) left.push(...(await links(visitor.page, within)));
  }
  return seen;
}

/** The addresses a page leads to, downloads and ways out excepted. */
async function links(page, within) {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("a[href]:not([download])")].map((link) => ({ origin: link.origin, path: link.pathname + link.search })),
  );
  const origin = new URL(page.url()).origin;
  return found.filter((link) => link.origin === origin && within.some((start) => link.path.startsWith(start))).map((link) => link.path);
}
