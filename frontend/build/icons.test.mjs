import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toSymbol } from './icons.mjs'

test('a drawing becomes a symbol with its box and its paths', () => {
  const drawing = '<svg viewBox="0 0 24 24" xmlns="x">\n\t<path d="M1 1"/>\n\t<path d="M2 2"/>\n</svg>\n'
  const symbol = '<symbol id="it-a" viewBox="0 0 24 24"><path d="M1 1"/><path d="M2 2"/></symbol>'
  assert.equal(toSymbol('it-a', drawing), symbol)
})

test('a drawing without a box is refused', () => {
  assert.throws(() => toSymbol('it-a', '<svg><path d="M1 1"/></svg>'), /it-a/)
})
