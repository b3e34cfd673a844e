import type { Entry } from '../entry.ts'
import type { Measure, MeasureReport } from '../measure.ts'
import type { Done, EntryOf, State } from '../state.ts'

const kinds = [
  'measuresProposed',
  'measureDecided',
  'measureReported',
  'quoteReleased',
  'embargoSet',
  'published',
  'measuresPublished',
] as const

type MeasureEntry = EntryOf<(typeof kinds)[number]>

export function isMeasureEntry(entry: Entry): entry is MeasureEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** What follows from the results, and its publication. */
export function evolveMeasures(state: State, entry: MeasureEntry, done: Done): State {
  switch (entry.kind) {
    case 'measuresProposed': {
      const reportsOf = (id: string) => state.measures.find((each) => each.id === id)?.reports ?? []
      const measures = entry.measures.map((each) => ({ ...each, reports: reportsOf(each.id) }))
      return { ...state, measures }
    }
    case 'measureDecided': {
      const { measure: id, verdict, note } = entry.decision
      const decision = { verdict, ...(note === undefined ? {} : { note }) }
      return withMeasure(state, id, (measure) => ({ ...measure, decision }))
    }
    case 'measureReported': {
      const { status, note, noteEnglish, followUp, actualCost } = entry
      const report: MeasureReport = {
        status,
        note,
        by: done.by,
        at: done.at,
        ...(noteEnglish === undefined ? {} : { noteEnglish }),
        ...(followUp === undefined ? {} : { followUp }),
        ...(actualCost === undefined ? {} : { actualCost }),
      }
      return withMeasure(state, entry.measure, (measure) => ({
        ...measure,
        reports: [...measure.reports, report],
      }))
    }
    case 'quoteReleased': {
      const { document, quote, quoteHash } = entry
      const { id, version } = document
      const release = { ...done, document: id, version, quote, quoteHash }
      return { ...state, quoteReleases: [...state.quoteReleases, release] }
    }
    case 'embargoSet':
      return { ...state, embargo: entry.until }
    case 'published': {
      const { document, visibleFrom, publicHash } = entry
      const given = publicHash === undefined ? {} : { publicHash }
      return { ...state, publication: { ...done, document, visibleFrom, ...given } }
    }
    case 'measuresPublished':
      return {
        ...state,
        measuresPublished: [...state.measuresPublished, { ...done, publicHash: entry.publicHash }],
      }
    default:
      return entry satisfies never
  }
}

function withMeasure(state: State, id: string, change: (measure: Measure) => Measure): State {
  const measures = state.measures.map((each) => (each.id === id ? change(each) : each))
  return { ...state, measures }
}
