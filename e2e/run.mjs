// Runs the tests of the harness once, then all journeys on SQLite and, where a server is given, on PostgreSQL.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const here = new URL(".", import.meta.url).pathname;

/** The test files of a folder. None at all is a mistake, never a success. */
function files(folder) {
  const names = existsSync(here + folder) ? readdirSync(here + folder).filter((name) => name.endsWith(".test.mjs")) : [];
  if (names.length === 0) throw new Error(`there is no test in e2e/${folder}`);
  return names.map((name) => folder + name);
}

/** Runs some test files one after the other; resolves to true when all of them pass. */
function pass(title, names, environment = {}) {
  console.log(`\n${title}`);
  const runner = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...names], {
    cwd: here,
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  return new Promise((done) => runner.once("exit", (code) => done(code === 0)));
}

const postgres = process.env.DOPPIOFILO_TEST_POSTGRES;
const verdicts = [
  await pass("The harness itself", files("self/")),
  await pass("Journeys on SQLite", files("journeys/"), { DOPPIOFILO_JOURNEYS_ON: "" }),
];
if (postgres) verdicts.push(await pass("Journeys on PostgreSQL", files("journeys/"), { DOPPIOFILO_JOURNEYS_ON: postgres }));
else console.log('\nJourneys ran on SQLite only. For PostgreSQL too: eval "$(tools/postgres env)"');
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
