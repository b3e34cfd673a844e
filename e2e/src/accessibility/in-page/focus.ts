/**
 * Runs in the page, after the tab key has been pressed once: what can take the focus and shows no difference when it has it,
 * or lies under something that stays in place. One of each kind is looked at.
 */
export function focusFindings(): string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const watched = [
    'outlineStyle',
    'outlineWidth',
    'outlineColor',
    'boxShadow',
    'backgroundColor',
    'color',
    'borderTopColor',
    'borderBottomColor',
    'borderBottomWidth',
    'textDecorationLine',
    'clipPath',
    'transform',
    'opacity',
  ] as const
  const around = (element: Element): Element[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return [element, ...labels, element.parentElement, element.nextElementSibling].flatMap(
      (each) => each ?? [],
    )
  }
  const look = (element: Element) =>
    around(element)
      .flatMap((each) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(each, pseudo)
          const outline = style.outlineStyle === 'none' ? 'none' : ''
          return (
            outline +
            watched
              .filter((name) => outline === '' || !name.startsWith('outline'))
              .map((name) => style[name])
              .join()
          )
        }),
      )
      .join('|')
  const kept = [...document.querySelectorAll('body *')].filter((element) =>
    /^(?:fixed|sticky)$/.test(getComputedStyle(element).position),
  )
  const stops = document.querySelectorAll(
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, video[controls], audio[controls], [tabindex="0"]',
  )
  for (const stop of stops) {
    if (!(stop instanceof HTMLElement) || stop.matches(':disabled, [tabindex="-1"]')) continue
    if (!stop.checkVisibility({ visibilityProperty: true })) continue
    const kind = [
      stop.tagName,
      stop.className,
      stop.getAttribute('type'),
      stop.parentElement?.className,
    ].join()
    if (seen.has(kind)) continue
    seen.add(kind)
    const active = document.activeElement
    if (active instanceof HTMLElement) active.blur()
    const before = look(stop)
    stop.focus()
    const code = stop.outerHTML.slice(0, 140)
    if (document.activeElement !== stop) {
      found.push(`focus: does not take it: ${code}`)
      continue
    }
    if (look(stop) === before) found.push(`focus: looks the same with it: ${code}`)
    const box = stop.getBoundingClientRect()
    if (box.width < 4 || box.height < 4) {
      const label =
        stop instanceof HTMLInputElement ? stop.labels?.[0]?.getBoundingClientRect() : undefined
      if ((label?.width ?? 0) < 4) found.push(`focus: nothing to be seen: ${code}`)
    }
    for (const cover of kept) {
      if (cover.contains(stop) || stop.contains(cover)) continue
      const over = cover.getBoundingClientRect()
      const isUnder =
        over.width > 4 &&
        over.left <= box.left &&
        over.right >= box.right &&
        over.top <= box.top &&
        over.bottom >= box.bottom
      if (isUnder) found.push(`focus: hidden below ${cover.outerHTML.slice(0, 80)}: ${code}`)
    }
  }
  const active = document.activeElement
  if (active instanceof HTMLElement) active.blur()
  return found
}
