// Runs the tests of the harness once, then all journeys on SQLite and, where a server is given, on PostgreSQL beside it: a
// journey waits more than it works.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const here = new URL(".", import.meta.url).pathname;

/** The test files of a folder. None at all is a mistake, never a success. */
function files(folder) {
  const names = existsSync(here + folder) ? readdirSync(here + folder).filter((name) => name.endsWith(".test.mjs")) : [];
  if (names.length === 0) throw new Error(`there is no test in e2e/${folder}`);
  return names.map((name) => folder + name);
}

/**
 * Runs some test files one after the other; resolves to true when all of them pass. What is run `behind` something else
 * prints when it has ended.
 */
function pass(title, names, { environment = {}, behind = false } = {}) {
  const runner = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...names], {
    cwd: here,
    env: { ...process.env, ...environment },
    stdio: ["ignore", behind ? "pipe" : "inherit", behind ? "pipe" : "inherit"],
  });
  const printed = [];
  for (const stream of [runner.stdout, runner.stderr]) stream?.on("data", (words) => printed.push(words));
  if (!behind) console.log(`\n${title}`);
  return new Promise((done) =>
    runner.once("close", (code) => {
      if (behind) process.stdout.write(Buffer.concat([Buffer.from(`\n${title}\n`), ...printed]));
      done(code === 0);
    }),
  );
}

/** All journeys on one database: the address of a PostgreSQL server, or nothing for SQLite. */
function journeys(server, behind) {
  const title = `Journeys on ${server ? "PostgreSQL" : "SQLite"}`;
  return pass(title, files("journeys/"), { environment: { DOPPIOFILO_JOURNEYS_ON: server }, behind });
}

const postgres = process.env.DOPPIOFILO_TEST_POSTGRES;
const harness = await pass("The harness itself", files("self/"));
const walks = [journeys("", false), ...(postgres ? [journeys(postgres, true)] : [])];
const verdicts = [harness, ...(await Promise.all(walks))];
if (!postgres) console.log('\nJourneys ran on SQLite only. For PostgreSQL too: eval "$(tools/postgres env)"');
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
