import type { Expression } from '@meinungsbild/questionnaire'
import type { Variables } from './script-names.ts'

/** An expression while it is written in LimeSurvey's language; `isLost` says that it cannot be said there. */
export type Script = Variables & {
  isLost: boolean
  readonly write: (part: Expression) => string
}

export function lose(script: Script): string {
  script.isLost = true
  return ''
}

export function literalScript(value: number | string | boolean | null): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value === null ? '""' : quoted(value)
}

export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
