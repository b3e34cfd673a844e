import type { Content, Xml } from '../xml/element.ts'
import { code, optional, x } from './element.ts'
import type { XdomeaDisposal, XdomeaProof } from './xdomea-record.ts'

type General = {
  readonly title: string
  readonly reference?: string | undefined
  readonly lead?: string | undefined
  readonly keeper?: string | undefined
  readonly remark?: string | undefined
  readonly filePlanUnit?: string | undefined
}

/** AllgemeineMetadaten. Surveys are not classified ("offen") and exist electronically only. */
export function generalMetadata(general: General): Xml {
  const { title, reference, lead, keeper, remark, filePlanUnit } = general
  return x(
    'AllgemeineMetadaten',
    x('Betreff', title),
    optional('Kennzeichen', reference),
    optional('Federfuehrung', lead),
    optional('Aktenfuehrung', keeper),
    code('Vertraulichkeitsstufe', '003'),
    optional('Bemerkung', remark),
    code('Medium', '001'),
    filePlanUnit === undefined ? [] : x('Aktenplaneinheit', x('Kennzeichen', filePlanUnit)),
  )
}

/** ArchivspezifischeMetadaten. */
export function archivalMetadata({ years, until, kind, proposal }: XdomeaDisposal): Xml {
  return x(
    'ArchivspezifischeMetadaten',
    x('Aufbewahrungsdauer', x('AnzahlJahre', String(years))),
    x('Aussonderungsart', code('Aussonderungsart', kind)),
    proposal === undefined ? [] : code('Bewertungsvorschlag', proposal),
    optional('Aufbewahrungsende', until),
  )
}

/** Laufzeit. */
export function period(begun: string | undefined, ended: string | undefined): Content {
  if (begun === undefined && ended === undefined) return []
  return x('Laufzeit', optional('Beginn', begun), optional('Ende', ended))
}

/** ZdA and ZdADatum. */
export function filed(closed: string | undefined): Content {
  return [x('ZdA', closed === undefined ? '0' : '1'), optional('ZdADatum', closed)]
}

/** AnwendungsspezifischeErweiterung: what proves that files and entries are those that were sent. */
export function extension(proofs: readonly XdomeaProof[]): Content {
  if (proofs.length === 0) return []
  return x(
    'AnwendungsspezifischeErweiterung',
    x('Kennung', 'meinungsbild-nachweise'),
    x('Name', 'Nachweise'),
    x('Beschreibung', 'Prüfsummen, mit denen sich die Unversehrtheit beweisen lässt'),
    x('Versionsnummer', '1'),
    proofs.map(({ name, description, value }) =>
      x('Feld', x('Name', name), x('Beschreibung', description), x('Wert', value)),
    ),
  )
}
