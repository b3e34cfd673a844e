import type { EquivalenceClasses } from './equivalence-classes.ts'
import type { RecordColumn, Value } from './microdata.ts'

/**
 * Distinct l-diversity (Machanavajjhala and others 2007): whoever knows somebody's class still has at least so many values of
 * a sensitive column to choose from. 1 means that some class tells the value of all its people. Missing is no value here,
 * and a class in which nobody has one tells nothing. Infinity if no class has a value.
 */
export function diversityOf(
  { classOf, sizes }: EquivalenceClasses,
  sensitive: RecordColumn,
): number {
  const found = Array.from(sizes, () => new Set<Value>())
  for (const [record, value] of sensitive.values.entries()) {
    if (value !== undefined) found[classOf[record] ?? 0]?.add(value)
  }
  return found.reduce((least, { size }) => (size === 0 ? least : Math.min(least, size)), Infinity)
}
