import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { Entry } from '../entry.ts'
import type { EntryOf } from '../state.ts'
import { sentence, stepIn, versionIn } from './who.ts'

const kinds = [
  'initiativeProposed',
  'proposalRevised',
  'ideaReturned',
  'dueDateSet',
  'stepCompleted',
  'stepReopened',
  'decisionMade',
  'measureDecided',
  'approvalVoided',
  'initiativeClosed',
] as const

type StepEntry = EntryOf<(typeof kinds)[number]>

export function isStepEntry(entry: Entry): entry is StepEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** Where the initiative goes: idea, steps, decisions, closing. */
export function sentenceAboutSteps(entry: StepEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'initiativeProposed':
      return sentence(
        by,
        `hat das Vorhaben „${entry.title}“ vorgeschlagen.`,
        `proposed the initiative “${entry.title}”.`,
      )
    case 'proposalRevised':
      return sentence(by, 'hat die Idee überarbeitet.', 'revised the idea.')
    case 'ideaReturned':
      return sentence(
        by,
        `hat die Idee zurückgegeben: ${entry.reason}`,
        `returned the idea: ${entry.reason}`,
      )
    case 'dueDateSet':
      return sentence(
        by,
        `hat für Schritt ${stepIn(entry.step, 'de')} die Frist ${printDay(entry.due, 'de')} gesetzt.`,
        `set ${printDay(entry.due, 'en')} as the due date of step ${stepIn(entry.step, 'en')}.`,
      )
    case 'stepCompleted':
      return completed(entry)
    case 'stepReopened':
      return sentence(
        by,
        `hat Schritt ${stepIn(entry.step, 'de')} wieder eröffnet${until(entry.due, 'de')}, weil „${entry.because.title.de}“ geändert wurde.`,
        `reopened step ${stepIn(entry.step, 'en')}${until(entry.due, 'en')}, because “${entry.because.title.en}” was changed.`,
      )
    case 'decisionMade':
      return decided(entry)
    case 'measureDecided':
      return measureDecided(entry)
    case 'approvalVoided':
      return {
        de: `Die Freigabe aus Schritt ${stepIn(entry.step, 'de')} ist erloschen, weil ${by.name} „${entry.because.title.de}“ geändert hat.`,
        en: `The approval of step ${stepIn(entry.step, 'en')} is void, because ${by.name} changed “${entry.because.title.en}”.`,
      }
    case 'initiativeClosed':
      return sentence(
        by,
        `hat den Vorgang zu den Akten genommen. Er wird bis ${printDay(entry.retentionEnd, 'de')} aufbewahrt.`,
        `filed the dossier. It is kept until ${printDay(entry.retentionEnd, 'en')}.`,
      )
    default:
      return entry satisfies never
  }
}

function completed({ by, step, outcome, next, due }: EntryOf<'stepCompleted'>): Bilingual {
  const onward = (language: 'de' | 'en') => {
    if (next === 'closed') return ''
    const steps = next
      .map((each) => `${stepIn(each, language)}${until(due ?? each.due, language)}`)
      .join(', ')
    return language === 'de' ? ` Weiter mit ${steps}.` : ` Next: ${steps}.`
  }
  return sentence(
    by,
    `hat Schritt ${stepIn(step, 'de')} abgeschlossen: ${outcome.title.de}.${onward('de')}`,
    `completed step ${stepIn(step, 'en')}: ${outcome.title.en}.${onward('en')}`,
  )
}

function until(due: string | undefined, language: 'de' | 'en'): string {
  if (due === undefined) return ''
  return ` (${language === 'de' ? 'bis' : 'by'} ${printDay(due, language)})`
}

function decided(entry: EntryOf<'decisionMade'>): Bilingual {
  const { by, step, outcomeTitle, memo, reason, conditions, changes, followUp, despite } = entry
  const rest = (language: 'de' | 'en') => {
    const isGerman = language === 'de'
    const points = [
      reason.trim() === '' ? undefined : `${isGerman ? 'Begründung' : 'Reason'}: ${reason}`,
      conditions.length === 0
        ? undefined
        : `${isGerman ? 'Auflagen' : 'Conditions'}: ${conditions.join('; ')}`,
      changes.length === 0
        ? undefined
        : `${isGerman ? 'Änderungen' : 'Changes'}: ${changes.join('; ')}`,
      followUp === undefined
        ? undefined
        : `${isGerman ? 'Wiedervorlage' : 'Follow-up'}: ${printDay(followUp, language)}`,
      despite.length === 0
        ? undefined
        : isGerman
          ? `Bestehende Widersprüche: ${despite.length}`
          : `Standing dissents: ${despite.length}`,
    ]
    return points.flatMap((point) => (point === undefined ? [] : [` ${point}.`])).join('')
  }
  return sentence(
    by,
    `hat in Schritt ${stepIn(step, 'de')} über ${versionIn(memo, 'de')} entschieden: ${outcomeTitle.de}.${rest('de')}`,
    `decided on ${versionIn(memo, 'en')} in step ${stepIn(step, 'en')}: ${outcomeTitle.en}.${rest('en')}`,
  )
}

const verdicts = {
  supported: { de: 'befürwortet', en: 'supported' },
  changed: { de: 'mit Änderungen befürwortet', en: 'supported with changes' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  deferred: { de: 'zurückgestellt', en: 'deferred' },
} as const

function measureDecided({ by, title, decision }: EntryOf<'measureDecided'>): Bilingual {
  const verdict = verdicts[decision.verdict]
  const note = (decision.note ?? '').trim() === '' ? '' : ` (${decision.note})`
  return sentence(
    by,
    `hat die Maßnahme „${title}“ ${verdict.de}${note}.`,
    `decided on the measure “${title}”: ${verdict.en}${note}.`,
  )
}
