import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { Withheld } from '../disclosure.ts'
import { releaseTwoGroups, type TwoGroups } from '../groups/two-groups.ts'
import type { FreeRule } from '../release-table.ts'

/**
 * Whether people answered otherwise on paper (second) than online (first): Mode-Effekt. Shown and never corrected, since people
 * choose their way.
 */
export function releaseModes(dataset: Dataset, free: FreeRule): TwoGroups | Withheld {
  const { values, codes } = contentsOf(dataset).channels
  const [web, paper] = [values.indexOf('web'), values.indexOf('paper')]
  const groups = Uint8Array.from(codes, (code) => (code === web ? 0 : code === paper ? 1 : 2))
  return releaseTwoGroups(dataset, groups, free)
}
