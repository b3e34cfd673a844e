import type { Json } from '@meinungsbild/exchange'
import { z } from 'zod'

/** What somebody writes for one kind of letter in one language; subject, text and notice with fields in braces. */
export type LetterContent = {
  readonly subject: string
  /** Markdown; a paragraph `{zugang}` is the place of QR code and access code. */
  readonly body: string
  readonly closing: string
  readonly name: string
  readonly office: string
  /** The words in the box with the access. */
  readonly accessTitle: string
  readonly accessHint: string
  readonly codeLabel: string
  /** Markdown, on pages of its own: the notice by Art. 13 and 14 GDPR. Nothing, and there are no such pages. */
  readonly notice: string
}

export const letterParts = [
  'subject',
  'body',
  'closing',
  'name',
  'office',
  'accessTitle',
  'accessHint',
  'codeLabel',
  'notice',
] as const satisfies readonly (keyof LetterContent)[]

const shape = z.object({
  subject: z.string(),
  body: z.string(),
  closing: z.string(),
  name: z.string(),
  office: z.string(),
  accessTitle: z.string(),
  accessHint: z.string(),
  codeLabel: z.string(),
  notice: z.string(),
})

/** A text as it was kept. */
export function readLetterContent(kept: Json): LetterContent {
  return shape.parse(kept)
}
