// One database loaded with the demo, and copies of it: loading takes seconds, copying does not.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { demo } from "./app.mjs";

const run = promisify(execFile);
const sql = (server, statement) => run("psql", [server, "--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--command", statement]);
const name = () => `journeys_${randomBytes(6).toString("hex")}`;

/** Makes copies of a SQLite file. */
class Files {
  static async load() {
    const files = new Files();
    files.folder = await mkdtemp(join(tmpdir(), "doppiofilo-journeys-"));
    files.template = join(files.folder, "template.sqlite");
    await demo([], `sqlite:${files.template}`);
    return files;
  }

  async copy() {
    const path = join(this.folder, `${name()}.sqlite`);
    await copyFile(this.template, path);
    return `sqlite:${path}`;
  }

  /** An empty database: on PostgreSQL where there is a server, so that what leaves one arrives in the other. */
  async elsewhere() {
    const server = process.env.DOPPIOFILO_TEST_POSTGRES;
    if (!server) return `sqlite:${join(this.folder, `${name()}.sqlite`)}`;
    this.others ??= new Databases(server);
    return this.others.empty();
  }

  async remove() {
    await this.others?.remove();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Makes copies of a PostgreSQL database on the server at `address`. */
class Databases {
  constructor(server) {
    Object.assign(this, { server, names: [], folders: [] });
  }

  static async load(server) {
    const databases = new Databases(server);
    databases.template = await databases.#create("");
    await demo([], databases.#address(databases.template));
    return databases;
  }

  #address(database) {
    const url = new URL(this.server);
    url.pathname = `/${database}`;
    return url.href;
  }

  async #create(from) {
    const database = name();
    await sql(this.server, `create database ${database} ${from}`);
    this.names.push(database);
    return database;
  }

  async copy() {
    return this.#address(await this.#create(`template ${this.template}`));
  }

  async empty() {
    return this.#address(await this.#create(""));
  }

  /** An empty SQLite file. */
  async elsewhere() {
    const folder = await mkdtemp(join(tmpdir(), "doppiofilo-journeys-"));
    this.folders.push(folder);
    return `sqlite:${join(folder, "elsewhere.sqlite")}`;
  }

  async remove() {
    for (const folder of this.folders) await rm(folder, { recursive: true, force: true });
    for (const database of this.names) await sql(this.server, `drop database if exists ${database} with (force)`);
  }
}

/** Loads the demo once, on PostgreSQL when a server is given; `copy()` then makes databases, `remove()` drops them all. */
export function load(server = process.env.DOPPIOFILO_JOURNEYS_ON) {
  return server ? Databases.load(server) : Files.load();
}
