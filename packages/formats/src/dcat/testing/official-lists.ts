import { DataFactory, type Quad } from 'n3'

const { namedNode, quad } = DataFactory
const authority = 'http://publications.europa.eu/resource/authority'

/** Members of the lists of the Publications Office and of GovData that our catalogues may name, taken over by hand. */
const lists: Readonly<Record<string, readonly string[]>> = {
  [`${authority}/language`]: ['DEU', 'ENG', 'FRA', 'TUR', 'ARA'],
  [`${authority}/planned-availability`]: ['TEMPORARY', 'EXPERIMENTAL', 'AVAILABLE', 'STABLE'],
  [`${authority}/frequency`]: ['NEVER', 'IRREG', 'ANNUAL', 'BIENNIAL', 'TRIENNIAL', 'OTHER'],
  [`${authority}/dataset-type`]: ['STATISTICAL'],
  [`${authority}/data-theme`]: ['ECON', 'EDUC', 'ENVI', 'GOVE', 'HEAL', 'REGI', 'SOCI', 'TRAN'],
  [`${authority}/access-right`]: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
  [`${authority}/distribution-status`]: ['COMPLETED', 'DEPRECATED', 'DEVELOP', 'WITHDRAWN'],
  [`${authority}/file-type`]: 'BIN CSV JSON JSON_LD ODS PARQUET PDF RDF_TURTLE XML ZIP'.split(' '),
  'http://dcat-ap.de/def/licenses': ['dl-by-de/2.0', 'dl-zero-de/2.0', 'cc-by/4.0', 'cc-zero'],
  'http://dcat-ap.de/def/contributors': ['openNRW', 'stadtAugsburg', 'transparenzportalHamburg'],
  'http://dcat-ap.de/def/politicalGeocoding/Level': ['federal', 'state', 'municipality'],
}

/** What the official shapes would load from the web: it is in a list that something belongs to it. */
export const officialLists: readonly Quad[] = [
  ...Object.entries(lists).flatMap(([list, names]) =>
    names.map((name) => member(`${list}/${name}`, list)),
  ),
  member(
    'http://purl.org/adms/publishertype/LocalAuthority',
    'http://purl.org/adms/publishertype/1.0',
  ),
  quad(
    namedNode('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
    namedNode('http://spdx.org/rdf/terms#ChecksumAlgorithm'),
  ),
]

function member(address: string, list: string): Quad {
  const inScheme = namedNode('http://www.w3.org/2004/02/skos/core#inScheme')
  return quad(namedNode(address), inScheme, namedNode(list))
}
