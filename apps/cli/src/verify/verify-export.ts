import { readFileSync } from 'node:fs'
import { formatMoment } from '@meinungsbild/design'
import { readZip } from '@meinungsbild/formats'
import { verifyDossierExport, type ExportFlaw } from '@meinungsbild/storage'
import { counted } from './counted.ts'

/** What Node reads at once. */
const largest = 2 ** 31 - 1

/** Proves an exported dossier by itself, and says what is wrong where. */
export function verifyExport(file: string, key: string | undefined): number {
  const limits = { file: largest, all: 2 * largest, entries: 65_535 }
  const zip = readZip(readFileSync(file), () => true, limits)
  if (!zip.ok) {
    process.stderr.write(`${file} lässt sich nicht prüfen: ${zip.flaw.message['de']}\n`)
    return 1
  }
  const { manifest, flaws, fingerprint, versions, heads } = verifyDossierExport(zip.files, key)
  for (const flaw of flaws) process.stdout.write(`FEHLER  ${sentence(flaw)}\n`)
  if (manifest) {
    const { title, at, entries, files } = manifest
    process.stdout.write(`Akte „${title}“, ausgegeben am ${formatMoment(at, 'de')}.\n`)
    process.stdout.write(
      `Geprüft: ${counted(entries, 'Eintrag', 'Einträge')}, ${counted(versions, 'Fassung', 'Fassungen')} von Dokumenten, ${counted(files.length, 'Datei', 'Dateien')}, ${counted(heads, 'signierter Aktenstand', 'signierte Aktenstände')}.\n`,
    )
  }
  if (flaws.length > 0) return 1
  process.stdout.write('Die Akte ist unversehrt.\n')
  process.stdout.write(
    key === undefined
      ? `Signiert mit dem Schlüssel, der in der Datei liegt. Sein Fingerabdruck, mit dem des Hauses zu vergleichen: ${fingerprint}\n`
      : 'Signiert mit dem Schlüssel, den Sie angegeben haben.\n',
  )
  return 0
}

function sentence(flaw: ExportFlaw): string {
  switch (flaw.kind) {
    case 'noManifest':
      return `Das Inhaltsverzeichnis fehlt oder ist keines (${flaw.detail}); ohne es lässt sich nichts beweisen.`
    case 'forged':
      return 'Das Inhaltsverzeichnis ist nicht so, wie es signiert wurde.'
    case 'foreignKey':
      return 'Die Datei ist mit einem anderen Schlüssel signiert als dem, den Sie angegeben haben.'
    case 'missing':
      return `${flaw.file}: Die Datei fehlt.`
    case 'altered':
      return `${flaw.file}: Die Datei wurde verändert.`
    case 'unlisted':
      return `${flaw.file}: Die Datei steht nicht im Inhaltsverzeichnis.`
    case 'entry':
      return `akte.jsonl, Zeile ${flaw.line}: ${entrySentences[flaw.flaw]}`
    case 'otherEnd':
      return 'akte.jsonl: Die Akte endet nicht mit dem Eintrag, den das Inhaltsverzeichnis nennt.'
    case 'content':
      return `${flaw.file}: Der Inhalt gehört nicht zu der Prüfsumme, nach der die Datei heißt.`
    case 'notEnclosed':
      return `Eintrag ${flaw.number}: Der Inhalt ${flaw.hash}, den er nennt, liegt nicht bei.`
    case 'version':
      return `Eintrag ${flaw.number}: Der Text von ${flaw.document}, Fassung ${flaw.version}, gehört nicht zu ihrer Prüfsumme.`
    case 'head':
      return flaw.flaw === 'forged'
        ? `aktenstaende.jsonl, Zeile ${flaw.number}: Der Stand ist nicht so, wie er signiert wurde.`
        : `aktenstaende.jsonl, Zeile ${flaw.number}: Der Stand schließt nicht an den davor an.`
    case 'unproved':
      return `nachweis.json: Kein signierter Aktenstand beweist diese Akte (${flaw.detail}).`
    default:
      return flaw satisfies never
  }
}

const entrySentences = {
  unreadable: 'Das ist kein Eintrag.',
  altered: 'Der Eintrag wurde verändert.',
  gap: 'Davor fehlen Einträge.',
  unlinked: 'Der Eintrag verweist nicht auf den davor.',
  otherDossier: 'Der Eintrag gehört zu einer anderen Akte.',
} as const
