import { existsSync, writeFileSync } from 'node:fs'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { writeBackupKey } from '../backup/backup-keys.ts'
import { refuse } from './refuse.ts'

/** Makes the key pair of backups: the public half stays on the machine, the private one belongs in a safe. */
export async function backupKey(args: readonly string[]): Promise<number> {
  const [file, ...more] = args
  if (file === undefined || more.length > 0)
    return refuse('Bitte nennen Sie genau eine Datei, in die der private Schlüssel soll.')
  const publicFile = `${file}.pub`
  const there = [file, publicFile].find((each) => existsSync(each))
  if (there !== undefined) return refuse(`${there} gibt es schon.`)
  const { publicKey, privateKey } = await generateSealingKeys()
  writeFileSync(file, writeBackupKey('private', privateKey), { mode: 0o600, flag: 'wx' })
  writeFileSync(publicFile, writeBackupKey('public', publicKey), { flag: 'wx' })
  process.stdout.write(
    `${publicFile} bleibt auf dieser Maschine: damit wird verschlüsselt.\n` +
      `${file} gehört an einen anderen Ort: ohne ihn lässt sich keine Sicherung zurückspielen, mit ihm jede.\n`,
  )
  return 0
}
