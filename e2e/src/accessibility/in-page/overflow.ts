/** Runs in the page: what sticks out sideways, so that the page must be scrolled in two directions. */
export function overflowFindings(): string[] {
  const root = document.documentElement
  const over = root.scrollWidth - root.clientWidth
  if (over <= 0) return []
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
  const culprits = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect()
    return width > 0 && right > root.clientWidth + 1 && !scrolls(element.parentElement)
  })
  const [worst] = culprits.slice(-1)
  return [
    `sideways: ${over} pixels too wide; ${worst?.outerHTML.slice(0, 160) ?? 'nothing visible'}`,
  ]
}
