import type { MailRhythm } from '@meinungsbild/storage'

/** From this hour on in Germany collected e-mails go out. */
const firstHour = 7

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: '2-digit',
  hour12: false,
})

/** Whether a collected e-mail of this rhythm may go out at an instant: working days or Mondays, from seven in the morning. */
export function isMailTime(rhythm: Exclude<MailRhythm, 'atOnce'>, at: Date): boolean {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  const weekday = parts.get('weekday') ?? ''
  const isDay = rhythm === 'weekly' ? weekday === 'Mon' : !['Sat', 'Sun'].includes(weekday)
  return isDay && Number(parts.get('hour')) >= firstHour
}
