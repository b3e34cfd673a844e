import type { CheckedDocument } from '../documents.ts'
import type { Finding, Look } from '../finding.ts'
import type { GoneJourney } from '../journeys/journeys.ts'

/** Everything that a run found. */
export type Results = {
  /** ISO date. */
  readonly date: string
  readonly looks: readonly Look[]
  readonly journeys: readonly GoneJourney[]
  readonly documents: readonly CheckedDocument[]
  /** Titles that several pages have. */
  readonly sharedTitles: readonly string[]
  readonly notVisited: readonly { readonly address: string; readonly reason: string | undefined }[]
  readonly failures: readonly string[]
}

/** The one line at the end: `[passed, all]` of journeys and documents. */
export function summaryOf({ looks, journeys, documents, sharedTitles }: Results) {
  const count = (which: 'violations' | 'incomplete') =>
    looks.reduce((sum, look) => sum + look[which].length, 0)
  const passed = (all: readonly boolean[]) => [all.filter(Boolean).length, all.length]
  return {
    pages: new Set(looks.map(({ surface, address }) => `${surface} ${address}`)).size,
    states: looks.length,
    violations: count('violations') + sharedTitles.length,
    incomplete: count('incomplete'),
    keyboardJourneys: passed(journeys.map(({ failure }) => failure === undefined)),
    documents: passed(documents.map(({ findings }) => findings.length === 0)),
  }
}

export type RuleFindings = {
  readonly rule: string
  readonly help: string
  readonly ways: readonly string[]
  readonly states: number
  readonly places: readonly string[]
}

/** Findings by rule, each with where it was found first. */
export function byRule(
  looks: readonly Look[],
  which: 'violations' | 'incomplete',
): readonly RuleFindings[] {
  const rules = new Map<string, { all: Finding[]; places: string[]; states: number }>()
  for (const look of looks) {
    for (const finding of look[which]) {
      const known = rules.get(finding.rule) ?? { all: [], places: [], states: 0 }
      known.all.push(finding)
      known.states += 1
      if (known.places.length < 5)
        known.places.push(`${look.surface} ${look.path}: ${finding.places[0] ?? ''}`)
      rules.set(finding.rule, known)
    }
  }
  return [...rules].map(([rule, { all, places, states }]) => ({
    rule,
    help: all[0]?.help ?? '',
    ways: [...new Set(all.map(({ way }) => way))],
    states,
    places,
  }))
}
