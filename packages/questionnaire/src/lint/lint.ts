import type { Flaw } from '../flaw.ts'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { textsIn } from '../texts.ts'
import { lintCodes } from './known-codes.ts'
import { lintExpression, type ExpressionPlace } from './expressions.ts'
import { flawAt } from './flaw-at.ts'
import { lintPageId, lintQuestionId } from './ids.ts'
import { lintNames } from './names.ts'
import { lintPersonal } from './personal.ts'
import { lintPlainLanguage } from './plain-language.ts'
import { lintQuestion } from './questions.ts'
import { lintReach } from './reach.ts'
import { lintStructure } from './structure.ts'
import { lintTemplates } from './templates.ts'
import { isOptional, lintText } from './texts.ts'
import { lintWording } from './wording.ts'

/**
 * What an author must mend before a questionnaire may be released, and advice on its craft, in the order of the
 * questionnaire; empty if nothing. Takes any draft that `parseQuestionnaire` accepts.
 */
export function lint(questionnaire: Questionnaire): readonly Flaw[] {
  const flaws = [...flawsOf(questionnaire)]
  // Who has a condition that cannot be read should mend that first; what it shuts off follows from it.
  return flaws.some(({ advice }) => !advice) ? flaws : [...flaws, ...lintReach(questionnaire)]
}

/** What a walk through the questionnaire has met so far. */
type Walk = {
  readonly questionnaire: Questionnaire
  readonly pageIds: Set<string>
  readonly questionIds: Set<string>
}

function* flawsOf(questionnaire: Questionnaire): Iterable<Flaw> {
  const { languages, pages, media: _media, ...words } = questionnaire
  if (new Set(languages).size !== languages.length) {
    yield flawAt(
      'languages',
      'doubledLanguage',
      'Eine Sprache ist doppelt genannt.',
      'A language is named twice.',
    )
  }
  for (const { path, key, text } of textsIn(words)) {
    yield* lintText(text, path, { languages, optional: isOptional(key) })
  }
  if (pages.every((page) => page.questions.every(({ kind }) => kind === 'statement'))) {
    yield flawAt(
      'pages',
      'noQuestions',
      'Der Fragebogen enthält noch keine Frage.',
      'The questionnaire has no question yet.',
    )
  }
  const walk: Walk = { questionnaire, pageIds: new Set(), questionIds: new Set() }
  for (const [index, page] of pages.entries()) yield* flawsOfPage(page, `pages.${index}`, walk)
  yield* lintStructure(questionnaire)
  yield* lintPlainLanguage(questionnaire)
}

function* flawsOfPage(page: Page, path: string, walk: Walk): Iterable<Flaw> {
  const { questionnaire, questionIds } = walk
  const { languages } = questionnaire
  yield* lintPageId(page.id, `${path}.id`, walk.pageIds)
  yield* lintText(page.title, `${path}.title`, { languages, optional: true })
  if (page.questions.length > 0 && page.questions.every(isUnseen)) {
    yield flawAt(
      `${path}.questions`,
      'nothingToSee',
      'Auf dieser Seite ist nichts zu sehen. Bitte stellen Sie versteckte und berechnete Werte auf eine Seite mit Fragen.',
      'There is nothing to see on this page. Please put hidden and computed values on a page with questions.',
    )
  }
  const isBlank = page.questions.length === 0
  yield* lintText(page.introduction, `${path}.introduction`, { languages, optional: !isBlank })
  const place = { questionnaire, earlier: questionIds, wanted: 'truth' } as const
  yield* lintCondition(page.visibleIf, `${path}.visibleIf`, place)
  yield* lintTemplates({ title: page.title, introduction: page.introduction }, path, place)
  // Shuffled questions have no before and after among themselves.
  const earlier = page.order === 'random' ? new Set(questionIds) : questionIds
  for (const [index, question] of page.questions.entries()) {
    yield* flawsOfQuestion(question, `${path}.questions.${index}`, walk, earlier)
  }
}

function* flawsOfQuestion(
  question: Question,
  path: string,
  walk: Walk,
  earlier: ReadonlySet<string>,
): Iterable<Flaw> {
  const { questionnaire, questionIds } = walk
  const { languages } = questionnaire
  const place = { questionnaire, earlier, own: question.id, wanted: 'truth' } as const
  yield* lintCondition(question.visibleIf, `${path}.visibleIf`, place)
  yield* lintCondition(question.requiredIf, `${path}.requiredIf`, place)
  yield* lintParts(question, path, place)
  yield* lintTemplates(question, path, place)
  if (question.kind === 'computed') {
    yield* lintExpression(question.value, `${path}.value`, { ...place, wanted: 'any' })
  }
  yield* lintQuestionId(question.id, `${path}.id`, questionIds)
  const afterwards = new Set([...earlier, question.id])
  for (const [index, { that }] of (question.checks ?? []).entries()) {
    const whole = { questionnaire, earlier: afterwards, wanted: 'truth' } as const
    yield* lintCondition(that, `${path}.checks.${index}.that`, whole)
  }
  for (const { path: at, key, text } of textsIn(question)) {
    yield* lintText(text, `${path}.${at}`, { languages, optional: isOptional(key) })
  }
  yield* lintQuestion(question, path)
  yield* lintNames(question, path)
  yield* lintPersonal(question, path)
  yield* lintWording(question, path)
  if (question.kind !== 'repeat') return
  for (const [index, nested] of question.questions.entries()) {
    yield* flawsOfNested(nested, `${path}.questions.${index}`)
  }
}

/** Neither a value from the link nor a computed one is seen. */
function isUnseen({ kind }: Question): boolean {
  return kind === 'hidden' || kind === 'computed'
}

/** Options and rows may have conditions of their own. */
function* lintParts(question: Question, path: string, place: ExpressionPlace): Iterable<Flaw> {
  const lists = {
    options: 'options' in question ? question.options : [],
    rows: 'rows' in question ? question.rows : [],
  }
  for (const [key, list] of Object.entries(lists)) {
    for (const [index, part] of list.entries()) {
      const condition = 'visibleIf' in part ? part.visibleIf : undefined
      yield* lintCondition(condition, `${path}.${key}.${index}.visibleIf`, place)
    }
  }
}

function* lintCondition(
  text: string | undefined,
  path: string,
  place: ExpressionPlace,
): Iterable<Flaw> {
  const flaws = [...lintExpression(text, path, place)]
  yield* flaws
  if (flaws.length === 0) yield* lintCodes(text, path, place.questionnaire)
}

/** Questions of a repeated group are all shown in every entry: a condition on one of them would never be looked at. */
function* flawsOfNested(question: Question, path: string): Iterable<Flaw> {
  yield* lintQuestion(question, path)
  yield* lintNames(question, path)
  yield* lintWording(question, path)
  if (question.visibleIf === undefined && question.requiredIf === undefined) return
  yield flawAt(
    `${path}.visibleIf`,
    'conditionInRepeat',
    'Fragen in einer Wiederholgruppe können keine eigene Bedingung haben.',
    'Questions in a repeated group cannot have a condition of their own.',
  )
}
