import type { Action } from './action.ts'
import { mayFollowClosing } from './after-closing.ts'
import { isAway, personOf, seatOf, type Actor } from './actor.ts'
import { actTitle } from './act-title.ts'
import { isSubmitted } from './directives/written-directive.ts'
import { isFrozen, keyFiguresFrozen, wouldVoid, type Voided } from './freezing.ts'
import { findDocument, homeOf } from './find.ts'
import { actsAnytime, actsAt } from './implied-rights.ts'
import { missing } from './missing.ts'
import type { Act, Model, Step } from './model.ts'
import type { Participant, Signature } from './participant.ts'
import { personalLimit } from './personal-limit.ts'
import { participantOf } from './read.ts'
import { refuse, type Refused } from './refusal.ts'
import { roleTitle } from './role.ts'
import { signatureOf } from './signature.ts'
import type { State } from './state.ts'

/** The right by which somebody may act: as whom, at which step, and at what cost. */
export type Permit = {
  readonly ok: true
  /** Whose place is taken. */
  readonly participant: Participant
  /** What the record will say: the same person, or the deputy. */
  readonly signature: Signature
  readonly right: Act
  /** The step that the act belongs to; none for what may be done at any time. */
  readonly step: Step | undefined
  readonly voids: Voided | undefined
}

/** Whether `actor` may do `action`, by role, step, four eyes, needs and freezing; its content is not looked at. */
export function permit(
  model: Model,
  state: State,
  actor: Actor,
  action: Action,
  at?: string,
): Permit | Refused {
  const participant = whoActs(state, actor, action, at)
  if ('ok' in participant) return participant

  const found = findRight(model, state, participant, action)
  if (!found.ok) return found

  const limit = personalLimit({ model, state, participant, actor, action })
  if (limit !== undefined) return limit

  const { right, step, voids } = found
  const absent = missing(model, state, right.needs ?? [], step?.id ?? '', at)
  if (absent.length > 0) {
    return refuse(
      'notComplete',
      {
        de: `Das geht noch nicht. ${absent.map(({ de }) => de).join(' ')}`,
        en: `Not yet possible. ${absent.map(({ en }) => en).join(' ')}`,
      },
      { missing: absent, ...(step === undefined ? {} : { step: step.id }) },
    )
  }
  return { ok: true, participant, signature: signatureOf(participant, actor), right, step, voids }
}

function whoActs(
  state: State,
  actor: Actor,
  action: Action,
  at: string | undefined,
): Participant | Refused {
  if (state.status === 'none') {
    return refuse('noInitiative', {
      de: 'Dieses Vorhaben gibt es noch nicht.',
      en: 'This initiative does not exist yet.',
    })
  }
  if (state.status === 'closed' && !mayFollowClosing(action.kind)) {
    return refuse('closed', {
      de: 'Der Vorgang ist geschlossen (z. d. A.) und kann nicht mehr geändert werden.',
      en: 'The file is closed and cannot be changed any more.',
    })
  }
  if (typeof actor !== 'string' && (!isAway(actor, at) || personOf(actor) === seatOf(actor))) {
    return refuse('notTakingPart', {
      de: 'Diese Vertretung gilt heute nicht.',
      en: 'This deputyship does not hold today.',
    })
  }
  const participant = participantOf(state, seatOf(actor))
  if (participant !== undefined) return participant
  return typeof actor === 'string'
    ? refuse('notTakingPart', {
        de: 'Sie sind an diesem Vorhaben nicht beteiligt.',
        en: 'You do not take part in this initiative.',
      })
    : refuse('notTakingPart', {
        de: 'Wen Sie vertreten, ist an diesem Vorhaben nicht beteiligt.',
        en: 'The person for whom you act does not take part in this initiative.',
      })
}

/** A field is opened only once: opening it again would move its window without a word in the dossier. */
function onlyOnce(state: State, { kind }: Action): Refused | undefined {
  if (kind !== 'openField' || state.field.status === 'unopened') return undefined
  return refuse('notNow', {
    de: 'Das Feld ist schon geöffnet worden. Ein Feld wird nur einmal geöffnet.',
    en: 'The field has been opened already. A field is opened only once.',
  })
}

type Found = {
  readonly ok: true
  readonly right: Act
  readonly step: Step | undefined
  readonly voids: Voided | undefined
}

function findRight(
  model: Model,
  state: State,
  participant: Participant,
  action: Action,
): Found | Refused {
  const fits = (act: Act) =>
    act.act === action.kind && (action.document === undefined || act.document === action.document)
  const anytime = actsAnytime(model).filter(fits)
  if (anytime.length > 0) {
    return rightOf(
      participant,
      action,
      anytime.map((right) => ({ right, step: undefined })),
    )
  }
  if (isFrozen(model, state, action.kind, action.document) || isSettled(model, state, action)) {
    return refuse('frozen', action.kind === 'composeDirective' ? directiveStands : stands)
  }
  const over = onlyOnce(state, action)
  if (over !== undefined) return over
  const voids = wouldVoid(model, state, action.kind, action.document)
  const steps =
    voids === undefined
      ? model.steps.filter(
          ({ id }) =>
            // Of a filed dossier no step is current any more; what may follow goes by the rights of the step that it is of.
            (state.status === 'closed' || state.steps[id]?.status === 'current') &&
            (action.step === undefined || action.step === id),
        )
      : [voids.backTo]
  const rights = steps.flatMap((step) =>
    actsAt(model, step)
      .filter(fits)
      .map((right) => ({ right, step, voids })),
  )
  return rights.length === 0 ? notNow(model, state, action) : rightOf(participant, action, rights)
}

const stands = {
  de: 'Das steht fest und kann nicht mehr geändert werden.',
  en: 'This is settled and cannot be changed any more.',
}

const directiveStands = {
  de: 'Mit der Vorlage des Vermerks steht seine Verfügung fest. Punkte lassen sich noch nachtragen.',
  en: 'With the submission of the memo its directive is settled. Points can still be added.',
}

function isSettled(model: Model, state: State, { kind, document }: Action): boolean {
  return (
    (kind === 'composeDirective' &&
      document !== undefined &&
      isSubmitted(model, state, document)) ||
    (kind === 'defineKeyFigures' && keyFiguresFrozen(model, state)) ||
    (kind === 'planAnalysis' && state.field.status !== 'unopened')
  )
}

function rightOf(
  { role }: Participant,
  action: Action,
  rights: readonly {
    readonly right: Act
    readonly step: Step | undefined
    readonly voids?: Voided | undefined
  }[],
): Found | Refused {
  const found = rights.find(({ right }) => right.roles.includes(role))
  if (found !== undefined) return { ok: true, voids: undefined, ...found }
  const named = [...new Set(rights.flatMap(({ right }) => right.roles))].map(roleTitle)
  const title = actTitle(action.kind)
  const step = rights[0]?.step?.id
  return refuse(
    'wrongRole',
    {
      de: `„${title.de}“ ist hier Aufgabe dieser Rolle: ${named.map(({ de }) => de).join(', ')}.`,
      en: `“${title.en}” is here for this role: ${named.map(({ en }) => en).join(', ')}.`,
    },
    step === undefined ? {} : { step },
  )
}

/** The step at which something may be done that follows from the model's other rights. */
function impliedHomeOf(model: Model, { kind, document }: Action): Step | undefined {
  return model.steps.find((step) =>
    actsAt(model, step).some((act) => act.act === kind && act.document === document),
  )
}

function notNow(model: Model, state: State, action: Action): Refused {
  const named = model.steps.find(({ id }) => id === action.step)
  const home = named ?? homeOf(model, action.kind, action.document) ?? impliedHomeOf(model, action)
  const document =
    action.document === undefined ? undefined : findDocument(model, action.document)?.title
  const title = actTitle(action.kind, document)
  if (home === undefined) {
    return refuse('unknown', {
      de: `„${title.de}“ kommt in diesem Verfahren nicht vor.`,
      en: `“${title.en}” is not part of this procedure.`,
    })
  }
  const over = state.steps[home.id]
  if (over?.status === 'done' && over.done !== undefined) {
    const { by, outcome: id } = over.done
    const outcome = home.outcomes.find((each) => each.id === id)?.title ?? home.title
    return refuse(
      'notNow',
      {
        de: `„${title.de}“ ist nicht mehr möglich: Schritt ${home.id} ${home.title.de} hat ${by.name} abgeschlossen (${outcome.de}).`,
        en: `“${title.en}” is no longer possible: ${by.name} completed step ${home.id} ${home.title.en} (${outcome.en}).`,
      },
      { step: home.id },
    )
  }
  return refuse(
    'notNow',
    {
      de: `„${title.de}“ ist jetzt nicht möglich. Es gehört zu Schritt ${home.id} ${home.title.de}.`,
      en: `“${title.en}” is not possible now. It belongs to step ${home.id} ${home.title.en}.`,
    },
    { step: home.id },
  )
}
