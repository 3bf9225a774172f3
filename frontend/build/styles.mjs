// Sass, then our colours, then only the rules in use, then the smallest writing of them.

import { join } from 'node:path'
import { compile } from 'sass'
import { transform } from 'lightningcss'
import { path } from './paths.mjs'
import { dropProperties, purge, unread } from './purge.mjs'
import { recolour } from './recolour.mjs'

// Browsers of the last four years, as lightningcss writes versions: major << 16 | minor << 8.
const TARGETS = { chrome: 108 << 16, firefox: 108 << 16, safari: (15 << 16) | (6 << 8), ios_saf: (15 << 16) | (6 << 8) }

/** Adds `app.css`. */
export async function buildStyles(output, classes) {
  const { css } = compile(join(path.source, 'styles/app.scss'), {
    loadPaths: [path.packages],
    quietDeps: true,
    // Bootstrap Italia 2 is written with @import and division by slash.
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function', 'slash-div'],
  })
  const used = run(recolour(withFonts(css, output)), { visitor: purge(classes) })
  const { properties, frames } = unread(used)
  const small = run(used, {
    visitor: dropProperties(properties),
    unusedSymbols: frames,
    targets: TARGETS,
    minify: true,
  })
  await output.add('app.css', small)
}

// In the sources a font is named by its plain name; the page asks for the one with a digest.
function withFonts(css, output) {
  return css.replace(/url\("?(fonts\/[\w-]+\.woff2)"?\)/g, (_, name) => `url("${output.nameOf(name)}")`)
}

function run(css, options) {
  return transform({ filename: 'app.css', code: Buffer.from(css), ...options }).code.toString()
}
