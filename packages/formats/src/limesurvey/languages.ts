import type { Language } from '@meinungsbild/questionnaire'

/** Languages of LimeSurvey that are no languages of their own elsewhere. */
const known: ReadonlyMap<string, string> = new Map([
  ['de-informal', 'de'],
  ['de-easy', 'de-x-ls'],
  ['nl-informal', 'nl'],
  ['it-informal', 'it'],
  ['cs-informal', 'cs'],
  ['fr-informal', 'fr'],
  ['es-AR-informal', 'es-AR'],
])

/**
 * Our tag (BCP 47) for each language of a survey: mostly the same, `de` for the German that says "du". If the survey has
 * both, one keeps a tag of its own.
 */
export function languageTags(codes: readonly string[]): ReadonlyMap<string, Language> {
  const tags = new Map<string, Language>()
  for (const code of codes) {
    const plain = known.get(code) ?? tagOf(code)
    const isTaken = codes.includes(plain) && plain !== code
    const tag = isTaken ? tagOf(code.replace(/-informal$/, '-x-informal')) : plain
    tags.set(code, distinct(tag, new Set(tags.values())))
  }
  return tags
}

function distinct(tag: Language, taken: ReadonlySet<Language>): Language {
  for (let number = 2, own = tag; ; own = `${tag}-x-${number}`, number += 1) {
    if (!taken.has(own)) return own
  }
}

function tagOf(code: string): Language {
  const [language = '', ...rest] = code.trim().replaceAll('_', '-').split(/-+/)
  const tag = [language.toLowerCase(), ...rest.map((part) => part.slice(0, 8))].join('-')
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'und'
}
