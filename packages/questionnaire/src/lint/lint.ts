import type { Flaw } from '../flaw.ts'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { lintCondition } from './conditions.ts'
import { flawAt } from './flaw-at.ts'
import { codeNaming, lintName, lintPageId, lintQuestionId, rowNaming } from './ids.ts'
import { lintQuestion } from './questions.ts'
import { lintText } from './texts.ts'

/**
 * What an author must mend before a questionnaire may be released, in the order of the questionnaire; empty if nothing.
 * Takes any draft that `parseQuestionnaire` accepts.
 */
export function lint(questionnaire: Questionnaire): readonly Flaw[] {
  return [...flawsOf(questionnaire)]
}

/** What a walk through the questionnaire has met so far. */
type Walk = {
  readonly questionnaire: Questionnaire
  readonly pageIds: Set<string>
  readonly questionIds: Set<string>
}

function* flawsOf(questionnaire: Questionnaire): Iterable<Flaw> {
  const { languages, title, introduction, closing, pages } = questionnaire
  if (new Set(languages).size !== languages.length) {
    yield flawAt(
      'languages',
      'doubledLanguage',
      'Eine Sprache ist doppelt genannt.',
      'A language is named twice.',
    )
  }
  yield* lintText(title, 'title', { languages, optional: false })
  yield* lintText(introduction, 'introduction', { languages, optional: true })
  yield* lintText(closing, 'closing', { languages, optional: true })
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
}

function* flawsOfPage(page: Page, path: string, walk: Walk): Iterable<Flaw> {
  const { languages } = walk.questionnaire
  yield* lintPageId(page.id, `${path}.id`, walk.pageIds)
  yield* lintText(page.title, `${path}.title`, { languages, optional: true })
  const isBlank = page.questions.length === 0
  yield* lintText(page.introduction, `${path}.introduction`, { languages, optional: !isBlank })
  if (page.visibleIf !== undefined) {
    yield* lintCondition(page.visibleIf, `${path}.visibleIf`, {
      questionnaire: walk.questionnaire,
      earlier: walk.questionIds,
    })
  }
  for (const [index, question] of page.questions.entries()) {
    yield* flawsOfQuestion(question, `${path}.questions.${index}`, walk)
  }
}

function* flawsOfQuestion(question: Question, path: string, walk: Walk): Iterable<Flaw> {
  const { languages } = walk.questionnaire
  if (question.visibleIf !== undefined) {
    yield* lintCondition(question.visibleIf, `${path}.visibleIf`, {
      questionnaire: walk.questionnaire,
      earlier: walk.questionIds,
      own: question.id,
    })
  }
  yield* lintQuestionId(question.id, `${path}.id`, walk.questionIds)
  yield* lintText(question.text, `${path}.text`, { languages, optional: false })
  yield* lintText(question.help, `${path}.help`, { languages, optional: true })
  yield* lintQuestion(question, path)
  if (question.kind === 'number') {
    yield* lintText(question.unit, `${path}.unit`, { languages, optional: true })
  }
  for (const { key, naming, list, nameKey } of namedParts(question)) {
    const seen = new Set<string>()
    for (const [index, part] of list.entries()) {
      const at = `${path}.${key}.${index}`
      yield* lintName(part.name, `${at}.${nameKey}`, naming, seen)
      yield* lintText(part.label, `${at}.label`, { languages, optional: false })
    }
  }
}

/** The labelled parts of a question - options, points, rows - with the rule for their names. */
function namedParts(question: Question) {
  const coded = (key: string, list: readonly (Labelled & { readonly code: string })[]) => ({
    key,
    nameKey: 'code',
    naming: codeNaming,
    list: list.map(({ code, label }) => ({ name: code, label })),
  })
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return [coded('options', question.options)]
    case 'scale':
      return [coded('points', question.points)]
    case 'matrix': {
      const list = question.rows.map(({ id, label }) => ({ name: id, label }))
      return [
        { key: 'rows', nameKey: 'id', naming: rowNaming, list },
        coded('points', question.points),
      ]
    }
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date':
    case 'statement':
      return []
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

type Labelled = { readonly label: Question['text'] }
