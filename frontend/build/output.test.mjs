import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Output, withDigest } from './output.mjs'

test('a name carries the digest of the bytes, before its extension', () => {
  assert.match(withDigest('a/app.css', 'x'), /^a\/app\.[0-9a-f]{10}\.css$/)
  assert.notEqual(withDigest('app.css', 'x'), withDigest('app.css', 'y'))
})

test('a text is written with its gzip and brotli twins, and the manifest finds it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'output-'))
  t.after(() => rm(folder, { recursive: true }))
  const output = new Output(folder)
  const file = await output.add('app.css', 'a{top:0}')
  await output.finish()
  assert.equal(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))['app.css'], file)
  assert.equal(gunzipSync(await readFile(join(folder, `${file}.gz`))).toString(), 'a{top:0}')
  assert.equal(brotliDecompressSync(await readFile(join(folder, `${file}.br`))).toString(), 'a{top:0}')
})

test('a style sheet over its limit stops the build', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'output-'))
  t.after(() => rm(folder, { recursive: true }))
  t.mock.method(console, 'log', () => {})
  const output = new Output(folder)
  let noise = ''
  for (let word = 1; noise.length < 80_000; word = (word * 48271) % 2147483647) noise += word.toString(36)
  await output.add('app.css', noise)
  assert.throws(() => output.report(), /app\.css/)
})
