import type { FormError } from '@meinungsbild/design'
import { folded } from '@meinungsbild/participants'
import type { Participant } from '@meinungsbild/storage'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { listInUse } from '../list-in-use.ts'
import { noteParticipants } from '../note-participants.ts'
import { listResponse } from './list-response.ts'
import { ParticipantListPage } from './participant-list-page.tsx'
import { findByNumber } from './find-by-number.ts'
import { participantListTexts } from './participant-list.texts.ts'

/** Who was drawn: numbers for everybody of the house, names for those who keep the list. */
export function participantListRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.participantList.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? showList(c, deps, initiative) : notFound(c)
  })

  app.post(routes.participantList.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { id } = initiative
    const texts = textsOf(c, participantListTexts)
    const permission = initiative.may({ kind: 'noteParticipants' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const people = await peopleIn(deps, id)
    if (people === 0) return refused(c, 409, texts.noList)
    if (await listInUse(deps, id)) return refused(c, 409, texts.deleteInUse)
    if (formOf(c).get('confirm') !== 'yes') {
      const error = { field: 'confirm', message: texts.deleteConfirmFirst }
      return showList(c, deps, initiative, [error])
    }
    await deps.storage.participants.forget(id, [])
    await noteParticipants(c, deps, id, { kind: 'forgotten', people })
    return c.redirect(routes.participantList.href({ id }, { erledigt: 'deleted' }), 303)
  })
}

async function peopleIn({ storage }: StaffDeps, initiative: string): Promise<number> {
  const counts = await storage.participants.counts(initiative)
  return counts.reduce((sum, { count }) => sum + count, 0)
}

/** The page, also for the forms on it whose input was refused. */
export async function showList(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[] = [],
): Promise<Response> {
  const { id } = initiative
  const { participants, participantSamples, objections } = deps.storage
  const sample = await participantSamples.current(id)
  const search = (c.req.query('suche') ?? '').trim()
  const mayKeep = initiative.may({ kind: 'noteParticipants' }).ok
  const props = {
    frame: frameOf(c),
    initiative,
    sample,
    response: sample && (await listResponse(deps, id, sample)),
    people: (await participants.counts(id)).length > 0,
    isInUse: (await listInUse(deps, id)) !== undefined,
    mayKeep,
    search,
    found: mayKeep && search !== '' ? await find(deps, id, search) : undefined,
    objections: (await objections.all(id)).length,
    eligible: c.req.query('e') ?? '100',
    form: formOf(c),
    done: c.req.query('erledigt'),
    errors,
  }
  return show(c, ParticipantListPage(props), errors.length > 0 ? 422 : 200)
}

async function find(
  { storage }: StaffDeps,
  initiative: string,
  search: string,
): Promise<readonly Participant[]> {
  const numbered = await findByNumber({ storage }, initiative, search)
  if (numbered) return [numbered]
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '')
  return words.length === 0 ? [] : storage.participants.search(initiative, words)
}
