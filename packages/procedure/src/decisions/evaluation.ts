import { sealedBox } from '../ballot-box.ts'
import type { Command } from '../command.ts'
import { analysisPlan, earlyReadingHours, openEarlyRequest, type Margin } from '../evaluation.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { State } from '../state.ts'
import { filled, firstOf, invalid } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** More would make tables that nobody can protect and nobody reads. */
const mostBreakdowns = 5

/** Figures in which few people count much more than all others would be about these few. */
const largestCap = 10

const reasonLabel = { de: 'Begründung', en: 'Reason' }

/** Auswertungsplan: settled before the field opens. */
export function planAnalysis({ plan }: Extract<Command, { kind: 'planAnalysis' }>): Ruling {
  return (
    firstOf(
      (!Number.isInteger(plan.minimumBase) || plan.minimumBase < 10) &&
        invalid('minimumBase', {
          de: 'Die Mindestfallzahl ist eine ganze Zahl und mindestens 10.',
          en: 'The minimum base is a whole number, at least 10.',
        }),
      plan.breakdowns.length > mostBreakdowns &&
        invalid('breakdowns', {
          de: `Bitte wählen Sie höchstens ${mostBreakdowns} Fragen, nach denen aufgegliedert wird.`,
          en: `Please choose at most ${mostBreakdowns} questions by which results are broken down.`,
        }),
      ...plan.earlierWaves.map(({ label }) =>
        filled(label, 'earlierWaves', { de: 'Bezeichnung der Welle', en: 'Name of the wave' }),
      ),
    ) ?? happens({ kind: 'analysisPlanned', plan })
  )
}

/**
 * Gewichtung: settled with the results, before the decision that rests on them. Who weights figures that are open already says
 * why: every further weighting tells a little more about the same people.
 */
export function weightAnswers(
  { state }: Case,
  { weighting, reason = '' }: Extract<Command, { kind: 'weightAnswers' }>,
): Ruling {
  return (
    firstOf(
      !(weighting.cap >= 1 && weighting.cap <= largestCap) &&
        invalid('cap', {
          de: `Die Obergrenze der Gewichte liegt zwischen 1 und ${largestCap}.`,
          en: `The largest weight lies between 1 and ${largestCap}.`,
        }),
      weighting.margins.length > 0 &&
        filled(weighting.source, 'source', {
          de: 'Quelle der Randverteilungen',
          en: 'Source of the margins',
        }),
      ...weighting.margins.map(marginFlaw),
      state.results !== undefined && filled(reason, 'reason', reasonLabel),
    ) ??
    happens({
      kind: 'answersWeighted',
      weighting,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    })
  )
}

function marginFlaw({ variable, targets }: Margin): Refused | undefined {
  const shares = targets.map(({ share }) => share)
  const possible = shares.every((share) => Number.isFinite(share) && share >= 0)
  if (possible && shares.some((share) => share > 0)) return undefined
  return invalid(`margin-${variable}`, {
    de: 'Eine Randverteilung besteht aus Zahlen ab 0, von denen mindestens eine größer ist.',
    en: 'A margin consists of numbers from 0 on, at least one of which is larger.',
  })
}

/** Somebody needs figures before the field's end, against the plan. */
export function askEarlyReading(
  { state }: Case,
  { reason }: Extract<Command, { kind: 'askEarlyReading' }>,
): Ruling {
  return (
    firstOf(
      needless(state),
      openEarlyRequest(state) !== undefined &&
        refuse('notNow', {
          de: 'Über einen Antrag ist noch nicht entschieden.',
          en: 'A request has not been ruled on yet.',
        }),
      filled(reason, 'reason', reasonLabel),
    ) ?? happens({ kind: 'earlyReadingAsked', reason })
  )
}

/** A second person lets figures be read for a day, or does not. */
export function ruleEarlyReading(
  { state, context }: Case,
  { granted, reason }: Extract<Command, { kind: 'ruleEarlyReading' }>,
): Ruling {
  if (openEarlyRequest(state) === undefined) {
    return refuse('notNow', {
      de: 'Es gibt keinen Antrag, über den zu entscheiden wäre.',
      en: 'There is no request to rule on.',
    })
  }
  const until = new Date(
    new Date(context.at).getTime() + earlyReadingHours * 60 * 60 * 1000,
  ).toISOString()
  return (
    firstOf(needless(state), filled(reason, 'reason', reasonLabel)) ??
    happens({ kind: 'earlyReadingRuled', granted, reason, until })
  )
}

function needless(state: State): Refused | undefined {
  if (sealedBox(state) !== undefined) {
    return refuse('notNow', {
      de: 'Die Urne ist versiegelt. Vor dem Ende der Feldphase kann niemand Antworten lesen.',
      en: 'The ballot box is sealed. Nobody can read answers before the end of the field period.',
    })
  }
  if (analysisPlan(state).reading === 'afterField') return undefined
  return refuse('notNow', {
    de: 'Der Auswertungsplan lässt das Lesen während der Feldphase ohnehin zu.',
    en: 'The analysis plan lets figures be read during the field period anyway.',
  })
}

/** Single answers leave the system for the house's own statisticians: on record, with a purpose. */
export function exportMicrodata({
  format,
  purpose,
}: Extract<Command, { kind: 'exportMicrodata' }>): Ruling {
  return (
    filled(purpose, 'purpose', { de: 'Zweck', en: 'Purpose' }) ??
    happens({ kind: 'microdataExported', format, purpose })
  )
}
