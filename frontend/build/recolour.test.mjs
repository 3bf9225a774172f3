import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recolour } from './recolour.mjs'

test('the blues of the framework follow the colour of the body', () => {
  assert.equal(recolour('a{color:hsl(210, 100%, 40%)}'), 'a{color:var(--df-brand)}')
  assert.equal(recolour('a{color:hsl(210, 100%, 30%)}'), 'a{color:var(--df-brand-strong)}')
  assert.equal(recolour('a{color:rgb(0%, 32%, 64%)}'), 'a{color:var(--df-brand-strong)}')
  assert.equal(recolour('a{color:hsl(210, 62%, 97%)}'), 'a{color:var(--df-wash)}')
})

test('its bluish greys become ours', () => {
  assert.equal(recolour('a{color:hsl(210, 17%, 44%)}'), 'a{color:var(--df-muted)}')
  assert.equal(recolour('a{color:hsl(210, 4%, 78%)}'), 'a{color:var(--df-rule)}')
})

test('greens, reds and plain greys are left alone', () => {
  const css = 'a{color:hsl(160, 100%, 25%);border-color:hsl(0, 0%, 83%);fill:hsl(350, 60%, 50%)}'
  assert.equal(recolour(css), css)
})
