import type { Question, Text } from '@meinungsbild/questionnaire'
import { plainText } from '../html-text.ts'
import { childOf, textOf, type XmlElement } from '../safe/xml-element.ts'
import { freeQuestion } from './free-question.ts'
import { beyondStem, commonStem, rowIdOf } from './names.ts'
import { pointsOf } from './options.ts'
import type { Common } from './question.ts'
import { note, textIn, type Reading } from './reading.ts'

/** Rows that share a fixed response are a matrix; rows that share a free one become a question each. */
export function matrixQuestions(
  subQuestions: readonly XmlElement[],
  response: XmlElement,
  common: Common,
  place: Text,
  reading: Reading,
): readonly Question[] {
  const fixed = childOf(response, 'fixed')
  if (fixed === undefined) {
    note(
      reading,
      'changed',
      place,
      'Die Frage bittet um mehrere freie Angaben; daraus wurden einzelne Fragen. Eine Rangfolge wird dabei zu einzelnen Zahlen.',
      'The question asks for several free entries; they became single questions. A ranking becomes single numbers.',
    )
    return subQuestions.flatMap((row) => freeQuestion(response, common, place, reading, true, row))
  }
  const varName = response.attributes['varName'] ?? ''
  const names = subQuestions.map(({ attributes }) => attributes['varName'] ?? '')
  const stem = varName || commonStem(names)
  const id = reading.names.take(stem, 'matrix')
  const taken = new Set<string>()
  const rows = subQuestions.map((row, index) => {
    const name = names[index] ?? ''
    const rowId = rowIdOf(beyondStem(name, stem), String(index + 1), taken)
    if (name) reading.varNames.set(`${id}.${rowId}`, name)
    if (childOf(row, 'contingentQuestion') || childOf(row, 'skip')) {
      note(
        reading,
        'lost',
        place,
        `Textfeld oder Sprung bei der Zeile „${rowLabel(row)}“ wurde nicht übernommen.`,
        `The text field or skip of the row “${rowLabel(row)}” was not carried over.`,
      )
    }
    return { id: rowId, label: textIn(reading, rowLabel(row) || name || rowId) }
  })
  return [{ kind: 'matrix', id, ...common, rows, points: pointsOf(fixed, place, reading) }]
}

function rowLabel(row: XmlElement): string {
  return plainText(textOf(row, 'text'))
}
