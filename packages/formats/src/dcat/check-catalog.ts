import type { Text } from '@meinungsbild/questionnaire'
import { refused, type Refused } from '../report.ts'
import type { Catalog, CatalogFile, CatalogRecord } from './catalog.ts'
import { placeOf } from './geography.ts'

/**
 * Why a catalogue would not be taken in by GovData; undefined if it would. What types cannot say: that something is
 * written where words are required, that addresses are addresses, and that there is a way to write to somebody.
 */
export function checkCatalog(catalog: Catalog): Refused | undefined {
  const { address, title, description, publisher, records } = catalog
  const flaws = [
    addressFlaw(address),
    wordsFlaw(title, description),
    publisher.name.trim() === '' ? noPublisher : undefined,
    publisher.homepage === undefined ? undefined : addressFlaw(publisher.homepage),
    ...records.flatMap(recordFlaws),
    addressedTwice(records),
  ]
  return flaws.find((flaw) => flaw !== undefined)
}

function recordFlaws(record: CatalogRecord): readonly (Refused | undefined)[] {
  const { address, title, description, contact, area, series, contributors, files } = record
  return [
    addressFlaw(address),
    wordsFlaw(title, description),
    ...(series === undefined
      ? []
      : [addressFlaw(series.address), wordsFlaw(series.title, series.description)]),
    /^[^\s@]+@[^\s@]+$/.test(contact.email) ? undefined : noContact,
    area !== undefined && placeOf(area.key) === undefined ? noArea(area.key) : undefined,
    ...contributors.map(addressFlaw),
    ...files.map((file) => addressFlaw(file.address)),
    namedTwice(files),
  ]
}

function addressFlaw(address: string): Refused | undefined {
  const isAddress = /^https?:\/\/[^\s#]+$/.test(address) && URL.canParse(address)
  return isAddress
    ? undefined
    : refused(
        'noAddress',
        `„${address}“ ist keine Webadresse, die mit http:// oder https:// beginnt und ohne # auskommt.`,
        `“${address}” is no web address that begins with http:// or https:// and has no #.`,
      )
}

function wordsFlaw(...texts: readonly Text[]): Refused | undefined {
  const isWorded = texts.every((text) => Object.values(text).some((words) => words.trim() !== ''))
  return isWorded
    ? undefined
    : refused(
        'noWords',
        'Der Katalog und jede Befragung darin brauchen einen Titel und eine Beschreibung.',
        'The catalogue and every survey in it need a title and a description.',
      )
}

function addressedTwice(records: readonly CatalogRecord[]): Refused | undefined {
  const twice = repeated(records.map(({ address }) => address))
  return twice === undefined
    ? undefined
    : refused(
        'addressedTwice',
        `Unter „${twice}“ stehen zwei Befragungen; jede braucht ihre eigene Adresse.`,
        `Two surveys stand at “${twice}”; each needs an address of its own.`,
      )
}

function namedTwice(files: readonly CatalogFile[]): Refused | undefined {
  const twice = repeated(files.map(({ name }) => name))
  return twice === undefined
    ? undefined
    : refused(
        'namedTwice',
        `Zwei Dateien einer Befragung heißen „${twice}“.`,
        `Two files of a survey are called “${twice}”.`,
      )
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index)
}

const noPublisher = refused(
  'noPublisher',
  'Es fehlt der Name der Behörde, die die Daten herausgibt.',
  'The name of the authority that publishes the data is missing.',
)

const noContact = refused(
  'noContact',
  'Zu jeder Befragung gehört eine E-Mail-Adresse für Fragen.',
  'Every survey needs an e-mail address for questions.',
)

function noArea(key: string): Refused {
  return refused(
    'noArea',
    `„${key}“ ist kein amtlicher Schlüssel eines Landes, Kreises oder einer Gemeinde.`,
    `“${key}” is no official key of a state, district or municipality.`,
  )
}
