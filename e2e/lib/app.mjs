// The program under test: one server process of its own, on a copy of the demo of its own.
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const BUILT = new URL("../../target/debug/doppiofilo", import.meta.url).pathname;
const PATIENCE_MS = 20_000;

/** The day journeys are walked on: the consultation of the demonstration is open, and stays so however old this file is. */
export const TODAY = "2026-11-22";
const NOON = `${TODAY}T11:00:00Z`;

/** The binary that journeys run; it is built before, by tools/check or by hand. */
export function binary() {
  const path = process.env.DOPPIOFILO_BINARY ?? BUILT;
  if (!existsSync(path)) throw new Error(`${path} is missing. Build it: cargo build -p doppiofilo`);
  return path;
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A running server. `origin` is its address, `log` what it has printed. */
export class App {
  static async start(database, moment = NOON) {
    const app = new App();
    const port = await freePort();
    Object.assign(app, { database, origin: `http://127.0.0.1:${port}`, log: "" });
    const serve = ["serve", "--listen", `127.0.0.1:${port}`, "--address", app.origin];
    app.process = spawn(binary(), [...serve, "--database", database, "--standing-clock", moment]);
    for (const stream of [app.process.stdout, app.process.stderr]) stream.on("data", (words) => (app.log += words));
    app.ended = new Promise((done) => app.process.once("exit", done));
    await app.#answers();
    return app;
  }

  async #answers() {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      if (this.process.exitCode !== null) break;
      const answer = await fetch(this.origin).catch(() => null);
      if (answer) return;
      await pause(50);
    }
    await this.stop();
    throw new Error(`the server does not answer at ${this.origin}:\n${this.log}`);
  }

  /** A fresh sign-in link of one demo role. Links serve once, so each visitor gets its own. */
  async link(role) {
    const links = await demo(["--links", "--at", this.origin], this.database);
    const link = JSON.parse(links)[role];
    if (!link) throw new Error(`the demo has no role "${role}": ${links}`);
    return link;
  }

  /** Ends the server; resolves when it is gone. */
  async stop() {
    if (this.process.exitCode === null) this.process.kill("SIGTERM");
    await this.ended;
  }
}

/** Runs the demo command on a database and returns what it printed. */
export function demo(options, database) {
  return command("demo", ["--database", database, ...options]);
}

/** Runs one command of the program, as somebody at a terminal does; returns what it printed, throws when it fails. */
export async function command(name, options) {
  const { stdout } = await run(binary(), [name, "--standing-clock", NOON, ...options], { maxBuffer: 1 << 24 });
  return stdout;
}
