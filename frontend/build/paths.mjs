// Where things are, seen from this folder. Packages are found by name, so a hoisted install works too.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const italia = dirname(require.resolve('bootstrap-italia/package.json'))
const frontend = fileURLToPath(new URL('..', import.meta.url))

export const path = {
  frontend,
  italia,
  packages: dirname(italia),
  source: join(frontend, 'src'),
  workspace: join(frontend, '..'),
}
