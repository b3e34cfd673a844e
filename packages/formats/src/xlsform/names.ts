import type { Named, NamedValue, NameResolver } from '../expressions/names.ts'

/** What a name means once the form is read. */
export type Meaning = () => NamedValue | undefined

/** The names of a part of the form: an entry of a repeated group sees its own questions before those of the others. */
export type Scope = {
  readonly own: Map<string, Meaning>
  readonly outer: Scope | undefined
}

/** All that a name can mean, in the order of the form: in entries of a repeated group it means several questions. */
export type FormNames = Map<string, { readonly row: number; readonly meaning: Meaning }[]>

export function newScope(outer?: Scope): Scope {
  return { own: new Map(), outer }
}

/** Says what the name of a row means, in its scope and from outside. */
export function bind(
  name: string,
  row: number,
  meaning: Meaning,
  scope: Scope,
  names: FormNames,
): void {
  if (name === '') return
  if (!scope.own.has(name)) scope.own.set(name, meaning)
  const all = names.get(name) ?? []
  all.push({ row, meaning })
  names.set(name, all)
}

/** Resolves `q`, and paths that only name a question at their end; `.` is the question itself. */
export function resolverIn(scope: Scope, names: FormNames, self?: Meaning): NameResolver {
  return ({ name }) => {
    if (name === '.') return self?.()
    const steps = name.split('/')
    const last = steps.pop() ?? ''
    return steps.every((step) => plainStep.test(step)) ? namedIn(last, scope, names) : undefined
  }
}

const plainStep = /^(?:current\(\)|\.\.?|[\p{L}\p{N}_.-]*)$/u

function namedIn(name: string, scope: Scope, names: FormNames): Named | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const own = at.own.get(name)
    if (own !== undefined) return own()
  }
  const all = names.get(name) ?? []
  const [first] = all
  const values = all.flatMap(({ row, meaning }) => (row === first?.row ? (meaning() ?? []) : []))
  return values.length < 2 ? values[0] : { kind: 'values', values }
}
