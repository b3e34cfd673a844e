import { missingKinds } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { contentsOf } from './columns/dataset.ts'
import { tally } from './columns/tally.ts'
import { microdataOf } from './microdata.ts'
import { arbitraryAnswers } from './testing/arbitrary-answers.ts'
import { respondents } from './testing/respondents.ts'
import { townSurvey } from './testing/town-survey.ts'
import { unweighted } from './weights/weigh.ts'

test('single answers give the same counts as the columns, and no texts', () => {
  fc.assert(
    fc.property(fc.array(arbitraryAnswers, { maxLength: 60 }), (answers) => {
      const dataset = buildDataset(townSurvey, respondents(answers))
      const microdata = microdataOf(dataset, unweighted(dataset))
      for (const column of microdata.columns) {
        const own = contentsOf(dataset).columns.get(column.variable.id)
        if (own === undefined) throw new Error('an unknown column')
        const { base, missing, counts } = tally(own)
        const inState = (state: number) => column.states.filter((each) => each === state).length
        expect(inState(0)).toBe(base)
        expect(missingKinds.map((_, index) => inState(index + 1))).toEqual(
          missingKinds.map((kind) => missing[kind]),
        )
        const chosen =
          column.kind === 'options'
            ? column.options.map((option) => option.reduce((sum, one) => sum + one, 0))
            : counts
        expect(chosen).toEqual(counts)
      }
      expect(microdata.columns.map(({ variable }) => variable.id)).not.toContain('why')
    }),
  )
})
