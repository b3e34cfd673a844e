import { licenceNamed } from '../licences/licence.ts'
import { inEveryLanguage, moment, plain, thing, typed, type Resource } from '../rdf/graph.ts'
import { iri } from '../rdf/iri.ts'
import type { CatalogFile, CatalogRecord } from './catalog.ts'
import { fileFormats } from './file-format.ts'
import { languagesOf } from './languages-of.ts'
import { vocabulary } from './vocabularies.ts'

/** How the record calls one of its files: its address may serve another record, too. */
export function distributionOf({ name }: CatalogFile, { address }: CatalogRecord): string {
  return `${address}#file-${encodeURIComponent(name.toWellFormed())}`
}

/** A file to load, with its licence and its sum. */
export function distributionResources(
  file: CatalogFile,
  record: CatalogRecord,
): readonly Resource[] {
  const { fileType, mediaType, schema } = fileFormats[file.format]
  const licence = licenceNamed(record.licence)
  const distribution = distributionOf(file, record)
  const checksum = `${distribution}-checksum`
  const documentation: readonly Resource[] =
    file.role === 'data'
      ? []
      : [
          {
            iri: iri(file.address),
            types: ['foaf:Document'],
            properties: [['dct:title', inEveryLanguage(file.title)]],
          },
        ]
  return [
    {
      iri: iri(distribution),
      types: ['dcat:Distribution'],
      properties: [
        ['dct:title', inEveryLanguage(file.title)],
        ['dcat:accessURL', [thing(file.address)]],
        ['dcat:downloadURL', [thing(file.address)]],
        ['dct:license', [thing(licence.uri)]],
        ['dcatde:licenseAttributionByText', licence.asksForName ? plain(record.attribution) : []],
        ['dct:format', [thing(vocabulary.fileType(fileType))]],
        ['dcat:mediaType', [thing(vocabulary.mediaType(mediaType))]],
        ['dct:conformsTo', schema === undefined ? [] : [thing(schema)]],
        ['dct:language', languagesOf(file.languages)],
        ['dct:issued', moment(record.issued)],
        ['dct:modified', moment(record.modified)],
        ['dcat:byteSize', typed(String(file.bytes), 'xsd:nonNegativeInteger')],
        ['dcatap:availability', [thing(vocabulary.availability(record.availability))]],
        ['adms:status', [thing(vocabulary.isComplete)]],
        ['spdx:checksum', [thing(checksum)]],
      ],
    },
    {
      iri: iri(checksum),
      types: ['spdx:Checksum'],
      properties: [
        ['spdx:algorithm', [thing(vocabulary.sha256)]],
        ['spdx:checksumValue', typed(file.sha256, 'xsd:hexBinary')],
      ],
    },
    ...documentation,
  ]
}
