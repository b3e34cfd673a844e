import {
  countField,
  portableQuestionnaire,
  rowField,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { liveJourney } from './live-journey.ts'

const household: Questionnaire = {
  id: 'household',
  title: { de: 'Haushalt' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      title: { de: 'Wer wohnt hier?' },
      questions: [
        {
          kind: 'repeat',
          id: 'people',
          text: { de: 'Wer wohnt mit Ihnen?' },
          required: false,
          entry: { de: 'Person' },
          min: 0,
          max: 3,
          questions: [{ kind: 'yesNo', id: 'adult', text: { de: 'Volljährig?' }, required: false }],
        },
        {
          kind: 'shortText',
          id: 'several',
          text: { de: 'Wie kommen Sie miteinander aus?' },
          required: false,
          visibleIf: 'count(people) > 1',
        },
      ],
    },
  ],
}

function adultOf(entry: number): string {
  return rowField(rowField('people', String(entry)), 'adult')
}

test.each([
  ['yes', 'no', ['people', 'several']],
  ['yes', ' ', ['people']],
  [' ', 'no', ['people']],
])('the entries %j and %j count as on the server: blank ones do not', (first, second, shown) => {
  const at = liveJourney({
    portable: portableQuestionnaire(household),
    circumstances: { seed: 1, today: '2026-11-22', language: 'de' },
    page: 'p1',
    carried: new URLSearchParams(),
  })
  const form = new URLSearchParams([
    [countField('people'), '2'],
    [adultOf(1), first],
    [adultOf(2), second],
  ])
  expect(at(form).shown).toEqual(shown)
})
