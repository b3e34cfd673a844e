const format = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Berlin',
})

/** The day on a German calendar, as an ISO date: all that is kept of when an answer came. */
export function germanDay(now: Date): string {
  return format.format(now)
}
