import {
  anonymise,
  equivalenceClasses,
  type Hierarchy,
  type RecordColumn,
} from '@meinungsbild/disclosure'
import { missingKinds, type Text, type Variable } from '@meinungsbild/questionnaire'
import type { Microdata, MicrodataColumn } from '../microdata.ts'
import { mostQuasiIdentifiers, smallestK, smallestL, type AnonymousPlan } from './anonymous-plan.ts'
import { coarserDivisions, type Division } from './coarser.ts'

export type AnonymousMicrodata = {
  readonly ok: true
  /**
   * What may be published: without weights, which tell the groups they were made for. Values that were taken away are "not
   * answered"; nobody sees whether somebody did not answer or the value was taken away.
   */
  readonly microdata: Microdata
  readonly report: AnonymisationReport
}

/** What was changed and lost. Numbers of people, not of answers; for those who decide, not to be published. */
export type AnonymisationReport = {
  readonly rows: number
  readonly changedRows: number
  readonly changedCells: number
  /** So many look alike at least. */
  readonly smallestClass: number
  readonly variables: readonly {
    readonly variable: Variable
    readonly role: 'quasiIdentifier' | 'sensitive'
    /** Number of its categories before and after. */
    readonly before: number
    readonly after: number
    /** People whose value was taken away. */
    readonly emptied: number
    /** Share of the information that was there, 0 to 1. */
    readonly loss: number
  }[]
}

export type AnonymisationRefusal = {
  readonly ok: false
  readonly code: 'k' | 'l' | 'quasiIdentifiers' | 'sensitive' | 'tooFewRows'
  readonly message: Text
}

/**
 * Anonymised single answers: k-anonymous in the quasi-identifiers, first by coarser categories, then by single values taken
 * away; and each class has l different values of every sensitive variable or tells none of them. The same answers and plan
 * give the same result.
 */
export function anonymiseMicrodata(
  microdata: Microdata,
  plan: AnonymousPlan,
): AnonymousMicrodata | AnonymisationRefusal {
  const flaw = flawOf(microdata, plan)
  if (flaw !== undefined) return flaw
  const { k, l, leftOut } = plan
  const coded = (ids: readonly string[]) =>
    ids.flatMap((id) =>
      microdata.columns.filter(isCoded).filter(({ variable }) => variable.id === id),
    )
  const identifiers = coded(plan.quasiIdentifiers).map((column) => ({
    column,
    finest: unchanged(column),
    coarser: coarserDivisions(column.variable, countsOf(column), k),
  }))
  const made = anonymise(
    identifiers.map(({ column, finest }) => recordColumn(column, finest)),
    { k, hierarchies: identifiers.map(hierarchyOf) },
  )
  if ('refused' in made) return refusal('tooFewRows')
  const identifying = identifiers.map(({ column, finest, coarser }): Changed => {
    const { id } = column.variable
    const division = coarser[(made.levels.get(id) ?? 0) - 1] ?? finest
    const emptied = made.suppressed.get(id) ?? []
    return {
      role: 'quasiIdentifier',
      original: column,
      column: without(divided(column, division), emptied),
      emptied,
      loss: made.loss.byColumn.get(id) ?? 0,
    }
  })
  const { classOf, sizes } = equivalenceClasses(made.columns)
  const diverse = coded(plan.sensitive).map((column) => diversified(column, classOf, l))
  const changed = [...identifying, ...diverse]
  const byId = new Map(changed.map(({ column }) => [column.variable.id, column]))
  return {
    ok: true,
    microdata: {
      size: microdata.size,
      columns: microdata.columns
        .filter(({ variable }) => !leftOut.includes(variable.id))
        .map((column) => byId.get(column.variable.id) ?? column),
      weights: undefined,
    },
    report: {
      rows: microdata.size,
      changedRows: new Set(changed.flatMap(({ emptied }) => emptied)).size,
      changedCells: changed.reduce((sum, { emptied }) => sum + emptied.length, 0),
      smallestClass: sizes.reduce((least, size) => Math.min(least, size), microdata.size),
      variables: changed.map(({ role, original, column, emptied, loss }) => ({
        variable: original.variable,
        role,
        before: original.variable.categories.length,
        after: column.variable.categories.length,
        emptied: emptied.length,
        loss,
      })),
    },
  }
}

type CodedColumn = Extract<MicrodataColumn, { readonly kind: 'codes' }>

type Changed = {
  readonly role: AnonymisationReport['variables'][number]['role']
  readonly original: CodedColumn
  readonly column: CodedColumn
  readonly emptied: readonly number[]
  readonly loss: number
}

function isCoded(column: MicrodataColumn): column is CodedColumn {
  return column.kind === 'codes'
}

const notAnswered = missingKinds.indexOf('notAnswered') + 1

type Identifier = {
  readonly column: CodedColumn
  readonly finest: Division
  readonly coarser: readonly Division[]
}

/** Reasons for which there is no value are words and stay as they are. */
function hierarchyOf({ column, coarser }: Identifier): Hierarchy {
  return {
    column: column.variable.id,
    steps: coarser.map(
      ({ groupOf }) =>
        (value) =>
          typeof value === 'number' ? groupOf[value] : value,
    ),
  }
}

/** Not to have answered is no value here, because values that are taken away look the same. */
function recordColumn(
  { variable, states, values }: CodedColumn,
  { groupOf }: Division,
): RecordColumn {
  return {
    name: variable.id,
    values: Array.from(states, (state, row) => {
      if (state === notAnswered) return undefined
      return state === 0 ? groupOf[values[row] ?? 0] : (missingKinds[state - 1] ?? '')
    }),
  }
}

function unchanged({ variable: { categories } }: CodedColumn): Division {
  return { categories, groupOf: categories.map((_, place) => place) }
}

function countsOf({ variable, states, values }: CodedColumn): readonly number[] {
  const counts = variable.categories.map(() => 0)
  for (const [row, state] of states.entries()) {
    const place = values[row] ?? 0
    if (state === 0) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function divided(column: CodedColumn, { categories, groupOf }: Division): CodedColumn {
  return {
    ...column,
    variable: { ...column.variable, categories },
    values: column.values.map((place) => groupOf[place] ?? 0),
  }
}

function without(column: CodedColumn, rows: readonly number[]): CodedColumn {
  const states = column.states.slice()
  for (const row of rows) states[row] = notAnswered
  return { ...column, states }
}

/** Whoever stands in a class with fewer than l different values loses theirs. */
function diversified(column: CodedColumn, classOf: Uint32Array, l: number): Changed {
  const { states, values } = column
  const found = new Map<number, Set<number>>()
  for (const [row, state] of states.entries()) {
    if (state !== 0) continue
    const own = classOf[row] ?? 0
    found.set(own, (found.get(own) ?? new Set<number>()).add(values[row] ?? 0))
  }
  const answered = [...states.keys()].filter((row) => states[row] === 0)
  const emptied = answered.filter((row) => (found.get(classOf[row] ?? 0)?.size ?? 0) < l)
  return {
    role: 'sensitive',
    original: column,
    column: without(column, emptied),
    emptied,
    loss: answered.length === 0 ? 0 : emptied.length / answered.length,
  }
}

function flawOf(
  { columns, size }: Microdata,
  { k, l, quasiIdentifiers, sensitive, leftOut }: AnonymousPlan,
): AnonymisationRefusal | undefined {
  const coded = columns.filter(isCoded).map(({ variable }) => variable.id)
  const isThere = (id: string) => coded.includes(id) && !leftOut.includes(id)
  const { length } = quasiIdentifiers
  if (!Number.isSafeInteger(k) || k < smallestK) return refusal('k')
  if (!Number.isSafeInteger(l) || l < smallestL) return refusal('l')
  if (length < 1 || length > mostQuasiIdentifiers || !quasiIdentifiers.every(isThere))
    return refusal('quasiIdentifiers')
  if (!sensitive.every((id) => isThere(id) && !quasiIdentifiers.includes(id)))
    return refusal('sensitive')
  return size < k ? refusal('tooFewRows') : undefined
}

function refusal(code: AnonymisationRefusal['code']): AnonymisationRefusal {
  return { ok: false, code, message: messages[code] }
}

const messages: Readonly<Record<AnonymisationRefusal['code'], Text>> = {
  k: {
    de: `Mindestens ${smallestK} Menschen müssen gleich aussehen; bitte geben Sie eine ganze Zahl ab ${smallestK} an.`,
    en: `At least ${smallestK} people must look alike; please give a whole number from ${smallestK} on.`,
  },
  l: {
    de: `Bitte geben Sie eine ganze Zahl ab ${smallestL} an.`,
    en: `Please give a whole number from ${smallestL} on.`,
  },
  quasiIdentifiers: {
    de: `Bitte wählen Sie 1 bis ${mostQuasiIdentifiers} Fragen mit einer Antwort, die nicht weggelassen werden.`,
    en: `Please choose 1 to ${mostQuasiIdentifiers} questions with one answer that are not left out.`,
  },
  sensitive: {
    de: 'Bitte wählen Sie Fragen mit einer Antwort, die weder weggelassen werden noch schon oben gewählt sind.',
    en: 'Please choose questions with one answer that are neither left out nor chosen above.',
  },
  tooFewRows: {
    de: 'Es gibt zu wenige Antworten, um sie so zu anonymisieren.',
    en: 'There are too few answers to be anonymised like this.',
  },
}
