import { unprintable } from '../text/printable.ts'
import { addressLines, LONGEST_LINE, MOST_LINES } from './address-lines.ts'
import { fieldsIn } from './fields.ts'
import type { Letter, LetterSeries } from './letter.ts'
import type { LetterRefusal } from './refusal.ts'

/** Everything because of which letters cannot be printed as they should; empty if they can. */
export function checkLetters(
  series: LetterSeries,
  letters: readonly Letter[],
): readonly LetterRefusal[] {
  const text = JSON.stringify(series)
  const signs = unprintable(text, 'names')
  const lacking = (part: unknown) =>
    fieldsIn(JSON.stringify(part)).filter((name) => !Object.hasOwn(series.fields, name))
  const named = lacking(series.blocks)
  return [
    ...(signs.length > 0 ? [{ code: 'sign', detail: signs.join(' ') } as const] : []),
    ...lacking([series.subject, series.signature]).map(
      (name) => ({ code: 'field', detail: name }) as const,
    ),
    ...letters.flatMap((letter) => checkLetter(letter, named)),
  ]
}

function checkLetter(letter: Letter, named: readonly string[]): readonly LetterRefusal[] {
  const refusals: LetterRefusal[] = []
  const refuse = (code: LetterRefusal['code'], detail: string) =>
    refusals.push({ code, letter: letter.number, detail })
  const signs = unprintable(
    [...letter.address, ...Object.values(letter.fields)].join('\n'),
    'names',
  )
  if (signs.length > 0) refuse('sign', signs.join(' '))
  for (const name of named) if (!Object.hasOwn(letter.fields, name)) refuse('field', name)
  const lines = addressLines(letter.address)
  if (lines.length === 0) refuse('noAddress', '')
  if (lines.length > MOST_LINES) refuse('addressLines', String(lines.length))
  for (const line of lines)
    if (line.length > LONGEST_LINE) refuse('addressWidth', String(line.length))
  return refusals
}
