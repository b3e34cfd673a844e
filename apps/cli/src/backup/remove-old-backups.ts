import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What `backup` calls a backup: the instant at which it was made. */
const name = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/

/**
 * Deletes backups in a folder that are older than so many days, also such as broke off; says which. Nothing else in the folder is
 * touched, and nothing newer.
 */
export function removeOldBackups(
  folder: string,
  { at, kept }: { readonly at: Date; readonly kept: number },
): readonly string[] {
  if (!existsSync(folder)) return []
  const oldest = at.getTime() - kept * 86_400_000
  const old = readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const made = madeAt(each.name)
    return each.isDirectory() && made !== undefined && made < oldest ? [each.name] : []
  })
  for (const each of old) rmSync(join(folder, each), { recursive: true })
  return old
}

function madeAt(folder: string): number | undefined {
  const [, day, hour, minute, second] = name.exec(folder) ?? []
  const made = Date.parse(`${day}T${hour}:${minute}:${second}`)
  return Number.isNaN(made) ? undefined : made
}
