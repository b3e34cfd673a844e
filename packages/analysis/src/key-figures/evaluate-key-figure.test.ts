import { expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { buildDataset } from '../columns/build-dataset.ts'
import { evaluateKeyFigure } from './evaluate-key-figure.ts'
import type { KeyFigureDefinition } from './key-figure.ts'
import { respondents } from '../testing/respondents.ts'
import { chose, people, townSurvey } from '../testing/town-survey.ts'

const gladly: KeyFigureDefinition = {
  id: 'gladly',
  title: 'Zufriedene',
  variable: 'living',
  rule: { kind: 'share', codes: ['gladly'] },
  target: 0.6,
  direction: 'atLeast',
}

function evaluate(definition: KeyFigureDefinition, answers: readonly Answers[]) {
  return evaluateKeyFigure(definition, buildDataset(townSurvey, respondents(answers)), {
    rule: { minimumBase: 10, smallCell: 3 },
  })
}

test('a share that reaches the target exactly meets it', () => {
  const town = [...people(9, chose('living', 'gladly')), ...people(6, chose('living', 'soso'))]
  expect(evaluate(gladly, town)).toMatchObject({
    actual: { value: 0.6, shown: { de: '60\u00a0%' } },
    verdict: 'met',
    aim: { de: 'mindestens 60\u00a0%', en: 'at least 60%' },
  })
  expect(evaluate(gladly, [...town, chose('living', 'soso')]).verdict).toBe('missed')
  expect(
    evaluate({ ...gladly, direction: 'atMost' }, [...town, chose('living', 'soso')]).verdict,
  ).toBe('met')
})

test('people with any of several answers are counted once', () => {
  const codes = ['place1', 'place35']
  const both: Answers = { places: { kind: 'choices', codes } }
  const neither: Answers = { places: { kind: 'choices', codes: ['place2'] } }
  const definition = { ...gladly, variable: 'places', rule: { kind: 'share', codes } } as const
  expect(evaluate(definition, [...people(10, both), ...people(10, neither)]).actual).toMatchObject({
    value: 0.5,
  })
})

test('a mean is held against its target', () => {
  const definition = { ...gladly, variable: 'age', rule: { kind: 'mean' }, target: 40.5 } as const
  const result = evaluate(definition, people(10, { age: { kind: 'number', value: 41 } }))
  expect(result).toMatchObject({
    actual: { value: 41 },
    verdict: 'met',
    aim: { de: 'mindestens 40,5' },
  })
})

test('too few answers leave it undecided and tell nothing', () => {
  const result = evaluate(gladly, people(9, chose('living', 'gladly')))
  expect(result).toMatchObject({
    actual: { kind: 'withheld', code: 'baseTooSmall' },
    verdict: 'undecidable',
  })
})

test.each([
  [{ ...gladly, variable: 'nowhere' }, 'unknownVariable'],
  [{ ...gladly, rule: { kind: 'share', codes: ['abroad'] } }, 'unknownCode'],
  [{ ...gladly, rule: { kind: 'mean' } }, 'notComputable'],
  [{ ...gladly, variable: 'age' }, 'notComputable'],
] as const)('a definition that fits no question is undecidable', (definition, code) => {
  const result = evaluate(definition, people(20, chose('living', 'gladly')))
  expect(result).toMatchObject({ actual: { kind: 'withheld', code }, verdict: 'undecidable' })
})
