// Names, writes, compresses and weighs the files of `dist/`.

import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = new Set(['.css', '.js', '.svg', '.json', '.txt'])

// Bytes after gzip. Going over stops the build: weight is lost a kilobyte at a time.
const LIMITS = [
  { test: (name) => name === 'app.css', most: 30 * 1024 },
  { test: (name) => name === 'app.js', most: 25 * 1024 },
  { test: (name) => name.startsWith('islands/'), most: 4 * 1024 },
]

export class Output {
  constructor(folder) {
    this.folder = folder
    this.manifest = {}
    this.weights = []
  }

  /** Writes `bytes` under a name with their digest and returns that name. */
  async add(name, bytes) {
    const file = withDigest(name, bytes)
    this.manifest[name] = file
    await this.#write(file, name, Buffer.from(bytes))
    return file
  }

  /** The present name of a file added before. */
  nameOf(name) {
    const file = this.manifest[name]
    if (!file) throw new Error(`"${name}" was not built`)
    return file
  }

  /** Writes the manifest, with its names in order, so that equal sources give equal bytes. */
  async finish() {
    const ordered = Object.fromEntries(Object.entries(this.manifest).sort(byName))
    await writeFile(join(this.folder, 'manifest.json'), `${JSON.stringify(ordered, null, 2)}\n`)
  }

  /** Prints what each file weighs and fails if one is over its limit. */
  report() {
    const rows = this.weights.sort((left, right) => byName([left.name], [right.name]))
    console.log(`${'file'.padEnd(44)}${'bytes'.padStart(9)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`)
    for (const row of rows) {
      const packed = row.gzip ? [row.gzip, row.brotli] : ['-', '-']
      const cells = [row.bytes, ...packed].map((cell) => String(cell).padStart(9))
      console.log(row.name.padEnd(44) + cells.join(''))
    }
    const heavy = rows.filter((row) => LIMITS.some((limit) => limit.test(row.name) && row.gzip > limit.most))
    if (heavy.length > 0) throw new Error(`over the limit: ${heavy.map((row) => row.name).join(', ')}`)
  }

  async #write(file, name, bytes) {
    const target = join(this.folder, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
    const packed = COMPRESSIBLE.has(posix.extname(file)) ? await pack(target, bytes) : {}
    this.weights.push({ name, bytes: bytes.length, ...packed })
  }
}

/** `a/app.css` becomes `a/app.3f2a91c0.css`. */
export function withDigest(name, bytes) {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const extension = posix.extname(name)
  return `${name.slice(0, name.length - extension.length)}.${digest}${extension}`
}

async function pack(target, bytes) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  const [small, smaller] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, best),
  ])
  await Promise.all([writeFile(`${target}.gz`, small), writeFile(`${target}.br`, smaller)])
  return { gzip: small.length, brotli: smaller.length }
}

function byName([left], [right]) {
  return left < right ? -1 : left > right ? 1 : 0
}
