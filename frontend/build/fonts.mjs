// Copies the six faces we set text in, and their licences.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { path } from './paths.mjs'

const FACES = {
  'titillium-web-300': 'Titillium_Web/titillium-web-v10-latin-ext_latin-300.woff2',
  'titillium-web-400': 'Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2',
  'titillium-web-600': 'Titillium_Web/titillium-web-v10-latin-ext_latin-600.woff2',
  'titillium-web-700': 'Titillium_Web/titillium-web-v10-latin-ext_latin-700.woff2',
  'lora-400': 'Lora/lora-v20-latin-ext_latin-regular.woff2',
  'roboto-mono-700': 'Roboto_Mono/roboto-mono-v13-latin-ext_latin-700.woff2',
}

const LICENCES = {
  'titillium-web': 'src/fonts/Titillium_Web/OFL.txt',
  lora: 'src/fonts/Lora/OFL.txt',
  'roboto-mono': 'src/fonts/Roboto_Mono/LICENSE.txt',
  'bootstrap-italia': 'LICENSE',
}

/** Adds `fonts/*.woff2` and `licences/*.txt`. */
export async function buildFonts(output) {
  for (const [name, source] of Object.entries(FACES)) {
    await output.add(`fonts/${name}.woff2`, await readFile(join(path.italia, 'src/fonts', source)))
  }
  for (const [name, source] of Object.entries(LICENCES)) {
    await output.add(`licences/${name}.txt`, await readFile(join(path.italia, source)))
  }
}
