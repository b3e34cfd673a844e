import { createHash } from 'node:crypto'
import {
  dossierExportFiles as files,
  dossierExportFolders as folders,
} from '@meinungsbild/exchange'
import type { State } from '@meinungsbild/procedure'

/**
 * What lies in an export and how it is proved, for whoever finds it in twenty years: also without this program. German, as the
 * file is. `publicKey` is SPKI in DER, base64url.
 */
export function readMe({ initiative }: State, publicKey: string): string {
  const fingerprint = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex')
  return `Akte: ${initiative?.title ?? ''}

Was hier liegt

${contents.map(([name, words]) => `  ${name.padEnd(26)}${words}`).join('\n')}

So wird es geprüft

  npx meinungsbild verify DATEI.zip

sagt, ob alles unversehrt ist, oder was an welcher Stelle nicht stimmt. Dazu braucht es keine Datenbank und kein Netz.
Der Schlüssel liegt in der Datei selbst. Wer sicher sein will, dass sie aus diesem Haus stammt, vergleicht seinen
Fingerabdruck mit dem, den das Haus nennt:

  ${fingerprint}

So geht es auch ohne dieses Programm

1. Die Signatur, zum Beispiel mit OpenSSL:
   openssl pkeyutl -verify -pubin -inkey ${files.key} -rawin -in ${files.manifest} -sigfile ${files.signature}
2. Die Prüfsumme (SHA-256) jeder Datei steht in ${files.manifest}.
3. Jede Zeile in ${files.entries} ist JSON in der Form von RFC 8785. "hash" ist die SHA-256 über dieselbe Zeile ohne "hash";
   "previousHash" ist "hash" der Zeile davor, in der ersten Zeile 64 Nullen.
4. In Einträgen der Art documentSaved ist document.contentHash die SHA-256 über sections in derselben Form. Liegen dem
   Dokument Anlagen bei (attachmentAdded, attachmentRemoved), ist es die SHA-256 über {"attachments":[…],"sections":{…}}
   mit den Prüfsummen der Anlagen in der Reihenfolge, in der sie hinzukamen.
5. Ein Blatt des Baumes in ${files.inclusion} ist die SHA-256 über ein Nullbyte und "leaf" in derselben Form; mit "path" führt
   es nach RFC 9162 zu "root" im letzten Aktenstand.
`
}

const contents: readonly (readonly [name: string, words: string])[] = [
  [files.story, 'Jeder Eintrag der Akte als Satz, mit Nummer, Zeitpunkt und Prüfsumme'],
  [folders.papers, 'Die Dokumente in ihrer neuesten Fassung, zum Lesen (PDF)'],
  [folders.attachments, 'Anlagen der Dokumente; der Name beginnt mit ihrer Prüfsumme'],
  [
    folders.contents,
    'Fragebögen, Datenschutzhinweise und Ergebnisse, jede Fassung unter ihrer Prüfsumme',
  ],
  [files.entries, 'Jeder Eintrag der Akte als eine Zeile: das, was bewiesen wird'],
  [files.heads, 'Aktenstände des Hauses, signiert: ein Wert steht für alle Akten'],
  [files.inclusion, 'dass diese Akte im letzten dieser Stände enthalten ist'],
  [files.manifest, 'alle Dateien mit ihren Prüfsummen'],
  [files.signature, `Signatur (Ed25519) über ${files.manifest}`],
  [files.key, 'der öffentliche Schlüssel des Hauses'],
  [
    files.keyChanges,
    'frühere Schlüssel des Hauses und bis wann sie galten; fehlt, wo es nur einen gab',
  ],
]
