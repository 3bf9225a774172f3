// Bundles the page script and the islands.

import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { path } from './paths.mjs'

/** Adds `islands/*.js`, then `app.js`, which knows the islands by name. */
export async function buildScripts(output) {
  const islands = {}
  for (const source of await findIslands()) {
    const name = basename(source, '.ts')
    if (islands[name]) throw new Error(`two islands are called "${name}"`)
    islands[name] = `./${await output.add(`islands/${name}.js`, await bundle(source, {}))}`
  }
  const known = { ISLANDS: JSON.stringify(islands) }
  await output.add('app.js', await bundle(join(path.source, 'app.ts'), known))
}

async function bundle(source, define) {
  const result = await build({
    entryPoints: [source],
    bundle: true,
    define,
    format: 'esm',
    legalComments: 'none',
    minify: true,
    nodePaths: [path.packages],
    target: 'es2022',
    write: false,
  })
  return result.outputFiles[0].contents
}

async function findIslands() {
  const found = []
  for (const root of ['base', 'capabilities']) {
    for (const entry of await list(join(path.workspace, root))) {
      const folder = join(path.workspace, root, entry, 'src/islands')
      for (const file of await list(folder)) {
        if (file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts')) found.push(join(folder, file))
      }
    }
  }
  return found.sort()
}

function list(folder) {
  return readdir(folder).catch(() => [])
}
