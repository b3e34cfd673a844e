import { formatDay, textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { DecisionRecord } from '@meinungsbild/procedure'
import { listBlock } from './memo-voices.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { signatureBlock } from './signature-block.ts'

/** What was decided on exactly this version, with the signature of whoever decided. */
export function decisionBlocks(
  input: PaperInput,
  decisions: readonly DecisionRecord[],
): readonly Block[] {
  return decisions
    .filter(({ memo }) => memo.version === input.version.version)
    .flatMap((decision) => [decisionBox(input, decision), signed(input, decision)])
}

function decisionBox({ language }: PaperInput, decision: DecisionRecord): Block {
  const texts = textsFor(papersTexts, language)
  const { outcomeTitle, reason, conditions, changes, followUp, despite } = decision
  const note = (text: string): Block => ({ kind: 'paragraph', text, style: 'note' })
  const titled = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: 'paragraph', text: `**${title}**` }, ...listBlock(items)]
  return {
    kind: 'box',
    title: texts.decisionOn(outcomeTitle[language]),
    blocks: [
      ...markdownBlocks(reason, 3),
      ...titled(texts.conditions, conditions),
      ...titled(texts.changes, changes),
      ...(followUp === undefined ? [] : [note(texts.followUp(formatDay(followUp, language)))]),
      ...(despite.length === 0 ? [] : [note(texts.despite(despite.length))]),
    ],
  }
}

/** The Leitung signs without addition, a deputy "In Vertretung" (GGO § 18). */
function signed({ language }: PaperInput, decision: DecisionRecord): Block {
  const title = decision.outcomeTitle[language]
  const outcome = title.slice(0, 1).toUpperCase() + title.slice(1)
  const { deputyMark } = textsFor(papersTexts, language)
  return signatureBlock(
    decision,
    decision.by.deputy ? `${outcome}. ${deputyMark}` : outcome,
    language,
  )
}
