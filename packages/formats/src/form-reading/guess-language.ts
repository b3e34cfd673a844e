import type { Language } from '@meinungsbild/questionnaire'

const german =
  /\b(?:der|die|das|und|ist|sind|nicht|mit|von|wie|sie|ihre?[nrms]?|bitte|welche[nrms]?|keine?|für|zu|ich|haben)\b|[äöüß]/gi
const english =
  /\b(?:the|and|is|are|not|with|of|how|you|your|please|which|what|no|for|to|do|have)\b/gi

/** German or English, told by small words; English where nothing tells, as it is what the tools assume. */
export function guessLanguage(texts: readonly string[]): Language {
  const words = texts.join('\n').slice(0, 100_000)
  return count(german, words) > count(english, words) ? 'de' : 'en'
}

function count(pattern: RegExp, words: string): number {
  return words.match(pattern)?.length ?? 0
}
