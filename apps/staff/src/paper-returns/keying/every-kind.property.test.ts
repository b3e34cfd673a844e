import fc from 'fast-check'
import { toForm, type FormEntries } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { sheetOf } from '../../questionnaire/paper/sheet-of.ts'
import { everyKind } from '../../questionnaire/paper/testing/every-kind.ts'
import { fieldsIn, keyPages } from './key-questions.ts'
import type { KeyField } from './key-field.ts'
import { paperAnswer } from './paper-answer.ts'
import { readKeying } from './read-keying.ts'

const circumstances = { seed: 0, today: '2026-11-20', language: 'de' }
const fields = fieldsIn(keyPages(sheetOf(everyKind, 'de')))

const written = ['1', '2', '17', '3.5.2020', '5.2020', '08:30', '01067', 'a@b.example', 'Öl & Salz']

/** What somebody marks or writes in a field, as far as it can be read there. */
function markIn(field: KeyField): fc.Arbitrary<string> {
  if (field.keys === undefined)
    return fc.constantFrom('', ...written.filter((text) => isReadable(field, text)))
  const keys = field.keys.map(({ key }) => key)
  return field.kind === 'one'
    ? fc.constantFrom('', ...keys)
    : fc.subarray(keys).map((chosen) => chosen.toReversed().join(', '))
}

function isReadable({ name }: KeyField, text: string): boolean {
  const { problems } = paperAnswer(everyKind, fields, { [name]: text }, circumstances)
  return problems.every(({ field }) => field !== name)
}

const form = fc
  .tuple(...fields.map(markIn))
  .map((marks) => new Map(fields.map(({ name }, index) => [name, marks[index] ?? ''])))

test('what is keyed of any kind is the answer that its own form would have sent', () => {
  fc.assert(
    fc.property(form, (marks) => {
      const { keying, unknown } = readKeying(fields, (name) => marks.get(name) ?? '')
      expect(unknown).toEqual([])
      const { answers } = paperAnswer(everyKind, fields, keying, circumstances)
      // Read once more as from a citizen's browser, nothing is added and nothing lost.
      const again = paperAnswer(
        everyKind,
        fields,
        keyingOf(toForm(everyKind, answers)),
        circumstances,
      )
      expect(again.answers).toEqual(answers)
    }),
    { numRuns: 60 },
  )
})

/** Answers typed anew. */
function keyingOf(entries: FormEntries): Readonly<Record<string, string>> {
  const typed = fields.flatMap((field) => {
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value)
    const keys = field.keys?.filter(({ value }) => values.includes(value)).map(({ key }) => key)
    const text = keys?.join(' ') ?? values.join('')
    return text === '' ? [] : [[field.name, text] as const]
  })
  return Object.fromEntries(typed)
}
