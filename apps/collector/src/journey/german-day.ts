const format = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Berlin',
})

let hour = Number.NaN
let day = ''

/** The day on a German calendar, as an ISO date: all that is kept of when an answer came. It begins with an hour of UTC. */
export function germanDay(now: Date): string {
  const hourOfNow = Math.floor(now.getTime() / 3_600_000)
  if (hourOfNow !== hour) {
    day = format.format(now)
    hour = hourOfNow
  }
  return day
}
