import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collect, newUses } from './uses.mjs'

function usesOf(file, text) {
  const uses = newUses()
  collect(uses, file, text)
  return uses
}

test('a template uses the classes of its attributes, also those chosen in them', () => {
  const { classes } = usesOf('a.html', '<p class="lead {% if late %}df-late{% else %}{{ tone }}{% endif %} mt-4">card</p>')
  for (const name of ['lead', 'df-late', 'mt-4']) assert.ok(classes.has(name), name)
  assert.ok(!classes.has('card'), 'what people read is no class')
})

test('a template uses the classes in the literals of its code', () => {
  assert.ok(usesOf('a.html', '{{ button::show("Go", "btn-danger") }}').classes.has('btn-danger'))
})

test('a source uses the literals that hold nothing but names', () => {
  const { classes } = usesOf('a.rs', 'let tone = "df-badge df-badge-no"; let sql = "SELECT row FROM card";')
  assert.ok(classes.has('df-badge-no'))
  assert.ok(!usesOf('a.rs', '"a card, a row"').classes.has('card'))
})

test('an icon given as an icon must exist; another quoted name only may', () => {
  const { icons } = usesOf('a.html', '{{ icon::large("it-user") }}{{ f(_drawing="it-link") }}<i class="it-card">')
  assert.equal(icons.get('it-user'), true)
  assert.equal(icons.get('it-link'), true)
  assert.equal(icons.get('it-card'), false)
  assert.equal(usesOf('a.rs', '("plan-do-split", path, "it-fork")').icons.get('it-fork'), true)
})
