import ical, { ICalCalendarMethod } from 'ical-generator'

/** A date in a calendar. */
export type CalendarDate = {
  /** Stays the same when it changes, so that calendars do not show it twice; unique in the world. */
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly place?: string
  readonly url?: string
  /** A whole day (`2026-09-15`), or an instant (ISO 8601, UTC) and how long it lasts. */
  readonly when:
    | { readonly kind: 'day'; readonly day: string }
    | { readonly kind: 'time'; readonly from: string; readonly minutes: number }
}

export type Calendar = {
  /** As calendar programs show it. */
  readonly title: string
  readonly dates: readonly CalendarDate[]
  /** Instant at which it is written, ISO 8601. */
  readonly at: string
}

/** A calendar as iCalendar (RFC 5545): to be subscribed to, or one date to be taken over. */
export function writeCalendar({ title, dates, at }: Calendar): string {
  const calendar = ical({
    name: title,
    prodId: { company: 'Meinungsbild', product: 'Meinungsbild', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, title: summary, description, place, url, when } of dates)
    calendar.createEvent({
      id,
      stamp: at,
      summary,
      description: description ?? null,
      location: place ?? null,
      url: url ?? null,
      ...(when.kind === 'day'
        ? { allDay: true, start: new Date(`${when.day}T00:00:00Z`) }
        : { start: new Date(when.from), end: minutesAfter(when.from, when.minutes) }),
    })
  return calendar.toString()
}

function minutesAfter(instant: string, minutes: number): Date {
  return new Date(Date.parse(instant) + minutes * 60_000)
}
