import {
  objectorHash,
  readList,
  strataOf,
  type ListedPerson,
  type ListRules,
  type ReadList,
  type StratumSize,
} from '@meinungsbild/participants'
import type { StaffDeps } from '../../staff-deps.ts'
import { sha256Hex } from '../sha256-hex.ts'
import type { KeptUpload } from './wizard.ts'

/** What the file comes to, and who can be drawn from it. */
export type UploadedList = {
  readonly read: ReadList
  /** Without those who objected. */
  readonly people: readonly ListedPerson[]
  readonly objected: number
  readonly strata: readonly StratumSize[]
}

/** Reads the lines of an uploaded file by rules that have been settled, and leaves out who has objected. */
export async function uploadedList(
  deps: StaffDeps,
  initiative: string,
  { table }: KeptUpload,
  rules: ListRules,
): Promise<UploadedList> {
  const read = readList(table, rules)
  const objections = await deps.storage.objections.all(initiative)
  const hashes = new Set(objections.map(({ personHash }) => personHash))
  const people =
    hashes.size === 0
      ? read.people
      : read.people.filter((person) => !hashes.has(objectorHash(initiative, person, sha256Hex)))
  return { read, people, objected: read.people.length - people.length, strata: strataOf(people) }
}
