// What journeys are written with: `journey("a sentence about the world", { as: "analyst" }, async (visitor) => { ... })`.
import { after, before, describe, it } from "node:test";
import { App } from "./lib/app.mjs";
import { launch } from "./lib/browser.mjs";
import { load } from "./lib/database.mjs";
import { Visitor } from "./lib/visitor.mjs";

const PHONE = 390;
const DESKTOP = 1280;
const PATIENCE_MS = 120_000;

let browser;
let databases;
let app;
before(async () => {
  [browser, databases] = await Promise.all([launch(), load()]);
  app = await App.start(await databases.copy());
});
after(async () => {
  await app?.stop();
  await databases?.remove();
  await browser?.close();
});

/** Somebody with a browser window; signed in with the link of a demo role when `as` names one. */
async function arrive({ as, width, scripts }) {
  const visitor = await Visitor.arrive(browser, { origin: app.origin, width, scripts });
  visitor.app = app;
  if (as) await visitor.signIn(await app.link(as));
  return visitor;
}

/**
 * Registers a journey: it is walked on a phone and on a desktop, with scripts and without.
 * It fails when `walk` throws, and when anything went on behind the visitor's back (see lib/watch.mjs).
 * `with` gives a second visitor in another role, for what two people see.
 */
export function journey(sentence, { as, widths = [PHONE, DESKTOP], scripts = [true, false] } = {}, walk) {
  describe(sentence, () => {
    for (const width of widths) {
      for (const scripted of scripts) {
        it(`${width} px, ${scripted ? "with" : "without"} scripts`, { timeout: PATIENCE_MS }, async () => {
          const others = [];
          const visitor = await arrive({ as, width, scripts: scripted });
          visitor.meet = async (role) => {
            others.push(await arrive({ as: role, width, scripts: scripted }));
            return others.at(-1);
          };
          await kept(sentence, visitor, () => walk(visitor));
          for (const one of [visitor, ...others]) await one.leave();
        });
      }
    }
  });
}

/** Keeps a picture of what the visitor saw when a journey breaks. */
async function kept(sentence, visitor, walk) {
  try {
    await walk();
  } catch (error) {
    const name = sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    error.message += `\nat ${visitor.page.url()}, picture: ${await visitor.shot(`broken-${name}`)}`;
    await visitor.context.close();
    throw error;
  }
}
