import { sealedBox } from './ballot-box.ts'
import type { Bilingual } from './bilingual.ts'
import { decisionsBefore, findStep } from './find.ts'
import type { ChecklistPoint, Model } from './model.ts'
import type { Need } from './need.ts'
import type { State, Tick } from './state.ts'

/** What a point of a checklist may rest on: a tick holds for exactly what was there when it was given. */
export const checkedThings = [
  'questionnaire',
  'participantsPlan',
  'privacyNotice',
  'tariff',
  'ballotBox',
] as const

export type CheckedThing = (typeof checkedThings)[number]

/** What of each thing there is, by its hash or key; what is not there yet is left out. */
export type ThingsThere = Readonly<Partial<Record<CheckedThing, string>>>

/** Everything that a tick may rest on, as it is now. */
export function thingsThere(state: State): ThingsThere {
  const hashes: Readonly<Record<CheckedThing, string | undefined>> = {
    questionnaire: state.questionnaires.at(-1)?.contentHash,
    participantsPlan: state.participantsPlans.at(-1)?.contentHash,
    privacyNotice: state.privacyNotices.at(-1)?.contentHash,
    tariff: state.tariffChoices.at(-1)?.contentHash,
    ballotBox: sealedBox(state)?.publicKey ?? 'open',
  }
  return Object.fromEntries(
    checkedThings.flatMap((thing) => (hashes[thing] === undefined ? [] : [[thing, hashes[thing]]])),
  )
}

/** What must be there before a point can be ticked. */
export function needsOf({ restsOn = [] }: ChecklistPoint): readonly Need[] {
  return restsOn.flatMap((thing) => needed[thing])
}

const needed: Readonly<Record<CheckedThing, readonly Need[]>> = {
  questionnaire: [{ kind: 'questionnaire' }],
  participantsPlan: [{ kind: 'participantsPlan' }],
  privacyNotice: [{ kind: 'privacyNotice' }],
  tariff: [{ kind: 'tariffChosen' }],
  // There always is one, and its shares are tried before the field release.
  ballotBox: [],
}

/** Where a point stands: nobody has ticked it, its tick holds, or the tick has gone stale, and why. */
export type TickStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'holds'; readonly tick: Tick }
  | { readonly kind: 'stale'; readonly tick: Tick; readonly because: readonly Bilingual[] }

/**
 * Whether a tick still holds. It goes stale when what it rests on has changed since, and when an approval before its step
 * was given up by a change: then what was carried out was another concept.
 */
export function tickStanding(
  model: Model,
  state: State,
  step: string,
  point: ChecklistPoint,
): TickStanding {
  const tick = state.ticks[step]?.[point.id]
  if (tick === undefined || !tick.done) return { kind: 'open' }
  const now = thingsThere(state)
  const because = [
    ...lapsedApprovals(model, state, step, tick),
    ...(point.restsOn ?? [])
      .filter((thing) => tick.on[thing] !== now[thing])
      .map((thing) => changed[thing]),
  ]
  return because.length === 0 ? { kind: 'holds', tick } : { kind: 'stale', tick, because }
}

function lapsedApprovals(
  model: Model,
  state: State,
  step: string,
  tick: Tick,
): readonly Bilingual[] {
  return decisionsBefore(model, step).flatMap(({ id }) => {
    const lapsed = state.approvals.some(
      (each) => each.step === id && (each.voided?.number ?? 0) > tick.number,
    )
    const title = findStep(model, id)?.decision?.title
    return lapsed && title !== undefined
      ? [
          {
            de: `Danach ist erloschen: ${title.de}.`,
            en: `Lapsed since then: ${title.en}.`,
          },
        ]
      : []
  })
}

const changed: Readonly<Record<CheckedThing, Bilingual>> = {
  questionnaire: {
    de: 'Der Fragebogen wurde danach geändert.',
    en: 'The questionnaire has been changed since.',
  },
  participantsPlan: {
    de: 'Die Angaben zu den Teilnehmenden wurden danach geändert.',
    en: 'What was settled about the participants has been changed since.',
  },
  privacyNotice: {
    de: 'Der Datenschutzhinweis wurde danach geändert.',
    en: 'The privacy notice has been changed since.',
  },
  tariff: {
    de: 'Danach wurde ein anderes Preismodell gewählt.',
    en: 'Another tariff has been chosen since.',
  },
  ballotBox: {
    de: 'Die Urne wurde danach anders festgelegt.',
    en: 'The ballot box has been settled otherwise since.',
  },
}
