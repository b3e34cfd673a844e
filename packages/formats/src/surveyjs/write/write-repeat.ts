import type { Repeat } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeElement } from './write-element.ts'
import { writeText } from './write-text.ts'
import { placeOf, type Writing } from './writing.ts'

export function writeRepeat(question: Repeat, writing: Writing): JsonObject {
  const { min, max, questions, entry } = question
  return {
    type: 'paneldynamic',
    templateTitle: writeText(entry, placeOf(question), writing),
    templateElements: questions.flatMap((own) => writeElement(own, writing) ?? []),
    panelCount: min,
    minPanelCount: min,
    maxPanelCount: max,
  }
}
