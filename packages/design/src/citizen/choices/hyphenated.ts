import type { Language } from '@meinungsbild/questionnaire'

/*
 * No browser can be trusted to hyphenate German, and a scale has narrow columns. These rules find the syllables of the
 * words that labels are made of; where a compound hides its joint, they may break a letter too early or too late.
 */

/** From this length on a word may not fit into a column. */
const longWord = /\p{L}{9,}/gu

const prefixes =
  /^(?:unter|über|nach|aus|auf|bei|ein|ent|mit|ver|vor|zer|ab|an|be|er|ge|um|un|zu)(?=[aeiouäöü]|[^aeiouyäöü][aeiouyäöü]|(?:[bdfgkpt]r|[bfgkp]l|sch[lmrw]?|st|sp|zw|kn|qu)[aeiouyäöü])/iu

/** One sound, never parted: `sch`, `ch`, `ck` and so on, then what begins a syllable together, then a single letter. */
const sounds = /sch|ch|ck|ph|th|qu|dt|[bdfgkp]r|tr|[bfgkp]l|zw|\p{L}/giu

const vowels = /[aeiouyäöü]/iu

/** The label with soft hyphens in its long words, if it is German and its author has not set any. */
export function hyphenated(label: string, language: Language): string {
  const german = language === 'de' || /^de-(?:[A-Z]{2}|\d{3})$/.test(language)
  if (!german || label.includes('\u00AD')) return label
  return label.replace(longWord, (word) => syllables(word).join('\u00AD'))
}

function syllables(word: string): readonly string[] {
  const prefix = prefixes.exec(word)?.[0]
  if (prefix !== undefined && word.length - prefix.length >= 4) {
    return [...split(prefix), ...syllables(word.slice(prefix.length))]
  }
  return split(word)
}

/** A new syllable begins with the last consonant before a vowel (§ 108 of the official rules). */
function split(word: string): readonly string[] {
  const parts = word.match(sounds) ?? [word]
  const found: string[] = ['']
  for (const [index, part] of parts.entries()) {
    const current = found.at(-1) ?? ''
    const next = parts[index + 1] ?? ''
    const rest = parts.slice(index).join('').length
    const begins = !vowels.test(part) && vowels.test(next) && vowels.test(current)
    if (begins && current.length >= 2 && rest >= 3) found.push(part)
    else found[found.length - 1] = current + part
  }
  return found
}
