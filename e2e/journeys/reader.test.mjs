// A reader, on every public page of the demonstration: it looks right, asks nobody else for anything, and leads on.
import assert from "node:assert/strict";
import { BARE_KEYBOARD, DESKTOP, PHONE, journey } from "../harness.mjs";

const process = "/it/processes/torino-2030";

journey("a reader finds every public page of the process well made", {}, async (visitor) => {
  for (const path of ["", "/plan/versions", "/sources", "/themes", "/codebook", "/consultation", "/replies", "/coverage", "/organisations", "/open-data"]) {
    await visitor.open(process + path);
    await visitor.looksRight();
    assert.equal(await visitor.page.locator("h1").count(), 1, path);
  }
});

journey("a reader goes from the plan to why a line is there, and to what was said about it", {}, async (visitor) => {
  await visitor.open(`${process}/plan`);
  const why = visitor.page.locator('a[href*="/plan/lines/"]').nth(3);
  const address = await why.getAttribute("href");
  await visitor.open(address);
  await visitor.looksRight();
  assert.ok((await visitor.page.locator("blockquote").count()) > 0, "no evidence on the line's page");
});

journey("an English reader sees what changed between the text consulted on and the text adopted", { windows: [DESKTOP] }, async (visitor) => {
  await visitor.open("/en/processes/torino-2030/plan/versions/1/differences/2");
  await visitor.looksRight();
  assert.ok((await visitor.page.locator("ins").count()) > 0 && (await visitor.page.locator("del").count()) > 0);
});

journey("somebody who may not come in is told so, kindly", { windows: [PHONE] }, async (visitor) => {
  await visitor.open("/it/processes/torino-2030/nowhere", { status: 404 });
  await visitor.looksRight();
  await visitor.open("/it/sign-in");
  await visitor.looksRight();
});

journey("an editor reaches the draft by keyboard alone", { as: "editor", windows: [BARE_KEYBOARD] }, async (visitor) => {
  await visitor.open(`${process}/desk`);
  await visitor.looksRight();
  await visitor.enter({ role: "link", name: "Bozza del piano" });
  await visitor.page.waitForURL("**/plan/draft");
  await visitor.looksRight();
});
