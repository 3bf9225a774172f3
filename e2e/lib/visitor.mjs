// One visitor with one browser window, and what a journey can ask of it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tooWide, violations } from "./accessibility.mjs";
import * as keyboard from "./keyboard.mjs";
import { watch } from "./watch.mjs";

const SHOTS = new URL("../shots/", import.meta.url).pathname;

/** A window of `width` pixels on the site at `origin`, with or without scripts. */
export class Visitor {
  static async arrive(browser, { origin, width = 1280, scripts = true, language = "it-IT" }) {
    const visitor = new Visitor();
    Object.assign(visitor, { origin, width, scripts, expected: new Set() });
    visitor.context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 800 },
      locale: language,
      timezoneId: "Europe/Rome",
      reducedMotion: "reduce",
      baseURL: origin,
    });
    visitor.findings = watch(visitor.context, origin, visitor.expected);
    visitor.page = await visitor.context.newPage();
    visitor.page.setDefaultTimeout(10_000);
    visitor.session = await visitor.context.newCDPSession(visitor.page);
    await visitor.#setScripts(scripts);
    return visitor;
  }

  async #setScripts(on) {
    await this.session.send("Emulation.setScriptExecutionDisabled", { value: !on });
  }

  /**
   * Lets timers run while `work` looks at the page: where scripts are off axe would wait for one for ever.
   * The page's own scripts stay unread: they were passed over when it was loaded.
   */
  async #awake(work) {
    await this.#setScripts(true);
    try {
      return await work();
    } finally {
      await this.#setScripts(this.scripts);
    }
  }

  /** Opens an address and insists on its status; with a status of 400 or more, the failure is the point of the journey. */
  async open(path, { status = 200 } = {}) {
    const url = new URL(path, this.origin).href;
    if (status >= 400) this.expected.add(url);
    const response = await this.page.goto(url);
    if (response.status() !== status) throw new Error(`${path} answered ${response.status()} instead of ${status}`);
    return this.page;
  }

  /** Signs in with a link: following one changes nothing yet, the button on its page does. */
  async signIn(link) {
    const page = await this.open(link);
    if (page.url() === new URL(link, this.origin).href) await page.locator("main form button").first().click();
    await page.waitForLoadState();
    if ((await this.context.cookies()).length === 0) throw new Error(`no session after ${link}; the page is ${page.url()}`);
  }

  /** Allows one address to answer with a failing status: a form sent empty on purpose. */
  expectFailure(path) {
    this.expected.add(new URL(path, this.origin).href);
  }

  /** Checks the page as it stands: axe, and no sideways scrolling. */
  async looksRight() {
    const wrong = [...(await this.#awake(() => violations(this.page))), ...(await tooWide(this.page))];
    if (wrong.length > 0) throw new Error(`${this.page.url()} at ${this.width} px:\n  ${wrong.join("\n  ")}`);
  }

  tabTo(wanted) {
    return keyboard.tabTo(this.page, wanted);
  }

  enter(wanted) {
    return keyboard.enter(this.page, wanted);
  }

  type(wanted, words) {
    return keyboard.type(this.page, wanted, words);
  }

  /** Keeps a picture of the whole page in e2e/shots. */
  async shot(name) {
    mkdirSync(SHOTS, { recursive: true });
    const path = join(SHOTS, `${name}-${this.width}${this.scripts ? "" : "-noscript"}.png`);
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }

  /** Closes the window; throws when something went on behind the visitor's back. */
  async leave() {
    await this.context.close();
    const unique = [...new Set(this.findings)];
    if (unique.length > 0) throw new Error(`behind the visitor's back:\n  ${unique.join("\n  ")}`);
  }
}
