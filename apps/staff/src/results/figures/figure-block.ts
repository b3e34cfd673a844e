import type { Block } from '@meinungsbild/exchange'

export type FigureBlock = Extract<Block, { readonly kind: 'figure' }>

export function isFigure(block: Block): block is FigureBlock {
  return block.kind === 'figure'
}
