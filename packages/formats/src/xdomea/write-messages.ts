import { circulationElement } from './circulation.ts'
import { documentElement } from './document.ts'
import { x } from './element.ts'
import { message, type XdomeaHead } from './message.ts'
import { recordElement } from './record.ts'
import type { XdomeaCirculation, XdomeaDocument, XdomeaRecord } from './xdomea-record.ts'

/** Message 0501 (Anbieteverzeichnis): a file is offered to the archive by its metadata; no primary file goes with it. */
export function writeOffer(head: XdomeaHead, record: XdomeaRecord): string {
  return message(
    'Aussonderung.Anbieteverzeichnis.0501',
    head,
    [x('Empfangsbestaetigung', '0')],
    x('Schriftgutobjekt', recordElement(record, 'without')),
  )
}

/** Message 0503 (Aussonderung): a file is handed over to the archive, which confirms that it has taken it in. */
export function writeTransfer(head: XdomeaHead, record: XdomeaRecord): string {
  return message(
    'Aussonderung.Aussonderung.0503',
    head,
    [
      x('Importbestaetigung', '1'),
      x('RueckmeldungArchivkennung', '1'),
      x('Empfangsbestaetigung', '0'),
    ],
    x('Schriftgutobjekt', recordElement(record, 'with')),
  )
}

/** Message 0201 (Geschäftsgang): documents on their way through an authority, with all its steps. */
export function writeCirculation(
  head: XdomeaHead,
  documents: readonly XdomeaDocument[],
  circulation: XdomeaCirculation,
): string {
  return message(
    'Geschaeftsgang.Geschaeftsgang.0201',
    head,
    [x('EmpfangsbestaetigungAnInitiator', '0'), x('EmpfangsbestaetigungAnVorgaenger', '0')],
    x(
      'Hauptobjekt',
      documents.map((document, index) => documentElement(document, index + 1, 'with')),
    ),
    circulationElement('ExternerGeschaeftsgang', circulation),
  )
}
