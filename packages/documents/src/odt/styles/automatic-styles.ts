import { element, type Attributes, type Content, type Xml } from '../elements/xml.ts'
import { encodedName } from './style-names.ts'

/** The unnamed styles (automatische Formatvorlagen) that the parts of a document ask for. */
export type AutomaticStyles = {
  /** The style under its name in the file; the first call with a name says what is in it. */
  readonly use: (
    family: 'paragraph' | 'table' | 'table-column' | 'table-row' | 'table-cell' | 'graphic',
    name: string,
    attributes: Attributes,
    properties: () => Content,
  ) => string
  /** The same for lists. */
  readonly useList: (name: string, levels: () => Content) => string
  readonly all: () => readonly Xml[]
}

export function automaticStyles(): AutomaticStyles {
  const styles = new Map<string, Xml>()
  function once(name: string, make: (encoded: string) => Xml): string {
    const encoded = encodedName(name)
    if (!styles.has(encoded)) styles.set(encoded, make(encoded))
    return encoded
  }
  return {
    use: (family, name, attributes, properties) =>
      once(name, (encoded) =>
        element(
          'style:style',
          { 'style:name': encoded, 'style:family': family, ...attributes },
          properties(),
        ),
      ),
    useList: (name, levels) =>
      once(name, (encoded) => element('text:list-style', { 'style:name': encoded }, levels())),
    all: () => [...styles.values()],
  }
}
