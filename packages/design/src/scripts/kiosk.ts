/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * On a shared device: notices that nobody is there any more, asks, and goes back to the beginning. Any touch or key counts
 * as somebody. The history keeps no page of the person before in memory; the server gives none of them out again.
 */
import { kioskHook } from '../citizen/kiosk/kiosk-hook.ts'

document.documentElement.dataset['kiosk'] = 'on'

// A page that the browser has kept whole would come back with all that was typed.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

const place = document.querySelector(`[${kioskHook}]`)
if (place instanceof HTMLElement) watch(place)

function watch(warning: HTMLElement): void {
  const [warn = '', leave = '', end = '/'] = (warning.getAttribute(kioskHook) ?? '').split('|')
  const goBack = () => location.replace(end)
  if (warn === '') {
    setTimeout(goBack, Number(leave) * 1000)
    return
  }
  const goOn = warning.querySelector<HTMLElement>('.kern-btn')
  let timer: ReturnType<typeof setTimeout> | undefined
  let before: Element | null = null

  const ask = () => {
    before = document.activeElement
    warning.classList.add('kiosk-warning--shown')
    goOn?.focus({ preventScroll: true })
    timer = setTimeout(goBack, Number(leave) * 1000)
  }
  const somebody = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, Number(warn) * 1000)
    if (!warning.classList.contains('kiosk-warning--shown')) return
    warning.classList.remove('kiosk-warning--shown')
    if (before instanceof HTMLElement) before.focus()
  }
  goOn?.addEventListener('click', (event) => {
    event.preventDefault()
    somebody()
  })
  for (const sign of ['pointerup', 'keyup', 'input'])
    document.addEventListener(sign, (event) => {
      // The button says so itself, with its click; else its key would be taken from under it.
      if (event.target !== goOn && !goOn?.contains(event.target as Node)) somebody()
    })
  document.addEventListener('scroll', somebody, { passive: true })
  somebody()
}
