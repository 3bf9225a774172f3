// 9. Anybody takes the whole process away, reads it without the program, checks it, and puts it up somewhere else.
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../lib/app.mjs";
import { at, slug } from "./places.mjs";

/** Every file under a folder, by its path in it. */
async function files(folder) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const pairs = names.map(async (one) => {
    const path = join(one.parentPath ?? one.path, one.name);
    return [path.slice(folder.length + 1), await readFile(path)];
  });
  return new Map(await Promise.all(pairs));
}

const texts = (all, ending) => [...all].filter(([name]) => name.endsWith(ending)).map(([, bytes]) => bytes.toString("utf8"));

export function carrying(scene) {
  scene("the whole process is written as files that read without the program, originals byte for byte", async (cast) => {
    cast.facts.folder = await mkdtemp(join(tmpdir(), "doppiofilo-carried-"));
    cast.facts.first = join(cast.facts.folder, "first");
    await command("export", [slug(cast), cast.facts.first, "--database", cast.app.database]);
    const all = await files(cast.facts.first);
    if (!texts(all, ".md").some((text) => text.includes("due banchi a rotazione") || text.includes("un banco a rotazione"))) throw new Error("no Markdown tells the plan");
    if (![...all.values()].some((bytes) => bytes.includes(Buffer.from("finch\xe9 c\x92\xe8 perch\xe9 fermarsi", "latin1")))) throw new Error("the file in Windows-1252 is not as it came");
    for (const text of texts(all, ".jsonl")) for (const row of text.split("\n").filter(Boolean)) JSON.parse(row);
    const manifest = JSON.parse(all.get("manifest.json") ?? "null");
    if (!/[0-9a-f]{64}/.test(JSON.stringify(manifest))) throw new Error("the manifest gives no SHA-256");
  });

  scene("the archive is checked by itself; one byte changed in it is found", async (cast) => {
    await command("verify", [cast.facts.first]);
    const all = await files(cast.facts.first);
    const [name, bytes] = [...all].find(([path]) => path.endsWith(".jsonl") && path.includes("plan"));
    const changed = Buffer.from(bytes);
    changed[changed.indexOf("2026")] = "3".charCodeAt(0);
    await writeFile(join(cast.facts.first, name), changed);
    const told = await command("verify", [cast.facts.first]).then(() => null, (error) => `${error.stdout}${error.stderr}`);
    if (!told?.includes(name)) throw new Error(`a changed ${name} was not found; it said: ${told}`);
    await writeFile(join(cast.facts.first, name), bytes);
  });

  scene("read into an empty database of the other kind it is the same process, and leaves it byte for byte the same", async (cast) => {
    const { first, folder } = cast.facts;
    const elsewhere = await cast.databases.elsewhere();
    await command("import", [first, "--database", elsewhere]);
    const second = join(folder, "second");
    await command("export", [slug(cast), second, "--database", elsewhere]);
    const [one, other] = [await files(first), await files(second)];
    const differs = [...new Set([...one.keys(), ...other.keys()])].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)));
    if (differs.length > 0) throw new Error(`not the same after the round: ${differs.join(", ")}`);
    await command("verify", [second]);
    const reader = await cast.elsewhere(elsewhere);
    await reader.open(at(cast, "/plan"));
    await reader.sees("Piano dei mercati", "cinque panchine all’ombra");
    await reader.open(cast.facts.split);
    await reader.sees("Al suo posto c’è");
    await rm(folder, { recursive: true, force: true });
  });
}
