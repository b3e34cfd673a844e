import { formatDay } from '../calendar.ts'
import { formatMonth, isMonth } from '../month-of-year.ts'
import { formatNumeral } from '../numeral.ts'
import type { Problem } from '../problem.ts'
import { catalogueOf, inLanguage, type Language } from '../text.ts'
import { english } from './english.ts'
import { formatFileSize } from './file-size.ts'
import { german } from './german.ts'
import { requestOf } from './request.ts'

const catalogues = { de: german, en: english }

/** What the citizen is asked to do about a problem: one polite sentence that names the limit. */
export function problemMessage(problem: Problem, language: Language): string {
  const catalogue = catalogues[catalogueOf(language)]
  if (problem.code === 'required') return catalogue.required[requestOf(problem)]
  const sentence = catalogue.others[problem.code]
  if (typeof sentence === 'string') return sentence
  const { kind, row, message = {} } = problem
  return sentence({
    limit: limitOf(problem, language),
    message: inLanguage(message, language),
    kind,
    row,
  })
}

function limitOf({ code, limit }: Problem, language: Language): string {
  if (limit === undefined) return ''
  if (typeof limit === 'string') {
    return isMonth(limit) ? formatMonth(limit, language) : formatDay(limit, language)
  }
  return code === 'fileTooLarge' ? formatFileSize(limit, language) : formatNumeral(limit, language)
}
