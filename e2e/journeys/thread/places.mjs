// What the scenes of the thread share: where its process is, who works in it, how a message is answered.

/** Address of the process of this telling; `rest` as in `/plan`. */
export const at = (cast, rest = "", lang) => site(cast, `/processes/${slug(cast)}${rest}`, lang);

/** Address of a page of the site in the language of this telling. */
export const site = ({ window }, rest, lang = window.language ?? "it") => `/${lang}${rest}`;

/** Each telling has a process of its own. */
export const slug = ({ window }) => `valchiara-${window.width}-${window.language ?? window.hands}`;

/** An address nobody else in this run has. */
export const email = (cast, who) => `${who}.${slug(cast)}@esempio.it`;

/** Somebody who works in the process, once invited. */
export const worker = (cast, role) => cast.stranger(role);

/** Opens the outbox, finds the newest message to an address and follows the link in it. */
export async function followMail(visitor, address) {
  await visitor.open(`/${visitor.language}/outbox`);
  const mail = visitor.page.locator("main li.df-moment").filter({ has: visitor.page.getByText(address, { exact: true }) }).first();
  await visitor.unfold("Leggi il messaggio", mail);
  await visitor.reads(mail);
  const link = mail.locator("details a").first();
  await visitor.follow(await link.innerText(), mail);
}

/** A day so many days from the one journeys are walked on. */
export function day(days) {
  const date = new Date("2026-11-22T12:00:00Z");
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
