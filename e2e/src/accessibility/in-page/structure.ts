/** Runs in the page: what is wrong with title, headings, language and the order in which things stand. */
export function structureFindings(): string[] {
  const found: string[] = []
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  if (document.title.trim() === '') found.push('title: the page has none')
  const { lang } = document.documentElement
  if (!/^[a-z]{2,3}(-|$)/.test(lang)) found.push(`lang: "${lang}" is no language`)
  // What must be put right stands before the heading of the page, so that it is met first.
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => shown(heading) && heading.closest('.error-summary') === null,
  )
  const first = headings.filter(({ tagName }) => tagName === 'H1')
  if (first.length !== 1) found.push(`headings: ${first.length} of the first level`)
  let before = 0
  for (const { tagName, textContent } of headings) {
    const level = Number(tagName.slice(1))
    if (level > before + 1)
      found.push(`headings: h${before} is followed by h${level} "${textContent}"`)
    before = level
  }
  for (const element of document.querySelectorAll('[tabindex]')) {
    if (Number(element.getAttribute('tabindex')) > 0)
      found.push(`order: tabindex above 0 at ${element.outerHTML.slice(0, 120)}`)
  }
  for (const element of document.querySelectorAll('[tabindex="0"]')) {
    const says = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby')
    const isNamed = says !== null || element.matches('a, button, input, select, textarea, summary')
    if (!isNamed)
      found.push(`order: takes the focus and is nothing: ${element.outerHTML.slice(0, 120)}`)
  }
  for (const element of document.querySelectorAll('body *')) {
    const { display } = getComputedStyle(element)
    if (!/(?:flex|grid)$/.test(display)) continue
    const parts = [...element.children].filter(
      (each) => shown(each) && getComputedStyle(each).position === 'static',
    )
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }))
    for (const [index, { part, box }] of boxes.entries()) {
      const before = boxes[index - 1]
      if (before === undefined || box.height < 2 || before.box.height < 2) continue
      if (
        box.bottom <= before.box.top + 1 &&
        box.right > before.box.left &&
        box.left < before.box.right
      )
        found.push(`order: drawn above what is read before it: ${part.outerHTML.slice(0, 120)}`)
    }
  }
  if (document.querySelector('meta[http-equiv="refresh" i]'))
    found.push('time: the page reloads itself')
  const mains = [...document.querySelectorAll('main')].filter(shown)
  if (mains.length !== 1) found.push(`landmarks: ${mains.length} main`)
  return found
}
