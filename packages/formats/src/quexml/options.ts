import type { Option, ScalePoint, Text } from '@meinungsbild/questionnaire'
import { plainText } from '../html-text.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../safe/xml-element.ts'
import { codeOf } from './names.ts'
import { note, textIn, type Reading } from './reading.ts'

/** The categories of a fixed response as options. `question` is the id they belong to. */
export function optionsOf(
  fixed: XmlElement,
  question: string,
  place: Text,
  reading: Reading,
): readonly Option[] {
  const taken = new Set<string>()
  return childrenOf(fixed, 'category').map((category, index) => {
    const value = textOf(category, 'value')
    const isOther = value === '-oth-'
    const code = codeOf(isOther ? 'other' : value, String(index + 1), taken)
    noteSkip(category, { question, kind: 'one', code }, place, reading)
    return openTextOf(
      category,
      { code, label: labelOf(category, value, reading) },
      question,
      reading,
    )
  })
}

/** An option with the text field that its `contingentQuestion` asks for. */
export function openTextOf(
  category: XmlElement,
  option: Option,
  question: string,
  reading: Reading,
): Option {
  const contingent = childOf(category, 'contingentQuestion')
  if (contingent === undefined) return option
  const varName = contingent.attributes['varName']
  if (varName) reading.varNames.set(`${question}~${option.code}`, varName)
  return { ...option, openText: true }
}

/** The categories of a fixed response as points of a scale: valued by their codes if all are numbers, else by order. */
export function pointsOf(fixed: XmlElement, place: Text, reading: Reading): readonly ScalePoint[] {
  const categories = childrenOf(fixed, 'category')
  const values = categories.map((category) => textOf(category, 'value'))
  const numeric = values.every(isNumber) && new Set(values.map(Number)).size === values.length
  const taken = new Set<string>()
  return categories.map((category, index) => {
    const value = values[index] ?? ''
    if (childOf(category, 'contingentQuestion')) {
      note(
        reading,
        'lost',
        place,
        `Das Textfeld bei „${labelOf(category, value, reading)[reading.language]}“ entfällt: Eine Skala hat keine Textfelder.`,
        `The text field of “${labelOf(category, value, reading)[reading.language]}” is left out: a scale has no text fields.`,
      )
    }
    if (childOf(category, 'skipTo')) {
      note(
        reading,
        'lost',
        place,
        'Ein Sprung aus einer Skala heraus wurde nicht übernommen.',
        'A skip out of a scale was not carried over.',
      )
    }
    return {
      code: codeOf(value === '-oth-' ? 'other' : value, String(index + 1), taken),
      label: labelOf(category, value, reading),
      value: numeric ? Number(value) : index + 1,
    }
  })
}

/** True if the labels are the numbers themselves, as in "1 to 5": then order and distance mean something. */
export function isNumbered(fixed: XmlElement): boolean {
  const labels = childrenOf(fixed, 'category').map((category) => textOf(category, 'label'))
  return labels.length >= 3 && labels.every(isNumber)
}

export function labelOf(category: XmlElement, fallback: string, reading: Reading): Text {
  return textIn(reading, plainText(textOf(category, 'label')) || fallback || '–')
}

export function noteSkip(
  category: XmlElement,
  from: { readonly question: string; readonly kind: 'one' | 'several'; readonly code: string },
  place: Text,
  reading: Reading,
): void {
  const target = textOf(category, 'skipTo')
  if (target !== '') reading.skips.push({ place, target, ...from })
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text)
}
