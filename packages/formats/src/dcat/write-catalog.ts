import type { Refused } from '../report.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { catalogGraph } from './catalog-graph.ts'
import type { Catalog } from './catalog.ts'
import { checkCatalog } from './check-catalog.ts'

export type CatalogFiles = {
  readonly ok: true
  readonly turtle: string
  readonly jsonLd: string
}

/**
 * A catalogue of published surveys as DCAT-AP.de 3.0, from which GovData and the European portal take them in: the same
 * statements as Turtle and as JSON-LD. Refused: what these portals would not take.
 */
export function writeCatalog(catalog: Catalog): CatalogFiles | Refused {
  const flaw = checkCatalog(catalog)
  if (flaw !== undefined) return flaw
  const graph = catalogGraph(catalog)
  return { ok: true, turtle: writeTurtle(graph), jsonLd: writeJsonLd(graph) }
}
