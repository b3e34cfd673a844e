import { deletionRules, systemSignature } from '@meinungsbild/procedure'
import type { DeletionLine, NewDossierEntry } from '@meinungsbild/storage'
import { papersOf } from '../disposal/destroy-raw-data.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { toStored } from '../dossier/stored-entries.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { deleteOwnKind, isOwnKind } from './delete-own-kind.ts'
import { houseRegister, toStoredHouseEntry } from './house-register.ts'

/**
 * After a backup was put back: deletes what had gone since it was made, by the list that came with it, whatever its rule or a
 * hold says now. Done once for each backup that was put back; interrupted, it begins anew and finds only what is still there.
 */
export async function repeatDeletions(deps: StaffDeps): Promise<void> {
  const register = await houseRegister(deps.storage)
  const last = register.findLastIndex(({ kind }) => kind === 'deletionsRepeated')
  for (const entry of register.slice(last + 1)) {
    if (entry.kind !== 'backupRestored') continue
    let again = 0
    for (const line of entry.gone ?? []) again += await repeat(deps, line)
    const { madeAt } = entry
    const at = deps.now().toISOString()
    const done = { kind: 'deletionsRepeated', at, by: systemSignature, madeAt, again } as const
    const { length } = await deps.storage.deletions.register()
    await deps.storage.deletions.append(length, toStoredHouseEntry(done))
  }
}

/** Says whether there was anything. */
async function repeat(deps: StaffDeps, line: DeletionLine): Promise<0 | 1> {
  const { state } = await loadInitiative(deps.storage, line.initiative)
  if (state.status === 'none') return 0
  switch (line.kind) {
    case 'data':
      return repeatData(deps, line)
    case 'rawData':
      return repeatRawData(deps, line)
    case 'file':
      return repeatFile(deps, line)
    default:
      return line satisfies never
  }
}

async function repeatData(
  deps: StaffDeps,
  { initiative, data, rule }: Extract<DeletionLine, { kind: 'data' }>,
): Promise<0 | 1> {
  if (!isOwnKind(data)) return 0
  const { survey = '', holdings } = await deps.storage.deletions.holdings(initiative)
  const { title } = deletionRules()[data]
  const proof = (count: number) =>
    toStored({
      kind: 'dataDeleted',
      at: deps.now().toISOString(),
      by: systemSignature,
      data: { id: data, title },
      count,
      ...rule,
      again: true,
    })
  const isRunning = rule.rule.event === 'lastReminder'
  let count = 0
  for (const { kind, item } of holdings)
    if (kind === data)
      count += await deleteOwnKind(deps, { initiative, survey, item, isRunning }, data, proof)
  return count > 0 ? 1 : 0
}

async function repeatRawData(
  deps: StaffDeps,
  { initiative, record }: Extract<DeletionLine, { kind: 'rawData' | 'file' }>,
): Promise<0 | 1> {
  const { disposals, surveys, deletions } = deps.storage
  const survey = await surveys.ofInitiative(initiative)
  const { holdings } = await deletions.holdings(initiative)
  if (survey === undefined || !holdings.some(({ kind }) => kind === 'openedAnswers')) return 0
  const papers = await papersOf(deps, await loadInitiative(deps.storage, initiative))
  const { length } = await disposals.register()
  const of = { initiative, survey: survey.id }
  const done = await disposals.destroyRawData(
    length,
    newly(deps, 'rawDataDestroyed', record),
    of,
    papers,
  )
  return done.ok ? 1 : 0
}

async function repeatFile(
  deps: StaffDeps,
  { initiative, record }: Extract<DeletionLine, { kind: 'rawData' | 'file' }>,
): Promise<0 | 1> {
  const { disposals, dossiers } = deps.storage
  const head = await dossiers.lastEntry(initiative)
  if (head === undefined) return 0
  const { length } = await disposals.register()
  // The record must name the end of the dossier as it is now.
  const told = { ...Object(record), entries: head.number, hash: head.hash }
  const done = await disposals.destroyDossier(
    length,
    newly(deps, 'fileDestroyed', told),
    initiative,
  )
  return done.ok ? 1 : 0
}

/** The record of what somebody destroyed, once more. */
function newly(deps: StaffDeps, kind: string, record: unknown): NewDossierEntry {
  const at = deps.now().toISOString()
  return { at, actor: systemSignature.account, kind, payload: JSON.parse(JSON.stringify(record)) }
}
