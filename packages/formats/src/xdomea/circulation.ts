import type { Xml } from '../xml/element.ts'
import { contactElement } from './contact.ts'
import { code, optional, x } from './element.ts'
import type { XdomeaCirculation, XdomeaCirculationStep } from './xdomea-record.ts'
import { germanDate, germanTime } from './german-time.ts'

/** Codes of the list "Beteiligungsstatus". */
const statuses: Readonly<Record<XdomeaCirculationStep['status'], string>> = {
  future: '001',
  current: '002',
  done: '003',
  skipped: '004',
}

/** GeschaeftsgangType, as internal or external one; it must have a step. */
export function circulationElement(
  name: 'InternerGeschaeftsgang' | 'ExternerGeschaeftsgang',
  { id, steps }: XdomeaCirculation,
): Xml {
  return x(name, x('Identifikation', x('ID', id)), steps.map(stepElement))
}

function stepElement({ number, status, directive, done }: XdomeaCirculationStep): Xml {
  const { by, to, at, text, due, note } = directive
  return x(
    'Beteiligungsschritt',
    x('Nummer', number),
    code('Status', statuses[status]),
    x(
      'Verfuegung',
      contactElement('Ersteller', by),
      contactElement('Adressat', to),
      x('Erstellungsdatum', germanDate(at)),
      x('Erstellungsuhrzeit', germanTime(at)),
      optional('Verfuegung', text),
      optional('TerminDatum', due),
      optional('Notiz', note),
    ),
    done === undefined
      ? []
      : x(
          'Bearbeitung',
          contactElement('Bearbeiter', done.by),
          x('Datum', germanDate(done.at)),
          x('Uhrzeit', germanTime(done.at)),
          optional('Vermerk', done.mark),
          optional('Notiz', done.note),
        ),
  )
}
