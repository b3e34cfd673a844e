import { isDominated } from '@meinungsbild/disclosure'
import type { RawTable } from '../tables/raw-table.ts'

/** To within so much nobody may estimate what one person has given. */
const percent = 10

/** Whether the mean of numbers tells the largest of them: it stands for their sum, in which others count for little. */
export function hasDominatedMean({ column, values }: RawTable): boolean {
  if (column.kind !== 'numbers') return false
  const amounts = values
    .map(({ people }, index) => ({ people, amount: Math.abs(column.numbers[index] ?? 0) }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.amount - one.amount)
  const total = amounts.reduce((sum, { people, amount }) => sum + people * amount, 0)
  const [first, next] = amounts
  const largest = first?.amount ?? 0
  const second = (first?.people ?? 0) > 1 ? largest : (next?.amount ?? 0)
  return isDominated({ total, largest, second }, percent)
}
