import type { Command, Named } from '../command.ts'
import { compositionFlaw, pointFlaw } from '../directives/composition-flaw.ts'
import { courseOf } from '../directives/course.ts'
import { directive, partsOf } from '../directives/directive.ts'
import type { PointRef } from '../directives/directive-happenings.ts'
import type { WrittenPoint } from '../directives/directive-record.ts'
import type { PointPart } from '../directives/part.ts'
import {
  addresseeOf,
  pointOf,
  pointTitle,
  type Addressee,
  type Point,
} from '../directives/point.ts'
import { proposedPoints } from '../directives/proposal.ts'
import { writtenDirective } from '../directives/written-directive.ts'
import type { Happening } from '../entry.ts'
import { findDocument } from '../find.ts'
import { refuse, type Refused } from '../refusal.ts'
import { filled, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** The directive under a memo is written: points, order, addressees, terms. It stands with the memo's submission. */
export function composeDirective(
  { model, state }: Case,
  command: Extract<Command, { kind: 'composeDirective' }>,
): Ruling {
  const { document, signing, basedOn } = command
  const before = writtenDirective(model, state, document)
  if (basedOn !== before.revision) return outdated(before.composed?.by.name)
  const points = command.points.map((draft, index): Point | undefined => {
    const addressees = addresseesOf(state.participants, draft.addressees)
    if (addressees === undefined) return undefined
    const known = before.points.find(({ id }) => id === draft.id)
    const id = known?.id ?? `p${state.entries + 1}-${index + 1}`
    return withoutBlanks({ ...draft, id, addressees })
  })
  if (points.includes(undefined)) return stranger
  const written = settled(
    model,
    state,
    document,
    points.flatMap((point) => point ?? []),
  )
  const flaw = compositionFlaw(model, state, document, written)
  if (flaw !== undefined) return flaw
  if (isSame(written, before.points) && signing === before.signing) return happens()
  return happens({
    kind: 'directiveComposed',
    memo: nameOf(model, document),
    revision: before.revision + 1,
    signing,
    points: written,
  })
}

/** To the memo, its decision and the file the procedure itself says who is meant. */
function settled(
  model: Case['model'],
  state: Case['state'],
  memo: string,
  points: readonly Point[],
): readonly Point[] {
  const proposed = proposedPoints(model, state, memo)
  return points.map((point) =>
    point.kind === 'memo' || point.kind === 'decision' || point.kind === 'file'
      ? {
          ...point,
          addressees: proposed.find(({ kind }) => kind === point.kind)?.addressees ?? [],
        }
      : point,
  )
}

/** Nachtrag: a point more under a memo that has been submitted. */
export function addPoint(
  each: Case,
  { document, point: draft }: Extract<Command, { kind: 'addPoint' }>,
): Ruling {
  const { model, state } = each
  if (draft.kind === 'memo' || draft.kind === 'decision' || draft.kind === 'file') {
    return unknown('1.kind', {
      de: 'Vermerk, Entscheidung und „z. d. A.“ werden nicht nachgetragen.',
      en: 'Memo, decision and file are not added later.',
    })
  }
  const addressees = addresseesOf(state.participants, draft.addressees)
  if (addressees === undefined) return stranger
  const point = withoutBlanks({ ...draft, id: `p${state.entries + 1}-1`, addressees })
  const before = writtenDirective(model, state, document)
  const again =
    point.kind === 'coSignature' &&
    before.points.some(
      ({ kind, addressees: asked }) =>
        kind === 'coSignature' && asked.some(({ account }) => isAmong(account, addressees)),
    )
  return (
    pointFlaw(model, state, document, point, 1) ??
    (again
      ? refuse(
          'invalid',
          {
            de: 'Diese Person ist schon um ihre Mitzeichnung gebeten.',
            en: 'This person has been asked to co-sign already.',
          },
          { field: '1.addressees' },
        )
      : undefined) ??
    happens(...asProposed(each, document), {
      kind: 'pointAdded',
      memo: nameOf(model, document),
      point,
    })
  )
}

/** Erledigt: by its addressee, with a note if there is something to say. */
export function finishPoint(
  each: Case,
  { document, point: id, note }: Extract<Command, { kind: 'finishPoint' }>,
): Ruling {
  const { account } = each.permit.participant
  const found = findPart(each, document, id, account)
  if ('ok' in found) return found
  const { point, addressee, part } = found
  const { status } = part
  if (!part.ticked) {
    return refuse('notNow', {
      de: 'Dieser Punkt ist von selbst erledigt, sobald geschehen ist, worum er bittet.',
      en: 'This point is done by itself as soon as what it asks for has happened.',
    })
  }
  if (status !== 'current') return notDue(status === 'future')
  return happens({
    kind: 'pointFinished',
    memo: nameOf(each.model, document),
    point: refOf(each, document, point),
    to: addressee,
    ...(note === undefined || note.trim() === '' ? {} : { note }),
  })
}

/** Übersprungen, not deleted: with a reason, and never what the procedure demands. */
export function skipPoint(each: Case, command: Extract<Command, { kind: 'skipPoint' }>): Ruling {
  const { document, point: id, account, reason } = command
  const found = findPart(each, document, id, account)
  if ('ok' in found) return found
  const { point, addressee, part } = found
  if (part.status === 'done' || part.status === 'skipped') return notDue(false)
  if (!part.skippable) {
    return refuse('notNow', {
      de: 'Diesen Punkt verlangt das Verfahren. Er kann nicht übersprungen werden.',
      en: 'The procedure demands this point. It cannot be skipped.',
    })
  }
  return (
    filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }) ??
    happens(...asProposed(each, document), {
      kind: 'pointSkipped',
      memo: nameOf(each.model, document),
      point: refOf(each, document, point),
      to: addressee,
      reason,
    })
  )
}

/** Whoever changes something about a directive that nobody has written yet puts it on file as the procedure proposes it. */
function asProposed({ model, state }: Case, document: string): readonly Happening[] {
  if (state.directives[document] !== undefined) return []
  const { signing, points } = writtenDirective(model, state, document)
  return [
    {
      kind: 'directiveComposed',
      memo: nameOf(model, document),
      revision: 1,
      signing,
      points: points.map(pointOf),
    },
  ]
}

type FoundPart = {
  readonly point: WrittenPoint
  readonly addressee: Addressee
  readonly part: PointPart
}

function findPart(
  { model, state, context }: Case,
  memo: string,
  id: string,
  account: string,
): FoundPart | Refused {
  const course = courseOf(model, state, memo, context.at)
  const point = course?.directive.points.find((each) => each.id === id)
  const addressee = point?.addressees.find((each) => each.account === account)
  const part =
    course && point && partsOf(course, point).find(({ addressees }) => isAmong(account, addressees))
  if (!course || !point || !addressee || !part) {
    return unknown('point', {
      de: 'Diesen Punkt gibt es in der Verfügung nicht.',
      en: 'The directive has no such point.',
    })
  }
  return { point, addressee, part }
}

function refOf({ model, state }: Case, memo: string, { id, kind, text }: Point): PointRef {
  const number = directive(model, state, memo).find((each) => each.id === id)?.number ?? 0
  return { id, number, title: pointTitle(kind), ...(text === undefined ? {} : { text }) }
}

function addresseesOf(
  participants: Case['state']['participants'],
  accounts: readonly string[],
): readonly Addressee[] | undefined {
  const found = [...new Set(accounts)].map((account) =>
    participants.find((each) => each.account === account),
  )
  return found.includes(undefined)
    ? undefined
    : found.flatMap((each) => (each === undefined ? [] : [addresseeOf(each)]))
}

function isAmong(account: string, addressees: readonly Addressee[]): boolean {
  return addressees.some((each) => each.account === account)
}

function withoutBlanks({ id, kind, addressees, text, term }: Point): Point {
  return {
    id,
    kind,
    addressees,
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
    ...(term === undefined || term === '' ? {} : { term }),
  }
}

function isSame(points: readonly Point[], before: readonly Point[]): boolean {
  const told = (all: readonly Point[]) => JSON.stringify(all.map((point) => withoutBlanks(point)))
  return told(points) === told(before)
}

function nameOf(model: Case['model'], document: string): Named {
  return {
    id: document,
    title: findDocument(model, document)?.title ?? { de: document, en: document },
  }
}

function notDue(isEarly: boolean): Refused {
  return isEarly
    ? refuse('notNow', {
        de: 'Dieser Punkt ist noch nicht an der Reihe.',
        en: 'The time of this point has not come yet.',
      })
    : refuse('notNow', {
        de: 'Dieser Punkt ist schon erledigt oder übersprungen.',
        en: 'This point has been done or skipped already.',
      })
}

function outdated(writer: string | undefined): Refused {
  return refuse(
    'outdatedVersion',
    {
      de: `Inzwischen hat ${writer ?? 'jemand'} die Verfügung geändert. Bitte sehen Sie sie erst an.`,
      en: `Meanwhile ${writer ?? 'somebody'} has changed the directive. Please look at it first.`,
    },
    { field: 'basedOn' },
  )
}

const stranger = unknown('points', {
  de: 'Eine dieser Personen ist nicht beteiligt.',
  en: 'One of these people does not take part.',
})
