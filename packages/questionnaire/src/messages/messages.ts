import { formatDay } from '../calendar.ts'
import { formatNumeral } from '../numeral.ts'
import type { Problem } from '../problem.ts'
import { catalogueOf, type Language } from '../text.ts'
import { english } from './english.ts'
import { german } from './german.ts'

const catalogues = { de: german, en: english }

/** What the citizen is asked to do about a problem: one polite sentence that names the limit. */
export function problemMessage(problem: Problem, language: Language): string {
  const catalogue = catalogues[catalogueOf(language)]
  if (problem.code === 'required') {
    return catalogue.required[problem.row === undefined ? (problem.kind ?? 'statement') : 'row']
  }
  const sentence = catalogue.others[problem.code]
  return typeof sentence === 'string' ? sentence : sentence(limitOf(problem, language), problem)
}

function limitOf({ limit }: Problem, language: Language): string {
  if (limit === undefined) return ''
  return typeof limit === 'number' ? formatNumeral(limit, language) : formatDay(limit, language)
}
