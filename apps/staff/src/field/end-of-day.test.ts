import { expect, test } from 'vitest'
import { endOfDay } from './end-of-day.ts'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})

test('a day is over at midnight on German clocks, on every day of two years', () => {
  const wrong: string[] = []
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    const next = new Date(time + 86_400_000).toISOString().slice(0, 10)
    if (clock.format(new Date(endOfDay(day) ?? '')) !== `${next} 00:00:00`) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test.each(['', '1.12.2026', '2026-13-01', '2026-02-30', '2026-12-01T10:00', '2026-12-1'])(
  '%j is no day',
  (typed) => expect(endOfDay(typed)).toBeUndefined(),
)
