// Runs the tests of the harness once, then all journeys on SQLite and, where a server is given, on PostgreSQL; two files at a
// time, because a journey waits more than it works.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const here = new URL(".", import.meta.url).pathname;
const AT_ONCE = 2;
/** What takes longest begins first, so that nothing is left to wait for alone. */
const LONGEST = "journeys/thread.test.mjs";

/** The test files of a folder. None at all is a mistake, never a success. */
function files(folder) {
  const names = existsSync(here + folder) ? readdirSync(here + folder).filter((name) => name.endsWith(".test.mjs")) : [];
  if (names.length === 0) throw new Error(`there is no test in e2e/${folder}`);
  return names.map((name) => folder + name).sort((one, other) => (other === LONGEST) - (one === LONGEST));
}

/** Runs a test file, prints what it printed once it has ended, and resolves to true when all its tests pass. */
function run(title, name, environment = {}) {
  console.log(`${title} begins: ${name}`);
  const runner = spawn(process.execPath, ["--test", "--test-reporter=spec", name], {
    cwd: here,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = [];
  for (const stream of [runner.stdout, runner.stderr]) stream.on("data", (words) => printed.push(words));
  return new Promise((done) =>
    runner.once("close", (code) => {
      process.stdout.write(Buffer.concat([Buffer.from(`\n${title}: ${name}\n`), ...printed]));
      done(code === 0);
    }),
  );
}

/** Runs tasks, some at once; resolves to true when all of them did. */
async function all(tasks) {
  const verdicts = [];
  const worker = async () => {
    while (tasks.length > 0) verdicts.push(await tasks.shift()());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdicts.every(Boolean);
}

/** Every journey on every database there is. */
function journeys(postgres) {
  const databases = [["SQLite", ""], ...(postgres ? [["PostgreSQL", postgres]] : [])];
  return files("journeys/").flatMap((name) =>
    databases.map(([database, server]) => () => run(`Journeys on ${database}`, name, { DOPPIOFILO_JOURNEYS_ON: server })),
  );
}

const postgres = process.env.DOPPIOFILO_TEST_POSTGRES;
// The harness first and by itself: journeys on a harness that does not hold say nothing.
const holds = await all(files("self/").map((name) => () => run("The harness itself", name)));
const walked = await all(journeys(postgres));
if (!postgres) console.log('\nJourneys ran on SQLite only. For PostgreSQL too: eval "$(tools/postgres env)"');
process.exitCode = holds && walked ? 0 : 1;
