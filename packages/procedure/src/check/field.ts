import { actTitle } from '../act-title.ts'
import type { ActName } from '../act.ts'
import type { Bilingual } from '../bilingual.ts'
import { decisionsBefore, fieldStep, homeOf, positionOf } from '../find.ts'
import type { Act, Model, Step } from '../model.ts'
import { needTitle } from '../need-title.ts'
import type { Need } from '../need.ts'
import { fieldPartActs } from './act-places.ts'
import { atStep, named, ofAnytime, ofModel, unless, type ModelFlaw } from './flaw.ts'
import { stepsWith } from './ways.ts'

/**
 * Whether the field runs what was released, key figures are settled before it, and everything about it and about its
 * results has its time.
 */
export function checkField(model: Model): readonly ModelFlaw[] {
  const field = fieldStep(model)
  const [release] = stepsWith(model, 'releaseField')
  if (field === undefined || release === undefined) return []
  return [
    ...checkParts(model, release),
    ...checkKeyFigures(model, field),
    ...checkTimes(model, field, release),
    ...checkConditions(model, field),
  ]
}

/** A release that does not bind its three parts, or outlives a change of one, is none. */
function checkParts(model: Model, release: Step): readonly ModelFlaw[] {
  return fieldPartActs.flatMap((act) => {
    const home = homeOf(model, act)
    const title = actTitle(act)
    const isEarlier =
      home !== undefined && positionOf(model, home.id) < positionOf(model, release.id)
    return unless(isEarlier, () =>
      home === undefined
        ? ofModel(`„${title.de}“ fehlt.`, `“${title.en}” is missing.`)
        : atStep(
            home,
            `„${title.de}“ muss vor der Feldfreigabe liegen.`,
            `“${title.en}” must come before the field release.`,
          ),
    )
  })
}

/** Key figures are settled by a decision before the first answer exists. */
function checkKeyFigures(model: Model, field: Step): readonly ModelFlaw[] {
  const home = homeOf(model, 'defineKeyFigures')
  const last = decisionsBefore(model, field.id).at(-1)
  if (home === undefined || last === undefined) return []
  return unless(positionOf(model, home.id) < positionOf(model, last.id), () =>
    atStep(
      home,
      `Kennzahlen stehen mit einer Entscheidung vor dem Feld fest und werden deshalb davor festgelegt (vor ${named(last).de}).`,
      `Key figures are settled by a decision before the field, so they are defined before it (before ${named(last).en}).`,
    ),
  )
}

type Time = {
  readonly acts: readonly ActName[]
  readonly holds: (step: number) => boolean
  readonly de: string
  readonly en: string
}

function checkTimes(model: Model, field: Step, release: Step): readonly ModelFlaw[] {
  const at = positionOf(model, field.id)
  const released = positionOf(model, release.id)
  const [publication] = stepsWith(model, 'publish')
  const published = publication === undefined ? -1 : positionOf(model, publication.id)
  const decided = model.steps.findIndex(
    ({ decision }, index) => decision !== undefined && index > at,
  )
  const times: readonly Time[] = [
    {
      acts: [...fieldPartActs, 'defineKeyFigures', 'planAnalysis', 'openTrialAnswer'],
      holds: (step) => step < at,
      de: 'Das geschieht vor dem Feld und danach nicht mehr.',
      en: 'This is done before the field and not any more after that.',
    },
    {
      acts: ['chooseBallotBox'],
      holds: (step) => step < released,
      de: 'Das geschieht vor der Feldfreigabe.',
      en: 'This is done before the field release.',
    },
    {
      acts: ['askEarlyReading', 'ruleEarlyReading'],
      holds: (step) => step === at,
      de: 'Das gibt es nur, während das Feld läuft.',
      en: 'This exists only while the field runs.',
    },
    {
      acts: ['openBallotBox', 'openResults', 'weightAnswers', 'proposeMeasures', 'publish'],
      holds: (step) => step > at,
      de: 'Das geschieht erst nach dem Feld.',
      en: 'This is done after the field only.',
    },
    {
      acts: ['weightAnswers'],
      holds: (step) => decided === -1 || step < decided,
      de: 'Gewichtet wird, bevor die Leitung auf die Ergebnisse hin entscheidet.',
      en: 'Answers are weighted before the leadership decides on the results.',
    },
    {
      acts: ['setEmbargo'],
      holds: (step) => step <= published,
      de: 'Die Sperrfrist steht vor der Veröffentlichung fest.',
      en: 'The embargo is settled before the publication.',
    },
  ]
  return times.flatMap(({ acts, holds, de, en }) =>
    acts.flatMap((act) =>
      stepsWith(model, act)
        .filter(({ id }) => !holds(positionOf(model, id)))
        .map((step) =>
          atStep(step, `„${actTitle(act).de}“: ${de}`, `“${actTitle(act).en}”: ${en}`),
        ),
    ),
  )
}

/** Conditions that an act has in every model; whoever leaves one out is told, although the core would refuse anyway. */
function checkConditions(model: Model, field: Step): readonly ModelFlaw[] {
  const conditions: readonly (readonly [ActName, readonly Need[]])[] = [
    [
      'openField',
      [
        ...decisionsBefore(model, field.id).map(({ id }) => ({
          kind: 'approval' as const,
          step: id,
        })),
        { kind: 'fieldReleased' },
      ],
    ],
    ['closeField', [{ kind: 'fieldOpen' }]],
    ['askEarlyReading', [{ kind: 'fieldOpen' }]],
    ['ruleEarlyReading', [{ kind: 'fieldOpen' }, { kind: 'earlyReadingAsked' }]],
    ['openBallotBox', [{ kind: 'ballotBoxSealed' }, { kind: 'fieldEnded' }]],
    ['openResults', [{ kind: 'fieldEnded' }, { kind: 'ballotBoxOpened' }]],
    ['weightAnswers', [{ kind: 'fieldEnded' }]],
    ['exportMicrodata', [{ kind: 'resultsOpened' }]],
    ['publishMeasures', [{ kind: 'published' }]],
    ['publish', [{ kind: 'embargo' }]],
    [
      'releaseField',
      [
        { kind: 'questionnaire' },
        { kind: 'participantsPlan' },
        { kind: 'privacyNotice' },
        { kind: 'sharesTried' },
      ],
    ],
  ]
  const rights = [
    ...model.always.map((right) => ({ step: undefined, right })),
    ...model.steps.flatMap((step) => step.acts.map((right) => ({ step, right }))),
  ]
  return rights.flatMap(({ step, right }) =>
    conditions
      .filter(([act]) => act === right.act)
      .flatMap(([, needs]) => needs.filter((need) => !asksFor(right, need)))
      .map((need) => {
        const { de, en } = lackOf(model, right, need)
        return step === undefined ? ofAnytime(de, en) : atStep(step, de, en)
      }),
  )
}

function asksFor({ needs = [] }: Act, need: Need): boolean {
  return needs.some(
    (each) =>
      each.kind === need.kind &&
      (need.kind !== 'approval' || ('step' in each && each.step === need.step)),
  )
}

function lackOf(model: Model, { act }: Act, need: Need): Bilingual {
  const title = actTitle(act)
  const condition = needTitle(model, need)
  return {
    de: `„${title.de}“ braucht immer die Voraussetzung „${condition.de}“.`,
    en: `“${title.en}” always needs the condition “${condition.en}”.`,
  }
}
