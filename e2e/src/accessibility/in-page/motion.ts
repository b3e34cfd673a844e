/** Runs in the page for somebody who wants no motion: what moves all the same. */
export function motionFindings(): string[] {
  const found = new Set<string>()
  for (const element of document.querySelectorAll('body, body *')) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const {
        animationName,
        animationDuration,
        transitionDuration,
        transitionProperty,
        scrollBehavior,
      } = getComputedStyle(element, pseudo)
      const lasts = (durations: string) =>
        durations.split(',').some((each) => parseFloat(each) > 0.02)
      const moves = /(?:all|transform|width|height|left|top|margin|translate)/.test(
        transitionProperty,
      )
      if (animationName !== 'none' && lasts(animationDuration))
        found.add(`motion: ${animationName} at ${element.tagName}.${element.className}`)
      if (moves && lasts(transitionDuration))
        found.add(
          `motion: transition at ${element.tagName}.${String(element.getAttribute('class'))}`,
        )
      if (scrollBehavior === 'smooth') found.add('motion: scrolls smoothly')
    }
  }
  return [...found].slice(0, 5)
}
