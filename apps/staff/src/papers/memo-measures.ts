import { formatDay, textsFor } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { Measure } from '@meinungsbild/procedure'
import type { FindingChoice } from '../measures/bound-to.ts'
import { costInWords, effectInWords } from '../measures/measure-in-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'

/** The measures that a memo puts forward, and below what was decided on each. */
export function measureBlocks({ state, language, findings = [] }: PaperInput): readonly Block[] {
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
    rows: measures.map((measure) =>
      [
        measure.title,
        measure.unit,
        formatDay(measure.due, language),
        costInWords(measure, language),
        effectInWords(measure, state.keyFigures, language),
      ].map(plainText),
    ),
  }
  const reasons = findingBlocks(measures, findings, texts)
  if (decided.length === 0) return [proposed, ...reasons]
  return [
    proposed,
    ...reasons,
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

/** The figures that give the reasons; one that may not be shown is left out. */
function findingBlocks(
  measures: readonly Measure[],
  findings: readonly FindingChoice[],
  { findings: caption, measureHead, findingHead, valueHead }: (typeof papersTexts)['de'],
): readonly Block[] {
  const rows = measures.flatMap(({ title, finding }) => {
    const found = findings.find(({ source }) => source === finding)
    return found === undefined ? [] : [[title, found.label, found.shown].map(plainText)]
  })
  if (rows.length === 0) return []
  const head = [measureHead, findingHead, valueHead]
  return [{ kind: 'table', caption, head, numeric: [2], rows }]
}
