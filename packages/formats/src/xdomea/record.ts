import type { Xml } from '../xml/element.ts'
import { circulationElement } from './circulation.ts'
import { documentElement, type Files } from './document.ts'
import { optional, x } from './element.ts'
import { archivalMetadata, extension, filed, generalMetadata, period } from './metadata.ts'
import type { XdomeaHistoryLine, XdomeaProcess, XdomeaRecord } from './xdomea-record.ts'

/** AkteType. */
export function recordElement(record: XdomeaRecord, files: Files): Xml {
  const { id, begun, ended, closed, disposal } = record
  return x(
    'Akte',
    x('Identifikation', x('ID', id)),
    generalMetadata(record),
    archivalMetadata(disposal),
    x('Typ', 'Akte eines Befragungsvorhabens'),
    period(begun, ended),
    record.history.map(historyElement),
    x(
      'Akteninhalt',
      record.documents.map((document, index) => documentElement(document, index + 1, files)),
      record.processes.map((process, index) => processElement(process, index + 1, record, files)),
    ),
    filed(closed),
    extension(record.proofs),
  )
}

function processElement(
  process: XdomeaProcess,
  place: number,
  record: XdomeaRecord,
  files: Files,
): Xml {
  const { id, title, reference, begun, ended, closed, documents, circulation } = process
  const { lead, keeper, disposal } = record
  return x(
    'Vorgang',
    x('Identifikation', x('ID', id), x('NummerImUebergeordnetenContainer', String(place))),
    generalMetadata({ title, reference, lead, keeper }),
    archivalMetadata(disposal),
    x('Aktenbetreff', record.title),
    x('Typ', 'Phase'),
    filed(closed),
    period(begun, ended),
    circulation === undefined ? [] : circulationElement('InternerGeschaeftsgang', circulation),
    documents.map((document, index) => documentElement(document, index + 1, files)),
  )
}

function historyElement({ actor, at, action, remark, changed }: XdomeaHistoryLine): Xml {
  return x(
    'HistorienProtokollInformation',
    optional('MetadatumName', changed?.name),
    optional('MetadatumNeuerWert', changed?.to),
    x('Akteur', actor),
    x('DatumUhrzeit', at),
    optional('Bemerkung', remark),
    x('Aktion', action),
  )
}
