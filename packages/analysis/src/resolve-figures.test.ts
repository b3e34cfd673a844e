import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { availableReferences } from './available-references.ts'
import { buildDataset } from './columns/build-dataset.ts'
import { evaluateKeyFigure } from './key-figures/evaluate-key-figure.ts'
import { parseReference, referencesIn, writeReference, type Reference } from './reference.ts'
import { releaseResults } from './release-results.ts'
import { resolveFigures } from './resolve-figures.ts'
import { respondents } from './testing/respondents.ts'
import { chose, people, townSurvey } from './testing/town-survey.ts'

const town: readonly Answers[] = [
  ...people(12, { ...chose('living', 'gladly'), age: { kind: 'number', value: 40 } }),
  ...people(8, {
    ...chose('living', 'soso'),
    places: { kind: 'choices', codes: ['place1', 'place2'] },
  }),
  ...people(4, { places: { kind: 'choices', codes: ['place1'] } }),
]
const dataset = buildDataset(townSurvey, respondents(town))
const rule = { minimumBase: 10, smallCell: 3 }
const released = releaseResults(dataset, rule, { selection: 'census', invited: 60 })
const definition = {
  id: 'k1',
  title: 'Zufriedene',
  variable: 'living',
  rule: { kind: 'share', codes: ['gladly'] },
  target: 0.5,
  direction: 'atLeast',
} as const
const keyFigures = [
  evaluateKeyFigure(definition, dataset, { rule }),
  evaluateKeyFigure({ ...definition, id: 'k2', variable: 'content.bus' }, dataset, { rule }),
]
const resolve = (text: string, language = 'de') =>
  resolveFigures(text, released, keyFigures, language)

test('every form of reference is replaced by the released figure', () => {
  const text =
    'Von {{teilnehmende}} ({{ruecklauf}}) leben {{anteil:living:gladly}} gern, mit {{anteil:living:gladly,soso}} zusammen; {{anzahl:living}} Antworten, {{mittel:age}} Jahre, {{kennzahl:k1}}.'
  expect(resolve(text)).toEqual({
    ok: true,
    text: 'Von 24 (40\u00a0%) leben 60\u00a0% gern, mit 100\u00a0% zusammen; 20 Antworten, 40,0 Jahre, 60\u00a0%.',
  })
  expect(resolve('{{anteil:living:gladly}}', 'en')).toEqual({ ok: true, text: '60%' })
})

test('all references that cannot be resolved are named with their reasons', () => {
  const text =
    '{{anteil:nowhere:x}} {{anteil:living:abroad}} {{mittel:living}} {{anteil:why:x}} {{kennzahl:k2}} {{kennzahl:k9}} {{irgendwas}} {{anteil:places:place1,place2}} {{anteil:living}} {{'
  const result = resolve(text)
  if (result.ok) throw new Error(result.text)
  expect(result.refusals.map(({ reference, code }) => [reference, code])).toEqual([
    ['{{anteil:nowhere:x}}', 'unknownVariable'],
    ['{{anteil:living:abroad}}', 'unknownCode'],
    ['{{mittel:living}}', 'notComputable'],
    ['{{anteil:why:x}}', 'withheld'],
    ['{{kennzahl:k2}}', 'undecidable'],
    ['{{kennzahl:k9}}', 'unknownReference'],
    ['{{irgendwas}}', 'unknownReference'],
    ['{{anteil:places:place1,place2}}', 'notComputable'],
    ['{{anteil:living}}', 'unknownReference'],
    ['{{', 'unknownReference'],
  ])
  for (const { message } of result.refusals) {
    expect(message['de']).toMatch(/\.$/)
    expect(message['en']).toMatch(/\.$/)
  }
})

test('a resolved text has no reference left, whatever was written', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom(
      '{',
      '{{',
      '}}',
      '}',
      'teilnehmende',
      '{{teilnehmende}}',
      '{{anteil:living:gladly}}',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const result = resolve(text)
        expect(result.ok ? !result.text.includes('{{') : result.refusals.length > 0).toBe(true)
      },
    ),
  )
})

test('every reference that is offered resolves to what is shown beside it', () => {
  const offered = availableReferences(released, keyFigures)
  expect(offered.length).toBeGreaterThan(10)
  for (const { source, shown } of offered) {
    expect(resolve(source)).toEqual({ ok: true, text: shown['de'] })
  }
  expect(offered.some(({ source }) => source.includes('why'))).toBe(false)
})

test('codes with the signs of the notation come back as they were', () => {
  const code = fc.stringMatching(/^[^\s~]{1,10}$/)
  fc.assert(
    fc.property(fc.array(code, { minLength: 1 }), (codes) => {
      const reference: Reference = { kind: 'share', variable: 'q.row', codes }
      expect(parseReference(writeReference(reference))).toEqual(reference)
      expect(referencesIn(`a ${writeReference(reference)} b`)).toEqual([writeReference(reference)])
    }),
  )
})
