import type { Block } from '@meinungsbild/exchange'

/** What a letter's text is made of: blocks without charts, and the place where the access stands. */
export type LetterBlock = Block | { readonly kind: 'access' }

/**
 * What the letters (Anschreiben) of one language have in common. In subject, blocks and closing, `{name}` is the place of a
 * field of that name; what the series, or in the blocks the letter, has for it is shown as it is, whatever signs it holds.
 */
export type LetterSeries = {
  /** Of the file. */
  readonly title: string
  /** BCP 47, `de` or `uk-UA`: how the text is hyphenated and read aloud. */
  readonly language: string
  readonly sender: { readonly authority: string; readonly unit: string }
  /** The sender on one line, which the window of the envelope shows above the address. */
  readonly returnAddress: string
  /** The block at the right: reference, who answers questions, day. */
  readonly information: readonly { readonly label: string; readonly value: string }[]
  /** How the number of a letter is called at the end of that block. */
  readonly numberLabel: string
  /** Columns of lines at the foot of every page. */
  readonly foot: readonly (readonly string[])[]
  /** The same in all letters, as the title of the survey. */
  readonly fields: Readonly<Record<string, string>>
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
  /** How the text ends, and who signs; the closing may have several lines. */
  readonly signature: { readonly closing: string; readonly name: string; readonly office: string }
  /** How the letter leads into the survey; absent in letters that bring no code. */
  readonly access?: LetterAccess
  /** What stands on pages of its own after the letter, as the notice by Art. 14 GDPR. */
  readonly notice: readonly Block[]
  /** ISO instant; the only clock of the file. */
  readonly createdAt: string
}

export type LetterAccess = {
  /** Where the door is: `https://door.example/zugang/park`. The QR holds it with the code as its fragment. */
  readonly address: string
  readonly title: string
  /** Above the address: that it can be scanned or typed. */
  readonly hint: string
  readonly codeLabel: string
  /** What stands in for the QR for whoever does not see it. */
  readonly alternative: string
}

/** One letter. Everything in it is data: none of it is read as Markdown or markup. */
export type Letter = {
  /** Of the participant; printed, and named in refusals. */
  readonly number: number
  /** At most six lines in the window; long ones are broken as long as there is room. */
  readonly address: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  /** The access code as printed; absent in letters that bring none. */
  readonly code?: string
}
