/// <reference lib="dom" />
import type { Words } from '../words.ts'

export type Preview = {
  /** Shows the page with this id, as it is kept now. */
  show(page: string): void
  refresh(): void
}

/** The citizens' own page in a frame, as wide as a phone or as the column. */
export function openPreview(root: HTMLElement, words: Words): Preview {
  const section = document.createElement('section')
  section.className = 'workbench__preview'
  section.setAttribute('aria-label', words('preview'))
  const frame = document.createElement('iframe')
  frame.title = words('preview')
  const widths = document.createElement('div')
  widths.className = 'workbench__widths'
  for (const width of ['phone', 'desktop'] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kern-btn kern-btn--tertiary'
    button.textContent = words(width)
    button.setAttribute('aria-pressed', String(width === 'phone'))
    button.addEventListener('click', () => {
      section.dataset['width'] = width
      for (const other of widths.children) {
        other.setAttribute('aria-pressed', String(other === button))
      }
    })
    widths.append(button)
  }
  section.dataset['width'] = 'phone'
  section.append(widths, frame)
  root.append(section)

  let page = ''
  const load = () => {
    // Where there is no room for it, nobody waits for it either.
    if (section.offsetParent === null) return
    const address = new URL(root.dataset['preview'] ?? '', location.href)
    if (page !== '') address.searchParams.set('seite', page)
    // The frame keeps its place: a changed word must not send the reader to the top.
    const top = frame.contentDocument?.documentElement.scrollTop ?? 0
    frame.addEventListener('load', () => frame.contentDocument?.documentElement.scrollTo({ top }), {
      once: true,
    })
    frame.contentWindow?.location.replace(address)
  }
  load()
  return {
    show(id) {
      if (id === page) return
      page = id
      load()
    },
    refresh: load,
  }
}
