// Builds everything a page needs besides its HTML, into `dist/`. No step touches the network.
//
//   npm ci && npm run build
//
// Every file carries a digest of its bytes in its name, so it may be cached for ever;
// `manifest.json` says which name stands for which file.

import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { path } from './build/paths.mjs'
import { Output } from './build/output.mjs'
import { readUses } from './build/uses.mjs'
import { buildFonts } from './build/fonts.mjs'
import { buildIcons } from './build/icons.mjs'
import { buildStyles } from './build/styles.mjs'
import { buildScripts } from './build/scripts.mjs'

const dist = fileURLToPath(new URL('dist/', import.meta.url))
await rm(dist, { recursive: true, force: true })

const output = new Output(dist)
const uses = await readUses(path.workspace)

await buildFonts(output)
await buildIcons(output, uses.icons)
await buildStyles(output, uses.classes)
await buildScripts(output)

await output.finish()
output.report()
