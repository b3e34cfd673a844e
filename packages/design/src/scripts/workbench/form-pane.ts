/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fetchPage, sendForm } from './pages.ts'
import type { Preview } from './preview-pane.ts'
import type { Words } from '../words.ts'
import type { WorkingState } from './working-state.ts'

/** How long nobody must type before what was typed is kept. */
const pause = 700
const retryAfter = 5_000

/** The form of the chosen page or question beside the outline, kept by itself while it is typed. */
export function openFormPane(
  root: HTMLElement,
  words: Words,
  { state, preview }: { readonly state: WorkingState; readonly preview: Preview },
): void {
  const pane = document.createElement('section')
  pane.className = 'workbench__pane stack'
  pane.tabIndex = -1
  const hint = document.createElement('p')
  hint.textContent = words('choose')
  pane.append(hint)
  // Between the outline and the preview, also for those who hear the page.
  root.insertBefore(pane, root.querySelector('.workbench__preview'))

  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> = Promise.resolve()
  /** Something stands in the form that could not be kept. */
  let isUnkept = false

  /** New names of questions and answers stand there. While one is typed it is not given: half of it would be followed. */
  let isRenamed = false

  async function keep(button: 'keep:typing' | 'keep'): Promise<void> {
    const form = pane.querySelector('form')
    if (form === null) return
    state.say('saving')
    isUnkept = true
    try {
      const sent = await sendForm(form, button)
      showErrors(pane, sent.kind === 'page' ? sent.page : undefined)
      if (sent.kind === 'page') {
        state.say('unsound')
        return
      }
      isUnkept = false
      await state.refresh()
      state.say('saved')
      preview.refresh()
    } catch {
      state.say('failed')
      timer = setTimeout(queue, retryAfter)
    }
  }

  /** One after the other: each is sent from the state that the one before has made. */
  function queue(): void {
    sending = sending.then(() => keep('keep:typing'))
  }

  function put(page: Document): boolean {
    const form = page.querySelector<HTMLFormElement>('#frage, #seite')
    if (form === null) return false
    const heading = page.querySelector('main h1')?.textContent ?? ''
    const title = document.createElement('h2')
    title.textContent = heading
    pane.replaceChildren(title, ...adopted(page, '.open-flaws'), document.adoptNode(form))
    pane.append(...adopted(page, '#bemerkungen'))
    return true
  }

  async function open(link: HTMLAnchorElement): Promise<void> {
    await flush()
    if (isRenamed) await keep('keep')
    if (isUnkept && !confirm(words('leave'))) return
    isUnkept = false
    if (isRenamed) {
      // The outline shows the names and leads to them: it must be made anew.
      location.reload()
      return
    }
    if (!put(await fetchPage(link.href))) {
      location.href = link.href
      return
    }
    const left = root.querySelector('a[aria-current]')
    left?.removeAttribute('aria-current')
    if (left !== null && left !== link) redrawName(left).catch(() => state.say('failed'))
    link.setAttribute('aria-current', 'true')
    preview.show(link.dataset['page'] ?? '')
    pane.focus()
  }

  /** What is still waiting to be kept, before something else takes its place. */
  async function flush(): Promise<void> {
    if (timer !== undefined) {
      clearTimeout(timer)
      timer = undefined
      queue()
    }
    await sending
  }

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-page]') : null
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return
    // Where there is no room beside the outline, the link leads to the page itself.
    if (pane.offsetParent === null) return
    event.preventDefault()
    open(link).catch(() => {
      location.href = link.href
    })
  })

  // The handler does nothing but set a clock: typing must never wait for it.
  pane.addEventListener('input', (event) => {
    const isRemark =
      event.target instanceof Element && event.target.closest('#bemerkungen') !== null
    if (isRemark) return
    isRenamed ||= isName(event.target)
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      queue()
    }, pause)
  })

  pane.addEventListener('submit', (event) => {
    const { submitter, target } = event
    if (!(submitter instanceof HTMLButtonElement) || !(target instanceof HTMLFormElement)) return
    // To save, to convert, to add a part, or to remark is to leave; everything else changes only what the form shows.
    if (target.id === 'bemerkungen') return
    clearTimeout(timer)
    timer = undefined
    if (submitter.value === 'save' || submitter.value.startsWith('keep')) {
      // It is on its way with everything that stands in the form: nothing to warn of.
      isUnkept = false
      return
    }
    event.preventDefault()
    sending = sending.then(async () => {
      const sent = await sendForm(target, submitter.value)
      if (sent.kind === 'page' && put(sent.page)) queue()
    })
  })

  addEventListener('beforeunload', (event) => {
    if (timer !== undefined || isUnkept) event.preventDefault()
  })
}

/** What the outline says of something may have changed in its form. */
async function redrawName(link: Element): Promise<void> {
  const place = link.closest<HTMLElement>('[data-move]')?.dataset['move'] ?? ''
  const ofPlace = `[data-move="${CSS.escape(place)}"] > .outline__row > .outline__name`
  const fresh = (await fetchPage(location.href)).querySelector(ofPlace)
  if (fresh !== null) document.querySelector(ofPlace)?.replaceWith(document.adoptNode(fresh))
}

function isName(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && /(^|\.)(id|code)$/.test(field.name)
}

/** What keeps the form from being kept, above it and at its fields; none takes away what stood there. */
function showErrors(pane: HTMLElement, page: Document | undefined): void {
  pane.querySelector('.error-summary')?.remove()
  const [summary] = page === undefined ? [] : adopted(page, '.error-summary')
  if (summary !== undefined) pane.prepend(summary)
}

function adopted(page: Document, selector: string): readonly Node[] {
  return [...page.querySelectorAll(selector)].map((element) => document.adoptNode(element))
}
