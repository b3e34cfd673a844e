const format = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Berlin',
})

/** The hour on a German clock, 0 to 23: answers of open surveys are counted by it, and none bears it. */
export function germanHour(now: Date): number {
  return Number(format.format(now))
}
