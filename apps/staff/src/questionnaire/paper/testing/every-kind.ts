import type { Questionnaire } from '@meinungsbild/questionnaire'
import { both } from './every-kind/both.ts'
import { media } from './every-kind/media.ts'
import { offerPage } from './every-kind/offer-page.ts'
import { personPage } from './every-kind/person-page.ts'
import { visitPage } from './every-kind/visit-page.ts'

/** A survey with each of the 33 kinds at least once, and what each may have beside its answers. */
export const everyKind: Questionnaire = {
  id: 'market',
  title: both('Der Wochenmarkt in Auental', 'The weekly market in Auental'),
  languages: ['de', 'en'],
  introduction: both(
    'Wir möchten den **Wochenmarkt** besser machen. Was meinen Sie?',
    'We would like to improve the **weekly market**. What do you think?',
  ),
  closing: both('Die Ergebnisse stehen im Frühjahr fest.', 'Results will be out in spring.'),
  endings: [
    {
      id: 'others',
      title: both('Nur für Menschen aus Auental', 'Only for people from Auental'),
      text: both('Vielen Dank für Ihr Interesse.', 'Thank you for your interest.'),
    },
  ],
  quotas: [{ id: 'young', when: 'age < 20', limit: 100, ending: 'others' }],
  variants: [
    { id: 'A', share: 1 },
    { id: 'B', share: 1 },
  ],
  media,
  pages: [
    {
      id: 'start',
      title: both('Zuerst', 'First'),
      questions: [
        {
          kind: 'hidden',
          id: 'source',
          text: both('Woher', 'From where'),
          parameter: 'weg',
          options: [{ code: 'letter', label: both('Brief', 'Letter') }],
        },
        {
          kind: 'yesNo',
          id: 'resident',
          text: both('Wohnen Sie in Auental?', 'Do you live in Auental?'),
          required: true,
          special: ['noAnswer'],
        },
      ],
      jumps: [{ if: "resident = 'no'", to: 'others' }],
    },
    visitPage,
    offerPage,
    personPage,
  ],
}
