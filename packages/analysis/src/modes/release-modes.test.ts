import type { Channel, Respondent } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import type { Selection } from '../selection.ts'
import { townSurvey } from '../testing/town-survey.ts'
import { unweighted } from '../weights/weigh.ts'
import { releaseModes } from './release-modes.ts'

/** People who gave their age, one after the other a year older from `from` on. */
function crowd(count: number, from: number, channel?: Channel): readonly Respondent[] {
  return Array.from({ length: count }, (_, index) => ({
    answers: { age: { kind: 'number', value: from + (index % 10) } },
    circumstances: { seed: 1, today: '2026-11-22', language: 'de' },
    ...(channel && { channel }),
  }))
}

function modes(people: readonly Respondent[], selection: Selection = 'random') {
  const dataset = buildDataset(townSurvey, people)
  const rule = { minimumBase: 10, smallCell: 3 }
  return releaseModes(dataset, { rule, selection, weights: unweighted(dataset) })
}

test('means online and on paper stand beside each other, with whether they differ beyond chance', () => {
  const found = modes([...crowd(100, 30, 'web'), ...crowd(50, 60, 'paper')])
  expect(found).toMatchObject({
    kind: 'modes',
    web: { value: 100 },
    paper: { value: 50 },
    items: [
      {
        variable: { id: 'age' },
        web: { value: 34.5 },
        paper: { value: 64.5 },
        difference: { value: 30, shown: { de: '+30,0' } },
        isProven: true,
      },
    ],
  })
})

test('a difference that chance explains is not proven', () => {
  const found = modes([...crowd(20, 30, 'web'), ...crowd(20, 31, 'paper')])
  expect(found).toMatchObject({ items: [{ isProven: false }] })
})

test.each(['census', 'selfSelected'] as const)('nothing is proven of a %s', (selection) => {
  const found = modes([...crowd(100, 30, 'web'), ...crowd(50, 60, 'paper')], selection)
  expect(found).toMatchObject({ items: [{ variable: { id: 'age' } }] })
  expect(JSON.stringify(found)).not.toContain('isProven')
})

test('fewer than ten on paper, or of unknown way, give nothing away', () => {
  const web = crowd(100, 30, 'web')
  expect(modes([...web, ...crowd(9, 60, 'paper')])).toMatchObject({ code: 'baseTooSmall' })
  expect(modes(web)).toMatchObject({ code: 'baseTooSmall' })
  const both = [...web, ...crowd(10, 60, 'paper')]
  expect(modes(both)).toMatchObject({ kind: 'modes' })
  expect(modes([...both, ...crowd(1, 40)])).toMatchObject({ code: 'baseTooSmall' })
  expect(modes([...both, ...crowd(10, 40)])).toMatchObject({ kind: 'modes' })
})

test('a question that fewer than ten answered on paper is left out', () => {
  const silent = crowd(10, 60, 'paper').map((person) => ({ ...person, answers: {} }))
  const found = modes([...crowd(100, 30, 'web'), ...crowd(9, 60, 'paper'), ...silent])
  expect(found).toMatchObject({ kind: 'modes', paper: { value: 19 }, items: [] })
})
