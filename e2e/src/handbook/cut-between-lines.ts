type Wanted = { readonly from: string | undefined; readonly height: number }
type Cut = { readonly top: number; readonly bottom: number }

/**
 * Runs in the page: from the top of what was named down to the last line that is whole within the height, in pixels of the page.
 * A line is what holds no other element: a text, a picture, a field. No picture ends with a heading or reaches into the footer;
 * the edge of what was named is shown where nothing but air lies before it.
 */
export function cutBetweenLines({ from, height }: Wanted): Cut {
  const air = 16
  const start = document.querySelector(from ?? 'body')
  if (start === null) throw new Error(`The page has no ${from}.`)
  const top = from === undefined ? 0 : start.getBoundingClientRect().top + scrollY - air
  const lines = [...document.querySelectorAll('header *, main *')]
    .filter(
      (each) => each.childElementCount === 0 || each.matches('p, label, svg, a, button, h2, h3'),
    )
    .map((each) => {
      const box = each.getBoundingClientRect()
      const [above, below] = [box.top + scrollY, Math.ceil(box.bottom + scrollY)]
      return {
        above,
        below,
        isDrawn: each.checkVisibility() && box.width > 1 && box.height > 1,
        isHeading: each.matches('h1, h2, h3'),
      }
    })
    .filter(({ isDrawn }) => isDrawn)
  const ends = lines
    .filter(({ below, isHeading }) => !isHeading && below > top && below + air <= top + height)
    .filter(({ below }) => lines.every((line) => line.above >= below || line.below <= below))
    .map(({ below }) => below)
  const end = Math.max(top + 1, ...ends)
  const next = Math.min(...lines.map(({ above }) => above).filter((above) => above >= end))
  const edge = Math.ceil(start.getBoundingClientRect().bottom + scrollY)
  const bottom = edge > end && edge < end + 3 * air ? edge + air : end + air
  return { top: Math.max(0, Math.floor(top)), bottom: Math.min(bottom, Math.floor(next)) }
}
