import type { Answers } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { contentsOf } from '../columns/dataset.ts'
import { cellsOf } from '../testing/crowd.ts'
import { respondents } from '../testing/respondents.ts'
import { townSurvey } from '../testing/town-survey.ts'
import { sheetsOf } from './answer-sheets.ts'
import { findIdenticalSheets } from './identical-sheets.ts'
import { sheetLikelihoods } from './sheet-likelihoods.ts'
import { groupSheets } from './group-sheets.ts'

/** People who have little to choose from, so that many answer alike. */
const person: fc.Arbitrary<Answers> = fc
  .record(
    {
      living: fc.constantFrom('gladly', 'other').map((code) => ({ kind: 'choice' as const, code })),
      places: fc
        .subarray(['place3', 'place35'], { minLength: 1 })
        .map((codes) => ({ kind: 'choices' as const, codes })),
      content: fc.constantFrom('c1', 'c2').map((code) => ({
        kind: 'rows' as const,
        rows: { bus: { kind: 'choice' as const, code } },
      })),
      age: fc.constantFrom(30, 31).map((value) => ({ kind: 'number' as const, value })),
    },
    { requiredKeys: ['living', 'age'] },
  )
  .map((answers) => ({ ...answers }))

/** One word for each closed question, in the order of the questionnaire. */
function sheetOf(answers: Answers): readonly string[] {
  const { age } = answers
  return [
    ...['living', 'places', 'content.bus', 'content.parks'].map((id) =>
      cellsOf(id, answers).join(' '),
    ),
    age?.kind === 'number' ? String(age.value) : 'none',
  ]
}

test('sheets are grouped and expected as if they were compared word for word', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const sheets = people
        .filter((answers) => Object.keys(answers).length >= 3)
        .map((answers) => sheetOf(answers))
      const groups = [...Map.groupBy(sheets, (sheet) => sheet.join('|')).values()]

      const dataset = buildDataset(townSurvey, respondents(people))
      const columns = [...contentsOf(dataset).columns.values()]
      expect(findIdenticalSheets(columns, dataset.size)).toMatchObject({
        compared: sheets.length,
        copies: sheets.length - groups.length,
      })
      const own = sheetsOf(columns, dataset.size)
      const ownGroups = groupSheets(own)
      expect(ownGroups.map(({ count }) => count)).toEqual(groups.map(({ length }) => length))
      const likelihoods = sheetLikelihoods(own, ownGroups)
      for (const [index, group] of groups.entries())
        expect(likelihoods[index]).toBeCloseTo(
          likelihoodOf(group[0] ?? [], group.length, sheets),
          9,
        )
    }),
  )
})

/** The chain in words: how often each answer follows the one before it among all other sheets. */
function likelihoodOf(
  sheet: readonly string[],
  count: number,
  sheets: readonly (readonly string[])[],
): number {
  return sheet.reduce((likelihood, cell, place) => {
    const before = (each: readonly string[]) => (place === 0 ? '' : each[place - 1])
    const from = sheets.filter((each) => before(each) === before(sheet))
    const together = from.filter((each) => each[place] === cell)
    const possible = new Set(sheets.map((each) => each[place])).size
    return (likelihood * (together.length - count + 0.5)) / (from.length - count + 0.5 * possible)
  }, 1)
}
