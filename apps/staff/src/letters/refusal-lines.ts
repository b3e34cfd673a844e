import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { LetterRefusal } from '@meinungsbild/documents'
import { lettersTexts } from './letters.texts.ts'

/** Why letters cannot be printed, a sentence each, by the number of the letter and without anybody's name. */
export function refusalLines(
  refusals: readonly LetterRefusal[],
  language: UiLanguage,
): readonly string[] {
  const texts = textsFor(lettersTexts, language)
  return refusals.map(({ code, letter, detail }) => {
    const place = letter === undefined ? texts.commonText : texts.letterNumber(String(letter))
    return `${place}: ${texts[code](detail)}`
  })
}
