import { blocked } from '../../results/figures/table-cells.ts'

/** A share as it stands in a table, with one decimal; blocked where there is none, such as of nobody. */
export function percent(share: number | undefined, language: string): string {
  return (
    share?.toLocaleString(language, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }) ?? blocked
  )
}
