// The two ways of acting on a page. Both find things as people do: a field by its label, a button or a link by its name.
import { reach } from "./keyboard.mjs";

const LONG = 60;

/** Moves and clicks. */
export class Mouse {
  constructor(page, source) {
    Object.assign(this, { page, source });
  }

  /** Nothing stands between a mouse and what it clicks. */
  async approach() {}

  activate(element) {
    return element.click();
  }

  async set(control, value) {
    const kind = await control.evaluate((element) => element.type);
    if (kind === "file") await control.setInputFiles(value);
    else if (kind === "radio" || kind === "checkbox") await control.check();
    else if (kind === "select-one") await control.selectOption({ label: await option(control, this.source(value)) });
    else await control.fill(value);
  }
}

/** Has no mouse: Tab, Space, arrows, Enter, and what is typed. Every stop of the focus must be visible. */
export class Keyboard {
  constructor(page, source) {
    Object.assign(this, { page, source });
    this.keys = page.keyboard;
  }

  approach(element) {
    return reach(this.page, element);
  }

  async activate(element) {
    await reach(this.page, element);
    await this.keys.press("Enter");
  }

  async set(control, value) {
    await reach(this.page, control);
    const kind = await control.evaluate((element) => element.type);
    // Behind this control there is a window of the system, which no page can change.
    if (kind === "file") await control.setInputFiles(value);
    else if (kind === "radio" || kind === "checkbox") await this.#check(control);
    else if (kind === "select-one") await this.#choose(control, value);
    else if (kind === "date") await this.keys.type(asTyped(value));
    else await this.#type(value);
    if (kind === "date" && (await control.inputValue()) !== value) throw new Error(`typed ${value}, became ${await control.inputValue()}`);
  }

  async #type(words) {
    await this.keys.press("ControlOrMeta+a");
    await (words.length > LONG ? this.keys.insertText(words) : this.keys.type(words));
  }

  async #check(control) {
    const there = () => control.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < LONG && !(await there()); steps += 1) await this.keys.press("ArrowDown");
    if (!(await control.isChecked())) await this.keys.press("Space");
  }

  async #choose(control, value) {
    const wanted = await option(control, this.source(value));
    const chosen = () => control.evaluate((element) => element.selectedOptions[0]?.label);
    await this.keys.press("Home");
    const many = await control.evaluate((element) => element.options.length);
    for (let steps = 0; steps < many && (await chosen()) !== wanted; steps += 1) await this.keys.press("ArrowDown");
    if ((await chosen()) !== wanted) throw new Error(`the arrows do not lead to "${wanted}"`);
  }
}

/** A day as its digits are typed in Debian's Chromium, which shows date fields the American way round. */
function asTyped(day) {
  const [year, month, date] = day.split("-");
  return `${month}${date}${year}`;
}

/** The whole label of the only option that has these words in it. */
async function option(control, source) {
  const labels = await control.evaluate((element) => [...element.options].map((one) => one.label));
  const exact = labels.filter((label) => new RegExp(`^${source}$`).test(label));
  const found = exact.length > 0 ? exact : labels.filter((label) => new RegExp(source).test(label));
  if (found.length !== 1) throw new Error(`${found.length} options say "${source}"; there are: ${labels.join(" | ")}`);
  return found[0];
}
