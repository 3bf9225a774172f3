// Makes one sprite of the icons in use: Bootstrap Italia's (`it-*`) and our own (`df-*`).

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { path } from './paths.mjs'

/** Adds `icons.svg` and `favicon.svg`. */
export async function buildIcons(output, icons) {
  const symbols = []
  for (const [name, isNamedAsIcon] of [...icons].sort()) {
    const drawing = await readIcon(name)
    if (drawing) symbols.push(toSymbol(name, drawing))
    else if (isNamedAsIcon) throw new Error(`no icon is called "${name}"`)
  }
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`
  await output.add('icons.svg', sprite)
  await output.add('favicon.svg', await readFile(join(path.source, 'favicon.svg')))
}

/** Turns one drawing into a symbol, without the white space only an editor needs. */
export function toSymbol(name, drawing) {
  const box = drawing.match(/viewBox="([^"]+)"/)?.[1]
  const body = drawing.match(/<svg[^>]*>([^]*)<\/svg>/)?.[1]
  if (!box || body === undefined) throw new Error(`icon "${name}" is not a drawing with a viewBox`)
  return `<symbol id="${name}" viewBox="${box}">${body.replace(/\s+/g, ' ').replace(/> </g, '><').trim()}</symbol>`
}

async function readIcon(name) {
  const folder = name.startsWith('df-') ? join(path.source, 'icons') : join(path.italia, 'src/svg')
  return readFile(join(folder, `${name}.svg`), 'utf8').catch(() => null)
}
