import { join } from 'node:path'
import { verifyDossierFile, type DossierFlaw } from '@meinungsbild/storage'
import { dataFolders } from '../house/house.ts'
import { dataFolder } from './data-folder.ts'

/** Proves the dossiers of a database file, by default those of the data folder; also while the system is running. */
export async function verify(args: readonly string[]): Promise<number> {
  const file = args[0] ?? join(dataFolders(dataFolder()).staff, 'staff.sqlite')
  const verified = await verifyDossierFile(file)
  if (!verified.ok) {
    process.stderr.write(`${file} lässt sich nicht prüfen: ${verified.reason}\n`)
    return 1
  }
  const { entries, initiatives, flaws, alteredContents, head } = verified.verification
  for (const flaw of flaws) process.stdout.write(`FEHLER  ${sentence(flaw)}\n`)
  for (const hash of alteredContents)
    process.stdout.write(`FEHLER  Der Inhalt ${hash} wurde verändert.\n`)
  process.stdout.write(`${entries} Einträge in ${initiatives} Akten geprüft.\n`)
  if (flaws.length + alteredContents.length > 0) return 1
  process.stdout.write('Die Kette ist unversehrt.\n')
  if (head) {
    process.stdout.write(`Stand ${head.position}: ${head.hash}\n`)
    process.stdout.write(
      'Wer diesen Stand anderswo notiert, kann später zeigen, dass am Ende nichts fehlt.\n',
    )
  }
  return 0
}

function sentence({ initiative, number, flaw }: DossierFlaw): string {
  const place = `Akte ${initiative}, Eintrag ${number}`
  switch (flaw) {
    case 'altered':
      return `${place}: Der Inhalt wurde verändert.`
    case 'unlinked':
      return `${place}: Er verweist nicht auf den Eintrag davor.`
    case 'gap':
      return `${place}: Davor fehlen Einträge.`
    case 'lost':
      return `${place}: Das Journal kennt ihn, in der Akte fehlt er.`
    case 'unknownToJournal':
      return `${place}: Das Journal kennt ihn nicht oder anders.`
    case 'journalAltered':
      return `${place}: Seine Zeile im Journal wurde verändert.`
    case 'journalUnlinked':
      return `${place}: Seine Zeile im Journal verweist nicht auf die davor.`
    case 'headLost':
      return `${place}: Der notierte Stand ist nicht mehr im Journal.`
    default:
      return flaw satisfies never
  }
}
