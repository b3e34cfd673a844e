import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { dataFolders } from '../house/data-folders.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** Below so many bytes a letter run or a backup may not find room. */
const littleRoom = 5 * 2 ** 30
const noRoom = 200 * 2 ** 20

/** The folders: there, for us to write in, not for everybody to read, and room on their disk. */
export function lookAtData(data: string): readonly Finding[] {
  const whole = resolve(data)
  if (!existsSync(whole))
    return [
      warning('data', `Den Datenordner ${whole} gibt es noch nicht; der erste Start legt ihn an.`),
    ]
  return [...Object.values(dataFolders(whole)).flatMap(lookAtFolder), roomOn(whole)]
}

function lookAtFolder(folder: string): readonly Finding[] {
  if (!existsSync(folder)) return []
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return [bad('data', `In den Ordner ${folder} darf dieser Benutzer nicht schreiben.`)]
  }
  const isOpen = (statSync(folder).mode & 0o007) !== 0
  return isOpen
    ? [warning('data', `Der Ordner ${folder} steht allen Benutzern offen (chmod o= hilft).`)]
    : [good('data', `Der Ordner ${folder} ist beschreibbar.`)]
}

function roomOn(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const sentence = `Auf der Platte von ${folder} sind ${(free / 2 ** 30).toLocaleString('de', { maximumFractionDigits: 1 })} GB frei.`
  if (free < noRoom) return bad('data', sentence)
  return free < littleRoom ? warning('data', sentence) : good('data', sentence)
}
