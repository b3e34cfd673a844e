import { cellOf } from './records.ts'
import type { SurveyRow } from './survey-tree.ts'

/** The column `parameters`: `start=1 end=10 step=1`, with spaces, commas or semicolons between. */
export function parametersOf({ record }: SurveyRow): ReadonlyMap<string, string> {
  const pairs = cellOf(record, 'parameters')
    .replace(/\s*=\s*/g, '=')
    .split(/[\s,;]+/)
    .map((pair) => pair.split('='))
  return new Map(
    pairs.flatMap(([name = '', value]) =>
      name === '' || value === undefined ? [] : [[name.toLowerCase(), value] as const],
    ),
  )
}

export function isRandom(row: SurveyRow): boolean {
  return parametersOf(row).get('randomize')?.toLowerCase() === 'true'
}
