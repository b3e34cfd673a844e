import type { Text } from '@meinungsbild/questionnaire'
import type { Interval } from '@meinungsbild/statistics'
import type { WithheldCode } from '../disclosure.ts'

/** A key figure before it is printed; what must be kept secret of it has been decided, but for its base. */
export type RawFigure = {
  /** Exact, as it is judged. */
  readonly value: number
  readonly base: number
  readonly interval: Interval | undefined
  /** Steps to which it is printed, where its rule leaves them open. */
  readonly step?: number
  readonly parts?: readonly { readonly label: Text; readonly value: number; readonly shown: Text }[]
}

export type FoundFigure = RawFigure | { readonly code: Exclude<WithheldCode, 'baseTooSmall'> }

/** A figure of nobody is withheld for its base. */
export const nobody: RawFigure = { value: 0, base: 0, interval: undefined }
