import type { ReportLine } from '@meinungsbild/formats'
import { expect, test } from 'vitest'
import { groupedReport } from './grouped-report.ts'

function line(kind: ReportLine['kind'], place: string, message: string): ReportLine {
  return { kind, place: { de: place }, message: { de: message } }
}

test('a report says each reason once with its places, and what is left by its place', () => {
  const report = [
    line('lost', 'Frage 1', 'Skript entfällt.'),
    line('lost', 'Frage 2', 'Formel a entfällt.'),
    line('changed', 'Frage 2', 'Wurde zu einer Liste.'),
    line('lost', 'Frage 3', 'Skript entfällt.'),
    line('lost', 'Frage 3', 'Skript entfällt.'),
    line('lost', 'Frage 2', 'Formel b entfällt.'),
    line('lost', 'Frage 4', 'Bild entfällt.'),
  ]
  expect(groupedReport(report, 'lost', 'de')).toEqual([
    { kind: 'reason', reason: 'Skript entfällt.', places: ['Frage 1', 'Frage 3'] },
    { kind: 'place', place: 'Frage 2', reasons: ['Formel a entfällt.', 'Formel b entfällt.'] },
    { kind: 'reason', reason: 'Bild entfällt.', places: ['Frage 4'] },
  ])
  expect(groupedReport(report, 'changed', 'de')).toHaveLength(1)
})
