import { element, xmlFile, type Content, type Xml } from '../xml/element.ts'
import { contactElement } from './contact.ts'
import { code, optional, x } from './element.ts'
import type { XdomeaContact } from './xdomea-record.ts'

/** What every message says of itself. */
export type XdomeaHead = {
  /** UUID of what sender and recipient do together. */
  readonly process: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly from: XdomeaContact
  readonly to: XdomeaContact
  readonly product: { readonly name: string; readonly version: string }
  readonly note?: string | undefined
}

/** The messages that are written here: Geschäftsgang, Anbieteverzeichnis, Aussonderung. */
export type XdomeaMessageName =
  | 'Geschaeftsgang.Geschaeftsgang.0201'
  | 'Aussonderung.Anbieteverzeichnis.0501'
  | 'Aussonderung.Aussonderung.0503'

/** A whole message; `rest` is what its head has beside that of every message. */
export function message(
  name: XdomeaMessageName,
  head: XdomeaHead,
  rest: readonly Xml[],
  ...content: Content[]
): string {
  const { process, at, from, to, product, note } = head
  return xmlFile(
    element(
      `xdomea:${name}`,
      { 'xmlns:xdomea': 'urn:xoev-de:xdomea:schema:3.0.0' },
      x(
        'Kopf',
        x('ProzessID', process),
        code('Nachrichtentyp', name.slice(-4)),
        x('Erstellungszeitpunkt', at),
        contactElement('Absender', from),
        contactElement('Empfaenger', to),
        x('SendendesSystem', x('Produktname', product.name), x('Version', product.version)),
        optional('Hinweis', note),
        rest,
      ),
      ...content,
    ),
  )
}

/** What messages and their packages are called: `<ProzessID>_Aussonderung.Aussonderung.0503`. */
export function messageFile(name: XdomeaMessageName, { process }: XdomeaHead): string {
  return `${process}_${name}`
}
