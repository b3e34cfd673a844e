import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { complete } from './complete.ts'
import { evaluate } from './evaluate.ts'
import { journey, pageAfter, pageBefore } from './journey.ts'
import { answersArbitrary, fullAnswersArbitrary } from './testing/answers.arbitrary.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const some = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
  }),
)
const full = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: fullAnswersArbitrary(questionnaire),
  }),
)

/** The ids of what is shown, and the answers to it. */
function seen({
  questionnaire,
  answers,
}: {
  questionnaire: Parameters<typeof journey>[0]
  answers: Answers
}) {
  const ids = journey(questionnaire, answers).pages.flatMap((page) =>
    page.questions.map(({ id }) => id),
  )
  const own: Answers = Object.fromEntries(
    Object.entries(answers).filter(([id]) => ids.includes(id)),
  )
  return { ids, answers: own }
}

describe('every journey', () => {
  it('ends, visits no page twice, and leads back the same way', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers }) => {
        const walk = journey(questionnaire, answers)
        const forth: string[] = []
        let page = walk.pages[0]
        while (page !== undefined && forth.length <= questionnaire.pages.length) {
          forth.push(page.page.id)
          page = pageAfter(walk, page.page.id)
        }
        expect(new Set(forth).size).toBe(forth.length)
        expect(forth).toEqual(walk.pages.map((own) => own.page.id))

        const back: string[] = []
        for (let own = walk.pages.at(-1); own !== undefined; own = pageBefore(walk, own.page.id)) {
          back.unshift(own.page.id)
        }
        expect(back).toEqual(forth)
      }),
    )
  })

  it('shows a question exactly if its page and its own condition hold for what was shown before', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers }) => {
        const shown = seen({ questionnaire, answers })
        const context = { questionnaire, answers: shown.answers }
        const expected = questionnaire.pages
          .filter((page) => !page.visibleIf || evaluate(page.visibleIf, context))
          .flatMap((page) => page.questions)
          .filter((question) => !question.visibleIf || evaluate(question.visibleIf, context))
        expect(shown.ids).toEqual(expected.map(({ id }) => id))
      }),
    )
  })

  it('is the same whether hidden answers are there or not', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers }) => {
        const withoutHidden = seen({ questionnaire, answers }).answers
        expect(journey(questionnaire, withoutHidden)).toEqual(journey(questionnaire, answers))
      }),
    )
  })
})

describe('completing', () => {
  it('keeps the answers to what was shown and no others, and twice is once', () => {
    fc.assert(
      fc.property(full, ({ questionnaire, answers }) => {
        const kept = seen({ questionnaire, answers }).answers
        const stranger = { kind: 'text', value: 'x' } as const
        const once = complete(questionnaire, { ...answers, stranger })
        expect(once).toEqual({ ok: true, answers: kept })
        expect(complete(questionnaire, kept)).toEqual(once)
      }),
    )
  })

  it('refuses exactly if something required and shown is missing, and says on which page', () => {
    fc.assert(
      fc.property(full, fc.nat(), ({ questionnaire, answers }, pick) => {
        const ids = seen({ questionnaire, answers }).ids
        const removed = ids[pick % Math.max(1, ids.length)] ?? ''
        const { [removed]: _removed, ...rest } = answers
        const result = complete(questionnaire, rest)
        const page = questionnaire.pages.find((own) =>
          own.questions.some(({ id }) => id === removed),
        )
        const required = page?.questions.find(({ id }) => id === removed)?.required === true
        const codes = (result.ok ? [] : result.problems)
          .filter(({ question }) => question === removed)
          .map(({ code }) => code)
        // What follows may now ask for something else; this question does only if it is required.
        expect([...new Set(codes)]).toEqual(required ? ['required'] : [])
        expect(result).toMatchObject(required ? { ok: false, pageId: page?.id } : {})
      }),
    )
  })
})
