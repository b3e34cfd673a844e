import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, type Answers } from './answers.ts'
import { complete } from './complete.ts'
import { holds } from './expression/evaluate-expression.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { journey, pageAfter, pageBefore, type Journey } from './journey.ts'
import { restrictAnswer } from './kinds/register.ts'
import { findQuestion } from './lookup.ts'
import type { Option } from './parts.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'
import { surroundingsOf } from './surroundings.ts'
import { answersArbitrary, fullAnswersArbitrary } from './testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from './testing/circumstances.arbitrary.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const some = walked(answersArbitrary)
const full = walked(fullAnswersArbitrary)

function walked(answers: (questionnaire: Questionnaire) => fc.Arbitrary<Answers>) {
  return questionnaireArbitrary.chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      answers: answers(questionnaire),
      circumstances: circumstancesArbitrary(questionnaire),
    }),
  )
}

function shownIn({ pages }: Journey): readonly Question[] {
  return pages.flatMap(({ questions }) => questions)
}

/** Options and rows that are offered, by the question's id. */
function partsOf(question: Question): readonly string[] {
  return [
    ...('options' in question ? question.options.map(({ code }) => code) : []),
    ...('rows' in question ? question.rows.map(({ id }) => id) : []),
  ]
}

describe('every journey', () => {
  it('ends, visits no page twice, and leads back the same way', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers, circumstances }) => {
        const walk = journey(questionnaire, answers, circumstances)
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

  it('shows a question, an option and a row exactly if all conditions on it hold for what counts', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers, circumstances: { seed, today, language } }) => {
        // Where nobody jumps, conditions alone decide; quotas only lead to endings when they are full.
        const whole = { ...questionnaire, pages: questionnaire.pages.map(withoutJumps) }
        const circumstances = { seed, today, language }
        const walk = journey(whole, answers, circumstances)
        const around = surroundingsOf(whole, walk.answers, circumstances)
        const isMet = (part: object) => {
          if (!('visibleIf' in part) || typeof part.visibleIf !== 'string') return true
          const parsed = parseExpression(part.visibleIf)
          return parsed.ok && holds(parsed.expression, around)
        }
        const shown = new Map(shownIn(walk).map((question) => [question.id, question]))
        for (const page of whole.pages) {
          for (const question of page.questions) {
            if (question.kind === 'computed') continue
            const own = shown.get(question.id)
            expect(own !== undefined).toBe(isMet(page) && isMet(question))
            if (own === undefined) continue
            const parts: readonly object[] = [
              ...('options' in question ? question.options : []),
              ...('rows' in question ? question.rows : []),
            ]
            const offered = partsOf(question).filter((_, index) => isMet(parts[index] ?? {}))
            expect(partsOf(own).toSorted()).toEqual(offered.toSorted())
          }
        }
      }),
    )
  })

  it('counts no answer to anything that is hidden, and is the same whether there are such answers or not', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers, circumstances }) => {
        const walk = journey(questionnaire, answers, circumstances)
        const shown = new Map(shownIn(walk).map((question) => [question.id, question]))
        for (const [id, answer] of Object.entries(walk.answers)) {
          const question = shown.get(id)
          if (findQuestion(questionnaire, id)?.kind === 'computed') continue
          expect(question && restrictAnswer(question, answer)).toEqual(answer)
        }
        expect(journey(questionnaire, walk.answers, circumstances)).toEqual(walk)
      }),
    )
  })

  it('has one order per seed, and offers the same in every order', () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ questionnaire, answers, circumstances: own }, other) => {
        // A quota that is full may lead to its ending sooner in one order than in another.
        const circumstances = { ...own, fullQuotas: new Set<string>() }
        const walk = journey(questionnaire, answers, circumstances)
        const copy: Questionnaire = structuredClone(questionnaire)
        expect(journey(copy, answers, circumstances)).toEqual(walk)
        const elsewhere = journey(questionnaire, answers, { ...circumstances, seed: other })
        expect(offeredIn(elsewhere)).toEqual(offeredIn(walk))
        expect(elsewhere.answers).toEqual(walk.answers)
      }),
    )
  })

  it('leaves what is fixed in its place', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers, circumstances }) => {
        for (const question of shownIn(journey(questionnaire, answers, circumstances))) {
          const whole = findQuestion(questionnaire, question.id)
          if (whole === undefined || !('options' in whole && 'options' in question)) continue
          const offered = whole.options.filter(({ code }) => partsOf(question).includes(code))
          const isMoved = ({ code, fixed }: Option, index: number) =>
            fixed === true && question.options[index]?.code !== code
          expect(offered.filter(isMoved)).toEqual([])
        }
      }),
    )
  })
})

function withoutJumps({ jumps: _jumps, ...page }: Questionnaire['pages'][number]) {
  return page
}

function offeredIn(walk: Journey) {
  return Object.fromEntries(
    shownIn(walk).map((question) => [question.id, partsOf(question).toSorted()]),
  )
}

describe('completing', () => {
  it('keeps exactly what counts, in the order of the questionnaire, and twice is once', () => {
    fc.assert(
      fc.property(full, ({ questionnaire, answers, circumstances }) => {
        const stranger = { kind: 'text', value: 'x' } as const
        const once = complete(questionnaire, { ...answers, stranger }, circumstances)
        if (!once.ok) return
        const walk = journey(questionnaire, answers, circumstances)
        expect(once.answers).toEqual(walk.answers)
        expect(once.ending).toBe(walk.ending?.id)
        const ids = questionnaire.pages.flatMap(({ questions }) => questions.map(({ id }) => id))
        expect(Object.keys(once.answers)).toEqual(ids.filter((id) => id in once.answers))
        expect(complete(questionnaire, once.answers, circumstances)).toEqual(once)
      }),
    )
  })

  it('refuses with problems of questions that the page they are on shows', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, answers, circumstances }) => {
        const result = complete(questionnaire, answers, circumstances)
        if (result.ok) return
        const page = journey(questionnaire, answers, circumstances).pages.find(
          (own) => own.page.id === result.pageId,
        )
        expect(result.problems).not.toEqual([])
        for (const { question } of result.problems) {
          expect(page?.questions.map(({ id }) => id)).toContain(question)
        }
      }),
    )
  })

  it('lets nobody through who has left out something required', () => {
    fc.assert(
      fc.property(full, fc.nat(), ({ questionnaire, answers, circumstances }, nth) => {
        const before = journey(questionnaire, answers, circumstances)
        const required = shownIn(before).filter(isMissable)
        const removed = required[nth % Math.max(1, required.length)]
        if (removed === undefined) return
        const { [removed.id]: _removed, ...rest } = answers
        const walk = journey(questionnaire, rest, circumstances)
        // A required question never decides whether it is shown itself.
        expect(shownIn(walk).map(({ id }) => id)).toContain(removed.id)
        expect(answerTo(walk.answers, removed.id)).toBeUndefined()
        const result = complete(questionnaire, rest, circumstances)
        expect(result.ok).toBe(false)
      }),
    )
  })
})

/** Required, and something of it is offered. */
function isMissable(question: Question): boolean {
  return (
    question.required === true &&
    question.kind !== 'hidden' &&
    (!('options' in question) || question.options.length > 0) &&
    (!('rows' in question) || question.rows.length > 0 || 'added' in question)
  )
}
