import { licenceNamed } from '../licences/licence.ts'
import { inEveryLanguage, moment, plain, thing, things, type Resource } from '../rdf/graph.ts'
import { iri } from '../rdf/iri.ts'
import type { Catalog, Publisher, Series } from './catalog.ts'
import { datasetResources } from './dataset-resources.ts'
import { languagesOf } from './languages-of.ts'
import { vocabulary } from './vocabularies.ts'

/** Everything that a catalogue says, thing by thing: itself, its publisher, its series and every published survey. */
export function catalogGraph(catalog: Catalog): readonly Resource[] {
  const publisher = `${catalog.address}#publisher`
  const series = catalog.records.flatMap((record) => record.series ?? [])
  return withoutRepeats([
    catalogResource(catalog, publisher),
    publisherResource(catalog.publisher, publisher),
    ...series.map((each) => seriesResource(each, publisher)),
    ...catalog.records.flatMap((record) => datasetResources(record, publisher)),
  ])
}

/** Several surveys may be of one place, or share a document. */
function withoutRepeats(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((resource) => [resource.iri, resource])).values()]
}

function catalogResource(catalog: Catalog, publisher: string): Resource {
  const { address, title, description, languages, licence, issued, modified, records } = catalog
  return {
    iri: iri(`${address}#catalog`),
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', inEveryLanguage(title)],
      ['dct:description', inEveryLanguage(description)],
      ['dct:publisher', [thing(publisher)]],
      ['foaf:homepage', [thing(address)]],
      ['dct:language', languagesOf(languages)],
      ['dct:license', [thing(licenceNamed(licence).uri)]],
      ['dct:issued', moment(issued)],
      ['dct:modified', moment(modified)],
      ['dcat:dataset', things(records.map((record) => `${record.address}#dataset`))],
    ],
  }
}

function publisherResource({ name, level, homepage }: Publisher, address: string): Resource {
  return {
    iri: iri(address),
    types: ['foaf:Agent'],
    properties: [
      ['foaf:name', plain(name)],
      ['dct:type', [thing(vocabulary.publisherLevel(level))]],
      ['foaf:homepage', homepage === undefined ? [] : [thing(homepage)]],
    ],
  }
}

function seriesResource(series: Series, publisher: string): Resource {
  return {
    iri: iri(`${series.address}#series`),
    types: ['dcat:DatasetSeries'],
    properties: [
      ['dct:title', inEveryLanguage(series.title)],
      ['dct:description', inEveryLanguage(series.description)],
      ['dct:publisher', [thing(publisher)]],
      ['dct:accrualPeriodicity', [thing(vocabulary.frequency(series.frequency))]],
    ],
  }
}
