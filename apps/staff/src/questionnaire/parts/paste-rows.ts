import type { Language } from '@meinungsbild/questionnaire'
import { pastedLines } from '../change/pasted-lines.ts'
import { keyOf } from './coded-rows.ts'
import { filledRows } from './rows.ts'
import { line, textField } from './text-fields.ts'

/**
 * Puts what was pasted into the field `LIST.paste` into the rows of the list: words of a code that is there already take
 * the place of the old ones, words that are there already are not added again, everything else comes last.
 */
export function pasteRows(
  form: URLSearchParams,
  list: string,
  languages: readonly [Language, ...Language[]],
): void {
  const text = form.get(`${list}.paste`) ?? ''
  form.delete(`${list}.paste`)
  const key = keyOf(list)
  const [main] = languages
  const field = (row: number, name: string) => `${list}.${row}.${name}`
  for (const { code, label } of pastedLines(text, languages)) {
    const name = key === 'id' ? code?.replace(/[^A-Za-z0-9_-]/g, '_') : code
    const rows = filledRows(form, list)
    const same = rows.find((row) =>
      name === undefined
        ? isSame(line(form, field(row, textField('label', main))), label[main])
        : line(form, field(row, key)) === name,
    )
    const row = same ?? (rows.at(-1) ?? -1) + 1
    if (name !== undefined) form.set(field(row, key), name)
    for (const [language, words] of Object.entries(label)) {
      form.set(field(row, textField('label', language)), words)
    }
  }
}

/** The same for every list that has something in its field: who saves without pressing the button loses nothing. */
export function pasteAll(
  form: URLSearchParams,
  languages: readonly [Language, ...Language[]],
): void {
  const lists = [...form.keys()].flatMap((name) => /^(.+)\.paste$/.exec(name)?.[1] ?? [])
  for (const list of lists) pasteRows(form, list, languages)
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && one.toLowerCase() === other.toLowerCase()
}
