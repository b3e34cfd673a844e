import type { ParticipantsNote } from '@meinungsbild/procedure'
import type { Participant, Standing } from '@meinungsbild/storage'
import { objectorHash } from '@meinungsbild/participants'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { noteParticipants } from '../note-participants.ts'
import { sha256Hex } from '../sha256-hex.ts'
import { chosenNumbers } from './chosen-numbers.ts'
import { findByNumber } from './find-by-number.ts'
import { showList } from './participant-list.ts'
import { participantListTexts } from './participant-list.texts.ts'

/** What `tun` says, and the standing that people have afterwards. */
const acts = { objected: 'objected', returned: 'returned', restored: 'active' } as const

/** Objections and returned letters of people in the list. All the numbers are noted, or none. */
export function participantNotesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.participantNotes.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'noteParticipants' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const { id } = initiative
    const form = formOf(c)
    const texts = textsOf(c, participantListTexts)
    const act = (['objected', 'returned', 'restored'] as const).find(
      (each) => each === form.get('tun'),
    )
    const numbers = chosenNumbers(form)
    const again = (message: string) =>
      showList(c, deps, initiative, [{ field: 'numbers', message }])
    if (act === undefined || numbers.length === 0) return again(texts.numbersMissing)
    const people: (Participant | undefined)[] = []
    for (const number of numbers) people.push(await findByNumber(deps, id, number))
    const unknown = numbers.filter((_, index) => people[index] === undefined)
    if (unknown.length > 0) return again(texts.unknownNumbers(unknown.join(', ')))
    const known = people.filter((person) => person !== undefined)
    for (const person of known) {
      if (person.standing === acts[act]) continue
      await setStanding(deps, id, person, acts[act])
      await noteParticipants(c, deps, id, noteFor(person, act))
    }
    return c.redirect(routes.participantList.href({ id }, { erledigt: 'noted' }), 303)
  })
}

/** An objection is also remembered for the next time that a list is read, and forgotten when it is taken back. */
export async function setStanding(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  initiative: string,
  { number, standing: before, address, email }: Participant,
  standing: Standing,
): Promise<void> {
  const personHash = objectorHash(initiative, { ...address, email }, sha256Hex)
  const day = now().toISOString().slice(0, 10)
  if (standing === 'objected') await storage.objections.add(initiative, { personHash, day })
  else if (before === 'objected') await storage.objections.remove(initiative, personHash)
  await storage.participants.setStanding(initiative, number, standing)
}

function noteFor({ number, standing }: Participant, act: keyof typeof acts): ParticipantsNote {
  const participant = number
  if (act !== 'restored') return { kind: act, participant }
  const kind = standing === 'objected' ? 'objectionWithdrawn' : 'returnWithdrawn'
  return { kind, participant }
}
