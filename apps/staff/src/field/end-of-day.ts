/**
 * The instant at which a day is over in Germany, ISO 8601 in UTC; `undefined` for what is no day of the calendar.
 * Citizens read "bis einschließlich": the last minute of the day still counts.
 */
export function endOfDay(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const midnight = new Date(`${day}T00:00:00Z`)
  // A 30 February would become a day in March.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined
  midnight.setUTCDate(midnight.getUTCDate() + 1)
  return new Date(midnight.getTime() - offsetInBerlin(midnight)).toISOString()
}

function offsetInBerlin(instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
  return Number(parts) * 60 * 60 * 1000
}
