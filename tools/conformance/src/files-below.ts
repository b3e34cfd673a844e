import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The paths of all files in a folder and the folders in it, in the order of their names; of a file its own. Links are followed,
 * but no folder is entered twice; what is neither file nor folder is left out, and so is what may not be looked at.
 */
export function filesBelow(path: string, entered = new Set<string>()): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile()) return [path]
  if (!stats?.isDirectory()) return []
  const real = realpathSync(path)
  if (entered.has(real)) return []
  entered.add(real)
  return namesIn(path).flatMap((name) => filesBelow(join(path, name), entered))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}
