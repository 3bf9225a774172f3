import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transform } from 'lightningcss'
import { dropProperties, purge, unread } from './purge.mjs'

function purged(css, ...classes) {
  const code = Buffer.from(css)
  return transform({ filename: 'a.css', code, minify: true, visitor: purge(new Set(classes)) }).code.toString()
}

test('a rule stays only while one of its selectors can match', () => {
  assert.equal(purged('.a,.b{top:0}.c{top:0}', 'a'), '.a{top:0}')
  assert.equal(purged('@media print{.c{top:0}}', 'a'), '')
})

test('every class of a selector is required, one of those in :is() is enough', () => {
  assert.equal(purged('.a .b{top:0}', 'a'), '')
  assert.equal(purged('.a:is(.b,.c){top:0}', 'a', 'c'), '.a:is(.b,.c){top:0}')
})

test('a class in :not() is not required, elements and custom properties stay', () => {
  const css = 'a:not(.gone){top:0}p{color:var(--df-ink)}'
  assert.equal(purged(css), css)
})

test('framework properties that nobody reads are found and dropped', () => {
  const css = ':root{--bs-a:1px;--bs-b:2px;--df-c:3px}p{top:var(--bs-a)}'
  const { properties } = unread(css)
  assert.deepEqual([...properties], ['--bs-b'])
  const { code } = transform({ filename: 'a.css', code: Buffer.from(css), minify: true, visitor: dropProperties(properties) })
  assert.equal(code.toString(), ':root{--bs-a:1px;--df-c:3px}p{top:var(--bs-a)}')
})
