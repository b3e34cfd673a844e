import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage, specialLabel, specialValue, type Variable } from '@meinungsbild/questionnaire'
import { readDecimal } from '../parts/decimal.ts'
import type { conditionTexts } from './condition.texts.ts'
import { shortened, variableLabel } from './variable-label.ts'

type Words = (typeof conditionTexts)['de']

/** The answers that can be chosen in a condition on a variable, special ones included; none where people write. */
export function choicesOf(
  { categories, special }: Variable,
  language: UiLanguage,
): readonly { readonly value: string; readonly label: string }[] {
  if (categories.length === 0) return []
  return [
    ...categories.map(({ code, label }) => ({
      value: code,
      label: shortened(inLanguage(label, language)) || code,
    })),
    ...special.map((each) => ({ value: specialValue(each), label: specialLabel(each, language) })),
  ]
}

/** The value that a condition compares with, from what was chosen or typed: a code, its words, a number or a day. */
export function readValue(
  variable: Variable,
  typed: string,
  language: UiLanguage,
  words: Words,
): { readonly value: string | number } | { readonly message: string } {
  const question = variableLabel(variable, language)
  if (typed === '') return { message: words.noValue(question) }
  const special = variable.special.find(
    (each) => typed === specialValue(each) || typed === specialLabel(each, language),
  )
  if (special) return { value: specialValue(special) }
  switch (variable.measure) {
    case 'nominal':
    case 'ordinal':
    case 'multiple': {
      const { categories } = variable
      const same = (words_: string) => words_.toLowerCase() === typed.toLowerCase()
      const category =
        categories.find(({ code }) => code === typed) ??
        categories.find(({ label }) => Object.values(label).some(same))
      if (category) return { value: category.code }
      const number = variable.measure === 'ordinal' ? readDecimal(typed, language) : undefined
      if (number !== undefined) return { value: number }
      const possible = choicesOf(variable, language).map(({ label }) => words.quoted(label))
      return { message: words.noAnswer(question, possible.join(', ')) }
    }
    case 'metric': {
      const number = readDecimal(typed, language)
      return number === undefined ? { message: words.noNumber(question) } : { value: number }
    }
    case 'date': {
      const day = readDay(typed)
      return day === undefined ? { message: words.noDate(question) } : { value: day }
    }
    case 'text':
      return { value: typed }
    default:
      return variable.measure satisfies never
  }
}

function readDay(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? []
  const iso =
    year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : undefined
}
