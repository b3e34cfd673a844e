import { qrPicture } from '@meinungsbild/design'
import type { Run } from '../text/inline.ts'
import { printable } from '../text/printable.ts'
import { composition, type Composition } from '../typesetting/composition.ts'
import { typesetBlocks } from '../typesetting/typeset-blocks.ts'
import type { TypesetBlock } from '../typesetting/typeset.ts'
import { addressLines } from './address-lines.ts'
import { fieldsIn, filled } from './fields.ts'
import type { Letter, LetterAccess, LetterBlock, LetterSeries } from './letter.ts'

/** What `template/letters.typ` reads. What all letters share stands in it once. */
export type TypesetLetters = {
  readonly title: string
  readonly language: string
  readonly region: string
  readonly sender: LetterSeries['sender']
  readonly returnAddress: string
  readonly information: LetterSeries['information']
  readonly numberLabel: string
  readonly foot: LetterSeries['foot']
  readonly subject: string
  readonly parts: readonly LetterPart[]
  readonly signature: {
    readonly closing: readonly Run[]
    readonly name: string
    readonly office: string
  }
  readonly access: Omit<LetterAccess, 'address'> & { readonly shownAddress: string }
  readonly notice: readonly TypesetBlock[]
  readonly letters: readonly TypesetLetter[]
}

/** A stretch of the text: the same in all letters, one of each letter's own by its place, or the access. */
type LetterPart =
  | { readonly kind: 'shared'; readonly blocks: readonly TypesetBlock[] }
  | { readonly kind: 'own'; readonly place: number }
  | { readonly kind: 'access' }

type TypesetLetter = {
  readonly number: string
  readonly address: readonly string[]
  /** Has a line that may be too long for full size. */
  readonly tight: boolean
  readonly own: readonly (readonly TypesetBlock[])[]
  readonly code: string
  /** SVG. */
  readonly qr: string
}

/** Lines up to here fit at full size, even of the widest signs. */
const ALWAYS_FITS = 22

/** Everything but the looks. */
export function typesetLetters(series: LetterSeries, letters: readonly Letter[]): TypesetLetters {
  const plain = (text: string) => printable(text, 'names')
  const shared = (text: string) => plain(filled(text, series.fields))
  const sheet = textOf(series, shared)
  const own = series.blocks.filter((block) => isOwn(block, series))
  const [language = '', ...subtags] = series.language.split('-')
  const { closing, name, office } = series.signature
  return {
    title: plain(series.title),
    language,
    region: subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag)) ?? (language === 'de' ? 'DE' : ''),
    sender: { authority: plain(series.sender.authority), unit: plain(series.sender.unit) },
    returnAddress: plain(series.returnAddress),
    information: series.information.map((entry) => ({
      label: plain(entry.label),
      value: plain(entry.value),
    })),
    numberLabel: plain(series.numberLabel),
    foot: series.foot.map((lines) => lines.map(plain)),
    subject: sheet.plain(series.subject),
    parts: partsOf(series.blocks, own, sheet),
    signature: {
      closing: sheet.runs(closing),
      name: sheet.plain(name),
      office: sheet.plain(office),
    },
    access: {
      title: plain(series.access?.title ?? ''),
      hint: plain(series.access?.hint ?? ''),
      codeLabel: plain(series.access?.codeLabel ?? ''),
      alternative: plain(series.access?.alternative ?? ''),
      shownAddress: whole((series.access?.address ?? '').replace(/^https:\/\//, '')),
    },
    notice: typesetBlocks(series.notice, textOf(series, shared, 'nested'), 0),
    letters: letters.map((letter) => typesetLetter(series, own, letter)),
  }
}

function typesetLetter(
  series: LetterSeries,
  own: readonly LetterBlock[],
  letter: Letter,
): TypesetLetter {
  // Filled after Markdown was read: a name with asterisks is a name with asterisks.
  const fields = { ...series.fields, ...letter.fields }
  const sheet = textOf(series, (text) => printable(filled(text, fields), 'names'))
  const address = addressLines(letter.address).map(whole)
  const { code = '' } = letter
  return {
    number: String(letter.number),
    address,
    tight: address.some((line) => line.length > ALWAYS_FITS),
    own: own.map((block) => (block.kind === 'access' ? [] : typesetBlocks([block], sheet, 0))),
    code,
    qr: code === '' ? '' : qrPicture(`${series.access?.address}#${code}`),
  }
}

/** Without places to break inside a word: whoever copies it from the file gets just what is seen. */
function whole(text: string): string {
  return printable(text, 'names').replaceAll('\u200b', '')
}

/** The subject is the only heading above those of the text, which therefore are all of one level. */
function textOf(
  series: LetterSeries,
  plain: (text: string) => string,
  headings: 'flat' | 'nested' = 'flat',
): Composition {
  const language = series.language.split('-')[0] === 'de' ? 'de' : 'en'
  const sheet = composition({ language, numbered: false }, plain, () => {
    throw new TypeError('A letter has no charts.')
  })
  return headings === 'flat' ? { ...sheet, level: () => 2 } : sheet
}

/** Whether a block is different in every letter. */
function isOwn(block: LetterBlock, { fields }: LetterSeries): boolean {
  return fieldsIn(JSON.stringify(block)).some((name) => !Object.hasOwn(fields, name))
}

function partsOf(
  blocks: readonly LetterBlock[],
  own: readonly LetterBlock[],
  sheet: Composition,
): readonly LetterPart[] {
  return blocks.map((block): LetterPart => {
    if (block.kind === 'access') return { kind: 'access' }
    const place = own.indexOf(block)
    if (place !== -1) return { kind: 'own', place }
    return { kind: 'shared', blocks: typesetBlocks([block], sheet, 0) }
  })
}
