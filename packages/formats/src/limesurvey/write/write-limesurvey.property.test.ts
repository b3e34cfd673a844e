import { parseQuestionnaire, type Question } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaireArbitrary } from '../../../../questionnaire/src/testing/questionnaire.arbitrary.ts'
import { readLimeSurvey } from '../read-limesurvey.ts'
import { writeLimeSurvey } from './write-limesurvey.ts'

/*
 * Whatever a questionnaire holds: LimeSurvey's file of it can be read again, and a question that neither report mentions comes
 * back as it was. Expressions come back with the same meaning but in other words; `write-limesurvey.test.ts` looks at those.
 */

test('what neither report mentions comes back the same', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (questionnaire) => {
      const written = writeLimeSurvey(questionnaire)
      const form = readLimeSurvey(written.lss)
      if (!form.ok) throw new Error(form.flaw.message['en'])
      expect(parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire))).ok).toBe(true)
      expect(form.questionnaire.languages).toEqual(questionnaire.languages)
      const mentioned = new Set(
        [...written.report, ...form.report].flatMap(
          ({ place }) => place['de']?.match(/Frage (.+)$/)?.[1] ?? [],
        ),
      )
      const back = new Map(
        form.questionnaire.pages.flatMap(({ questions }) => questions.map((own) => [own.id, own])),
      )
      for (const question of questionnaire.pages.flatMap(({ questions }) => questions)) {
        if (mentioned.has(question.id)) continue
        expect(essence(back.get(question.id))).toEqual(essence(question))
      }
    }),
    { numRuns: 150 },
  )
})

const expressions: ReadonlySet<string> = new Set(['visibleIf', 'requiredIf', 'checks', 'value'])

/** A question without its expressions, without what says the usual, and with a help that stands in the text of a statement. */
function essence(question: Question | undefined): unknown {
  if (question === undefined) return undefined
  const { help, ...others } = question
  const isJoined = question.kind === 'statement'
  const plain: unknown = JSON.parse(
    JSON.stringify(
      isJoined ? { ...others, text: {} } : { ...others, help },
      (key, value: unknown) => {
        if (expressions.has(key) || key === 'fixed' || isUsual(key, value)) return undefined
        return typeof value === 'string'
          ? value.replace(/\{(?:[^{}'`]|'[^']*'|`[^`]*`)+\}/g, '{}')
          : value
      },
    ),
  )
  return plain
}

function isUsual(key: string, value: unknown): boolean {
  return (
    value === false ||
    (key === 'decimals' && value === 0) ||
    (key === 'look' && (value === 'list' || value === 'numbers')) ||
    (key === 'special' && Array.isArray(value) && value.length === 0)
  )
}
