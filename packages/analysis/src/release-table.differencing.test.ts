import fc from 'fast-check'
import type { Answers } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import type { Condition } from './columns/condition.ts'
import type { VariableResult } from './results.ts'
import { releaseTable, type FreeTable, type TableRequest, type ToldOf } from './release-table.ts'
import { codeOf, groupsSurvey, opinions, townOfGroups } from './testing/town-of-groups.ts'
import { unweighted } from './weights/weigh.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const people = townOfGroups(400, 7)
const dataset = buildDataset(groupsSurvey, people)
const free = { rule, selection: 'census', weights: unweighted(dataset) } as const
const nothingTold: ToldOf = { breakdowns: [], shown: [] }

const anyOf = (variable: string, ...codes: readonly string[]): Condition => ({
  kind: 'anyOf',
  variable,
  codes,
})
const and = (...of: readonly Condition[]): Condition => ({ kind: 'and', of })

/** Asks one after the other, as the page does: what has been shown is noted. */
function asker() {
  let shown: readonly string[] = []
  return (request: TableRequest, breakdowns: readonly string[] = []): FreeTable => {
    const table = releaseTable(dataset, request, free, { breakdowns, shown })
    if (table.kind === 'table') shown = [...shown, ...table.populations]
    return table
  }
}

describe('whoever can leave one person out by a filter', () => {
  /** The first whom sex, district and age single out. */
  const victim = people.find(({ answers }) => {
    const alike = people.filter((other) =>
      ['sex', 'district', 'age'].every((id) => codeOf(other.answers, id) === codeOf(answers, id)),
    )
    return alike.length === 1 && codeOf(answers, 'age') === 'c4'
  })
  const answers: Answers = victim?.answers ?? {}
  const around = and(
    anyOf('sex', codeOf(answers, 'sex')),
    anyOf('district', codeOf(answers, 'district')),
  )
  const without = and(around, anyOf('age', 'c0', 'c1', 'c2', 'c3'))

  /** Cells that changed between the two tables: who was left out is in one of them. */
  function learned(ask: (request: TableRequest) => FreeTable): number {
    return opinions.filter((variable) => {
      const [one, other] = [around, without].map((filter) => countsOf(ask({ variable, filter })))
      const changed = [...(one ?? [])].filter(([code, count]) => other?.get(code) !== count)
      return (
        other !== undefined && changed.length === 1 && changed[0]?.[0] === codeOf(answers, variable)
      )
    }).length
  }

  test('would read that person’s answers from what changes', () => {
    expect(victim).toBeDefined()
    const unguarded = learned((request) => releaseTable(dataset, request, free))
    expect(unguarded).toBeGreaterThan(opinions.length / 2)
  })

  test('is not shown the second table', () => {
    const ask = asker()
    expect(ask({ variable: 'q0', filter: around }).kind).toBe('table')
    expect(ask({ variable: 'q0', filter: without })).toMatchObject({ code: 'tooAlike' })
    expect(ask({ variable: 'q1', filter: around }).kind).toBe('table')
    expect(learned(asker())).toBe(0)
  })

  test('nor in the order that suits better, nor by groups instead of filters', () => {
    const ask = asker()
    expect(ask({ variable: 'q0', filter: without }).kind).toBe('table')
    expect(ask({ variable: 'q0', filter: around })).toMatchObject({ code: 'tooAlike' })
    const byGroups = asker()
    const own = groupOf(
      byGroups({ variable: 'q0', by: 'district', filter: anyOf('sex', codeOf(answers, 'sex')) }),
      codeOf(answers, 'district'),
    )
    expect(own?.kind).toBe('categories')
    expect(byGroups({ variable: 'q0', filter: without })).toMatchObject({ code: 'tooAlike' })
    const grouped = byGroups({ variable: 'q0', by: 'sex', filter: without })
    expect(grouped).toMatchObject({ code: 'tooAlike' })
  })

  test('nor where all but one are in a breakdown that is fixed', () => {
    const rare = and(anyOf('age', 'c3', 'c4'))
    expect(asker()({ variable: 'q0', filter: rare }).kind).toBe('table')
    expect(asker()({ variable: 'q0', filter: rare }, ['age'])).toMatchObject({ code: 'tooAlike' })
  })
})

describe('the same people', () => {
  test('are shown again in whatever words they are asked for', () => {
    const ask = asker()
    const words: readonly Condition[] = [
      and(anyOf('sex', 'c0'), anyOf('district', 'c0', 'c1')),
      and(anyOf('district', 'c1', 'c0', 'c0'), and(anyOf('sex', 'c0'))),
      and(anyOf('sex', 'c0', 'c1'), anyOf('sex', 'c0'), anyOf('district', 'c0', 'c1')),
    ]
    for (const filter of words) expect(ask({ variable: 'q0', filter }).kind).toBe('table')
    const upTo = (to: number, from = -Infinity) =>
      and(anyOf('district', 'c0'), { kind: 'between', variable: 'years', from, to })
    expect(ask({ variable: 'q0', filter: upTo(29) }).kind).toBe('table')
    expect(ask({ variable: 'q0', filter: upTo(29.5, -5) }).kind).toBe('table')
    expect(ask({ variable: 'q0', filter: upTo(30) })).toMatchObject({ code: 'tooAlike' })
  })

  test('by a rule of which nobody can know that it is the same are not: else the answer would tell it', () => {
    const filter = and(anyOf('sex', 'c0'), anyOf('district', 'c3'))
    const others = and(filter, anyOf('age', 'c0', 'c1', 'c2', 'c3'))
    const between = people.filter(
      (each) => fits(each.answers, filter) && !fits(each.answers, others),
    )
    expect(between).toEqual([])
    const ask = asker()
    expect(ask({ variable: 'q0', filter }).kind).toBe('table')
    expect(ask({ variable: 'q0', filter: others })).toMatchObject({ code: 'tooAlike' })
  })
})

test('whatever is asked in whatever order, no two tables that were shown leave fewer than ten people between them', () => {
  const codes = (count: number) =>
    fc.uniqueArray(
      fc.integer({ min: 0, max: count - 1 }).map((each) => `c${each}`),
      {
        minLength: 1,
      },
    )
  const condition = fc.oneof(
    codes(4).map((own) => anyOf('district', ...own)),
    codes(5).map((own) => anyOf('age', ...own)),
    codes(2).map((own) => anyOf('sex', ...own)),
    fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })).map(([one, other]): Condition => ({
      kind: 'between',
      variable: 'years',
      from: Math.min(one, other),
      to: Math.max(one, other),
    })),
  )
  const request = fc.record({
    filter: fc.array(condition, { maxLength: 3 }).map((of) => and(...of)),
    by: fc.constantFrom(undefined, 'sex', 'age'),
  })
  fc.assert(
    fc.property(fc.array(request, { minLength: 2, maxLength: 8 }), (requests) => {
      const ask = asker()
      const shown = new Map<string, ReadonlySet<number>>()
      for (const { filter, by } of requests) {
        const table = ask({ variable: 'q0', filter, ...(by !== undefined && { by }) })
        if (table.kind !== 'table') continue
        note(shown, filter)
        for (const { category, result } of table.breakdown?.groups ?? [])
          if (result.kind !== 'withheld') note(shown, and(filter, anyOf(by ?? '', category.code)))
      }
      const all = [...shown.values()]
      for (const [place, one] of all.entries())
        for (const other of all.slice(place + 1)) {
          const apart = [...one, ...other].filter(
            (each) => one.has(each) !== other.has(each),
          ).length
          expect(apart === 0 || apart >= 10).toBe(true)
        }
    }),
    { numRuns: 60 },
  )
})

/** Who is meant, counted from the answers themselves. */
function note(shown: Map<string, ReadonlySet<number>>, condition: Condition): void {
  const members = people.flatMap(({ answers }, index) => (fits(answers, condition) ? [index] : []))
  shown.set(members.join(' '), new Set(members))
}

function fits(answers: Answers, condition: Condition): boolean {
  switch (condition.kind) {
    case 'anyOf':
      return condition.codes.includes(codeOf(answers, condition.variable))
    case 'between': {
      const answer = answers[condition.variable]
      return (
        answer?.kind === 'number' && answer.value >= condition.from && answer.value <= condition.to
      )
    }
    case 'and':
      return condition.of.every((part) => fits(answers, part))
    case 'or':
    case 'not':
      throw new TypeError('Nobody asks like that here.')
    default:
      return condition satisfies never
  }
}

function groupOf(table: FreeTable, code: string): VariableResult | undefined {
  return table.kind === 'table'
    ? table.breakdown?.groups.find(({ category }) => category.code === code)?.result
    : undefined
}

function countsOf(table: FreeTable): ReadonlyMap<string, number> | undefined {
  const overall = table.kind === 'table' ? table.overall : undefined
  if (overall?.kind !== 'categories') return undefined
  return new Map(
    overall.categories.flatMap(({ category, count }) =>
      count?.kind === 'figure' ? [[category.code, count.value] as const] : [],
    ),
  )
}

test('nothing is noted where nobody keeps a register', () => {
  const table = releaseTable(dataset, { variable: 'q0', filter: anyOf('sex', 'c0') }, free)
  expect(table).toMatchObject({ kind: 'table', populations: [] })
  const noted = releaseTable(
    dataset,
    { variable: 'q0', filter: anyOf('sex', 'c0') },
    free,
    nothingTold,
  )
  expect(noted).toMatchObject({ populations: [expect.stringContaining('sex')] })
})
