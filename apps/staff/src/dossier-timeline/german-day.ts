const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The day of an instant in Germany, `2026-09-15`: what a file and a signature are dated with. */
export function germanDay(instant: string): string {
  return format.format(new Date(instant))
}
