import { formatDay, textsFor } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'

/** The measures that a memo puts forward, and below what was decided on each. */
export function measureBlocks({ state, language }: PaperInput): readonly Block[] {
  const texts = textsFor(papersTexts, language)
  const { measures } = state
  if (measures.length === 0) return []
  const decided = measures.filter(({ decision }) => decision !== undefined)
  const { measureHead, unitHead, dueHead, costHead, effectHead, verdictHead, remarkHead } = texts
  const proposed: Block = {
    kind: 'table',
    caption: texts.measures,
    head: [measureHead, unitHead, dueHead, costHead, effectHead],
    numeric: [],
    rows: measures.map(({ title, unit, due, cost, effect }) =>
      [title, unit, formatDay(due, language), cost, effect].map(plainText),
    ),
  }
  if (decided.length === 0) return [proposed]
  return [
    proposed,
    {
      kind: 'table',
      caption: texts.decidedMeasures,
      head: [measureHead, verdictHead, remarkHead],
      numeric: [],
      rows: decided.map(({ title, decision }) => [
        plainText(title),
        decision === undefined ? '' : texts[decision.verdict],
        plainText(decision?.note ?? ''),
      ]),
    },
  ]
}
