/** What of an initiative a text belongs to; in the order in which it is likely to be meant. */
export const passageKinds = [
  'initiative',
  'document',
  'decision',
  'measure',
  'keyFigure',
  'question',
  'opinion',
  'coSignature',
  'response',
  'request',
  'meeting',
  'field',
  'person',
] as const

export type PassageKind = (typeof passageKinds)[number]

/** A text that can be found, where it stands, and what it is called there. */
export type Passage = {
  readonly kind: PassageKind
  /** "Grobkonzept: Zielsetzung". */
  readonly title: string
  /** Plain text. */
  readonly text: string
  readonly href: string
}
