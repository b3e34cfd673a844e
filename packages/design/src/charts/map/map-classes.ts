import type { Figure, MapChart } from '@meinungsbild/exchange'
import { scaleTone, type Tone } from '../drawing/tone.ts'

/** The class of a figure, from 0; undefined for what is withheld. */
export function classOf({ value }: Figure, classes: MapChart['classes']): number | undefined {
  if (value === null || !Number.isFinite(value) || classes.length === 0) return undefined
  const found = classes.findIndex(({ below }) => value < below)
  return found === -1 ? classes.length - 1 : found
}

/** Low is light, high is dark; every second class is hatched. */
export function classTone(index: number, count: number): Tone {
  return scaleTone({ index: count - 1 - index, count })
}

/** Withheld: no colour, wide lines the other way. */
export const withheldTone: Tone = { paint: 'text', shade: 0, hatch: 'falling' }

/** Not asked: nothing but its borders. */
export const blankTone: Tone = { paint: 'text', shade: 0 }
