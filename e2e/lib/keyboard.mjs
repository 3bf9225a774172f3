// A visitor who has only a keyboard: goes from stop to stop, and must see where it is (WCAG 2.4.7, 2.4.11).

const LIMIT = 150;

/** Role and accessible name of what has the focus, as assistive technology hears them; null when nothing on the page has it. */
export async function focused(page) {
  if (await nothingFocused(page)) return null;
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
    return { role: nodes[0]?.role?.value ?? "", name: nodes[0]?.name?.value ?? "" };
  } finally {
    await session.detach();
  }
}

/** Whether the focus is on nothing that can be used. */
function nothingFocused(page) {
  return page.evaluate(() => [document.body, document.documentElement, null].includes(document.activeElement));
}

/** Says what is wrong with the way the focus shows; null when it can be seen. */
export async function hiddenFocus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    if (!inside || box.width === 0 || box.height === 0) return "is outside the window";
    const points = [[0.5, 0.5], [0.05, 0.5], [0.95, 0.5], [0.5, 0.05], [0.5, 0.95]];
    const seen = points.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top)));
    });
    if (!seen) return "is covered by something else";
    // A card answers for its link: the mark is then around the whole of it.
    const around = [element, ...(element.labels ?? []), element.closest("article, li")].filter(Boolean);
    const marked = around.some((part) => {
      const style = getComputedStyle(part);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    });
    return marked ? null : "has no visible mark";
  });
}

/** Presses Tab once and insists that the stop can be seen; returns false when the focus has left the page. */
async function step(page) {
  await page.keyboard.press("Tab");
  if (await nothingFocused(page)) return false;
  const wrong = await hiddenFocus(page);
  if (!wrong) return true;
  const stop = await focused(page);
  throw new Error(`the focus on ${stop.role} "${stop.name}" ${wrong}`);
}

/**
 * Presses Tab until the focus is on what is wanted: an accessible name, or `{ role, name }`; a name may be a regular expression.
 * Every stop on the way must be visible. Returns the stops passed, in order.
 */
export async function tabTo(page, wanted) {
  const { role, name } = typeof wanted === "string" || wanted instanceof RegExp ? { name: wanted } : wanted;
  const matches = (stop) => (!role || stop.role === role) && (name instanceof RegExp ? name.test(stop.name) : stop.name === name);
  const stops = [];
  let rounds = 0;
  for (let press = 0; press < LIMIT && rounds < 2; press += 1) {
    // Past the last stop the focus leaves the page, and comes back to the first.
    if (!(await step(page))) {
      rounds += 1;
      continue;
    }
    const stop = await focused(page);
    stops.push(stop);
    if (matches(stop)) return stops;
  }
  const passed = stops.map((stop) => `${stop.role} "${stop.name}"`).join(", ");
  throw new Error(`no Tab leads to ${role ?? ""} ${name}; passed: ${passed}`);
}

/** Presses Tab until the focus is on one element; for a radio, on its group, because Tab stops once in each. */
export async function reach(page, element) {
  // Found once: looking for it by its name at every stop takes longer than the stop.
  const wanted = await element.elementHandle();
  const here = () =>
    wanted.evaluate((one) => {
      const active = document.activeElement;
      return active === one || (one.type === "radio" && active.type === "radio" && active.name === one.name && active.form === one.form);
    });
  let rounds = (await here()) ? 2 : 0;
  for (let press = 0; press < LIMIT && rounds < 2; press += 1) {
    if (!(await step(page))) rounds += 1;
    else if (await here()) return;
  }
  if (!(await here())) throw new Error(`no Tab leads to ${element}`);
}

/** Goes to a control by Tab and presses Enter on it. */
export async function enter(page, wanted) {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

/** Goes to a field by Tab and types into it, replacing what it held. */
export async function type(page, wanted, words) {
  await tabTo(page, wanted);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}
