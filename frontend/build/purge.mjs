// Drops from a style sheet the rules that no page can match.

/**
 * A lightningcss visitor that keeps a selector only if `classes` has every class it requires.
 * Names inside `:not()` are no requirement. Elements, attributes and ids are always kept.
 */
export function purge(classes) {
  // A rule that loses its last selector goes with it. (Visiting whole rules would be plainer, but
  // lightningcss 1.33 cannot read back a rule that has `var()` in it.)
  return { Selector: (selector) => (isReachable(selector, classes) ? undefined : []) }
}

function isReachable(selector, classes) {
  return selector.every((part) => {
    if (part.type === 'class') return classes.has(part.name)
    if (part.type !== 'pseudo-class' || !['is', 'where'].includes(part.kind)) return true
    return part.selectors.some((inner) => isReachable(inner, classes))
  })
}

/** Names of animations and custom properties that `css` defines and never reads. */
export function unread(css) {
  const defined = [...css.matchAll(/(?:^|[{;\s])(--bs-[\w-]+)\s*:/g)].map((match) => match[1])
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]))
  const frames = [...css.matchAll(/@keyframes\s+([\w-]+)/g)].map((match) => match[1])
  const animated = [...css.matchAll(/animation(?:-name)?\s*:([^;}]+)/g)].flatMap((match) => match[1].split(/[\s,]+/))
  return {
    properties: new Set(defined.filter((name) => !read.has(name))),
    frames: frames.filter((name) => !animated.includes(name)),
  }
}

/** A lightningcss visitor that drops the definitions of `properties`. */
export function dropProperties(properties) {
  return {
    Declaration: {
      custom(declaration) {
        return properties.has(declaration.name) ? [] : undefined
      },
    },
  }
}
