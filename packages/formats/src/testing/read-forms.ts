import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import { expect } from 'vitest'
import type { Counts } from '../form-reading/form-reading.ts'
import type { Refused, ReportLine } from '../report.ts'

/** A file of another tool after it was read, or the refusal. */
export type ReadForm = {
  readonly file: string
  readonly form:
    | {
        readonly ok: true
        readonly questionnaire: Questionnaire
        readonly report: readonly ReportLine[]
        readonly counts: Counts
      }
    | Refused
}

/** Fails for a form that is no questionnaire in structure, or a loss that is not told in both languages. */
export function expectSound(forms: readonly ReadForm[]): void {
  for (const { file, form } of forms) {
    if (!form.ok) continue
    const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire)))
    expect(parsed.ok ? [] : [file, ...parsed.flaws]).toEqual([])
    for (const { place, message } of form.report) {
      expect([place['de'], place['en'], message['de'], message['en']].every(Boolean)).toBe(true)
    }
  }
}

/** Which files were refused. */
export function refusedFiles(forms: readonly ReadForm[]): readonly string[] {
  return forms.filter(({ form }) => !form.ok).map(({ file }) => file)
}

/** How much of all questions, or of all conditions, was carried over: from 0 to 1. */
export function carriedShare(forms: readonly ReadForm[], part: keyof Counts): number {
  const counts = forms.flatMap(({ form }) => (form.ok ? [form.counts[part]] : []))
  const sum = (index: 0 | 1) => counts.reduce((total, own) => total + own[index], 0)
  return sum(0) / sum(1)
}
