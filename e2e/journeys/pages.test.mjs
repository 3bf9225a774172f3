// Every page that somebody can get to by links, as the public and in each role: it looks right and says where it is.
import assert from "node:assert/strict";
import { DESKTOP, PHONE, journey, onPostgres } from "../harness.mjs";
import { crawl } from "../lib/crawl.mjs";

const ROLES = ["lead", "analyst", "editor", "decision-owner", "promoter", "guarantor", "data-contact", "administrator"];
const PROCESS = "/processes/torino-2030";
const PATIENCE_MS = 600_000;

/** What holds on every page, whoever looks: one title, at most seven entries, what the law wants linked, axe, no sideways scrolling. */
async function wellMade(visitor, path) {
  const { page } = visitor;
  assert.equal(await page.locator("h1").count(), 1, `${path} has not one title`);
  assert.ok((await page.locator("[data-element=main-navigation] a").count()) <= 7, `${path} has more than seven entries`);
  for (const owed of ["privacy-policy-link", "legal-notes", "accessibility-link", "contacts"]) {
    assert.equal(await page.locator(`footer [data-element=${owed}]`).count(), 1, `${path} lacks ${owed}`);
  }
  await visitor.looksRight();
}

/** Reads everything that can be reached, and looks at what is not in `known` yet; returns the kinds of page there are. */
async function lookRound(visitor, lang, known) {
  const within = [`/${lang}/`];
  return crawl(visitor, [`/${lang}/`, `/${lang}${PROCESS}`], within, async (path, kind) => {
    if (known.has(kind)) return;
    await visitor.open(path);
    await wellMade(visitor, path);
  });
}

// What a page looks like does not depend on the database: walked once, on SQLite. Each language in one of the windows:
// that every page is whole in both is drawn from its samples elsewhere.
if (!onPostgres) {
  for (const [lang, window] of [["it", PHONE], ["en", DESKTOP]]) {
    journey(`every page the public can reach is well made, in ${lang}`, { windows: [window], patience: PATIENCE_MS }, async (visitor) => {
      const seen = await lookRound(visitor, lang, new Set());
      for (const owed of ["/plan", "/coverage", "/ledger", "/themes", "/replies", "/organisations/{id}"]) {
        assert.ok(seen.has(`/${lang}${PROCESS}${owed}`), `no link leads to ${owed}`);
      }
    });

    journey(`every page that those who work here can reach is well made, in ${lang}`, { windows: [window], patience: PATIENCE_MS }, async (_, cast) => {
      const known = new Set();
      for (const role of ROLES) {
        const seen = await lookRound(await cast.role(role), lang, known);
        assert.ok(seen.has(`/${lang}${PROCESS}/coverage`), `no link leads ${role} to the figures`);
        for (const kind of seen) known.add(kind);
      }
    });
  }
}

journey("the first page weighs less than 100 KB once the fonts are there", {}, async (visitor) => {
  let bytes = 0;
  await visitor.session.send("Network.enable");
  const fonts = new Set();
  visitor.session.on("Network.responseReceived", ({ requestId, type }) => type === "Font" && fonts.add(requestId));
  visitor.session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => (bytes += fonts.has(requestId) ? 0 : encodedDataLength));
  for (const path of ["/it/", `/it${PROCESS}`]) {
    await visitor.session.send("Network.clearBrowserCache");
    bytes = 0;
    await visitor.open(path);
    await visitor.page.waitForLoadState("networkidle");
    assert.ok(bytes > 2000 && bytes < 100_000, `${path} weighs ${bytes} bytes`);
    console.log(`${path}: ${bytes} bytes at ${visitor.width} px`);
  }
});
