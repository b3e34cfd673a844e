import type { Block } from '@meinungsbild/exchange'

/** Blocks whose highest headings and first box bear numbers, as the parts of a memo do: "1. Votum", "2. Sachverhalt". */
export function numberedHeadings(blocks: readonly Block[]): readonly Block[] {
  let number = 0
  return blocks.map((block, index) => {
    if (block.kind === 'heading' && block.level === 1) {
      number += 1
      return { ...block, text: `${number}. ${block.text}` }
    }
    if (block.kind === 'box' && index === 0) {
      number += 1
      return { ...block, title: `${number}. ${block.title}` }
    }
    return block
  })
}
