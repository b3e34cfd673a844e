import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { releaseTable, type FreeTable, type TableRequest } from './release-table.ts'
import type { VariableResult } from './results.ts'
import { arbitraryAnswers } from './testing/arbitrary-answers.ts'
import { respondents } from './testing/respondents.ts'
import { chose, people, townSurvey } from './testing/town-survey.ts'
import { unweighted } from './weights/weigh.ts'

const rule = { minimumBase: 10, smallCell: 3 }
type Answered = Parameters<typeof respondents>[0]

function ask(answers: Answered, request: TableRequest, selection: 'random' | 'census' = 'random') {
  const dataset = buildDataset(townSurvey, withIds(answers))
  return releaseTable(dataset, request, { rule, selection, weights: unweighted(dataset) })
}

/** Everybody has an id of their own, from which the record key follows. */
function withIds(answers: Answered) {
  return respondents(answers).map((each, index) => ({ ...each, id: `person ${index}` }))
}

const crowd = fc.array(arbitraryAnswers, { minLength: 0, maxLength: 60 })

describe('a free table', () => {
  test('changes every count by four at most, and nobody stays nobody', () => {
    fc.assert(
      fc.property(crowd, (answers) => {
        const table = ask(answers, { variable: 'living' })
        for (const [code, shown] of counts(table)) {
          const given = answers.filter(
            ({ living }) => living?.kind === 'choice' && living.code === code,
          )
          const most = given.length === 0 ? 0 : 4
          expect(Math.abs(shown - given.length)).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  test('shows the same people alike, however they were asked for', () => {
    fc.assert(
      fc.property(crowd, (answers) => {
        const all = {
          kind: 'or',
          of: [living('gladly'), { kind: 'not', of: living('gladly') }],
        } as const
        const plain = ask(answers, { variable: 'places', by: 'living' })
        expect(ask(answers, { variable: 'places', by: 'living', filter: all })).toEqual(plain)
        expect(
          ask(answers, { variable: 'places', by: 'living', filter: { kind: 'and', of: [] } }),
        ).toEqual(plain)
      }),
    )
  })

  test('of a group is that of the same people found by a filter', () => {
    fc.assert(
      fc.property(crowd, (answers) => {
        const byGroup = ask(answers, { variable: 'age', by: 'living' })
        const filtered = ask(answers, { variable: 'age', filter: living('soso') })
        if (byGroup.kind === 'withheld' || filtered.kind === 'withheld') return
        const group = byGroup.breakdown?.groups.find(({ category }) => category.code === 'soso')
        expect(group?.result).toEqual(filtered.overall)
      }),
    )
  })

  test('is withheld where fewer than ten people are meant', () => {
    const town = [...people(9, chose('living', 'soso')), ...people(30, chose('living', 'gladly'))]
    expect(ask(town, { variable: 'places', filter: living('soso') })).toMatchObject({
      kind: 'withheld',
      code: 'baseTooSmall',
    })
    const table = ask(town, { variable: 'living', by: 'living' })
    if (table.kind === 'withheld') throw new Error(table.code)
    const soso = table.breakdown?.groups.find(({ category }) => category.code === 'soso')
    expect(soso?.result).toMatchObject({ kind: 'withheld', code: 'baseTooSmall' })
  })

  test.each<readonly [TableRequest, string]>([
    [{ variable: 'nowhere' }, 'unknownVariable'],
    [{ variable: 'age', by: 'nowhere' }, 'unknownVariable'],
    [{ variable: 'age', by: 'places' }, 'notComputable'],
    [{ variable: 'age', filter: living('abroad') }, 'unknownCode'],
  ])('that makes no sense is refused: %j', (request, code) => {
    expect(ask(people(30, {}), request)).toMatchObject({ kind: 'withheld', code })
  })

  test('compares groups of random samples only, and tells the chance in steps', () => {
    const differing = [
      ...people(40, { ...chose('living', 'gladly'), ...content('c1') }),
      ...people(40, { ...chose('living', 'soso'), ...content('c4') }),
      ...people(10, { ...chose('living', 'soso'), ...content('c1') }),
    ]
    const request = { variable: 'content.bus', by: 'living' }
    expect(ask(differing, request)).toMatchObject({ comparison: { chance: 0.001 } })
    expect(ask(differing, request, 'census')).not.toHaveProperty('comparison')
  })
})

function living(code: string) {
  return { kind: 'anyOf', variable: 'living', codes: [code] } as const
}

function content(code: string) {
  return { content: { kind: 'rows', rows: { bus: { kind: 'choice', code } } } } as const
}

function counts(table: FreeTable): readonly (readonly [code: string, count: number])[] {
  const overall: VariableResult | undefined = table.kind === 'table' ? table.overall : undefined
  if (overall?.kind !== 'categories') return []
  return overall.categories.flatMap(({ category, count }) =>
    count?.kind === 'figure' ? [[category.code, count.value] as const] : [],
  )
}
