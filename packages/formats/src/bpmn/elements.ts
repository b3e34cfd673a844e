import type { ModdleElement } from 'bpmn-moddle'

/** Whether something that was read is an element and no text or number. */
function isElement(value: unknown): value is ModdleElement {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$type' in value &&
    'get' in value &&
    typeof value.get === 'function'
  )
}

/** The element that another one holds or refers to under a name. */
export function elementAt(element: ModdleElement, name: string): ModdleElement | undefined {
  const value = element.get(name)
  return isElement(value) ? value : undefined
}

/** All elements that another one holds or refers to under a name. */
export function elementsAt(element: ModdleElement, name: string): readonly ModdleElement[] {
  const value = element.get(name)
  return Array.isArray(value) ? value.filter(isElement) : []
}

/** An attribute that is a text; '' where there is none. */
export function textAt(element: ModdleElement, name: string): string {
  const value = element.get(name)
  return typeof value === 'string' ? value : ''
}

/** An element of an extension by its type, as `mb:Step`. */
export function extensionOf(element: ModdleElement, type: string): ModdleElement | undefined {
  const extension = elementAt(element, 'extensionElements')
  return extension && elementsAt(extension, 'values').find(({ $type }) => $type === type)
}
