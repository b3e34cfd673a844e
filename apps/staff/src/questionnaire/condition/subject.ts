import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  findQuestion,
  inLanguage,
  variables,
  type Call,
  type Category,
  type Measure,
  type Questionnaire,
  type Reference,
  type SpecialAnswer,
  type Variable,
} from '@meinungsbild/questionnaire'
import { languageName } from '../parts/language-name.ts'
import { conditionTexts } from './condition.texts.ts'
import { shortened, variableLabel } from './variable-label.ts'

/** Something that a condition can look at: an answer, one row of it, the variant that was drawn, the language. */
export type Subject = {
  /** Names it in the form. */
  readonly key: string
  readonly label: string
  readonly worth: Reference | Call
  readonly measure: Measure
  /** A computed truth value, which is no code in expressions. */
  readonly isTruth: boolean
  /** Empty where people write. */
  readonly categories: readonly Category[]
  readonly special: readonly SpecialAnswer[]
}

/** What a condition may look at, in the order of the questionnaire, then variant and language if there are several. */
export function subjectsIn(
  questionnaire: Questionnaire,
  earlier: ReadonlySet<string>,
  language: UiLanguage,
): readonly Subject[] {
  return [
    ...variables(questionnaire)
      // The answers of a repeated group are lists: what they hold is asked with `count`, `sum` and `contains`.
      .filter(({ question, kind }) => earlier.has(question) && kind !== 'repeat')
      .map((variable) => subjectOf(variable, language)),
    ...circumstances(questionnaire, language),
  ]
}

/** All of them, and what an expression refers to beside them. */
export function subjectFinder(questionnaire: Questionnaire, language: UiLanguage) {
  const all = new Set(questionnaire.pages.flatMap((page) => page.questions.map(({ id }) => id)))
  const known = new Map(
    subjectsIn(questionnaire, all, language).map((subject) => [keyOf(subject.worth), subject]),
  )
  return (worth: Reference | Call): Subject | undefined =>
    known.get(keyOf(worth)) ??
    (worth.kind === 'reference' ? otherSubject(questionnaire, worth, language) : undefined)
}

function keyOf(worth: Reference | Call): string {
  return worth.kind === 'reference' ? JSON.stringify(worth.path) : `${worth.name}()`
}

function subjectOf(variable: Variable, language: UiLanguage): Subject {
  const { id, kind, question, row, column, measure, categories, special } = variable
  const path = [question, row, column].filter((part) => part !== undefined)
  return {
    key: id,
    label: variableLabel(variable, language),
    worth: { kind: 'reference', path },
    isTruth: kind === 'computed' && measure === 'nominal',
    ...{ measure, categories, special },
  }
}

function circumstances(
  { variants = [], languages }: Questionnaire,
  language: UiLanguage,
): readonly Subject[] {
  const words = textsFor(conditionTexts, language)
  const one = (name: string, label: string, categories: readonly Category[]): Subject => ({
    key: `${name}()`,
    label,
    worth: { kind: 'call', name, arguments: [] },
    measure: 'nominal',
    isTruth: false,
    special: [],
    categories,
  })
  const variantNames = variants.map(({ id }) => ({ code: id, label: { de: id, en: id } }))
  const languageNames = languages.map((code) => ({
    code,
    label: { de: languageName(code, 'de'), en: languageName(code, 'en') },
  }))
  return [
    ...(variants.length > 0 ? [one('variant', words.variantSubject, variantNames)] : []),
    ...(languages.length > 1 ? [one('language', words.languageSubject, languageNames)] : []),
  ]
}

/** A whole matrix, or something that is not there any more. */
function otherSubject(
  questionnaire: Questionnaire,
  worth: Reference,
  language: UiLanguage,
): Subject {
  const name = worth.path.join('.')
  const question = findQuestion(questionnaire, name)
  return {
    key: name,
    label: (question && shortened(inLanguage(question.text, language))) || name,
    worth,
    measure: 'text',
    isTruth: false,
    categories: [],
    special: [],
  }
}
