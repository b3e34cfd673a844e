/** The day so many days after `day` (ISO date), or before it. */
export function daysLater(day: string, days: number): string {
  const other = new Date(day)
  other.setUTCDate(other.getUTCDate() + days)
  return other.toISOString().slice(0, 10)
}
