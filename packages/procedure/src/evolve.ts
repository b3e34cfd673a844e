import type { Entry } from './entry.ts'
import { evolveBallotBox, isBallotBoxEntry } from './evolution/ballot-box.ts'
import { evolveDataProtection } from './evolution/data-protection.ts'
import { evolveDirectives, isDirectiveEntry } from './evolution/directives.ts'
import { evolveDocuments, isDocumentEntry } from './evolution/documents.ts'
import { evolveEvaluation, isEvaluationEntry } from './evolution/evaluation.ts'
import { evolveField, isFieldEntry } from './evolution/field.ts'
import { evolveMeasures, isMeasureEntry } from './evolution/measures.ts'
import { evolveMeetings, isMeetingEntry } from './evolution/meetings.ts'
import { evolvePeople, isPeopleEntry } from './evolution/people.ts'
import { evolveSteps } from './evolution/steps.ts'
import { nothingYet, type Done, type State } from './state.ts'
import type { Model } from './model.ts'

/** The state after one more entry. Believes every entry: what may happen is for `decide`. */
export function evolve(model: Model, state: State, entry: Entry): State {
  const done: Done = { by: entry.by, at: entry.at, number: state.entries + 1 }
  return { ...apply(model, state, entry, done), entries: done.number }
}

/** The state that a dossier tells, from its first entry on. */
export function replay(model: Model, entries: readonly Entry[]): State {
  return entries.reduce((state, entry) => evolve(model, state, entry), nothingYet)
}

function apply(model: Model, state: State, entry: Entry, done: Done): State {
  if (isDocumentEntry(entry)) return evolveDocuments(state, entry, done)
  if (entry.kind === 'dataProtectionSaved') return evolveDataProtection(state, entry, done)
  if (isDirectiveEntry(entry)) return evolveDirectives(state, entry, done)
  if (isMeetingEntry(entry)) return evolveMeetings(state, entry, done)
  if (isPeopleEntry(entry)) return evolvePeople(state, entry, done)
  if (isFieldEntry(entry)) return evolveField(state, entry, done)
  if (isBallotBoxEntry(entry)) return evolveBallotBox(state, entry, done)
  if (isEvaluationEntry(entry)) return evolveEvaluation(state, entry, done)
  if (isMeasureEntry(entry)) return evolveMeasures(state, entry, done)
  return evolveSteps(model, state, entry, done)
}
