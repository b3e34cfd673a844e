import type { Distribution } from '../columns/distribution.ts'

/** How often each of these numbers stands among them. */
export function counted(values: readonly number[]): Distribution {
  const groups = [...Map.groupBy(values, (value) => value)].sort(([one], [other]) => one - other)
  return {
    numbers: groups.map(([number]) => number),
    counts: groups.map(([, own]) => own.length),
  }
}
