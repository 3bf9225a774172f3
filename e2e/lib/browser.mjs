// Debian's Chromium, kept from talking to anybody but the machine it runs on.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that asks somebody else for something must fail here, not only be noticed.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts a browser with an empty profile; the caller closes it. */
export async function launch() {
  const executablePath = process.env.DOPPIOFILO_CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error("Chromium is missing. As root: apt-get install chromium");
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}
