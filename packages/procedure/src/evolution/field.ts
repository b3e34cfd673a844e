import { thingsThere } from '../checklist.ts'
import type { Entry } from '../entry.ts'
import type { Done, EntryOf, State } from '../state.ts'

const kinds = [
  'participantsNoted',
  'dataDeleted',
  'checklistTicked',
  'tariffChosen',
  'fieldReleased',
  'fieldReleaseRefused',
  'fieldOpened',
  'fieldNoted',
  'fieldClosed',
  'resultsOpened',
] as const

type FieldEntry = EntryOf<(typeof kinds)[number]>

export function isFieldEntry(entry: Entry): entry is FieldEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** From the checklist to the opened results. */
export function evolveField(state: State, entry: FieldEntry, done: Done): State {
  switch (entry.kind) {
    case 'checklistTicked': {
      const { step, point, notNeeded = false, note, seen = {} } = entry
      const tick = { ...done, done: entry.done, notNeeded, note, seen, on: thingsThere(state) }
      const ticks = { ...state.ticks, [step.id]: { ...state.ticks[step.id], [point.id]: tick } }
      return { ...state, ticks }
    }
    case 'tariffChosen': {
      const { tariff, total, contentHash, reason } = entry
      const choice = { ...done, tariff, total, contentHash, reason }
      return { ...state, tariffChoices: [...state.tariffChoices, choice] }
    }
    case 'fieldReleased': {
      const { hashes, bindingHash, trialDecryption } = entry
      const step = entry.step.id
      const release = { ...done, step, hashes, bindingHash, trialDecryption, voided: undefined }
      return { ...state, release }
    }
    case 'dataDeleted': {
      const { id } = entry.data
      return state.dataGone.includes(id) ? state : { ...state, dataGone: [...state.dataGone, id] }
    }
    case 'participantsNoted':
    case 'fieldReleaseRefused':
      return state
    case 'fieldOpened':
      return { ...state, field: { ...state.field, status: 'open', opened: done } }
    case 'fieldNoted': {
      const log = [...state.field.log, { ...done, text: entry.text }]
      return { ...state, field: { ...state.field, log } }
    }
    case 'fieldClosed': {
      const ended = { ...done, reason: entry.reason }
      return { ...state, field: { ...state.field, status: 'ended', ended } }
    }
    case 'resultsOpened': {
      const { contentHash, answers } = entry
      return { ...state, results: { ...done, contentHash, answers } }
    }
    default:
      return entry satisfies never
  }
}
