/// <reference lib="dom" />

/**
 * A handle by which an item of a list is drawn up and down by pointer; `drop` is called where it is let go. For pointers
 * only: who uses none has other ways. The others move around the item, because one that leaves the document lets go.
 */
export function drawTo(item: Element, drop: () => void): HTMLElement {
  const handle = document.createElement('span')
  handle.className = 'handle'
  const isDrawn = (event: PointerEvent) => handle.hasPointerCapture(event.pointerId)

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId)
    item.classList.add('is-drawn')
    event.preventDefault()
  })
  handle.addEventListener('pointermove', (event) => {
    if (!isDrawn(event)) return
    const { previousElementSibling: above, nextElementSibling: below } = item
    if (above !== null && event.clientY < middleOf(above)) item.after(above)
    else if (below !== null && event.clientY > middleOf(below)) item.before(below)
  })
  handle.addEventListener('lostpointercapture', () => {
    item.classList.remove('is-drawn')
    drop()
  })
  return handle
}

function middleOf(item: Element): number {
  const { top, height } = item.getBoundingClientRect()
  return top + height / 2
}
