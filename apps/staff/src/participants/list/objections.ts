import { folded, objectorHash, type Objector } from '@meinungsbild/participants'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { noteParticipants } from '../note-participants.ts'
import { sha256Hex } from '../sha256-hex.ts'
import { showList } from './participant-list.ts'
import { participantListTexts } from './participant-list.texts.ts'
import { setStanding } from './participant-notes.ts'

const objectorFields = ['familyName', 'givenNames', 'street', 'postcode'] as const

/** An objection (Widerspruch) of somebody by name and address, whether drawn or not. */
export function objectionsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.objections.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'noteParticipants' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const { id } = initiative
    const form = formOf(c)
    const text = (name: string) => (form.get(name) ?? '').trim()
    const missing = objectorFields.filter((field) => text(field) === '')
    if (missing.length > 0) {
      const message = textsOf(c, participantListTexts).objectionIncomplete
      return showList(
        c,
        deps,
        initiative,
        missing.map((field) => ({ field, message })),
      )
    }
    const [familyName, givenNames] = [text('familyName'), text('givenNames')]
    const address = { street: text('street'), postcode: text('postcode') }
    const objector = { familyName, givenNames, ...address, email: '' }
    const person = await personInList(deps, id, objector)
    if (person) await setStanding(deps, id, person, 'objected')
    else {
      const personHash = objectorHash(id, objector, sha256Hex)
      const day = initiative.at.slice(0, 10)
      await deps.storage.objections.add(id, { personHash, day })
    }
    const note = person ? { participant: person.number } : {}
    await noteParticipants(c, deps, id, { kind: 'objected', ...note })
    const done = person ? 'inList' : 'outside'
    return c.redirect(routes.participantList.href({ id }, { erledigt: done }), 303)
  })
}

async function personInList({ storage }: StaffDeps, initiative: string, objector: Objector) {
  const hash = (person: Objector) => objectorHash(initiative, person, sha256Hex)
  // Registers know all given names, letters of objection only the first.
  const [given = ''] = folded(objector.givenNames).split(' ')
  const words = [...folded(objector.familyName).split(' '), given]
  const namesakes = await storage.participants.search(initiative, words)
  return namesakes.find(({ address, email }) => hash({ ...address, email }) === hash(objector))
}
