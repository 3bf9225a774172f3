// The harness is tested before it tests anything: what it claims to catch, it catches.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../lib/browser.mjs";
import { Visitor } from "../lib/visitor.mjs";
import { serve } from "./site.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});
const arrive = (options = {}) => Visitor.arrive(browser, { origin: site.origin, ...options });

for (const width of [390, 1280]) {
  for (const scripts of [true, false]) {
    test(`a good page passes, ${width} px, scripts ${scripts}`, async () => {
      const visitor = await arrive({ width, scripts });
      const page = await visitor.open("/good");
      await visitor.looksRight();
      assert.equal(await page.locator("#said").textContent(), scripts ? "with scripts" : "without scripts");
      await visitor.leave();
    });
  }
}

test("the keyboard reaches, types and sends", async () => {
  const visitor = await arrive({ scripts: false });
  const page = await visitor.open("/good");
  await visitor.type({ role: "textbox", name: "Name" }, "Anna");
  await visitor.enter("Send");
  await page.waitForURL("**/next?name=Anna");
  await visitor.leave();
});

test("a sign-in link signs in only when it leaves a session", async () => {
  const visitor = await arrive();
  await visitor.signIn(`${site.origin}/link`);
  assert.match(visitor.page.url(), /\/in$/);
  await visitor.context.clearCookies();
  await assert.rejects(visitor.signIn("/link-spent"), /no session after \/link-spent/);
  await visitor.leave();
});

for (const [path, finding] of [
  ["/third-party", /third-party request: http:\/\/tracker\.example/],
  ["/inline", /console error.*Content Security Policy/],
  ["/throws", /script error.*on purpose/],
  ["/missing-picture", /status 404.*gone\.png/],
]) {
  test(`behind the visitor's back: ${path} is caught`, async () => {
    const visitor = await arrive();
    await visitor.open(path);
    await visitor.page.waitForLoadState("networkidle");
    await assert.rejects(visitor.leave(), finding);
  });
}

for (const [path, finding] of [
  ["/unlabelled", /label/],
  ["/wide", /wider than the window: <div class="wide">/],
]) {
  test(`what looks wrong: ${path} is caught`, async () => {
    const visitor = await arrive();
    await visitor.open(path);
    await assert.rejects(visitor.looksRight(), finding);
    await visitor.leave();
  });
}

for (const [path, name, finding] of [
  ["/covered", "Under", /covered/],
  ["/unmarked", "Silent", /no visible mark/],
  ["/good", "Nowhere", /no Tab leads to/],
]) {
  test(`a lost focus: ${path} "${name}" is caught`, async () => {
    const visitor = await arrive();
    await visitor.open(path);
    await assert.rejects(visitor.tabTo(name), finding);
    await visitor.leave();
  });
}

test("whoever reads English finds what a scene names in Italian, and not what must not be there in either language", async () => {
  const visitor = await arrive({ language: "en" });
  await visitor.open("/english");
  await visitor.sees("Pubblica una versione", /publish a/);
  await assert.rejects(visitor.sees("Qualcosa da sistemare"), /does not say "\(\?:Something to put right\)"/);
  await assert.rejects(visitor.never("Pubblica una versione"), /says "Pubblica una versione"/);
  await assert.rejects(visitor.never("Qualcosa da sistemare"), /says "Qualcosa da sistemare"/);
  await visitor.fill({ "Tipo di fase": "Adozione" });
  await assert.rejects(visitor.fill({ "Tipo di fase": "Attuazione" }), /0 options say/);
  await visitor.follow("Pubblica la versione");
  assert.match(visitor.page.url(), /\/next$/);
  await visitor.leave();
});

for (const [path, finding] of [
  ["/half-english", /says in Italian, to whoever reads English:\s+Qualcosa da sistemare/],
  ["/foreign", /the page is in "it"/],
]) {
  test(`a page in the wrong language: ${path} is caught`, async () => {
    const visitor = await arrive({ language: "en" });
    await assert.rejects(visitor.open(path), finding);
    await visitor.leave();
  });
}

test("in the outbox letters to others may be in Italian, one's own may not", async () => {
  const visitor = await arrive({ language: "en" });
  const page = await visitor.open("/outbox");
  await visitor.reads(page.locator("li", { hasText: "Maud" }));
  await assert.rejects(visitor.reads(page.locator("li", { hasText: "Lina" })), /says in Italian:\s+Contributo numero 1: Piano/);
  await visitor.leave();
});

test("a status other than the expected one is caught, an expected failure is not", async () => {
  const visitor = await arrive();
  await assert.rejects(visitor.open("/gone", { status: 403 }), /answered 404 instead of 403/);
  await visitor.open("/gone", { status: 404 });
  await visitor.leave();
  const strict = await arrive();
  await assert.rejects(strict.open("/gone"), /answered 404 instead of 200/);
  await assert.rejects(strict.leave(), /status 404/);
});
