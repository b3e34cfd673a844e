import type { DisclosureRule } from '../disclosure.ts'
import { protectTogether, type Printed } from './protect-together.ts'
import type { Protection, QuestionTables } from './question-tables.ts'

/**
 * Which figures may be printed, so that no small count follows from all of them together (Geheimhaltung mit Gegensperrung):
 * counts about everybody are exact, shares of groups are whole per cent, and readers know how that is rounded, how many
 * answered in each group, means, medians, and the sums behind key figures. A mean is given up where it would cost more than one
 * share; breakdowns that cannot be protected together are given up one by one. Undefined if nothing can be shown.
 */
export function protectTables(
  tables: QuestionTables,
  rule: DisclosureRule,
): Protection | undefined {
  const everything = (printed: Printed) => protectSome(tables, tables.breakdowns, rule, printed)
  const found = withMeans(tables, everything)
  if (found !== undefined) return found
  return (
    protectAsManyAsPossible(tables, rule) ??
    (tables.mustShowMean
      ? undefined
      : protectSome(tables, [], rule, { showsCentre: false, showsGroupCentres: false }))
  )
}

/** With the means of everybody and of groups as far as each is worth the shares that are withheld for its sake. */
function withMeans(
  { mustShowMean }: QuestionTables,
  protect: (printed: Printed) => Protection | undefined,
): Protection | undefined {
  const centre = (showsGroupCentres: boolean) => {
    const shown = protect({ showsCentre: true, showsGroupCentres })
    if (mustShowMean || secrets(shown) === 0) return shown
    return cheaper(shown, protect({ showsCentre: false, showsGroupCentres }))
  }
  const all = centre(true)
  return secrets(all) === 0 ? all : cheaper(all, centre(false))
}

/** The first one, unless the second withholds fewer shares by more than there are means that it gives up. */
function cheaper(
  withMore: Protection | undefined,
  withLess: Protection | undefined,
): Protection | undefined {
  if (withMore === undefined || withLess === undefined) return withMore ?? withLess
  const saved = secrets(withMore) - secrets(withLess)
  return saved > meansIn(withMore) - meansIn(withLess) ? withLess : withMore
}

/** How many shares are withheld in tables that are shown. */
function secrets(protection: Protection | undefined): number {
  if (protection === undefined) return 0
  const { overall, breakdowns } = protection
  return [overall, ...breakdowns.flat()].flatMap((cells) => cells ?? []).filter((is) => !is).length
}

function meansIn({ showsCentre, showsGroupCentres, breakdowns }: Protection): number {
  const groups = breakdowns.flat().filter((cells) => cells !== undefined).length
  return (showsCentre ? 1 : 0) + (showsGroupCentres ? groups : 0)
}

/** Takes up one breakdown after the other, and leaves out which cannot be protected together with those before it. */
function protectAsManyAsPossible(
  tables: QuestionTables,
  rule: DisclosureRule,
): Protection | undefined {
  const printed = { showsCentre: true, showsGroupCentres: false }
  let kept: QuestionTables['breakdowns'] = []
  let protection = protectSome(tables, kept, rule, printed)
  for (const breakdown of tables.breakdowns) {
    if (protection === undefined) return undefined
    const more = protectSome(tables, [...kept, breakdown], rule, printed)
    if (more === undefined) continue
    kept = [...kept, breakdown]
    protection = more
  }
  return protection
}

/** Protects everybody's table and some breakdowns; the groups of all others are withheld. */
function protectSome(
  tables: QuestionTables,
  kept: QuestionTables['breakdowns'],
  rule: DisclosureRule,
  printed: Printed,
): Protection | undefined {
  const found = protectTogether({ ...tables, breakdowns: kept }, rule, printed)
  if (found === undefined) return undefined
  const breakdowns = tables.breakdowns.map((breakdown) => {
    const place = kept.indexOf(breakdown)
    return found.breakdowns[place] ?? breakdown.groups.map(() => undefined)
  })
  return { ...found, breakdowns }
}
