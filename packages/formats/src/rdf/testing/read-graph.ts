import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser, Store, type Quad } from 'n3'

/** The statements of a Turtle file. */
export function readTurtle(turtle: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(turtle))
}

/** The statements of a JSON-LD file; fails rather than fetch a context from anywhere. */
export async function readJsonLd(jsonLd: string): Promise<Store> {
  const parser = new JsonLdParser({
    strictValues: true,
    documentLoader: {
      load: (address) => Promise.reject(new Error(`It asks for ${address}.`)),
    },
  })
  const store = new Store()
  parser.on('data', (quad: Quad) => store.addQuad(quad))
  const read = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
  })
  parser.end(jsonLd)
  await read
  return store
}

/** Statements as sorted lines, to be compared. */
export function linesOf(graph: Store): readonly string[] {
  return graph
    .getQuads(null, null, null, null)
    .map(({ subject, predicate, object }) => {
      const more = object.termType === 'Literal' ? [object.language, object.datatype.value] : []
      return JSON.stringify([
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        ...more,
      ])
    })
    .toSorted()
}
