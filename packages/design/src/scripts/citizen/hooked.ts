/// <reference lib="dom" />
import { hooks, type Hook } from '../../citizen/hooks.ts'

/*
 * Nothing is asked of the form element itself but what is in it: a field that is called `elements` or `action`, as its
 * question may be, hides what the browser calls so.
 */

/** Finds the elements that bear a hook. */
export function hooked(hook: Hook): string {
  return `[${hooks[hook]}]`
}

/** The words that the server has put into a hook. */
export function wordsOf(element: Element, hook: Hook): readonly string[] {
  return element.getAttribute(hooks[hook])?.split('|') ?? []
}
