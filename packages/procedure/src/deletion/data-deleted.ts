import type { Bilingual } from '../bilingual.ts'
import { dayOf, printDay } from '../day.ts'
import type { Signature } from '../participant.ts'
import { after, sentence } from '../sentences/who.ts'
import type { DataKind, DeletionEvent } from './data-kind.ts'
import type { Deadline, PlannedDeletion } from './what-goes-when.ts'

/**
 * Löschnachweis: what kind of data went, how many, and by which rule. Never the data. `again`: it had gone before and came
 * back with a backup.
 */
export type DataDeleted = {
  readonly kind: 'dataDeleted'
  readonly data: { readonly id: DataKind; readonly title: Bilingual }
  readonly count: number
  /** Of the rule, the part that applied: so many days after this event. */
  readonly rule: { readonly event: DeletionEvent; readonly days: number }
  /** Instants: when the period began, and when it was over. */
  readonly since: string
  readonly due: string
  readonly again?: boolean
  /** How people destroyed what the system cannot, in their words. */
  readonly how?: string
}

/** Who signs what the system does by itself. */
export const systemSignature: Signature = {
  account: 'system',
  name: 'Meinungsbild',
  role: 'system',
  deputy: false,
}

/** The entry for something that is due and goes; undefined while it must stay. */
export function deletionOf(
  { rule, deadline, state }: PlannedDeletion,
  count: number,
): DataDeleted | undefined {
  if (state !== 'due' || deadline === undefined) return undefined
  const { kind, title } = rule
  return { kind: 'dataDeleted', data: { id: kind, title }, count, ...clauseOf(deadline) }
}

function clauseOf({ event, days, since, due }: Deadline) {
  return { rule: { event, days }, since, due }
}

/** "30 Tage nach dem Ende der Feldzeit", "mit dem Ende der Feldzeit". */
export function periodInWords({ event, days }: DataDeleted['rule']): Bilingual {
  return afterThat(days, events[event])
}

/** The same of one kind of data, whose own beginning has a name: "1 Tag nach dem Einlesen". */
export function periodOfKind(kind: DataKind, { event, days }: DataDeleted['rule']): Bilingual {
  return afterThat(days, (event === 'stored' ? own[kind] : undefined) ?? events[event])
}

function afterThat(days: number, { de, en }: Bilingual): Bilingual {
  if (days === 0) return { de: `mit ${de}`, en: `with ${en}` }
  const number =
    days === 1 ? { de: '1 Tag', en: '1 day' } : { de: `${days} Tage`, en: `${days} days` }
  return { de: `${number.de} nach ${de}`, en: `${number.en} after ${en}` }
}

/** With what the period of a thing itself begins. */
const own: Readonly<Partial<Record<DataKind, Bilingual>>> = {
  caseFile: { de: 'dem Ende der Aufbewahrungsfrist', en: 'the end of the retention period' },
  uploadedLists: { de: 'dem Einlesen', en: 'it was read in' },
  printedLetters: { de: 'dem Druck', en: 'printing' },
  rightsRequests: { de: 'der Erledigung', en: 'the answer' },
  accountLog: { de: 'dem Eintrag', en: 'the entry' },
  signIns: { de: 'ihrem Ende', en: 'their end' },
  absences: { de: 'ihrem letzten Tag', en: 'their last day' },
  barrierReports: { de: 'der Antwort', en: 'the answer' },
  backups: { de: 'der Sicherung', en: 'it was made' },
  serverLogs: { de: 'der Entstehung', en: 'it was written' },
}

const events: Readonly<Record<DeletionEvent, Bilingual>> = {
  stored: { de: 'dem Speichern', en: 'it was stored' },
  lastReminder: { de: 'der letzten Erinnerung', en: 'the last reminder' },
  fieldOpened: { de: 'dem Beginn der Feldzeit', en: 'the beginning of the field period' },
  fieldEnded: { de: 'dem Ende der Feldzeit', en: 'the end of the field period' },
  resultsOpened: { de: 'Öffnung und Auszählung', en: 'the opening and count' },
  redactionDone: { de: 'der Schwärzung aller Texte', en: 'the redaction of all texts' },
  closed: { de: 'dem Abschluss (z.d.A.)', en: 'the closing of the file' },
}

export function sentenceAboutDeletion(by: Signature, deleted: DataDeleted): Bilingual {
  const { data, count, rule, due, again, how } = deleted
  const period = periodOfKind(data.id, rule)
  const verb =
    again === true
      ? {
          de: 'hat nach dem Zurückspielen einer Sicherung wieder gelöscht',
          en: 'deleted again after a backup was restored',
        }
      : { de: 'hat gelöscht', en: 'deleted' }
  return sentence(
    by,
    `${verb.de}: ${data.title.de}, Anzahl ${count}. Regel: ${period.de}, fällig am ${printDay(dayOf(due), 'de')}${after(how)}.`,
    `${verb.en}: ${data.title.en}, number ${count}. Rule: ${period.en}, due on ${printDay(dayOf(due), 'en')}${after(how)}.`,
  )
}
