import type { PaperBlock } from '@meinungsbild/documents'
import { plainText } from '../../papers/plain-text.ts'
import type { RecordLine } from './record-of.ts'

/** The record on paper: what is one value in a column beside its label, what is several as a list below it. */
export function recordBlocks(lines: readonly RecordLine[]): readonly PaperBlock[] {
  return lines.reduce<readonly PaperBlock[]>((blocks, { label, values }) => {
    if (values.length > 1)
      return [
        ...blocks,
        { kind: 'paragraph', text: `**${plainText(label)}**` },
        { kind: 'list', ordered: false, items: values.map(plainText) },
      ]
    const fact = { label, value: plainText(values[0] ?? '') }
    const last = blocks.at(-1)
    return last?.kind === 'facts'
      ? [...blocks.slice(0, -1), { kind: 'facts', facts: [...last.facts, fact] }]
      : [...blocks, { kind: 'facts', facts: [fact] }]
  }, [])
}
