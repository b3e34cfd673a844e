import type { FormError } from '@meinungsbild/design'
import type { Bilingual } from '@meinungsbild/procedure'

/** A line that was typed, without breaks and without spaces around it. */
export function lineFrom(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** A text in both languages; English left empty is the same as the German. */
export function wordsFrom(form: URLSearchParams, name: string): Bilingual {
  const de = lineFrom(form, `${name}-de`)
  const en = lineFrom(form, `${name}-en`)
  return { de, en: en === '' ? de : en }
}

/** That a text is missing, at its German field. */
export function missingWords(
  words: Bilingual,
  name: string,
  message: string,
): readonly FormError[] {
  return words.de === '' ? [{ field: `${name}-de`, message }] : []
}

export function isEmpty({ de, en }: Bilingual): boolean {
  return de === '' && en === ''
}
