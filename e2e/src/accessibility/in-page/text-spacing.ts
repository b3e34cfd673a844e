/** Runs in the page: sets the distances of WCAG 1.4.12 and says what is cut off then; takes them back at the end. */
export function spacingFindings(): string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const found: string[] = []
  const hasText = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    // Hidden from eyes on purpose, or nothing with a box of its own.
    if (clientWidth <= 1 || clientHeight <= 1) continue
    if (/^(?:SELECT|INPUT|TEXTAREA|IFRAME)$/.test(element.tagName)) continue
    const { overflowX, overflowY, height } = getComputedStyle(element)
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const wide = scrollWidth > clientWidth + 1
    const high = scrollHeight > clientHeight + 1
    const isControl = element.matches('button, .kern-btn, .kern-badge')
    const isCut = hasText(element) && ((cuts(overflowX) && wide) || (cuts(overflowY) && high))
    if (isCut || (isControl && (wide || scrollHeight > clientHeight + 4)))
      found.push(`text spacing: cut off (${height} high): ${element.outerHTML.slice(0, 140)}`)
  }
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth)
    found.push(`text spacing: ${root.scrollWidth - root.clientWidth} pixels too wide`)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  return found
}
