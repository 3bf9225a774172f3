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
 * Walks from `starts` along links that stay under one of `within`, and calls `look(path, kind)` once for each kind of page.
 * Pages are read without being drawn, which takes a tenth of the time; `look` opens those that are worth it. Returns the
 * kinds of page seen, files among them; fails where a link leads to anything but a page or a file.
 */
export async function crawl(visitor, starts, within, look) {
  const seen = new Set();
  const left = [...starts];
  while (left.length > 0) {
    const path = left.shift();
    const one = kind(path);
    if (seen.has(one)) continue;
    seen.add(one);
    const page = await read(visitor, path);
    if (page === null) continue;
    left.push(...links(page, new URL(path, visitor.origin), within));
    await look(path, one);
  }
  return seen;
}

/** The HTML at an address; null when it is a file. */
async function read(visitor, path) {
  const answer = await visitor.context.request.get(path);
  if (answer.status() !== 200) throw new Error(`${path} answered ${answer.status()}`);
  return answer.headers()["content-type"]?.startsWith("text/html") ? answer.text() : null;
}

/** The addresses a page leads to, downloads and ways out excepted. */
function links(page, from, within) {
  const found = [...page.matchAll(/<a\s[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\sdownload[\s=>]/.test(tag));
  const addresses = found.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []).map((address) => new URL(address.replaceAll("&amp;", "&"), from));
  return addresses
    .filter((url) => url.origin === from.origin && within.some((start) => url.pathname.startsWith(start)))
    .map((url) => url.pathname + url.search);
}
