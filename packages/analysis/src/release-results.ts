import type { Dataset } from './dataset.ts'
import { releaseIf, type DisclosureRule } from './disclosure.ts'
import type { Field, ReleasedResults } from './results.ts'
import { selectionStatement } from './selection.ts'
import { shownCount, shownShare } from './shown.ts'
import { variableResult } from './variable-result.ts'

/**
 * The only way out: one table per variable, each judged by the rule. Without `field` the survey counts as
 * self-selected, which claims nothing. Refuses nothing; what may not be shown is said to be withheld.
 */
export function releaseResults(
  dataset: Dataset,
  rule: DisclosureRule,
  field: Field = { selection: 'selfSelected' },
): ReleasedResults {
  const { size } = dataset
  const { selection, invited } = field
  const participants = releaseIf(size, rule, (release) => release(size, shownCount(size)))
  const columns = [...dataset.columns.values()]
  const results = {
    rule,
    selection,
    statement: selectionStatement(selection),
    participants,
    variables: columns.map((column) => variableResult(column, rule, selection)),
  }
  if (invited === undefined || invited <= 0) return results
  const responseRate = releaseIf(size, rule, (release) =>
    release(size / invited, shownShare(size, invited)),
  )
  return { ...results, responseRate }
}
