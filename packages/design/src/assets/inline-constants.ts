import { declarations } from './kern-css.ts'

/**
 * Writes the value of a custom property where it is read, if it has only one value in the whole style sheet and that
 * stands outside of every at-rule. What changes with the colour scheme or the width stays a property. Saves 1 kB, compressed.
 * Takes and gives minified CSS.
 */
export function inlineConstants(css: string): string {
  for (;;) {
    const constants = constantsOf(css)
    const next = css
      .replaceAll(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (read, name) => constants.get(name) ?? read)
      .replaceAll(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name) =>
        constants.has(name) ? '' : whole,
      )
    if (next === css) return css
    css = next
  }
}

/** Those whose value reads no other constant: the others come in a later pass, when theirs are written out. */
function constantsOf(css: string): ReadonlyMap<string, string> {
  const all = declarations(css)
  const conditional = declarations(
    [...css.matchAll(/@[^{};]+\{(?:[^{}]*\{[^{}]*\})*\}/g)].map(([block]) => block).join(''),
  )
  const constants = new Map(
    [...all].flatMap(([name, [value, ...others]]) =>
      value === undefined || others.length > 0 || conditional.has(name) ? [] : [[name, value]],
    ),
  )
  return new Map(
    [...constants].filter(([, value]) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].every(([, read]) => !constants.has(read ?? '')),
    ),
  )
}
