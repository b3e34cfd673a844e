import {
  tableSigns,
  type ReleasedFigure,
  type VariableResult,
  type Withheld,
} from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { hasNumbers, inLanguage } from '@meinungsbild/questionnaire'
import { inWords, secret } from '../share-in-words.ts'

/** Stands where a figure would make no sense. */
export const blocked = tableSigns.blocked.sign

/** Stands where a figure comes later. */
export const notYet = tableSigns.notYet.sign

/** Where nobody is: exactly zero. */
const nothing = tableSigns.nothing.sign

type Shown = ReleasedFigure | Withheld | undefined
type Base = { readonly smallBase: boolean }

/** A figure as it stands in a table: as it is printed, or one of the signs of official tables (DIN 55301). */
export function figureInTable(figure: Shown, language: UiLanguage): string {
  return isNothing(figure) ? nothing : inWords(figure, language)
}

/** A share as it stands in a table: in brackets where it rests on few answers. Signs have no brackets. */
export function shareInTable({ smallBase }: Base, share: Shown, language: UiLanguage): string {
  const cell = figureInTable(share, language)
  return smallBase && share?.kind === 'figure' && cell !== nothing ? `(${cell})` : cell
}

/** The mean of an own result as it stands in a table; blocked where answers have no values to compute with. */
export function meanInTable(result: VariableResult, language: UiLanguage): string {
  if (!hasNumbers(result.variable)) return blocked
  const mean = 'mean' in result ? result.mean : undefined
  if (mean === undefined) return secret
  const shown = inLanguage(mean.shown, language)
  return 'smallBase' in result && result.smallBase ? `(${shown})` : shown
}

/** A number of people that is no answer, such as of answers per day. */
export function countInTable(count: number, language: UiLanguage): string {
  return count === 0 ? nothing : count.toLocaleString(language)
}

function isNothing(figure: Shown): boolean {
  return figure?.kind === 'figure' && figure.sign === 'nothing'
}
