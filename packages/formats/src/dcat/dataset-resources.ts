import {
  inEveryLanguage,
  moment,
  plain,
  thing,
  things,
  typed,
  type Resource,
} from '../rdf/graph.ts'
import { iri } from '../rdf/iri.ts'
import type { Area, CatalogRecord, Contact } from './catalog.ts'
import { distributionOf, distributionResources } from './distribution-resources.ts'
import { placeOf } from './geography.ts'
import { languagesOf } from './languages-of.ts'
import { telephone } from './telephone.ts'
import { vocabulary } from './vocabularies.ts'

/** A published survey with its files, contact, time and place. */
export function datasetResources(record: CatalogRecord, publisher: string): readonly Resource[] {
  return [
    datasetResource(record, publisher),
    contactResource(record.contact, contactOf(record)),
    periodResource(record),
    ...areaResources(record.area),
    ...record.files.flatMap((file) => distributionResources(file, record)),
  ]
}

function datasetResource(record: CatalogRecord, publisher: string): Resource {
  const { address, area, series, files } = record
  const place = area && placeOf(area.key)
  const documentation = files.filter(({ role }) => role === 'documentation')
  const dataset = `${address}#dataset`
  return {
    iri: iri(dataset),
    types: ['dcat:Dataset'],
    properties: [
      ['dct:title', inEveryLanguage(record.title)],
      ['dct:description', inEveryLanguage(record.description)],
      ['dct:identifier', plain(iri(dataset))],
      ['dcat:keyword', record.keywords.flatMap(inEveryLanguage)],
      ['dcat:theme', things(record.themes.map(vocabulary.theme))],
      ['dct:publisher', [thing(publisher)]],
      ['dcat:contactPoint', [thing(contactOf(record))]],
      ['dcatde:contributorID', things(record.contributors)],
      ['dcat:landingPage', [thing(address)]],
      ['foaf:page', things(documentation.map((file) => file.address))],
      ['dct:language', languagesOf(record.languages)],
      ['dct:spatial', place === undefined ? [] : [thing(place.uri)]],
      ['dcatde:politicalGeocodingLevelURI', place === undefined ? [] : [thing(place.level)]],
      ['dct:temporal', [thing(periodOf(record))]],
      ['dct:issued', moment(record.issued)],
      ['dct:modified', moment(record.modified)],
      ['dct:accrualPeriodicity', [thing(vocabulary.frequency(record.frequency))]],
      ['dcatap:availability', [thing(vocabulary.availability(record.availability))]],
      ['dct:accessRights', [thing(vocabulary.isPublic)]],
      ['dct:type', [thing(vocabulary.isStatistical)]],
      ['dcat:inSeries', series === undefined ? [] : [thing(`${series.address}#series`)]],
      ['dcat:distribution', files.map((file) => thing(distributionOf(file, record)))],
    ],
  }
}

function contactResource({ name, email, phone }: Contact, address: string): Resource {
  return {
    iri: iri(address),
    types: ['vcard:Kind'],
    properties: [
      ['vcard:fn', plain(name)],
      ['vcard:hasEmail', [thing(`mailto:${email}`)]],
      ['vcard:hasTelephone', things(telephone(phone))],
    ],
  }
}

function periodResource(record: CatalogRecord): Resource {
  const { from, until } = record.field
  return {
    iri: iri(periodOf(record)),
    types: ['dct:PeriodOfTime'],
    properties: [
      ['dcat:startDate', typed(from, 'xsd:date')],
      ['dcat:endDate', typed(until, 'xsd:date')],
    ],
  }
}

function areaResources(area: Area | undefined): readonly Resource[] {
  const place = area && placeOf(area.key)
  if (area === undefined || place === undefined) return []
  return [
    {
      iri: place.uri,
      types: ['dct:Location'],
      properties: [['skos:prefLabel', inEveryLanguage(area.name)]],
    },
  ]
}

function contactOf({ address }: CatalogRecord): string {
  return `${address}#contact`
}

function periodOf({ address }: CatalogRecord): string {
  return `${address}#field`
}
