import fc from 'fast-check'
import { isAsked } from '../asked.ts'
import { printExpression } from '../expression/print-expression.ts'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { mediaName } from './choice-questions.arbitrary.ts'
import { conditionSeed, conditionText, referenceSeed, valueSeed } from './condition.arbitrary.ts'
import { both } from './examples.ts'
import { words } from './parts.arbitrary.ts'
import { questionArbitrary } from './question.arbitrary.ts'

type Drafted<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Draft> ? Draft : never

const questionDraft = fc.record({
  question: questionArbitrary,
  visibleIf: seldom(conditionSeed),
  requiredIf: seldom(conditionSeed),
  check: seldom(conditionSeed),
  /** An earlier answer stands in the words. */
  fill: seldom(referenceSeed),
  /** The condition of one of the options or rows. */
  part: seldom(conditionSeed),
  nthPart: fc.nat({ max: 4 }),
  value: valueSeed,
})

const pageDraft = fc.record({
  introduction: words(),
  visibleIf: seldom(conditionSeed),
  questions: fc.array(questionDraft, { maxLength: 4 }),
  isShuffled: fc.boolean(),
  jump: seldom(conditionSeed),
  target: fc.nat({ max: 10 }),
})

/**
 * Questionnaires that may be released: `lint` finds nothing. Conditions look at earlier questions of every kind; before
 * anything is answered all of them hold, so that everything can be reached.
 */
export const questionnaireArbitrary: fc.Arbitrary<Questionnaire> = fc
  .record({
    pages: fc.array(pageDraft, { maxLength: 5 }),
    /** The first of two pages that change places with each other. */
    shuffled: seldom(fc.nat({ max: 3 })),
    quota: seldom(conditionSeed),
  })
  .map(({ pages: drafts, shuffled = drafts.length, quota }): Questionnaire => {
    const group = [shuffled, shuffled + 1].filter((index) => index < drafts.length)
    const earlier: Question[] = []
    let before: readonly Question[] = []
    const pages = drafts.map((draft, index) => {
      // Pages that change places have no before and after among themselves.
      if (!group.includes(index) || index === group[0]) before = [...earlier]
      const page = pageOf(draft, index, before, earlier.length)
      earlier.push(...page.questions)
      const targets = drafts
        .map((_, nth) => nth)
        .filter((nth) => nth > index && !group.includes(nth))
      const to = [...targets.map((nth) => `p${nth}`), 'end', 'out']
      const jump = group.includes(index) ? undefined : conditionText(draft.jump, earlier, false)
      return {
        ...page,
        ...(jump !== undefined && {
          jumps: [{ if: jump, to: to[draft.target % to.length] ?? 'end' }],
        }),
      }
    })
    const when = conditionText(quota, earlier, false)
    return {
      id: 'survey',
      title: { de: 'Umfrage', en: 'Survey' },
      languages: ['de', 'en'],
      pages: [...pages, lastPage],
      endings: [{ id: 'out', title: both('Vielen Dank'), text: both('Das war alles.') }],
      media: { [mediaName]: { type: 'image/png', fileName: 'karte.png', data: '' } },
      ...(group.length === 2 && { shuffledPages: [group.map((index) => `p${index}`)] }),
      ...(when !== undefined && { quotas: [{ id: 'quota', when, limit: 100, ending: 'out' }] }),
    }
  })

/** At least one question, without which no questionnaire may be released. */
const lastPage: Page = {
  id: 'last',
  questions: [{ kind: 'yesNo', id: 'again', text: { de: 'Noch einmal?', en: 'Again?' } }],
}

function pageOf(
  draft: Drafted<typeof pageDraft>,
  index: number,
  before: readonly Question[],
  count: number,
): Page {
  const questions: Question[] = []
  for (const own of draft.questions) {
    const known = draft.isShuffled ? before : [...before, ...questions]
    questions.push(questionOf(own, `q${count + questions.length}`, known))
  }
  // A page on which nothing is to be seen may not be released.
  if (
    questions.length > 0 &&
    questions.every(({ kind }) => kind === 'hidden' || kind === 'computed')
  ) {
    const id = `q${count + questions.length}`
    questions.push({ kind: 'statement', id, text: { de: 'Weiter geht es.', en: 'Let us go on.' } })
  }
  const visibleIf = conditionText(draft.visibleIf, before, true)
  return {
    id: `p${index}`,
    introduction: draft.introduction,
    questions,
    ...(visibleIf !== undefined && { visibleIf }),
    ...(draft.isShuffled && { order: 'random' }),
  }
}

function questionOf(
  draft: Drafted<typeof questionDraft>,
  id: string,
  known: readonly Question[],
): Question {
  const question = { ...draft.question, id }
  const visibleIf = conditionText(draft.visibleIf, known, true)
  const fill = draft.fill?.(known)
  const common = {
    ...(visibleIf !== undefined && { visibleIf }),
    ...(fill !== undefined && { help: both(`Sie sagten: {${printExpression(fill)}}.`) }),
  }
  if (question.kind === 'computed') {
    return { ...question, ...common, value: printExpression(draft.value(question.type, known)) }
  }
  if (!isAsked(question)) return { ...question, ...common }
  const that = conditionText(draft.check, [...known, question], true)
  const requiredIf = conditionText(draft.requiredIf, known, false)
  const condition = conditionText(draft.part, known, true)
  return {
    ...withCondition(question, draft.nthPart, condition),
    ...common,
    ...(requiredIf !== undefined && { requiredIf }),
    ...(that !== undefined && { checks: [{ that, message: both('Das passt nicht zusammen.') }] }),
  }
}

/** One of the options or rows with a condition of its own. */
function withCondition(question: Question, nth: number, visibleIf: string | undefined): Question {
  if (visibleIf === undefined || question.kind === 'textList') return question
  const conditioned = <Part>(parts: readonly Part[]) =>
    parts.map((part, index) => (index === nth % parts.length ? { ...part, visibleIf } : part))
  return {
    ...question,
    ...('options' in question && { options: conditioned(question.options) }),
    ...('rows' in question && !('options' in question) && { rows: conditioned(question.rows) }),
    // The same parts, one of them with a condition: still a question of its kind.
  } as Question
}

function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, arbitrary)
}
