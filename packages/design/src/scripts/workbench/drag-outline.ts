/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { sendForm } from './pages.ts'
import type { Preview } from './preview-pane.ts'
import type { Words } from '../words.ts'
import type { WorkingState } from './working-state.ts'

/**
 * Moves questions and pages in the outline by pointer and by keyboard: a handle before each; Space picks up, arrows move,
 * Enter drops, Escape puts back. The buttons "nach oben" and "nach unten" stay for everybody else (WCAG 2.5.7).
 */
export function dragOutline(
  root: HTMLElement,
  words: Words,
  { state, preview }: { readonly state: WorkingState; readonly preview: Preview },
): void {
  const live = document.createElement('p')
  live.className = 'kern-sr-only'
  live.setAttribute('aria-live', 'assertive')
  root.append(live)

  let held: { readonly item: HTMLElement; readonly back: () => void } | undefined

  function pickUp(item: HTMLElement): void {
    const parent = item.parentElement
    const next = item.nextElementSibling
    held = { item, back: () => parent?.insertBefore(item, next) }
    item.classList.add('outline__held')
    live.textContent = words('grabbed')
  }

  function moveTo(place: HTMLElement, before: boolean): void {
    if (held === undefined || place === held.item || held.item.contains(place)) return
    place.parentElement?.insertBefore(held.item, before ? place : place.nextElementSibling)
    const all = siblings(held.item)
    live.textContent = words('moved', all.indexOf(held.item) + 1, all.length)
  }

  function cancel(): void {
    held?.back()
    letGo()
    live.textContent = words('cancelled')
  }

  function letGo(): void {
    held?.item.classList.remove('outline__held')
    held = undefined
  }

  async function drop(): Promise<void> {
    if (held === undefined) return
    const { item, back } = held
    letGo()
    live.textContent = words('dropped')
    const form = item.closest('form')
    if (form === null) return
    state.say('saving')
    const sent = await sendForm(form, `keep:put:${item.dataset['move']}:${placeOf(item)}`)
    if (sent.kind === 'page') {
      back()
      state.say('failed')
      return
    }
    await state.refresh()
    state.say('saved')
    preview.refresh()
  }

  const dropped = () => void drop().catch(() => state.say('failed'))

  for (const item of root.querySelectorAll<HTMLElement>('[data-move]')) {
    const handle = document.createElement('button')
    handle.type = 'button'
    handle.className = 'outline__handle'
    handle.textContent = '⠿'
    handle.setAttribute('aria-label', `${words('drag')}: ${item.dataset['name'] ?? ''}`)
    ;(item.querySelector('.outline__row') ?? item).prepend(handle)

    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return
      handle.setPointerCapture(event.pointerId)
      pickUp(item)
    })
    handle.addEventListener('pointermove', (event) => {
      if (held?.item !== item) return
      const under = document.elementFromPoint(event.clientX, event.clientY)
      const kind = item.dataset['move']?.split(':')[0] ?? ''
      const place = under?.closest<HTMLElement>(`[data-move^="${kind}:"]`)
      if (!place || !root.contains(place)) return
      const { top, height } = place.getBoundingClientRect()
      moveTo(place, event.clientY < top + height / 2)
    })
    handle.addEventListener('pointerup', () => held?.item === item && dropped())
    handle.addEventListener('pointercancel', cancel)
    handle.addEventListener('keydown', (event) => {
      const isHeld = held?.item === item
      const all = siblings(item)
      const at = all.indexOf(item)
      const neighbour =
        event.key === 'ArrowUp' ? all[at - 1] : event.key === 'ArrowDown' ? all[at + 1] : undefined
      if (event.key === ' ' && !isHeld) pickUp(item)
      else if (isHeld && event.key === 'Escape') cancel()
      else if (isHeld && (event.key === 'Enter' || event.key === ' ')) dropped()
      else if (isHeld && neighbour !== undefined) moveTo(neighbour, event.key === 'ArrowUp')
      else return
      event.preventDefault()
      handle.focus()
    })
  }
}

/** Everything of the same sort in the outline, in order: a question may go to another page. */
function siblings(item: HTMLElement): readonly HTMLElement[] {
  const kind = item.dataset['move']?.split(':')[0] ?? ''
  const outline = item.closest('form') ?? document
  return [...outline.querySelectorAll<HTMLElement>(`[data-move^="${kind}:"]`)]
}

/** Where the item stands now: for a question its page and place there, for a page its place. */
function placeOf(item: HTMLElement): string {
  const list = item.parentElement
  const index = [...(list?.querySelectorAll(':scope > [data-move]') ?? [])].indexOf(item)
  const page = list?.closest<HTMLElement>('[data-move^="page:"]')?.dataset['move']?.slice(5)
  return item.dataset['move']?.startsWith('question:') ? `${page ?? ''}:${index}` : `${index}`
}
