import { formatDay, textsFor, type Tone, type UiLanguage } from '@meinungsbild/design'
import { periodOfKind, type DeletionRule, type PlannedDeletion } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { deletionTexts } from './deletion.texts.ts'

/** A rule in one line: "30 Tage nach dem Ende der Feldzeit, spätestens mit dem Abschluss". */
export function ruleWords(rule: DeletionRule, language: UiLanguage): string {
  const texts = textsFor(deletionTexts, language)
  if (rule.kind === 'caseFile') return texts.fileYears
  const [own, ...latest] = [rule, ...rule.latest].map(
    (period) => periodOfKind(rule.kind, period)[language],
  )
  return latest.length === 0 ? (own ?? '') : `${own}, ${texts.atLatest(latest.join(texts.or))}`
}

/** The day on which something goes; undefined while its period has not begun. */
export function dueDay({ deadline }: PlannedDeletion, language: UiLanguage): string | undefined {
  return deadline && formatDay(germanDay(deadline.due), language)
}

export function stateBadge(
  { state, rule }: PlannedDeletion,
  language: UiLanguage,
): { readonly label: string; readonly tone: Tone | 'neutral' } {
  const texts = textsFor(deletionTexts, language)
  switch (state) {
    case 'open':
      return { label: texts.open, tone: 'neutral' }
    case 'running':
      return { label: texts.running, tone: 'neutral' }
    case 'held':
      return { label: texts.held, tone: 'warning' }
    case 'due':
      if (rule.by === 'system') return { label: texts.overdue, tone: 'info' }
      return {
        label: rule.kind === 'caseFile' ? texts.forArchive : texts.forPeople,
        tone: 'warning',
      }
    default:
      return state satisfies never
  }
}
