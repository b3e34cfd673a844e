/** A share as people read it, with one decimal; a dash where there is none. */
export function percent(share: number | undefined, language: string): string {
  return (
    share?.toLocaleString(language, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }) ?? '–'
  )
}
