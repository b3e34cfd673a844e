/// <reference lib="dom" />

/** The element that carries a hook, such as `sheet` for `data-sheet`. Throws if there is none: the page is not ours then. */
export function part(root: ParentNode, hook: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${hook}]`)
  if (found === null) throw new Error(`The page has no [data-${hook}].`)
  return found
}

/** Calls `act` whenever the button with a hook is pressed. */
export function onPress(root: ParentNode, hook: string, act: () => void | Promise<void>): void {
  part(root, hook).addEventListener('click', () => void act())
}
