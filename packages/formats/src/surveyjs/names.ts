import type { Expression } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { Named, NamedValue, NameResolver } from '../expressions/names.ts'

/** What a name means. */
export type Binding = {
  /** The answer, or a part of it: `steps` are what stands behind the name, `['rows', '0', 'age']` for `.rows[0].age`. */
  readonly value: (steps: readonly string[]) => NamedValue | undefined
  /** What was written beside the answer. */
  readonly comment?: () => NamedValue
  /** One question of all entries, or one column of all rows, always as many and in the same order. */
  readonly entries?: (column: string) => readonly NamedValue[] | undefined
}

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
    const constant = scope.constants?.get(name.toLowerCase())
    if (constant !== undefined) return constant
    const [, prefix = '', rest = ''] = /^(panel|row|prevpanel|parentpanel)\.(.+)$/i.exec(name) ?? []
    const of = prefix === '' ? undefined : scopeOf(prefix.toLowerCase(), scope)
    const found = of?.own === undefined ? find(name, names) : find(rest, of.own)
    return found && meaningOf(found, attribute)
  }
}

function scopeOf(prefix: string, scope: Scope): Scope | undefined {
  if (prefix === 'prevpanel') return scope.before
  return prefix === 'parentpanel' ? scope.outer : scope
}

type Found = {
  readonly binding: Binding
  readonly steps: readonly string[]
  readonly isComment?: boolean
}

/** The longest beginning that is a name. */
function find(name: string, names: Names): Found | undefined {
  const whole = bound(name, names)
  if (whole !== undefined) return { binding: whole, steps: [] }
  const [, base = '', suffix = ''] = /^(.+)-(comment|unwrapped)$/i.exec(name) ?? []
  const suffixed = bound(base, names)
  if (suffixed !== undefined) {
    return { binding: suffixed, steps: [], isComment: suffix.toLowerCase() === 'comment' }
  }
  for (const { index } of [...name.matchAll(/[.[]/g)].toReversed()) {
    const binding = bound(name.slice(0, index), names)
    if (binding !== undefined) return { binding, steps: stepsIn(name.slice(index)) }
  }
  return undefined
}

/** Whether a name means something, alone or with what stands behind it. */
export function isBound(name: string, names: Names): boolean {
  return find(name, names) !== undefined
}

/** `attribute` is that of `SourceName`. */
function meaningOf({ binding, steps, isComment }: Found, attribute: string): Named | undefined {
  if (isComment || attribute === 'comment') return binding.comment?.()
  const [, column] = /^entries\.(.*)$/s.exec(attribute) ?? []
  if (column !== undefined) {
    const values = binding.entries?.(column)
    return values && { kind: 'values', values }
  }
  const value = binding.value(steps)
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
