/// <reference lib="dom" />
import { doorHooks, type DoorHook } from '../../citizen/door-hooks.ts'

/** Finds the elements that bear a hook. */
export function hooked(hook: DoorHook): string {
  return `[${doorHooks[hook]}]`
}

/** What the server has written into the hook of an element. */
export function writtenIn(element: Element | null, hook: DoorHook): string {
  return element?.getAttribute(doorHooks[hook]) ?? ''
}
