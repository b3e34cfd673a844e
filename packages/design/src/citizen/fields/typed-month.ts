/** A month as people write it: `11/2026` for `2026-11`. Anything else stays as it was typed. */
export function typedMonth(value: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  return year === undefined ? value : `${month}/${year}`
}
