/** What a keyer types to stand for one answer: `3` for the third box. */
export type Key = {
  readonly key: string
  /** The value of the questionnaire's own form field. */
  readonly value: string
  /** Inline Markdown. */
  readonly label: string
}

/** One field of a form as it is keyed (Erfassungsfeld). Its name is that of the questionnaire's own form field. */
export type KeyField = {
  readonly name: string
  /** What it is beside its question, inline Markdown; empty for the answer itself. */
  readonly label: string
} & (Ticked | Written)

type Ticked = { readonly kind: 'one' | 'several'; readonly keys: readonly Key[] }
type Written = { readonly kind: 'line' | 'lines'; readonly keys?: undefined }

/** The keys of a field as they are told to somebody: "1, 2, 3"; empty where something is written. */
export function keysInWords({ keys = [] }: KeyField): string {
  return keys.map(({ key }) => key).join(', ')
}

/** A question as it is keyed, in printed order. */
export type KeyQuestion = {
  /** As printed: "5", or "5a" in a repeated group. */
  readonly number: string
  /** Inline Markdown. */
  readonly text: string
  /** Whom it concerns, "Nur wenn …", inline Markdown. */
  readonly onlyIf: readonly string[]
  readonly fields: readonly KeyField[]
}

/** Stands in any field for what cannot be read, or is marked so that nobody can tell what is meant. */
export const illegible = '?'
