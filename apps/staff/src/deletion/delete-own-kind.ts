import type { DataKind } from '@meinungsbild/procedure'
import type { NewDossierEntry, OwnKind } from '@meinungsbild/storage'
import { stratumOutcomes } from '../participants/list/list-response.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { withoutTexts } from './without-texts.ts'

type Place = {
  readonly initiative: string
  readonly survey: string
  readonly item: string
  /** Of addresses: whether only names and addresses go, because the field still runs. */
  readonly isRunning: boolean
}

const ownKinds: Readonly<Record<OwnKind, true>> = {
  testAnswers: true,
  uploadedLists: true,
  addresses: true,
  printedLetters: true,
  accessCodes: true,
  objections: true,
  paperKeyings: true,
  sealedAnswers: true,
  openTexts: true,
}

/** Whether a kind of data goes with one statement of the database; answers go with papers kept before, the rest elsewhere. */
export function isOwnKind(kind: DataKind): kind is OwnKind {
  return Object.hasOwn(ownKinds, kind)
}

/** Deletes a kind of data of one initiative with its proof; says how much there was. */
export async function deleteOwnKind(
  deps: Pick<StaffDeps, 'storage'>,
  { isRunning, ...place }: Place,
  kind: OwnKind,
  proof: (count: number) => NewDossierEntry,
): Promise<number> {
  const { deletions } = deps.storage
  switch (kind) {
    case 'addresses': {
      const outcome = isRunning ? undefined : await stratumOutcomes(deps, place.initiative)
      return deletions.carryOut({ ...place, kind, outcome }, proof)
    }
    case 'openTexts':
      return deletions.carryOut({ ...place, kind, withoutTexts }, proof)
    case 'testAnswers':
    case 'uploadedLists':
    case 'printedLetters':
    case 'accessCodes':
    case 'objections':
    case 'paperKeyings':
    case 'sealedAnswers':
      return deletions.carryOut({ ...place, kind }, proof)
    default:
      return kind satisfies never
  }
}
