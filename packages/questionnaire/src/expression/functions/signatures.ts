import type { ValueType } from '../expression.ts'
import type { FunctionName } from './functions.ts'

/** What a function takes and gives, for checking a draft; the last parameter stands for all that may follow. */
export type Signature = {
  readonly takes: readonly ParameterType[]
  /** `shared`: the type that the arguments of any type have in common. */
  readonly gives: ValueType | 'shared'
}

export type ParameterType = Exclude<ValueType, 'unknown'> | 'reference' | 'any'

export const signatures: Readonly<Record<FunctionName, Signature>> = {
  answered: { takes: ['reference'], gives: 'truth' },
  special: { takes: ['reference'], gives: 'text' },
  code: { takes: ['reference'], gives: 'unknown' },
  comment: { takes: ['reference'], gives: 'text' },
  label: { takes: ['reference'], gives: 'text' },
  today: { takes: [], gives: 'date' },
  language: { takes: [], gives: 'text' },
  variant: { takes: [], gives: 'text' },

  if: { takes: ['truth', 'any'], gives: 'shared' },
  coalesce: { takes: ['any'], gives: 'shared' },
  empty: { takes: ['any'], gives: 'truth' },
  number: { takes: ['any'], gives: 'number' },
  text: { takes: ['any'], gives: 'text' },
  truth: { takes: ['any'], gives: 'truth' },

  position: { takes: ['any'], gives: 'number' },
  item: { takes: ['list', 'number'], gives: 'unknown' },
  join: { takes: ['list', 'text'], gives: 'text' },

  count: { takes: ['any'], gives: 'number' },
  sum: { takes: ['any'], gives: 'number' },
  mean: { takes: ['any'], gives: 'number' },
  min: { takes: ['any'], gives: 'shared' },
  max: { takes: ['any'], gives: 'shared' },

  abs: { takes: ['number'], gives: 'number' },
  floor: { takes: ['number'], gives: 'number' },
  ceil: { takes: ['number'], gives: 'number' },
  trunc: { takes: ['number'], gives: 'number' },
  round: { takes: ['number'], gives: 'number' },
  sqrt: { takes: ['number'], gives: 'number' },
  exp: { takes: ['number'], gives: 'number' },
  ln: { takes: ['number'], gives: 'number' },
  log10: { takes: ['number'], gives: 'number' },
  sin: { takes: ['number'], gives: 'number' },
  cos: { takes: ['number'], gives: 'number' },
  tan: { takes: ['number'], gives: 'number' },
  asin: { takes: ['number'], gives: 'number' },
  acos: { takes: ['number'], gives: 'number' },
  atan: { takes: ['number'], gives: 'number' },
  atan2: { takes: ['number'], gives: 'number' },
  pi: { takes: [], gives: 'number' },

  length: { takes: ['text'], gives: 'number' },
  upper: { takes: ['text'], gives: 'text' },
  lower: { takes: ['text'], gives: 'text' },
  trim: { takes: ['text'], gives: 'text' },
  startsWith: { takes: ['text'], gives: 'truth' },
  endsWith: { takes: ['text'], gives: 'truth' },
  matches: { takes: ['text'], gives: 'truth' },
  replace: { takes: ['text'], gives: 'text' },
  split: { takes: ['text'], gives: 'list' },
  substring: { takes: ['text', 'number'], gives: 'text' },
  repeat: { takes: ['text', 'number'], gives: 'text' },

  date: { takes: ['date'], gives: 'date' },
  year: { takes: ['date'], gives: 'number' },
  month: { takes: ['date'], gives: 'number' },
  day: { takes: ['date'], gives: 'number' },
  weekday: { takes: ['date'], gives: 'number' },
  addDays: { takes: ['date', 'number'], gives: 'date' },
  addMonths: { takes: ['date', 'number'], gives: 'date' },
  addYears: { takes: ['date', 'number'], gives: 'date' },
  daysBetween: { takes: ['date'], gives: 'number' },
  monthsBetween: { takes: ['date'], gives: 'number' },
  yearsBetween: { takes: ['date'], gives: 'number' },
  age: { takes: ['date'], gives: 'number' },
}

const byName: ReadonlyMap<string, Signature> = new Map(Object.entries(signatures))

export function findSignature(name: string): Signature | undefined {
  return byName.get(name)
}
