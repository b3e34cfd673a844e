import {
  placeName,
  verifyStoredDossiers,
  type DossierFlaw,
  type JournalHead,
  type StoragePlace,
} from '@meinungsbild/storage'
import { counted } from './counted.ts'

/** Proves the dossiers of a database, and that they are what every signed head says of them. */
export async function verifyDatabase(
  place: StoragePlace,
  head: string | undefined,
  key: string | undefined,
): Promise<number> {
  const noted = head === undefined ? undefined : notedHead(head)
  if (noted === 'unreadable') {
    process.stderr.write('Der notierte Stand hat die Form NUMMER:PRÜFSUMME.\n')
    return 1
  }
  const verified = await verifyStoredDossiers(place, { noted, key })
  if (!verified.ok) {
    process.stderr.write(`${placeName(place)} lässt sich nicht prüfen: ${verified.reason}\n`)
    return 1
  }
  const {
    entries,
    initiatives,
    flaws,
    alteredContents,
    head: last,
    signedHeads,
    destroyed,
  } = verified.verification
  for (const flaw of flaws) process.stdout.write(`FEHLER  ${sentence(flaw)}\n`)
  for (const hash of alteredContents)
    process.stdout.write(`FEHLER  Der Inhalt ${hash} wurde verändert.\n`)
  process.stdout.write(
    `Geprüft: ${counted(entries, 'Eintrag', 'Einträge')} in ${counted(initiatives, 'Akte', 'Akten')}, ${counted(signedHeads, 'signierter Aktenstand', 'signierte Aktenstände')}.\n`,
  )
  if (destroyed > 0)
    process.stdout.write(`Vernichtet, mit Nachweis: ${counted(destroyed, 'Akte', 'Akten')}.\n`)
  if (flaws.length + alteredContents.length > 0) return 1
  process.stdout.write('Die Kette ist unversehrt.\n')
  if (last) {
    process.stdout.write(`Stand ${last.position}:${last.hash}\n`)
    process.stdout.write(
      'Wer diesen Stand anderswo notiert, kann später zeigen, dass am Ende nichts fehlt.\n',
    )
  }
  return 0
}

/** A head as `verify` printed it earlier: `812:9f3c…`. */
function notedHead(text: string): JournalHead | 'unreadable' {
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  return position && hash ? { position: Number(position), hash } : 'unreadable'
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
    case 'versionAltered':
      return `${place}: Text und Anlagen des Dokuments gehören nicht zu der Prüfsumme der Fassung.`
    case 'contentLost':
      return `${place}: Der Inhalt, den er nennt, fehlt.`
    case 'headLost':
      return `Journal, Zeile ${number}: Der notierte Stand ist nicht mehr im Journal.`
    case 'headForged':
      return `Aktenstand ${number}: Er ist nicht so, wie er signiert wurde.`
    case 'headForeign':
      return `Aktenstand ${number}: Er ist mit einem anderen Schlüssel signiert als dem des Hauses.`
    case 'headUnlinked':
      return `Aktenstand ${number}: Er schließt nicht an den davor an.`
    case 'headContradicted':
      return `Aktenstand ${number}: Akten und Journal sind nicht mehr die, für die er steht.`
    default:
      return flaw satisfies never
  }
}
