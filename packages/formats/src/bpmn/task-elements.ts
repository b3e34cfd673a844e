import type { ModdleElement } from 'bpmn-moddle'
import { textAt } from './elements.ts'

/** What an element says of itself in the product's own namespace. */
export type Said = Readonly<Record<string, unknown>>

const taskTypes =
  /^bpmn:(?:Task|UserTask|ManualTask|SendTask|ReceiveTask|ServiceTask|ScriptTask|BusinessRuleTask|CallActivity|SubProcess|AdHocSubProcess|Transaction)$/

/** Whether something is done in this node, so that it becomes a step. */
export function isTask({ $type }: ModdleElement): boolean {
  return taskTypes.test($type)
}

/** The name of an element, in one line. */
export function nameOf(element: ModdleElement): string {
  return oneLine(textAt(element, 'name'))
}

/** A text without line breaks and without what no line of a model holds; cut where it is longer than one. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .slice(0, 2000)
    .toWellFormed()
}
