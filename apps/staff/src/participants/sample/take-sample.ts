import { drawSample, folded, type DrawPlan, type ListedPerson } from '@meinungsbild/participants'
import type { ParticipantsPlan } from '@meinungsbild/procedure'
import type { Draw, DrawnPerson, NewSample } from '@meinungsbild/storage'
import { carryOut } from '../../dossier/carry-out.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffContext } from '../../staff-env.ts'
import { noteParticipants } from '../note-participants.ts'
import { savePlanCommand } from '../save-plan.ts'
import { sha256Hex } from '../sha256-hex.ts'
import type { AllocationKind } from './draw-form.ts'
import type { SettledList } from './draw.ts'
import { legalBasisNames } from './legal-bases.ts'
import { settingsToJson } from './upload-settings.ts'

/** Draws, keeps those who were drawn in one transaction that also deletes the file, and says so in the dossier. */
export async function takeSample(
  c: StaffContext,
  deps: StaffDeps,
  settled: SettledList,
  { plan, kind }: { readonly plan: DrawPlan; readonly kind: AllocationKind },
): Promise<Response> {
  const { initiative, list } = settled
  const drawn = drawSample(list.people, plan, sha256Hex)
  // The form was refused if its numbers do not fit.
  if (!drawn.ok) throw new Error(`A draw that could be allocated was refused: ${drawn.code}`)
  const people = [
    ...drawn.main.map((person) => drawnPerson(person, 'main')),
    ...drawn.reserve.map((person) => drawnPerson(person, 'reserve')),
  ]
  const sample = sampleOf(deps, settled, {
    seed: plan.seed,
    allocation: kind,
    strata: drawn.strata,
  })
  await deps.storage.participants.replace(initiative.id, sample, people)
  await noteParticipants(c, deps, initiative.id, noteOf(settled, drawn, plan.seed))
  const command = await savePlanCommand(
    deps,
    initiative.id,
    planAfter(settled, drawn.main.length, kind),
    formOf(c).get('confirmVoid') === 'yes',
  )
  const done = routes.participantList.href({ id: initiative.id }, { erledigt: 'drawn' })
  return carryOut(c, deps, initiative.id, command, { done })
}

function drawnPerson(person: ListedPerson, draw: Draw): DrawnPerson {
  const { title, givenNames, familyName, street, postcode, town } = person
  const { stratum, email, language, unit } = person
  const address = { title, givenNames, familyName, street, postcode, town }
  const nameKey = folded(`${familyName} ${givenNames}`)
  return { draw, stratum, address, email, language, unit, nameKey }
}

function sampleOf(
  deps: StaffDeps,
  { upload, rules, list }: SettledList,
  drawn: Pick<NewSample, 'seed' | 'allocation' | 'strata'>,
): NewSample {
  const { source, legalBasis, reference, fileHash } = upload.decided
  const { lines, leftOut, duplicates, flaws } = list.read
  return {
    at: deps.now().toISOString(),
    source,
    legalBasis: legalBasis === undefined ? '' : legalBasisNames[legalBasis],
    reference,
    fileName: upload.fileName,
    fileHash,
    counts: {
      lines,
      people: list.people.length,
      ...leftOut,
      duplicates: duplicates.length,
      objected: list.objected,
      flaws: flaws.length,
    },
    rules: settingsToJson({ ...upload.decided, rules }),
    ...drawn,
  }
}

function noteOf(
  { upload, list }: SettledList,
  drawn: Extract<ReturnType<typeof drawSample>, { ok: true }>,
  seed: string,
) {
  const { leftOut, duplicates, flaws } = list.read
  return {
    kind: 'drawn',
    fileHash: upload.decided.fileHash,
    people: list.people.length,
    refused: flaws.length,
    blocked: leftOut.blocked,
    duplicates: duplicates.length,
    otherwiseLeftOut: leftOut.secondary + leftOut.tooYoung + leftOut.tooOld + list.objected,
    strata: drawn.strata.length,
    drawn: drawn.main.length,
    reserve: drawn.reserve.length,
    seed,
  } as const
}

/** The plan says afterwards what was really done. */
function planAfter(
  { initiative, list, upload }: SettledList,
  size: number,
  kind: AllocationKind,
): ParticipantsPlan {
  const plan = initiative.state.participantsPlans.at(-1)?.plan
  if (plan === undefined) throw new Error(`${initiative.id} has no plan of participants.`)
  const drawn = list.strata.length > 1 ? 'stratified' : 'random'
  const fromRegister = upload.decided.source === 'register'
  const chosen = kind === 'everybody' ? 'everybody' : fromRegister ? drawn : 'random'
  return { ...plan, selection: chosen, size }
}
