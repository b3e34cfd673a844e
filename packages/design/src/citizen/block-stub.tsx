import type { Block } from '@meinungsbild/exchange'
export function BlockView({ blocks }: { blocks: readonly Block[]; headingOffset: number }) {
  return (
    <div>
      {blocks.map((block) => ('text' in block ? <p class="kern-body">{block.text}</p> : null))}
    </div>
  )
}
