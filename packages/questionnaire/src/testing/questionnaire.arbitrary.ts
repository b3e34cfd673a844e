import fc from 'fast-check'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { conditionSeedArbitrary } from './condition.arbitrary.ts'
import { questionArbitrary, words } from './question.arbitrary.ts'

/** Questionnaires that may be released: `lint` finds nothing. Conditions look at earlier questions of every kind. */
export const questionnaireArbitrary: fc.Arbitrary<Questionnaire> = fc
  .array(
    fc.record({
      introduction: words(),
      seed: fc.option(conditionSeedArbitrary, { freq: 2 }),
      questions: fc.array(
        fc.record({
          question: questionArbitrary,
          seed: fc.option(conditionSeedArbitrary, { freq: 1 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((drafts): Questionnaire => {
    const earlier: Question[] = []
    const pages = drafts.map((draft, index): Page => {
      const condition = draft.seed?.(earlier)
      const questions = draft.questions.map(({ question, seed }): Question => {
        const visibleIf = seed?.(earlier)
        const id = `q${earlier.length}`
        const own = { ...question, id, ...(visibleIf && { visibleIf }) }
        earlier.push(own)
        return own
      })
      const { introduction } = draft
      return {
        id: `p${index}`,
        introduction,
        ...(condition && { visibleIf: condition }),
        questions,
      }
    })
    return {
      id: 'survey',
      title: { de: 'Umfrage', en: 'Survey' },
      languages: ['de', 'en'],
      pages: [...pages, lastPage],
    }
  })

/** At least one question, without which no questionnaire may be released. */
const lastPage: Page = {
  id: 'last',
  questions: [
    {
      kind: 'shortText',
      id: 'remarks',
      text: { de: 'Anmerkungen?', en: 'Remarks?' },
      required: false,
    },
  ],
}
