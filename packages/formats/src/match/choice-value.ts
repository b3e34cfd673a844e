import type { Option, ScalePoint, SpecialAnswer } from '@meinungsbild/questionnaire'
import { unfit, type Meaning } from './meaning.ts'
import { areEmpty, sameText, wordsOf } from './words.ts'
import { isNoWord, isYesWord } from './yes-no.ts'

/** What a choice offers. */
export type Offer = {
  readonly options: readonly (Option | ScalePoint)[]
  readonly special: readonly SpecialAnswer[]
  /** Labels by the codes that the codebook of the data file uses. */
  readonly codebook: ReadonlyMap<string, string>
}

/**
 * Finds the option that a value means: by the codebook's code, its own code, its label, its label without HTML and case, or
 * because exactly one label contains the value as whole words and its other words neither deny nor grade
 * ("keinen Account" in "ich habe keinen Account"). A value of no option goes to "Sonstiges" where that has a text.
 */
export function choiceMeaning(value: string, offer: Offer): Meaning {
  const coded = offer.codebook.get(value)
  const fromCodebook = coded === undefined ? undefined : byLabel(coded, offer)
  if (fromCodebook) return { kind: 'code', code: fromCodebook.code, how: 'codebook' }
  const recognised = recognise(value, offer)
  if (recognised) return recognised
  const other = offer.options.find((option) => 'openText' in option && option.openText)
  if (other && value === '-oth-') return { kind: 'code', code: other.code, how: 'code' }
  if (other) return { kind: 'other', code: other.code, text: value }
  return unfit(
    'unknownValue',
    'Dieser Wert gehört zu keiner Antwort der Frage.',
    'This value belongs to none of the answers of the question.',
  )
}

function recognise(value: string, offer: Offer): Meaning | undefined {
  const exact = offer.options.find(({ code }) => code === value)
  if (exact) return { kind: 'code', code: exact.code, how: 'code' }
  const labelled = offer.options.filter(({ label }) => Object.values(label).includes(value))
  const [only] = labelled
  if (only && labelled.length === 1) return { kind: 'code', code: only.code, how: 'label' }
  const like = byLabel(value, offer)
  if (like) return { kind: 'code', code: like.code, how: 'likeLabel' }
  const special = specialMeaning(value, offer.special)
  if (special) return special
  const number = Number(value.replace(',', '.'))
  const sameNumber = offer.options.filter(
    ({ code }) => value.trim() !== '' && Number(code) === number,
  )
  if (sameNumber.length === 1 && sameNumber[0])
    return { kind: 'code', code: sameNumber[0].code, how: 'code' }
  const contained = byContainment(value, offer) ?? byYesAndNo(value, offer)
  return contained && { kind: 'code', code: contained.code, how: 'containment' }
}

function byLabel(value: string, { options }: Offer): Option | ScalePoint | undefined {
  const wanted = sameText(value)
  const words = wordsOf(value).join(' ')
  const find = (test: (label: string) => boolean) => {
    const found = options.filter(({ label }) => Object.values(label).some(test))
    return found.length === 1 ? found[0] : undefined
  }
  return (
    find((label) => sameText(label) === wanted) ??
    (words === '' ? undefined : find((label) => wordsOf(label).join(' ') === words))
  )
}

function byContainment(value: string, { options }: Offer): Option | ScalePoint | undefined {
  const words = wordsOf(value)
  if (words.join('').length < 3) return undefined
  const found = options.filter(({ label }) =>
    Object.values(label).some((text) => contains(wordsOf(text), words)),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Whole words one after the other, and what is left over changes nothing. */
function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  const start = longer.findIndex((_, index) =>
    shorter.every((word, offset) => longer[index + offset] === word),
  )
  return (
    start !== -1 && areEmpty([...longer.slice(0, start), ...longer.slice(start + shorter.length)])
  )
}

function byYesAndNo(value: string, { options }: Offer): Option | ScalePoint | undefined {
  const isWord = isYesWord(value) ? isYesWord : isNoWord(value) ? isNoWord : undefined
  if (isWord === undefined) return undefined
  const found = options.filter(({ label }) => Object.values(label).some(isWord))
  return found.length === 1 ? found[0] : undefined
}

/** "weiß nicht" and "keine Angabe" in a cell, if the question offers them. */
export function specialMeaning(
  value: string,
  offered: readonly SpecialAnswer[],
): Meaning | undefined {
  const words = wordsOf(value).join(' ')
  const special = specialWords.find(([, known]) => known.has(words))?.[0]
  return special !== undefined && offered.includes(special)
    ? { kind: 'special', special }
    : undefined
}

const specialWords: readonly (readonly [SpecialAnswer, ReadonlySet<string>])[] = [
  [
    'dontKnow',
    new Set([
      'weiss nicht',
      'weiss ich nicht',
      'ich weiss nicht',
      'dontknow',
      'dont know',
      'don t know',
      'don know',
      'wn',
    ]),
  ],
  [
    'noAnswer',
    new Set(['keine angabe', 'k a', 'ka', 'noanswer', 'no answer', 'prefer not to say', 'refused']),
  ],
]
