import type { UiLanguage } from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'

/** One reason at all its places, or one place with several reasons of its own. */
export type ReportGroup =
  | { readonly kind: 'reason'; readonly reason: string; readonly places: readonly string[] }
  | { readonly kind: 'place'; readonly place: string; readonly reasons: readonly string[] }

/**
 * The lines of one kind so that nothing is said twice: a reason that applies at several places with these, what is left by
 * its place. In the order of the report.
 */
export function groupedReport(
  report: readonly ReportLine[],
  kind: ReportLine['kind'],
  language: UiLanguage,
): readonly ReportGroup[] {
  const lines = report
    .filter((line) => line.kind === kind)
    .map(({ place, message }) => ({
      place: inLanguage(place, language),
      reason: inLanguage(message, language),
    }))
  const placesOf = new Map<string, Set<string>>()
  for (const { place, reason } of lines) {
    placesOf.set(reason, (placesOf.get(reason) ?? new Set()).add(place))
  }
  const own = (reason: string) => placesOf.get(reason)?.size === 1
  const reasonsOf = new Map<string, Set<string>>()
  for (const { place, reason } of lines.filter((line) => own(line.reason))) {
    reasonsOf.set(place, (reasonsOf.get(place) ?? new Set()).add(reason))
  }
  const groups = new Map<string, ReportGroup>()
  for (const { place, reason } of lines) {
    const reasons = own(reason) ? [...(reasonsOf.get(place) ?? [])] : []
    if (reasons.length > 1) groups.set(`place ${place}`, { kind: 'place', place, reasons })
    else {
      const places = [...(placesOf.get(reason) ?? [])]
      groups.set(`reason ${reason}`, { kind: 'reason', reason, places })
    }
  }
  return [...groups.values()]
}
