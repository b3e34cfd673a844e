import type { Expression, QuestionKind, Text } from '@meinungsbild/questionnaire'
import { anyOf, isFilled, not } from '../expressions/construct.ts'
import { fail, readable } from '../form-reading/settling.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { listOf } from './attributes.ts'
import type { Coded } from './codes.ts'
import { countedUse, isTrivial } from './conditions.ts'
import { noteAt, type Asking } from './reading.ts'
import type { Variable } from './variables.ts'

export type Parts = ReadonlyMap<string, readonly Use[]>

/** Kinds whose options or rows can have conditions. */
const kindsWithParts: ReadonlySet<QuestionKind> = new Set([
  'singleChoice',
  'multipleChoice',
  'ranking',
  'matrix',
  'differential',
  'multipleMatrix',
  'dualMatrix',
  'table',
  'numberList',
  'constantSum',
] as const)

/** Whether options or rows of the question are shown only to some people. */
export function hasParts({ question }: Asking): boolean {
  return (
    question.rows.some(({ relevance }) => !isTrivial(relevance)) ||
    filterNames.some(([name]) => listOf(question, name).length > 0)
  )
}

/** The conditions of options or rows: their own relevance, and what array filters say. */
export function partsOf(list: readonly Coded[], kind: QuestionKind, asking: Asking): Parts {
  const uses = new Map<string, Use[]>(list.map(({ ours }) => [ours, []]))
  for (const { ours, theirs, row } of list) {
    if (row === undefined || isTrivial(row.relevance)) continue
    const { question, reading, place } = asking
    const key = `relevance ${question.qid} ${theirs}`
    const of = { place, role: `relevance ${theirs}`, source: row.relevance }
    uses.get(ours)?.push(countedUse(key, of, reading, question))
  }
  for (const [name, isExcluding] of filterNames) {
    if (listOf(asking.question, name).length === 0) continue
    const conditions = filterConditions(list, name, isExcluding, kind, asking)
    const { conditions: counted } = asking.reading
    counted.all += 1
    if (conditions !== undefined) counted.carried += 1
    for (const [ours, expressions] of conditions ?? []) {
      uses
        .get(ours)
        ?.push(
          ...expressions.map(
            (expression) => ({ kind: 'made', expression, type: 'truth' }) as const,
          ),
        )
    }
  }
  return new Map([...uses].filter(([, own]) => own.length > 0))
}

/** Columns cannot have conditions here; each is told and counted. */
export function noteColumnConditions({ question, reading, place }: Asking): void {
  for (const { code, relevance } of question.columns) {
    if (isTrivial(relevance)) continue
    const of = { place, role: `relevance ${code}`, source: relevance }
    const use = countedUse(`relevance ${question.qid} column ${code}`, of, reading, question)
    fail(use, columnsHaveNone, reading.form)
  }
}

const columnsHaveNone: Text = {
  de: 'Spalten haben hier keine eigenen Bedingungen.',
  en: 'Columns have no conditions of their own here.',
}

const filterNames = [
  ['array_filter', false],
  ['array_filter_exclude', true],
] as const

/** What must hold for each option or row; undefined if the filter cannot be carried over. */
function filterConditions(
  list: readonly Coded[],
  name: string,
  isExcluding: boolean,
  kind: QuestionKind,
  asking: Asking,
): ReadonlyMap<string, readonly Expression[]> | undefined {
  const titles = listOf(asking.question, name)
  const filters = titles.map((title) => asking.reading.variables.byTitle.get(title))
  const unknown = titles.filter((_, index) => filters[index] === undefined)
  if (unknown.length > 0) {
    const names = unknown.join(', ')
    noteAt(
      asking,
      'lost',
      `Der Filter „${name}“ nennt „${names}“; davor steht keine solche Frage. Er wurde nicht übernommen.`,
      `The filter “${name}” names “${names}”; no such question stands before. It was not carried over.`,
    )
    return undefined
  }
  if (!kindsWithParts.has(kind)) {
    noteAt(
      asking,
      'lost',
      `Der Filter „${name}“ wurde nicht übernommen: Bei dieser Art von Frage haben Zeilen keine eigenen Bedingungen.`,
      `The filter “${name}” was not carried over: rows of this kind of question have no conditions of their own.`,
    )
    return undefined
  }
  const chosen = filters.map((filter) => chosenRows(filter?.variables ?? []))
  if (chosen.some((rows) => [...rows.values()].some((row) => readable(row) === undefined))) {
    noteAt(
      asking,
      'lost',
      `Der Filter „${name}“ fragt nach zu vielen Feldern; er wurde nicht übernommen.`,
      `The filter “${name}” asks about too many fields; it was not carried over.`,
    )
    return undefined
  }
  return new Map(
    list.map(({ theirs, ours }) => {
      // A row that the other question does not have is not filtered.
      const found = chosen.flatMap((rows) => rows.get(theirs) ?? [])
      return [ours, isExcluding ? found.map(not) : found]
    }),
  )
}

/** Whether each row of a question was ticked or filled in, by its code. */
function chosenRows(variables: readonly Variable[]): ReadonlyMap<string, Expression> {
  const answers = variables.filter(({ role }) => role === 'answer' || role === 'other')
  const rows = Map.groupBy(answers, ({ role, parts }) => (role === 'other' ? role : parts[0]))
  return new Map(
    [...rows].map(([code = '', own]) => [
      code,
      anyOf(
        own.map(({ value, chosen }) =>
          value.chosenText === undefined
            ? (chosen ?? isFilled(value.expression))
            : value.expression,
        ),
      ),
    ]),
  )
}
