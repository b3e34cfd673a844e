import type { Content, Xml } from '../xml/element.ts'
import { circulationElement } from './circulation.ts'
import { code, optional, x } from './element.ts'
import { fileFormat } from './file-format.ts'
import { extension, generalMetadata } from './metadata.ts'
import type { XdomeaDocument, XdomeaPrimaryFile } from './xdomea-record.ts'

/** Whether the files are in the package; a list of what is offered (0501) names documents only. */
export type Files = 'with' | 'without'

/** DokumentType. */
export function documentElement(document: XdomeaDocument, place: number, files: Files): Xml {
  return x('Dokument', documentContent(document, place, files))
}

function documentContent(document: XdomeaDocument, place: number, files: Files): Content {
  const { id, title, reference, day, particular, editor, type, circulation, enclosures } = document
  return [
    x('Identifikation', x('ID', id), x('NummerImUebergeordnetenContainer', String(place))),
    generalMetadata({ title, reference }),
    optional('DatumDesSchreibens', day),
    optional('Hier', particular),
    optional('Bearbeiter', editor),
    x('Typ', type),
    circulation === undefined ? [] : circulationElement('InternerGeschaeftsgang', circulation),
    files === 'without'
      ? []
      : document.versions.map(({ number, files: own }) =>
          x('Version', x('Nummer', number), own.map(formatElement)),
        ),
    enclosures.map((enclosure, index) =>
      x('Anlage', documentContent(enclosure, index + 1, files), x('Nummer', String(index + 1))),
    ),
    extension([...(files === 'with' ? fileProofs(document) : []), ...document.proofs]),
  ]
}

function formatElement(file: XdomeaPrimaryFile): Xml {
  const { name, original, author, at } = file
  const { list, other, version } = fileFormat(file)
  return x(
    'Format',
    code('Name', list, {
      listURI: 'urn:xoev-de:xdomea:codeliste:dateiformat',
      listVersionID: '1.0',
    }),
    optional('SonstigerName', other),
    x('Version', version),
    x(
      'Primaerdokument',
      x('Dateiname', name),
      x('DateinameOriginal', original),
      optional('Ersteller', author),
      optional('DatumUhrzeit', at),
    ),
  )
}

function fileProofs({ versions }: XdomeaDocument) {
  return versions
    .flatMap(({ files }) => files)
    .map(({ name, sha256 }) => ({ name, description: 'SHA-256 der Datei', value: sha256 }))
}
