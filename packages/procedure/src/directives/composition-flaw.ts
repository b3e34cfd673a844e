import { day, firstOf, invalid } from '../decisions/input.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Model } from '../model.ts'
import type { Refused } from '../refusal.ts'
import type { State } from '../state.ts'
import { demandedPoints } from './demanded.ts'
import { pointTitle, type Point } from './point.ts'
import { coSigners } from './proposal.ts'

/**
 * What is wrong with the points of a directive. `field` of the refusal names the point and the part of it, as `3.term` for
 * the term of the third one.
 */
export function compositionFlaw(
  model: Model,
  state: State,
  memo: string,
  points: readonly Point[],
): Refused | undefined {
  return firstOf(
    ...points.map((point, index) => pointFlaw(model, state, memo, point, index + 1)),
    orderFlaw(points),
    demandFlaw(model, state, memo, points),
  )
}

/** What is wrong with one point; `number` is its place, from 1. */
export function pointFlaw(
  model: Model,
  state: State,
  memo: string,
  { kind, addressees, text, term }: Point,
  number: number,
): Refused | undefined {
  const wantsSomebody = kind !== 'memo' && kind !== 'decision' && kind !== 'file'
  const signers = coSigners(model, state, memo)
  const stranger =
    kind === 'coSignature' &&
    addressees.find(({ account }) => !signers.some((each) => each.account === account))
  return firstOf(
    wantsSomebody &&
      addressees.length === 0 &&
      invalid(`${number}.addressees`, {
        de: `Punkt ${number} (${pointTitle(kind).de}): Bitte wählen Sie aus, an wen er geht.`,
        en: `Point ${number} (${pointTitle(kind).en}): please choose to whom it goes.`,
      }),
    stranger &&
      invalid(`${number}.addressees`, {
        de: `${stranger.name} kann diesen Vermerk nicht mitzeichnen: In diesem Verfahren zeichnen ihn andere mit, und niemand zeichnet den eigenen.`,
        en: `${stranger.name} cannot co-sign this memo: in this procedure others co-sign it, and nobody their own.`,
      }),
    kind === 'followUp' &&
      (text ?? '').trim() === '' &&
      invalid(`${number}.text`, {
        de: `Punkt ${number}: Eine Wiedervorlage braucht einen Zweck.`,
        en: `Point ${number}: a follow-up needs a purpose.`,
      }),
    (kind === 'followUp' || term !== undefined) &&
      day(term ?? '', `${number}.term`, {
        de: `Termin von Punkt ${number}`,
        en: `Date of point ${number}`,
      }),
  )
}

function orderFlaw(points: readonly Point[]): Refused | undefined {
  const kinds = points.map(({ kind }) => kind)
  const count = (kind: Point['kind']) => kinds.filter((each) => each === kind).length
  const decision = kinds.indexOf('decision')
  const file = kinds.indexOf('file')
  const signers = points.flatMap(({ kind, addressees }) =>
    kind === 'coSignature' ? addressees.map(({ account }) => account) : [],
  )
  const asked = new Set(signers)
  return firstOf(
    (kinds[0] !== 'memo' || count('memo') > 1) && wrong(firstIsMemo),
    count('decision') > 1 && wrong(oneDecision),
    (count('file') > 1 || (file >= 0 && file !== kinds.length - 1)) && wrong(fileIsLast),
    decision >= 0 && kinds.lastIndexOf('coSignature') > decision && wrong(signedBefore),
    asked.size < signers.length && wrong(askedOnce),
  )
}

function demandFlaw(
  model: Model,
  state: State,
  memo: string,
  points: readonly Point[],
): Refused | undefined {
  for (const { kind, addressees } of demandedPoints(model, state, memo)) {
    const there = points.filter((point) => point.kind === kind)
    const missing = addressees.find(
      ({ account }) =>
        !there.some((point) => point.addressees.some((each) => each.account === account)),
    )
    if (there.length > 0 && missing === undefined) continue
    const name = missing === undefined ? '' : `: ${missing.name}`
    return invalid('points', {
      de: `Diesen Punkt verlangt das Verfahren: ${pointTitle(kind).de}${name}.`,
      en: `The procedure demands this point: ${pointTitle(kind).en}${name}.`,
    })
  }
  return undefined
}

function wrong(message: Bilingual): Refused {
  return invalid('points', message)
}

const firstIsMemo = {
  de: 'Die Verfügung beginnt mit dem Vermerk.',
  en: 'The directive begins with the memo.',
}
const oneDecision = {
  de: 'Ein Vermerk wird der Leitung einmal zur Entscheidung vorgelegt.',
  en: 'A memo is submitted to the leadership for decision once.',
}
const fileIsLast = {
  de: '„z. d. A.“ ist der letzte Punkt.',
  en: '“File” is the last point.',
}
const signedBefore = {
  de: 'Die Mitzeichnung steht vor der Entscheidung.',
  en: 'Co-signatures come before the decision.',
}
const askedOnce = {
  de: 'Jede Person wird nur einmal um ihre Mitzeichnung gebeten.',
  en: 'Everybody is asked to co-sign only once.',
}
