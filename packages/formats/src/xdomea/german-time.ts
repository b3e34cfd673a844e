const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day of an instant in Germany. */
export function germanDate(instant: string): string {
  return format.format(new Date(instant)).slice(0, 10)
}

/** The wall clock of an instant in Germany, to the second. */
export function germanTime(instant: string): string {
  return format.format(new Date(instant)).slice(11)
}
