// Ties the framework's blues to our custom properties, so that one property re-colours a whole site.
//
// Bootstrap Italia 2 computes its palette when Sass runs and leaves numbers in the style sheet.
// Version 3 uses custom properties; this file goes away with it.

const BLUE = /hsla?\(2(?:09|1[01])(?:\.\d+)?(?:deg)?,\s*([\d.]+)%,\s*([\d.]+)%\)|rgb\(0%,\s*[\d.]+%,\s*([\d.]+)%\)/g

/** Replaces each saturated blue and each bluish grey of `css` by the property that plays its part. */
export function recolour(css) {
  return css.replace(BLUE, (_, saturation, lightness, shade) => {
    if (shade !== undefined) return propertyOf(100, Number(shade) / 2)
    return propertyOf(Number(saturation), Number(lightness))
  })
}

function propertyOf(saturation, lightness) {
  if (saturation < 50 && lightness >= 90) return 'var(--df-wash)'
  if (saturation < 50) return lightness > 60 ? 'var(--df-rule)' : 'var(--df-muted)'
  if (lightness >= 85) return 'var(--df-wash)'
  if (lightness >= 60) return 'var(--df-brand-soft)'
  if (lightness >= 37) return 'var(--df-brand)'
  return 'var(--df-brand-strong)'
}
