import type { Expression } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { NamedValue, NameResolver } from '../expressions/names.ts'

/**
 * What a name means: `steps` are what stands behind it, `['rows', '0', 'age']` for `.rows[0].age`; `attribute` is that of
 * `SourceName`.
 */
export type Binding = (steps: readonly string[], attribute: string) => NamedValue | undefined

/** The names of one place: those of an entry of a dynamic panel or row of a matrix, before those of the survey. */
export type Scope = {
  /** The questions of the entry: `{panel.q}`, `{row.q}`. */
  readonly own?: ReadonlyMap<string, Binding>
  /** Constants of the place, `{panelIndex}` and `{item}`, in small letters. */
  readonly constants?: ReadonlyMap<string, NamedValue>
  /** The entry before this one: `{prevPanel.q}`. */
  readonly before?: Scope
  /** Around a dynamic panel: `{parentPanel.q}`. */
  readonly outer?: Scope
}

type Names = ReadonlyMap<string, Binding>

export function resolverIn(scope: Scope, names: Names): NameResolver {
  return ({ name, attribute }) => {
    const aspect = attribute === '#' ? '' : attribute
    const constant = scope.constants?.get(name.toLowerCase())
    if (constant !== undefined) return constant
    const [, prefix = '', rest = ''] = /^(panel|row|prevpanel|parentpanel)\.(.+)$/i.exec(name) ?? []
    const of = prefix === '' ? undefined : scopeOf(prefix.toLowerCase(), scope)
    if (of?.own !== undefined) return find(rest, aspect, of.own)
    return find(name, aspect, names)
  }
}

function scopeOf(prefix: string, scope: Scope): Scope | undefined {
  if (prefix === 'prevpanel') return scope.before
  return prefix === 'parentpanel' ? scope.outer : scope
}

/** The longest beginning that is a name; capitals do not matter. */
function find(name: string, attribute: string, names: Names): NamedValue | undefined {
  const whole = bound(name, names)
  if (whole !== undefined) return aspectOf(whole, [], attribute)
  const [, base = '', suffix = ''] = /^(.+)-(comment|unwrapped)$/i.exec(name) ?? []
  const suffixed = suffix === '' ? undefined : bound(base, names)
  if (suffixed !== undefined)
    return suffixed([], suffix.toLowerCase() === 'comment' ? 'comment' : '')
  for (const { index } of [...name.matchAll(/[.[]/g)].toReversed()) {
    const binding = bound(name.slice(0, index), names)
    if (binding !== undefined) return aspectOf(binding, stepsIn(name.slice(index)), attribute)
  }
  return undefined
}

function bound(name: string, names: Names): Binding | undefined {
  return names.get(name) ?? names.get(folded(name))
}

/** Gives a name its meaning; the first one with this name keeps it. */
export function bind(name: string, binding: Binding, names: Map<string, Binding>): void {
  for (const key of [name, folded(name)]) if (!names.has(key)) names.set(key, binding)
}

/** Under this key a name is found whatever its capitals. */
function folded(name: string): string {
  return `\n${name.toLowerCase()}`
}

function aspectOf(
  binding: Binding,
  steps: readonly string[],
  attribute: string,
): NamedValue | undefined {
  const value = binding(steps, attribute)
  if (attribute !== 'label' || value === undefined) return value
  return { kind: 'value', expression: call('label', referenceIn(value.expression)), type: 'text' }
}

function referenceIn(expression: Expression): Expression {
  const [first] = expression.kind === 'call' ? expression.arguments : []
  return first ?? expression
}

/** `.rows[0].age` as `rows`, `0`, `age`. */
function stepsIn(path: string): readonly string[] {
  return path
    .replace(/\[(-?\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
}
