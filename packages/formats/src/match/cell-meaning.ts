import { choiceMeaning, specialMeaning, type Offer } from './choice-value.ts'
import { unfit, type Meaning } from './meaning.ts'
import type { Slot } from './slot.ts'
import { sameText } from './words.ts'
import { isNoWord, isYesWord } from './yes-no.ts'

/** What a data file writes where nothing was answered or asked. */
export const usualMissing: readonly string[] = [
  '',
  'NA',
  'N/A',
  '#N/A',
  'NULL',
  'null',
  'NaN',
  'nan',
  '.',
]

/** How values of one slot are read. */
export type ValueReading = {
  readonly missing: ReadonlySet<string>
  readonly codebook: ReadonlyMap<string, string>
}

/** What the text of a cell means for a slot. Never throws a value away: what cannot be used is `unfit`, with the reason. */
export function cellMeaning(raw: string, slot: Slot, reading: ValueReading): Meaning {
  const value = raw.normalize('NFC').trim()
  if (reading.missing.has(value) && !isCode(value, slot)) return { kind: 'missing' }
  const { question } = slot
  const special = specialMeaning(value, question.special ?? [])
  switch (slot.kind) {
    case 'choice':
    case 'row':
      return choiceMeaning(value, offerOf(slot, reading))
    case 'option':
      return special ?? optionMeaning(value, slot, reading)
    case 'list':
      return special ?? listMeaning(value, slot, reading)
    case 'number':
      return special ?? numberMeaning(value)
    case 'date':
      return special ?? dateMeaning(value)
    case 'text':
      return special ?? { kind: 'text', value }
    case 'openText':
      return { kind: 'text', value: value.replace(/\s+/g, ' ') }
    default: {
      const unknown: never = slot.kind
      throw new TypeError(`A slot of unknown kind was given: ${String(unknown)}`)
    }
  }
}

function isCode(value: string, slot: Slot): boolean {
  return offerOf(slot, { missing: new Set(), codebook: new Map() }).options.some(
    ({ code, label }) => code === value || Object.values(label).includes(value),
  )
}

function offerOf({ question }: Slot, { codebook }: ValueReading): Offer {
  const special = question.special ?? []
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return { options: question.options, special, codebook }
    case 'scale':
    case 'matrix':
      return { options: question.points, special, codebook }
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date':
      return { options: [], special, codebook }
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function optionMeaning(value: string, { option }: Slot, { codebook }: ValueReading): Meaning {
  const word = codebook.get(value) ?? value
  if (isNoWord(word)) return { kind: 'notChosen' }
  const own = option ? [option.code, ...Object.values(option.label)].map(sameText) : []
  if (isYesWord(word) || own.includes(sameText(word))) return { kind: 'chosen' }
  if (option?.openText)
    return { kind: 'other', code: option.code, text: value.replace(/\s+/g, ' ') }
  return unfit(
    'unknownValue',
    'Der Wert sagt nicht, ob diese Antwort gewählt wurde.',
    'The value does not say whether this answer was chosen.',
  )
}

function listMeaning(value: string, slot: Slot, reading: ValueReading): Meaning {
  const { options, ...offer } = offerOf(slot, reading)
  const closed = { ...offer, options: options.map(({ code, label }) => ({ code, label })) }
  const separator = [';', '|', ','].find((candidate) => value.includes(candidate))
  const parts = (separator === undefined ? [value] : value.split(separator)).map((part) =>
    part.trim(),
  )
  const codes = parts.filter(Boolean).map((part) => {
    const meaning = choiceMeaning(part, closed)
    return meaning.kind === 'code' ? meaning.code : undefined
  })
  const known = codes.filter((code) => code !== undefined)
  if (known.length === codes.length) return { kind: 'codes', codes: known }
  return unfit(
    'unknownValue',
    'Nicht jeder Teil dieses Werts gehört zu einer Antwort.',
    'Not every part of this value belongs to an answer.',
  )
}

/** "1234.5", "1234,5", "1.234,5" and "1'234.5"; nothing with a unit or other words. */
function numberMeaning(value: string): Meaning {
  const plain = value.replace(/[\s\u00a0'’]/g, '').replace('−', '-')
  const text =
    /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) && plain.includes(',')
      ? plain.replaceAll('.', '').replace(',', '.')
      : plain.replace(/^([+-]?\d+),(\d+)$/, '$1.$2')
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) {
    return { kind: 'number', value: Number(text) + 0 }
  }
  return unfit('notANumber', 'Der Wert ist keine Zahl.', 'The value is not a number.')
}

/** ISO (a time after it is dropped) or day.month.year. */
function dateMeaning(value: string): Meaning {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(value)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)
  const [year, month, day] = iso ? iso.slice(1) : dotted ? dotted.slice(1).toReversed() : []
  if (year === undefined || month === undefined || day === undefined) {
    return unfit('notADate', 'Der Wert ist kein Datum.', 'The value is not a date.')
  }
  return { kind: 'date', value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}
