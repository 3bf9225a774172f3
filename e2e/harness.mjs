// What journeys are written with: `journey` for one thing somebody does, `story` for a long one told scene by scene.
import { after, before, describe, it } from "node:test";
import { App } from "./lib/app.mjs";
import { launch } from "./lib/browser.mjs";
import { Cast } from "./lib/cast.mjs";
import { load } from "./lib/database.mjs";

const PATIENCE_MS = 300_000;

/** The two windows a journey is walked in: a phone without scripts, a desktop with them. */
export const PHONE = { width: 390, scripts: false, hands: "mouse" };
export const DESKTOP = { width: 1280, scripts: true, hands: "mouse" };
/** A desktop without a mouse. */
export const KEYBOARD = { ...DESKTOP, hands: "keyboard" };
/** The desktop of somebody who reads English: what a scene names in Italian is looked for in English. */
export const ENGLISH = { ...DESKTOP, language: "en" };
/** A desktop without mouse and scripts. */
export const BARE_KEYBOARD = { ...KEYBOARD, scripts: false };

const world = {};
let isAwaited = false;

/** Has the world begin before the first test and end after the last; a file that registers none starts nothing. */
function needsWorld() {
  if (isAwaited) return;
  isAwaited = true;
  before(begin);
  after(end);
}

async function begin() {
  world.databases = await load();
  world.browser = await launch();
}

/** The site that the journeys of a file share, from the first of them on; a file of stories has none. */
async function shared() {
  world.app ??= await App.start(await world.databases.copy());
  return world;
}

async function end() {
  await world.app?.stop();
  await world.databases?.remove();
  await world.browser?.close();
}

/** Whether this run is on PostgreSQL: what does not depend on the database is then walked once, on SQLite. */
export const onPostgres = Boolean(process.env.DOPPIOFILO_JOURNEYS_ON);

/**
 * Registers a journey, walked once in each of `windows`. `as` signs its visitor in with the link of a demo role;
 * `patience` is for a walk that is long by nature.
 * It fails when `walk` throws, and when anything went on behind somebody's back (see lib/watch.mjs).
 */
export function journey(sentence, { as, windows = [PHONE, DESKTOP], patience = PATIENCE_MS } = {}, walk) {
  needsWorld();
  describe(sentence, () => {
    for (const window of windows) {
      it(inWords(window), { timeout: patience }, async () => {
        const cast = new Cast(await shared(), window);
        const visitor = as ? await cast.role(as) : await cast.stranger();
        await cast.play(sentence, () => walk(visitor, cast));
        await cast.leave();
      });
    }
  });
}

/**
 * Registers a story for each of `windows`: scenes in order, each a test. The same people go through all of it, so after
 * a scene that breaks the others are not played. Each telling has a site of its own: a long one fills whole lists.
 */
export function story(title, { windows = [PHONE, KEYBOARD] } = {}, tell) {
  needsWorld();
  for (const window of windows) {
    describe(`${title}: ${inWords(window)}`, () => {
      let cast;
      let broken = null;
      let app;
      before(async () => {
        app = await App.start(await world.databases.copy());
        cast = new Cast({ ...world, app }, window);
      });
      after(async () => {
        await cast.leave();
        await app.stop();
      });
      tell((sentence, play) => {
        it(sentence, { timeout: PATIENCE_MS }, async () => {
          if (broken) throw new Error(`not played: "${broken}" broke`);
          broken = sentence;
          await cast.play(sentence, () => play(cast));
          broken = null;
        });
      });
    });
  }
}

function inWords({ width, scripts, hands, language }) {
  return `${width} px, ${scripts ? "with" : "without"} scripts, ${hands}${language === "en" ? ", in English" : ""}`;
}
