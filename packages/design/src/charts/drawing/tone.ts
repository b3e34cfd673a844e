import type { Slant } from './hatch.ts'

/** How an area is told from its neighbours: by colour, by how much of it, and by lines where there is no colour. */
export type Tone = {
  readonly paint: 'ink' | 'counterInk' | 'text'
  /** How much of the colour, 0 to 1. */
  readonly shade: number
  readonly hatch?: Slant
}

export type Step = {
  /** Which part of the scale, from 0. */
  readonly index: number
  /** How many parts the scale has. */
  readonly count: number
}

/** An ordered scale from dark to light, every second part hatched. */
export function scaleTone({ index, count }: Step): Tone {
  const shade = shadeAt(count < 2 ? 0 : index / (count - 1))
  return { paint: 'ink', shade, ...(index % 2 === 1 ? { hatch: 'rising' } : {}) }
}

/** A scale that has a middle: its ends are dark, what lies behind the middle is of the other colour and hatched. */
export function divergingTone({ index, count }: Step): Tone {
  const middle = (count - 1) / 2
  if (index === middle) return { paint: 'text', shade: 0.12 }
  const sides = Math.floor(count / 2)
  const fromEnd = index < middle ? index : count - 1 - index
  const shade = shadeAt(sides < 2 ? 0 : (0.75 * fromEnd) / (sides - 1))
  return index < middle ? { paint: 'ink', shade } : { paint: 'counterInk', shade, hatch: 'falling' }
}

/**
 * Nothing lies between 0.5 and 0.75, where neither light nor dark figures would have the contrast of 4.5 : 1.
 */
function shadeAt(position: number): number {
  return position < 0.5 ? 1 - position * 0.5 : 0.5 - (position - 0.5) * 0.6
}

export function isStrong({ shade }: Tone): boolean {
  return shade >= 0.75
}
