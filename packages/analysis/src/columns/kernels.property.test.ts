import { type Answers, missingKinds } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, crowd } from '../testing/crowd.ts'
import { seeded } from '../testing/open-survey.ts'
import { respondents } from '../testing/respondents.ts'
import { townSurvey } from '../testing/town-survey.ts'
import { axisOf, undividedAxis } from './axis.ts'
import { buildDataset } from './build-dataset.ts'
import { makeCodes } from './codes.ts'
import type { Column } from './column.ts'
import { maskOf, type Condition } from './condition.ts'
import { countCodes, makePairCounts } from './count-codes.ts'
import { crossTable } from './cross-table.ts'
import { contentsOf } from './dataset.ts'
import { crossTableByKernel, maskByKernel } from './kernel/count-by-kernel.ts'
import { nobody, peopleIn } from './mask.ts'
import { tally, tallyAll } from './tally.ts'

/*
 * The kernels against the plainest count over the answers as objects. Crowds are larger than a word of a mask and larger
 * than the squares of most positions, so that the quick ways are taken too.
 */

const closed = ['living', 'places', 'content.bus', 'content.parks'] as const
const variable = fc.constantFrom(...closed)

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Condition>(
      { kind: 'anyOf', variable: 'living', codes: ['gladly', 'other'] },
      { kind: 'anyOf', variable: 'places', codes: ['place1', 'place33', 'place39'] },
      { kind: 'anyOf', variable: 'content.bus', codes: [] },
      { kind: 'between', variable: 'age', from: 30, to: 59 },
    ),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
  ),
})).condition

function meets(answers: Answers, asked: Condition): boolean {
  switch (asked.kind) {
    case 'anyOf':
      return cellsOf(asked.variable, answers).some((cell) => asked.codes.includes(cell))
    case 'between': {
      const age = ageOf(answers)
      return age !== undefined && age >= asked.from && age <= asked.to
    }
    case 'and':
      return asked.of.every((part) => meets(answers, part))
    case 'or':
      return asked.of.some((part) => meets(answers, part))
    case 'not':
      return !meets(answers, asked.of)
    default:
      return asked satisfies never
  }
}

function ageOf({ age }: Answers): number | undefined {
  return age?.kind === 'number' ? age.value : undefined
}

/** A dataset of these people, who weigh differently, and its columns by name. */
function scene(people: readonly Answers[]) {
  const dataset = buildDataset(townSurvey, respondents(people))
  const contents = contentsOf(dataset)
  const random = seeded(people.length)
  const weights = Float64Array.from(people, () => 0.2 + 3 * random())
  const column = (id: string): Column => {
    const found = contents.columns.get(id)
    if (found === undefined) throw new Error(`no column ${id}`)
    return found
  }
  return { dataset, contents, weights, recordKeys: contents.recordKeys, column }
}

/** What stands at each position of a column with categories. */
function positionsOf({ variable: { categories } }: Column): readonly string[] {
  return [...categories.map(({ code }) => code), ...missingKinds]
}

test('one-way tables are what counting the answers gives', () => {
  fc.assert(
    fc.property(crowd, variable, (people, id) => {
      const { contents, column } = scene(people)
      const positions = positionsOf(column(id))
      const cells = people.map((answers) => cellsOf(id, answers))
      const expected = positions.map(
        (position) => cells.filter((own) => own.includes(position)).length,
      )
      const { base, counts, missing } = tally(column(id))
      expect([...counts, ...missingKinds.map((kind) => missing[kind])]).toEqual(expected)
      expect(base + missingKinds.reduce((sum, kind) => sum + missing[kind], 0)).toBe(people.length)
      const all = tallyAll(contents.columns.values())
      expect(all.find((each) => each.column === column(id))?.counts).toEqual({
        base,
        counts,
        missing,
      })
    }),
  )
})

test('numbers are counted each, the smallest first', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const age = scene(people).column('age')
      const ages = people.map(ageOf).filter((one) => one !== undefined)
      const numbers = [...new Set(ages)].toSorted((one, other) => one - other)
      expect(age).toMatchObject({ kind: 'numbers', numbers: Float64Array.from(numbers) })
      expect(tally(age)).toMatchObject({
        base: ages.length,
        counts: numbers.map((number) => ages.filter((one) => one === number).length),
      })
    }),
  )
})

test('codes of every width are counted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 3, 15, 255, 256, 257, 400, 70_000),
      fc.integer({ min: 0, max: 3_000 }),
      fc.integer(),
      (positions, size, seed) => {
        const random = seeded(seed)
        const codes = makeCodes(size, positions).map(() => Math.floor(random() * positions))
        const expected = new Map<number, number>()
        for (const code of codes) expected.set(code, (expected.get(code) ?? 0) + 1)
        const counts = countCodes(codes, positions, makePairCounts())
        expect(counts).toHaveLength(positions)
        expect(new Map([...counts.entries()].filter(([, count]) => count > 0))).toEqual(
          new Map([...expected].toSorted(([one], [other]) => one - other)),
        )
      },
    ),
  )
})

test('the kernel finds who has a code that is wanted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 15, 16, 17, 40, 256),
      fc.integer({ min: 0, max: 300 }),
      fc.integer(),
      (positions, size, seed) => {
        const random = seeded(seed)
        const codes = new Uint8Array(size).map(() => Math.floor(random() * positions))
        const wanted = new Uint8Array(positions).map(() => Math.round(random()))
        const expected = [...codes.keys()].filter((person) => wanted[codes[person] ?? 0] === 1)
        expect([...peopleIn(maskByKernel(codes, wanted) ?? nobody(0))]).toEqual(expected)
      },
    ),
  )
})

test('what was counted together before is not counted again', () => {
  const pairs = makePairCounts()
  const codes = new Uint8Array(1_001).fill(2)
  expect(countCodes(codes, 7, pairs)).toEqual(countCodes(codes, 7, pairs))
})

test('conditions mean those who meet them', () => {
  fc.assert(
    fc.property(crowd, condition, (people, asked) => {
      const found = maskOf(scene(people).dataset, asked)
      if (!found.ok) throw new Error(found.code)
      const expected = [...people.keys()].filter((person) => meets(people[person] ?? {}, asked))
      expect(peopleIn(found.mask)).toEqual(Uint32Array.from(expected))
    }),
  )
})

test('cross tables count, weigh and sum up the keys of those in each cell', () => {
  const asked = fc.option(condition, { nil: undefined })
  const parts = fc.tuple(variable, variable)
  fc.assert(
    fc.property(
      crowd,
      parts,
      asked,
      fc.boolean(),
      (people, [rowId, columnId], filterBy, byKernel) => {
        const { dataset, column, weights, recordKeys } = scene(people)
        const found = filterBy && maskOf(dataset, filterBy)
        const filter = found?.ok ? { filter: found.mask } : {}
        const [rows, columns] = [column(rowId), column(columnId)]
        const counted = { ...filter, weights, recordKeys }
        const count = byKernel ? crossTableByKernel : crossTable
        const table = count(axisOf(rows), axisOf(columns), counted)
        if (table === undefined) throw new Error('The kernel has no room for so few people.')
        const expected = positionsOf(rows).flatMap((row) =>
          positionsOf(columns).map((cell) =>
            [...people.keys()].filter((person) => {
              const answers = people[person] ?? {}
              return (
                (filterBy === undefined || meets(answers, filterBy)) &&
                cellsOf(rowId, answers).includes(row) &&
                cellsOf(columnId, answers).includes(cell)
              )
            }),
          ),
        )
        const sum = (values: ArrayLike<number>, own: readonly number[]) =>
          own.reduce((total, person) => total + (values[person] ?? 0), 0)
        expect(table).toMatchObject({
          rows: positionsOf(rows).length,
          columns: positionsOf(columns).length,
          counts: Uint32Array.from(expected, (own) => own.length),
          keys: Uint32Array.from(expected, (own) => sum(recordKeys, own) % 2 ** 32),
        })
        const weighted = expected.map((own) => sum(weights, own))
        expect(table.weighted).toHaveLength(weighted.length)
        for (const [cell, own] of weighted.entries())
          expect(table.weighted[cell]).toBeCloseTo(own, 9)
      },
    ),
    { numRuns: 100 },
  )
})

test('strata divide people, and an undivided axis does not', () => {
  const people = respondents([{}, {}, {}]).map((person, index) => ({
    ...person,
    stratum: ['Süd', '', 'Süd'][index] ?? '',
  }))
  const { strata, recordKeys } = contentsOf(buildDataset(townSurvey, people))
  const weights = Float64Array.of(1, 2, 4)
  const byStratum = { positions: strata.values.length, codes: strata.codes }
  const table = crossTable(undividedAxis(3), byStratum, { weights, recordKeys })
  expect([strata.values, [...table.counts], [...table.weighted]]).toEqual([
    ['', 'Süd'],
    [1, 2],
    [2, 5],
  ])
})

test('what a condition asks for must be there', () => {
  const { dataset } = scene([{}])
  const code = (asked: Condition) => {
    const found = maskOf(dataset, { kind: 'not', of: { kind: 'or', of: [asked] } })
    return found.ok ? 'ok' : `${found.code} ${found.variable}`
  }
  expect([
    code({ kind: 'anyOf', variable: 'nowhere', codes: [] }),
    code({ kind: 'anyOf', variable: 'living', codes: ['abroad'] }),
    code({ kind: 'anyOf', variable: 'age', codes: ['30'] }),
    code({ kind: 'between', variable: 'living', from: 1, to: 2 }),
  ]).toEqual([
    'unknownVariable nowhere',
    'unknownCode living',
    'notComputable age',
    'notComputable living',
  ])
})
