import fc from 'fast-check'
import { expect, it } from 'vitest'
import { journey } from './journey.ts'
import { portableJourney } from './portable-journey.ts'
import { portableQuestionnaire, type PortableQuestionnaire } from './portable-questionnaire.ts'
import { answersArbitrary } from './testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from './testing/circumstances.arbitrary.ts'
import { both } from './testing/examples.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const persons = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
    circumstances: circumstancesArbitrary(questionnaire),
  }),
)

it('a questionnaire that has travelled as JSON leads to the same journey', () => {
  fc.assert(
    fc.property(persons, ({ questionnaire, answers, circumstances }) => {
      const portable: PortableQuestionnaire = JSON.parse(
        JSON.stringify(portableQuestionnaire(questionnaire)),
      )
      const there = portableJourney(portable)(answers, circumstances)
      const here = journey(questionnaire, answers, circumstances)
      const seen = ({ pages }: typeof here) =>
        pages.map(({ page, questions, waiting }) => ({
          page: page.id,
          questions: questions.map(({ id }) => id),
          waiting: waiting.map(({ question, after }) => [question.id, after]),
        }))
      expect(seen(there)).toEqual(seen(here))
      expect(there.answers).toEqual(here.answers)
      expect(there.ending).toEqual(here.ending)
    }),
  )
})

it('a questionnaire travels without its files and maps', () => {
  const portable = portableQuestionnaire({
    id: 'town',
    title: both('Stadt'),
    languages: ['de'],
    media: { map: { type: 'image/png', fileName: 'karte.png', data: 'AAAA' } },
    pages: [
      {
        id: 'first',
        questions: [
          {
            kind: 'place',
            id: 'home',
            text: both('Wo?'),
            viewBox: [0, 0, 1, 1],
            areas: [{ code: 'north', label: both('Nord'), shape: 'M0 0L1 1Z' }],
          },
        ],
      },
    ],
  })
  expect(JSON.stringify(portable)).not.toMatch(/AAAA|M0 0/)
  expect(JSON.stringify(portable)).toContain('north')
})
