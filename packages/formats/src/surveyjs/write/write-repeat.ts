import type { Repeat } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeText } from './write-text.ts'
import { placeOf, type Writing } from './writing.ts'

/** A repeated group around the elements of its questions. */
export function writeRepeat(
  question: Repeat,
  templateElements: readonly JsonObject[],
  writing: Writing,
): JsonObject {
  const { min, max, entry } = question
  return {
    type: 'paneldynamic',
    templateTitle: writeText(entry, placeOf(question), writing),
    templateElements,
    panelCount: min,
    minPanelCount: min,
    maxPanelCount: max,
  }
}
