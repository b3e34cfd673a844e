/**
 * Until when a report must be answered: one month after its day (§ 12b Abs. 4 BGG; §§ 187, 188 BGB). A month without that
 * day ends on its last one.
 */
export function dueDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10)
}
