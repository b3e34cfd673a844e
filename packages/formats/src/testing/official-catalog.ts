import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Parser, Store, type Quad } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { officialLists } from '../dcat/testing/official-lists.ts'
import { readJsonLd, readTurtle } from '../rdf/testing/read-graph.ts'
import { officialSchemas } from './real-files.ts'

/** The official SHACL shapes of DCAT-AP.de 3.0, where this machine has them. */
export const officialShapes = officialSchemas('dcat-ap.de-3.0')

const shapeFiles = [
  'dcat-ap-SHACL-DE.ttl',
  'dcat-ap-spec-german-additions.ttl',
  'dcat-ap-de-controlledvocabularies.ttl',
  'dcat-ap-de-deprecated.ttl',
]

/** What the official shapes find wrong with a catalogue. */
export async function officialFindings(
  written: { readonly turtle: string } | { readonly jsonLd: string },
): Promise<readonly string[]> {
  const { folder } = officialShapes
  if (folder === undefined) throw new Error('The official shapes are not on this machine.')
  const shapes = new Store(shapeFiles.flatMap((name) => shapesIn(resolve(folder, name))))
  const catalog =
    'turtle' in written ? readTurtle(written.turtle) : await readJsonLd(written.jsonLd)
  const data = new Store([...catalog.getQuads(null, null, null, null), ...officialLists])
  const { results } = await new SHACLValidator(shapes).validate(data)
  return results.map(({ message, focusNode }) => {
    const words = message.map((term) => term.value).join(' ')
    return `${focusNode?.value}: ${words}`
  })
}

/** In places the shapes name a namespace that DCAT-AP does not have; see `prefixes`. */
function shapesIn(path: string): readonly Quad[] {
  const turtle = readFileSync(path, 'utf8').replaceAll('europa.eu/r5r#', 'europa.eu/r5r/')
  return new Parser().parse(turtle)
}
