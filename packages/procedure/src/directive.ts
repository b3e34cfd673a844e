import type { Bilingual } from './bilingual.ts'
import { printDay } from './day.ts'
import { findStep } from './find.ts'
import type { Model, Step } from './model.ts'
import type { Participant } from './participant.ts'
import { coSignaturesOn, latestVersion } from './read.ts'
import type { State } from './state.ts'

/** One numbered point of a directive (Verfügung): a task, with its mark and whether it is done. */
export type DirectivePoint = {
  readonly number: number
  /** Vermerk, m. d. B. u. Entscheidung, Mz., z. K., z. w. V., Wv., z. d. A. */
  readonly mark: 'memo' | 'decision' | 'coSignature' | 'notice' | 'onward' | 'followUp' | 'file'
  readonly text: Bilingual
  /** Names of those it goes to. */
  readonly addressees: readonly string[]
  readonly done: boolean
}

type Point = Omit<DirectivePoint, 'number'>

/** The directive under a memo, computed from the model and the dossier; empty for a document that is no memo. */
export function directive(model: Model, state: State, memo: string): readonly DirectivePoint[] {
  const decisionStep = model.steps.find(({ decision }) => decision?.memo === memo)
  if (decisionStep === undefined) return []
  const points = [
    memoPoint(state, memo),
    ...coSignaturePoint(model, state, memo),
    decisionPoint(state, decisionStep),
    ...noticePoint(state, decisionStep),
    ...onwardPoint(model, state, decisionStep),
    ...followUpPoint(state, decisionStep),
    filePoint(state),
  ]
  return points.map((point, index) => ({ number: index + 1, ...point }))
}

function memoPoint(state: State, memo: string): Point {
  const version = latestVersion(state, memo)
  return {
    mark: 'memo',
    text: { de: 'Vermerk', en: 'Memo' },
    addressees: version === undefined ? [] : [version.by.name],
    done: version !== undefined,
  }
}

function coSignaturePoint(model: Model, state: State, memo: string): readonly Point[] {
  const roles = new Set(
    model.steps
      .flatMap(({ acts }) => acts)
      .flatMap(({ act, document, roles: who }) =>
        act === 'coSign' && document === memo ? who : [],
      ),
  )
  const asked = state.participants.filter(({ role }) => roles.has(role))
  if (asked.length === 0) return []
  const signed = new Set(coSignaturesOn(state, memo).map(({ by }) => by.account))
  return [
    {
      mark: 'coSignature',
      text: { de: 'Mz.', en: 'For co-signature' },
      addressees: asked.map(nameOf),
      done: asked.every(({ account }) => signed.has(account)),
    },
  ]
}

function decisionPoint(state: State, step: Step): Point {
  const leadership = state.participants.filter(({ role }) => role === 'leadership')
  return {
    mark: 'decision',
    text: { de: 'Leitung m. d. B. u. Entscheidung', en: 'To the leadership, for decision' },
    addressees: leadership.map(nameOf),
    done: state.steps[step.id]?.status === 'done',
  }
}

function noticePoint(state: State, step: Step): readonly Point[] {
  const roles = new Set(
    step.parallel.flatMap(({ on, to }) =>
      on.kind === 'outcome' && on.outcome === 'approved' ? to : [],
    ),
  )
  const addressees = state.participants.filter(({ role }) => roles.has(role))
  if (addressees.length === 0) return []
  return [
    {
      mark: 'notice',
      text: {
        de: 'Nach Freigabe z. K. (parallel)',
        en: 'After approval, for notice (in parallel)',
      },
      addressees: addressees.map(nameOf),
      done: state.steps[step.id]?.done?.outcome === 'approved',
    },
  ]
}

function onwardPoint(model: Model, state: State, step: Step): readonly Point[] {
  const approved = step.outcomes.find(({ id }) => id === 'approved')
  if (approved === undefined || approved.next === 'closed') return []
  const next = approved.next.flatMap((id) => findStep(model, id) ?? [])
  return [
    {
      mark: 'onward',
      text: {
        de: `z. w. V.: ${next.map(({ id, title }) => `${id} ${title.de}`).join(', ')}`,
        en: `For further action: ${next.map(({ id, title }) => `${id} ${title.en}`).join(', ')}`,
      },
      addressees: state.participants.filter(({ role }) => role === 'pressOffice').map(nameOf),
      done: next.length > 0 && next.every(({ id }) => state.steps[id]?.status === 'done'),
    },
  ]
}

function followUpPoint(state: State, step: Step): readonly Point[] {
  const last = state.decisions.findLast((each) => each.step === step.id)
  if (last?.followUp === undefined) return []
  return [
    {
      mark: 'followUp',
      text: {
        de: `Wv. ${printDay(last.followUp, 'de')}`,
        en: `Follow-up ${printDay(last.followUp, 'en')}`,
      },
      addressees: [last.by.name],
      done: false,
    },
  ]
}

function filePoint(state: State): Point {
  return {
    mark: 'file',
    text: { de: 'z. d. A.', en: 'File' },
    addressees: [],
    done: state.status === 'closed',
  }
}

function nameOf({ name, unit }: Participant): string {
  return unit === undefined ? name : `${unit} (${name})`
}
