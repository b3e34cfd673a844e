import { illegible, type KeyField, type KeyQuestion } from '../keying/key-field.ts'
import { keysTyped } from '../keying/read-keying.ts'
import type { KeyedForm } from './keyed-form.ts'

type ValueWords = { readonly blank: string; readonly illegible: string }

/** What was typed, with what it stands for: "3 (Anders)"; inline Markdown. */
export function valueInWords(
  field: KeyField,
  typed: string | undefined,
  words: ValueWords,
  plain: (text: string) => string,
): string {
  if (typed === undefined) return words.blank
  if (typed === illegible) return `? (${words.illegible})`
  if (field.keys === undefined) return plain(typed)
  const labels = keysTyped(field.keys, typed).map(({ label }) => label)
  const told = labels.filter((label) => label !== '').join(', ')
  return told === '' ? typed : `${typed} (${told})`
}

/** The question that a field belongs to. */
export function questionOfField(
  { language, pages }: KeyedForm,
  name: string,
): KeyQuestion | undefined {
  const questions = [
    ...(language === undefined ? [] : [language]),
    ...pages.flatMap((page) => page.questions),
  ]
  return questions.find(({ fields }) => fields.some((field) => field.name === name))
}
