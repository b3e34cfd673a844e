import { describe, expect, test } from 'vitest'
import { anonymise, type AnonymisationPlan } from './anonymise.ts'
import { anonymityOf, equivalenceClasses } from './equivalence-classes.ts'
import type { Value } from './microdata.ts'

const column = (name: string, ...values: readonly Value[]) => ({ name, values })

const neighbours = [
  column('district', 'n', 'n', 's', 's', 's', 's'),
  column('sex', 'm', 'm', 'f', 'f', 'm', 'f'),
]

describe('equivalence classes', () => {
  test('are records that are alike in everything', () => {
    const classes = equivalenceClasses(neighbours)
    expect([...classes.classOf]).toEqual([0, 0, 1, 1, 2, 1])
    expect([...classes.sizes]).toEqual([2, 3, 1])
    expect(anonymityOf(classes)).toBe(1)
  })
})

const town = [
  column('district', 'n', 'n', 'n', 'n', 's', 's', 's', 's'),
  column('age', 31, 32, 33, 34, 31, 31, 67, 68),
]
const bands = {
  column: 'age',
  steps: [10, 50].map((width) => (age: string | number) => Math.floor(Number(age) / width) * width),
}

function safe(plan: AnonymisationPlan, columns = town) {
  const result = anonymise(columns, plan)
  if ('refused' in result) throw new Error(result.refused)
  return result
}

describe('anonymised records', () => {
  test('become coarser where the caller offers it', () => {
    const { columns, levels, suppressed, loss } = safe({ k: 2, hierarchies: [bands] })
    expect(columns[1]?.values).toEqual([30, 30, 30, 30, 30, 30, 60, 60])
    expect(levels).toEqual(new Map([['age', 1]]))
    expect([...suppressed.values()]).toEqual([[], []])
    expect(loss.overall).toBeCloseTo(1 / 6, 12)
    expect(loss.byColumn.get('age')).toBeCloseTo(1 / 3, 12)
  })

  test('lose single values where it does not, of later columns first', () => {
    const { columns, levels, suppressed } = safe({ k: 2 })
    expect(columns).toEqual([
      column('district', 'n', 'n', 'n', 'n', 's', 's', 's', 's'),
      column('age', undefined, undefined, undefined, undefined, 31, 31, undefined, undefined),
    ])
    expect(levels).toEqual(new Map())
    expect(suppressed.get('age')).toEqual([0, 1, 2, 3, 6, 7])
  })

  test('lose single values rather than everybody’s detail while few do', () => {
    const plan = { k: 2, hierarchies: [bands] }
    expect(safe({ ...plan, tolerated: 1 }).levels.get('age')).toBe(0)
    expect(safe({ ...plan, tolerated: 0 }).levels.get('age')).toBe(1)
  })

  test('take others with them where a last one is like nobody', () => {
    const one = [column('district', 'n', 'n', 'n', 's'), column('sex', 'm', 'm', 'm', 'f')]
    const { columns } = safe({ k: 2 }, one)
    expect(columns.map(({ values }) => values)).toEqual([
      ['n', 'n', undefined, undefined],
      ['m', 'm', undefined, undefined],
    ])
    expect(anonymityOf(equivalenceClasses(safe({ k: 4 }, one).columns))).toBe(4)
  })

  test('are refused where there are fewer than k', () => {
    expect(anonymise(town, { k: 9 })).toEqual({ refused: 'tooFewRecords' })
    expect(() => anonymise(town, { k: 1 })).toThrow(RangeError)
  })
})
