import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { repeatQuestion } from './repeat-question.ts'
import type { Standing } from './standing.ts'
import { placeOf, type GroupNode } from './survey-tree.ts'
import { unrolledItems, type NodeReader } from './unrolled-items.ts'
import type { XlsReading } from './xls-reading.ts'

/** More groups than these are not repeated in each other. */
const mostRepeats = 2

/**
 * A repeated group: a question of its own where all that is in it can be repeated without conditions; else its questions stand
 * there once for each entry.
 */
export function repeatItems(
  node: GroupNode,
  standing: Standing,
  reading: XlsReading,
  nodeItems: NodeReader,
): readonly DraftItem[] {
  if (standing.repeats < mostRepeats) {
    const whole = standing.repeats === 0 ? repeatQuestion(node, standing, reading) : undefined
    return whole === undefined ? unrolledItems(node, standing, reading, nodeItems) : [whole]
  }
  note(
    reading,
    'lost',
    placeOf(node),
    `Wiederholgruppen können nicht mehr als ${mostRepeats}-fach ineinander stehen; diese wurde nicht übernommen.`,
    `Repeated groups cannot be nested more than ${mostRepeats} deep; this one was not carried over.`,
  )
  return []
}
