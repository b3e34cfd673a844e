import type { BpmnModdle, ModdleElement } from 'bpmn-moddle'
import { elementAt, elementsAt } from './elements.ts'
import { innerShape, type Field, type Shape } from './shape.ts'

type Parts = Readonly<Record<string, unknown>>

/** A part of a model as an element of our extension. What the shape does not know is left out. */
export function encode(moddle: BpmnModdle, { name, fields }: Shape, part: object): ModdleElement {
  const given: Parts = { ...part }
  const properties = Object.entries(fields).flatMap(([key, field]) => {
    const value = given[key]
    return value === undefined ? [] : [[key, encoded(moddle, field, value)] as const]
  })
  return moddle.create(`mb:${name}`, Object.fromEntries(properties))
}

function encoded(moddle: BpmnModdle, field: Field, value: unknown): unknown {
  const inner = innerShape(field)
  if (inner === undefined) return Array.isArray(value) ? value.join(' ') : value
  if (Array.isArray(value)) return value.map((each) => encode(moddle, inner, Object(each)))
  return encode(moddle, inner, Object(value))
}

/** The part of a model that an element of our extension says, as data that is still to be judged. */
export function decode({ fields }: Shape, element: ModdleElement): Record<string, unknown> {
  const properties = Object.entries(fields).flatMap(([key, field]) => {
    const value = decoded(field, element, key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(properties)
}

function decoded(field: Field, element: ModdleElement, key: string): unknown {
  switch (field) {
    case 'text':
    case 'flag':
    case 'number':
      return element.get(key)
    case 'list':
      return wordsIn(element.get(key)) ?? []
    case 'maybeList':
      return wordsIn(element.get(key))
    default: {
      const inner = innerShape(field)
      if (inner === undefined) return undefined
      if ('one' in field) {
        const child = elementAt(element, key)
        return child && decode(inner, child)
      }
      const all = elementsAt(element, key).map((child) => decode(inner, child))
      return 'some' in field && all.length === 0 ? undefined : all
    }
  }
}

function wordsIn(value: unknown): readonly string[] | undefined {
  return typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : undefined
}
