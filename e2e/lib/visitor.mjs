// One visitor with one browser window, and what a journey can ask of it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tooWide, violations } from "./accessibility.mjs";
import { english, isItalian, literal } from "./english.mjs";
import { Keyboard, Mouse } from "./hands.mjs";
import * as keyboard from "./keyboard.mjs";
import { italian } from "./language.mjs";
import { watch } from "./watch.mjs";

// How long something may take to appear: a limit against waiting for ever, not a measure of speed.
const PATIENCE_MS = 30_000;
const SHOTS = new URL("../shots/", import.meta.url).pathname;

const LOCALES = { it: "it-IT", en: "en-GB" };

/** A name as accessibility tells it: these words, and perhaps something in brackets or after a colon. */
function named(source) {
  if (source instanceof RegExp) return source;
  // The colon that stands before words, not the one of `(?:`.
  return new RegExp(`^${source.replaceAll(/(?<!\(\?):/g, " ?:")}( ?[(:].*)?$`, "s");
}
const plain = (words) => words.replaceAll(/\s+/g, " ").trim().toLowerCase();

/**
 * A window of `width` pixels on the site at `origin`, with or without scripts, with a mouse or with a keyboard only. Whoever
 * reads English is told in Italian what to look for, and finds what the product says in English (see english.mjs).
 */
export class Visitor {
  static async arrive(browser, { origin, width = 1280, scripts = true, hands = "mouse", language = "it" }) {
    const visitor = new Visitor();
    Object.assign(visitor, { origin, width, scripts, language, expected: new Set() });
    visitor.context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 800 },
      locale: LOCALES[language],
      timezoneId: "Europe/Rome",
      reducedMotion: "reduce",
      baseURL: origin,
    });
    visitor.findings = watch(visitor.context, origin, visitor.expected);
    visitor.page = await visitor.context.newPage();
    visitor.page.setDefaultTimeout(PATIENCE_MS);
    visitor.hands = new (hands === "keyboard" ? Keyboard : Mouse)(visitor.page, (words) => visitor.#source(words));
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

  /** What words are on the visitor's pages, as the source of a regular expression; a regular expression is what it is. */
  #source(words) {
    const own = words[this.language] ?? words;
    if (own instanceof RegExp) return own;
    return this.language === "en" && own === words ? english(own) : literal(own);
  }

  /** Opens an address and insists on its status; with a status of 400 or more, the failure is the point of the journey. */
  async open(path, { status = 200 } = {}) {
    await this.#load(path, status);
    await this.#readable();
    return this.page;
  }

  async #load(path, status) {
    const url = new URL(path, this.origin).href;
    if (status >= 400) this.expected.add(url);
    const response = await this.page.goto(url);
    if (response.status() !== status) throw new Error(`${path} answered ${response.status()} instead of ${status}`);
  }

  /** Insists that whoever reads English was not led to Italian. */
  async #readable() {
    if (this.language !== "en") return;
    const left = await italian(this.page);
    if (left.length > 0) throw new Error(`${this.page.url()} says in Italian, to whoever reads English:\n  ${left.join("\n  ")}`);
  }

  /** Insists that a letter to somebody who reads English has no line in Italian. */
  async reads(letter) {
    if (this.language !== "en") return;
    const left = (await letter.innerText()).split("\n").filter(isItalian);
    if (left.length > 0) throw new Error(`a letter to whoever reads English says in Italian:\n  ${left.join("\n  ")}`);
  }

  /** Signs in with a link: following one changes nothing yet, the button on its page does. */
  async signIn(link) {
    // The links of the demonstration are in Italian, whoever reads them.
    await this.#load(link, 200);
    const { page } = this;
    if (page.url() === new URL(link, this.origin).href) await page.locator("main form button").first().click();
    await page.waitForLoadState();
    if ((await this.context.cookies()).length === 0) throw new Error(`no session after ${link}; the page is ${page.url()}`);
  }

  /** The control with this label, among those that can be seen: a choice, or a field to fill in. */
  field(label, { choice = false } = {}) {
    const choices = ":is([type=radio], [type=checkbox])";
    const controls = this.page.locator("main").locator(choice ? `input${choices}` : `input:not(${choices}), select, textarea`);
    return controls.and(this.page.getByLabel(named(this.#source(label)))).filter({ visible: true });
  }

  /**
   * Fills in fields by their labels: words, a day as `2026-11-22`, an option, a file; `true` ticks a box or takes a choice.
   * `values` is an object, or pairs; there a label may be a regular expression, or the control itself.
   */
  async fill(values) {
    const pairs = Array.isArray(values) ? values : Object.entries(values);
    for (const [label, value] of pairs) await this.hands.set(label.page ? label : this.field(label, { choice: value === true }), value);
  }

  /** Presses a button and waits for the page it leads to. `within` narrows where to look. */
  press(name, within = this.page.locator("main")) {
    return this.#goes(within.getByRole("button", { name: named(this.#source(name)) }));
  }

  /** Follows a link to another page. */
  follow(name, within = this.page) {
    return this.#goes(within.getByRole("link", { name: named(this.#source(name)) }).first());
  }

  async #goes(element) {
    await element.waitFor();
    // The way to the element is long by keyboard, and is no part of what the page takes to answer.
    await this.hands.approach(element);
    const arrived = this.page.waitForEvent("load");
    await Promise.all([arrived, this.hands.activate(element)]);
    await this.#readable();
  }

  /** Opens a folded part of the page, unless it is open. */
  async unfold(name, within = this.page.locator("main")) {
    const summary = within.locator("summary").filter({ hasText: new RegExp(this.#source(name), "i"), visible: true }).first();
    if (!(await summary.evaluate((element) => element.parentElement.open))) await this.hands.activate(summary);
  }

  /** Insists that the page shows these words, in any case and spacing. */
  async sees(...words) {
    const text = plain(await this.page.locator("body").innerText());
    for (const some of words) {
      const source = this.#source(some);
      const wanted = source instanceof RegExp ? source : new RegExp(plain(source));
      if (!wanted.test(text)) throw new Error(`${this.page.url()} does not say "${source}". It says: ${text.slice(0, 2000)}`);
    }
  }

  /** Insists that the page, its source included, says none of these words, in Italian or in the visitor's language. */
  async never(...words) {
    const text = plain(await this.page.content());
    for (const some of words) if (text.includes(plain(some)) || new RegExp(plain(this.#source(some))).test(text)) throw new Error(`${this.page.url()} says "${some}"`);
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

  /** Throws when something went on behind the visitor's back since the last time this was asked. */
  behaved() {
    const unique = [...new Set(this.findings.splice(0))];
    if (unique.length > 0) throw new Error(`behind the visitor's back:\n  ${unique.join("\n  ")}`);
  }

  /** Closes the window; throws when something went on behind the visitor's back. */
  async leave() {
    await this.context.close();
    this.behaved();
  }
}
