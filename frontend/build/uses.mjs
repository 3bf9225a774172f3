// Finds the class names and the icons that the workspace uses.
//
// An icon is a quoted `it-...` or `df-...`; where it is plainly given as an icon, it must exist. In a source an `it-...`
// always is: classes of that name are written in templates only.
// A template, or an example in the notes of a component, names classes in `class="..."` and, where
// a choice is made, in string literals inside `{% %}` and `{{ }}`. Rust and TypeScript name them in string literals that contain nothing else.

import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const ROOTS = ['base', 'capabilities', 'app', 'frontend/src']
const PAGES = new Set(['.html', '.md'])
const CODE = new Set(['.rs', '.ts'])
const SKIPPED = new Set(['node_modules', 'target', 'dist', 'tests', 'migrations'])
const CLASS_ATTRIBUTE = /\bclass="((?:\{\{[^]*?\}\}|\{%[^]*?%\}|[^"{]|\{(?![{%]))*)"/g
const TEMPLATE_CODE = /\{[{%]([^]*?)[%}]\}/g
const STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g
const WORD = /[A-Za-z][\w-]*/g
const MAYBE_ICON = /["']((?:it|df)-[a-z0-9-]+)["']/g
const NAMED_ICON = /\b(?:icon(?:::\w+)?\(|_drawing\s*=)\s*"((?:it|df)-[a-z0-9-]+)"/g
const SOURCE_ICON = /"(it-[a-z0-9-]+)"/g
const ONLY_CLASSES = /^[a-z][\w-]*(?: [a-z][\w-]*)*$/i

/** Reads every template and source under `workspace`. */
export async function readUses(workspace) {
  const uses = newUses()
  for (const root of ROOTS) {
    for await (const file of files(join(workspace, root))) collect(uses, file, await readFile(file, 'utf8'))
  }
  return uses
}

/** Nothing used yet: class names, and icons with whether they were plainly given as icons. */
export function newUses() {
  return { classes: new Set(), icons: new Map() }
}

/** Adds what one file uses. */
export function collect(uses, file, text) {
  const words = PAGES.has(extname(file)) ? templateWords(text) : literalWords(text)
  for (const word of words) uses.classes.add(word)
  for (const [, icon] of text.matchAll(MAYBE_ICON)) uses.icons.set(icon, uses.icons.get(icon) ?? false)
  for (const [, icon] of text.matchAll(NAMED_ICON)) uses.icons.set(icon, true)
  if (extname(file) === '.rs') for (const [, icon] of text.matchAll(SOURCE_ICON)) uses.icons.set(icon, true)
}

function templateWords(text) {
  const attributes = [...text.matchAll(CLASS_ATTRIBUTE)].map((match) => match[1])
  const code = [...text.matchAll(TEMPLATE_CODE)].flatMap((match) => strings(match[1]))
  return [...attributes, ...code].flatMap((part) => part.match(WORD) ?? [])
}

function literalWords(text) {
  return strings(text)
    .filter((literal) => ONLY_CLASSES.test(literal))
    .flatMap((literal) => literal.split(' '))
}

function strings(text) {
  return [...text.matchAll(STRING)].map((match) => match[1] ?? match[2] ?? '')
}

async function* files(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const full = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* files(full)
    if (entry.isFile() && (PAGES.has(extname(entry.name)) || CODE.has(extname(entry.name)))) yield full
  }
}
