import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { systemSignature } from '@meinungsbild/procedure'
import { openStorage } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'
import { readDeletionListFile } from './deletion-list-file.ts'

/**
 * Puts on record in the restored database that a backup was put back, with what had been deleted since; the staff process deletes
 * that again before it does anything else of the kind. Says how many deletions there were; `none` without a list, `foreign` if
 * it is not signed by this house.
 */
export async function noteRestored(
  data: string,
  madeAt: string,
  list: string,
): Promise<number | 'none' | 'foreign'> {
  const { staff } = dataFolders(data)
  const read = existsSync(list) ? readDeletionListFile(list, staff) : undefined
  const gone = read?.filter(({ at }) => at > madeAt)
  const opened = await openStorage({ file: join(staff, 'staff.sqlite') })
  if (!opened.ok) throw new Error(opened.refusal.sentence.de)
  const { deletions } = opened.storage
  const { length } = await deletions.register()
  const told = { by: systemSignature, madeAt, ...(gone === undefined ? {} : { gone }) }
  await deletions.append(length, {
    at: new Date().toISOString(),
    actor: systemSignature.account,
    kind: 'backupRestored',
    payload: JSON.parse(JSON.stringify(told)),
  })
  await opened.storage.close()
  if (gone !== undefined) return gone.length
  return existsSync(list) ? 'foreign' : 'none'
}
