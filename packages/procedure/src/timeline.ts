import { dayOf } from './day.ts'
import type { Entry } from './entry.ts'
import type { Signature } from './participant.ts'
import { isBallotBoxEntry } from './evolution/ballot-box.ts'
import { sentenceAboutBallotBox } from './sentences/ballot-box.ts'
import { isEvaluationEntry } from './evolution/evaluation.ts'
import { sentenceAboutEvaluation } from './sentences/evaluation.ts'
import { isDirectiveEntry } from './evolution/directives.ts'
import { sentenceAboutDirective } from './sentences/directives.ts'
import { isDocumentEntry, sentenceAboutDocument } from './sentences/documents.ts'
import { sentenceAboutField } from './sentences/field.ts'
import { isMeetingEntry } from './evolution/meetings.ts'
import { sentenceAboutMeeting } from './sentences/meetings.ts'
import { isPeopleEntry, sentenceAboutPeople } from './sentences/people.ts'
import { isStepEntry, sentenceAboutSteps } from './sentences/steps.ts'
import type { Bilingual } from './bilingual.ts'

/** An entry as a line of the timeline. */
export type TimelineItem = {
  /** From 1, as in the dossier. */
  readonly number: number
  readonly at: string
  readonly day: string
  readonly kind: Entry['kind']
  readonly by: Signature
  readonly sentence: Bilingual
  readonly entry: Entry
}

/** What happened, as one sentence with who did it. */
export function describeEntry(entry: Entry, language: 'de' | 'en'): string {
  return sentenceOf(entry)[language]
}

/** The dossier as lines to read, oldest first. */
export function timeline(entries: readonly Entry[]): readonly TimelineItem[] {
  return entries.map((entry, index) => ({
    number: index + 1,
    at: entry.at,
    day: dayOf(entry.at),
    kind: entry.kind,
    by: entry.by,
    sentence: sentenceOf(entry),
    entry,
  }))
}

function sentenceOf(entry: Entry): Bilingual {
  if (isStepEntry(entry)) return sentenceAboutSteps(entry)
  if (isDocumentEntry(entry)) return sentenceAboutDocument(entry)
  if (isDirectiveEntry(entry)) return sentenceAboutDirective(entry)
  if (isMeetingEntry(entry)) return sentenceAboutMeeting(entry)
  if (isPeopleEntry(entry)) return sentenceAboutPeople(entry)
  if (isBallotBoxEntry(entry)) return sentenceAboutBallotBox(entry)
  if (isEvaluationEntry(entry)) return sentenceAboutEvaluation(entry)
  return sentenceAboutField(entry)
}
