import { buildDataset, defaultDisclosureRule, releaseResults, weigh } from '@meinungsbild/analysis'
import { defaultPlan, replay, short, type State, type Weighting } from '@meinungsbild/procedure'
import type { Respondent } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { methodFacts } from './method-box.ts'

const by = { account: 'a', name: 'Lea Brandt', role: 'pressOffice', deputy: false } as const
const done = { by, at: '2026-11-20T10:00:00.000Z', number: 1 }

const weighting: Weighting = {
  base: 'equal',
  margins: [
    {
      variable: 'visit',
      targets: [
        { code: 'yes', share: 75 },
        { code: 'no', share: 25 },
        { code: 'other', share: 0 },
      ],
    },
  ],
  cap: 5,
  source: 'Melderegister 2026',
}

function visitors(): readonly Respondent[] {
  const circumstances = { seed: 1, today: '2026-11-20', language: 'de' }
  return Array.from({ length: 40 }, (_, index) => ({
    answers: { visit: { kind: 'choice', code: index % 2 === 0 ? 'yes' : 'no' } },
    circumstances,
  }))
}

function facts(changes: Partial<State['evaluation']>, isWeighted = false) {
  const dataset = buildDataset(parkSurvey, visitors())
  const weighed = weigh(dataset, weighting, new Map(), 1)
  if (!weighed.ok) throw new Error(weighed.code)
  const released = releaseResults(
    dataset,
    defaultDisclosureRule,
    { selection: 'random', invited: 160 },
    isWeighted ? { weights: weighed.weights } : {},
  )
  const state = replay(short, [])
  const input = {
    state: { ...state, evaluation: { ...state.evaluation, ...changes } },
    authority: { name: 'Stadt Auental', unit: 'Pressestelle' },
    results: { released, questionnaire: parkSurvey },
  }
  return new Map(methodFacts(input, 'de').map(({ label, value }) => [label, value]))
}

test('the method box says who asked, how many answered, and by which rule figures are shown', () => {
  const found = facts({})
  expect(found.get('Auftraggeber')).toBe('Stadt Auental, Pressestelle')
  expect(found.get('Teilnehmende')).toBe('40')
  expect(found.get('Rücklauf')).toBe('25\u00a0%')
  expect(found.get('Gewichtung')).toBe('Keine; jede Antwort zählt gleich viel.')
  expect(found.get('Geheimhaltung')).toContain('mindestens 10 Menschen')
  expect([...found.keys()]).not.toContain('Vorzeitig gelesen')
  expect([...found.keys()]).not.toContain('Frühere Wellen')
})

test('it says to what answers are weighted, by which source, and what that costs', () => {
  const found = facts({ weighting: { ...weighting, settled: done } }, true)
  expect(found.get('Gewichtung')).toBe(
    'angepasst an die Bevölkerung nach „Besuchen Sie den Stadtpark?“ (Quelle: Melderegister 2026). Niemand zählt mehr als das 1,5-Fache des Mittels; Designeffekt 1,25, effektive Fallzahl 32.',
  )
})

test('it hides neither early readings, though no names, nor breaks with earlier waves', () => {
  const asked = { ...done, reason: 'Anfrage' }
  const found = facts({
    earlyReadings: [
      { asked, ruling: { ...asked, granted: false, until: done.at } },
      {
        asked,
        ruling: { ...asked, at: '2026-11-21T09:00:00.000Z', granted: true, until: done.at },
      },
    ],
    plan: {
      ...defaultPlan,
      settled: done,
      earlierWaves: [
        { initiative: 'x', label: '2022', broken: [] },
        { initiative: 'y', label: '2024', broken: ['overall'] },
      ],
    },
  })
  expect(found.get('Vorzeitig gelesen')).toMatch(/zweiten Person: 21\. November 2026\.$/)
  expect(found.get('Frühere Wellen')).toBe('2022; 2024 (nicht vergleichbar: „Insgesamt?“)')
})
