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
  /** All rows of a question together: they can be answered or not, but compared with nothing. */
  readonly isWhole: boolean
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
  const columns = variables(questionnaire).filter(({ question }) => earlier.has(question))
  const whole = new Set<string>()
  return [
    ...columns.flatMap((variable) => {
      const { question, row } = variable
      if (row === undefined) return [subjectOf(variable, language)]
      const isFirst = !whole.has(question)
      whole.add(question)
      const first = isFirst ? [wholeSubject(variable, language)] : []
      // The answers of a repeated group are lists: what they hold is asked with `count`, `sum` and `contains`.
      return variable.kind === 'repeat' ? first : [...first, subjectOf(variable, language)]
    }),
    ...circumstances(questionnaire, language),
  ]
}

type Finder = (worth: Reference | Call) => Subject | undefined

/** A questionnaire is asked again for every condition on a page, and never changes. */
const finders = {
  de: new WeakMap<Questionnaire, Finder>(),
  en: new WeakMap<Questionnaire, Finder>(),
}

/** Finds what a form can offer for something in an expression. */
export function knownSubjects(questionnaire: Questionnaire, language: UiLanguage): Finder {
  const made = finders[language].get(questionnaire)
  if (made !== undefined) return made
  const all = new Set(questionnaire.pages.flatMap((page) => page.questions.map(({ id }) => id)))
  const known = new Map(
    subjectsIn(questionnaire, all, language).map((subject) => [keyOf(subject.worth), subject]),
  )
  const find: Finder = (worth) => known.get(keyOf(worth))
  finders[language].set(questionnaire, find)
  return find
}

/** The same, and a subject for whatever else an expression refers to, so that it can be told in words. */
export function subjectFinder(questionnaire: Questionnaire, language: UiLanguage): Finder {
  const find = knownSubjects(questionnaire, language)
  return (worth) =>
    find(worth) ??
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
    isWhole: false,
    measure,
    categories,
    special,
  }
}

function wholeSubject(variable: Variable, language: UiLanguage): Subject {
  const { question, text, special } = variable
  const { whole } = textsFor(conditionTexts, language)
  const name = shortened(inLanguage(text, language)) || question
  return {
    key: question,
    label: `${name} – ${whole}`,
    worth: { kind: 'reference', path: [question] },
    measure: 'text',
    isTruth: false,
    isWhole: true,
    categories: [],
    special,
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
    isWhole: false,
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
    isWhole: false,
    categories: [],
    special: [],
  }
}
