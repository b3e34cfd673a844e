import type { Keying } from '@meinungsbild/storage'
import { differences, settled, typedIn } from '../keying/double-keying.ts'
import type { KeyField } from '../keying/key-field.ts'
import { readKeying } from '../keying/read-keying.ts'

/** Fields of the settling's form, by field of the questionnaire. */
export const settleFields = {
  /** `first`, `second` or `other`. */
  choice: (field: string) => `d.${field}`,
  /** What stands there if neither is right. */
  other: (field: string) => `o.${field}`,
  /** What stands there although both keyings say something else. */
  correction: (field: string) => `c.${field}`,
} as const

/** What somebody decided about a form, as far as it goes. */
export type Settlement = {
  /** Complete only if nothing is left to choose and every number means something. */
  readonly keying: Keying
  /** Differences about which nothing was said. */
  readonly open: readonly KeyField[]
  /** Form fields with a key that stands for nothing. */
  readonly unknown: readonly { readonly name: string; readonly field: KeyField }[]
}

/** One keying of two, by what was sent with the settling's form. */
export function settle(
  fields: readonly KeyField[],
  first: Keying,
  second: Keying,
  sent: (name: string) => string,
): Settlement {
  const listed = differences(fields, first, second)
  const others = readKeying(
    listed
      .map(({ field }) => field)
      .filter(({ name }) => sent(settleFields.choice(name)) === 'other'),
    (field) => sent(settleFields.other(field)),
  )
  const corrections = readKeying(fields, (field) => sent(settleFields.correction(field)))
  const keying = settled(fields, first, second, (field) => {
    const choice = sent(settleFields.choice(field))
    if (choice === 'other') return typedIn(others.keying, field) ?? ''
    return typedIn(choice === 'second' ? second : first, field) ?? ''
  })
  return {
    keying: { ...keying, ...corrections.keying },
    open: listed
      .map(({ field }) => field)
      .filter(
        ({ name }) => !['first', 'second', 'other'].includes(sent(settleFields.choice(name))),
      ),
    unknown: [
      ...others.unknown.map((field) => ({ name: settleFields.other(field.name), field })),
      ...corrections.unknown.map((field) => ({ name: settleFields.correction(field.name), field })),
    ],
  }
}
