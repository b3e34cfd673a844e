/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fetchPage, sendForm } from '../workbench/pages.ts'
import type { Words } from '../words.ts'

/** How long nobody must type before what was typed is kept. */
const pause = 900
const retryAfter = 5_000
const germany = { timeStyle: 'short', timeZone: 'Europe/Berlin' } as const

type Autosave = {
  readonly form: HTMLFormElement
  readonly words: Words
  /** Says where it stands. */
  readonly say: (state: string, text: string) => void
  /** The house answered with a page instead of keeping: it holds both texts. */
  readonly answered: (page: Document) => void
}

/**
 * Keeps what is typed into the form of a document as the working copy, some moments after the last key, and before anything is
 * sent. Only one sending is on its way at a time, so none overtakes another.
 */
export function autosave({ form, words, say, answered }: Autosave): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> = Promise.resolve()
  /** Something was typed that is not kept. */
  let isUnkept = false
  let isOver = false

  async function keep(): Promise<void> {
    if (isOver || !form.isConnected) return
    isUnkept = false
    say('saving', words('saving'))
    try {
      const sent = await sendForm(form, 'keep')
      if (sent.kind === 'page') {
        isOver = true
        const hasForm = sent.page.querySelector('form[data-document-editor]') !== null
        say('refused', words(hasForm ? 'elsewhere' : 'refused'))
        if (hasForm) answered(sent.page)
        return
      }
      await learn()
    } catch {
      isUnkept = true
      say('failed', words('failed'))
      timer = setTimeout(queue, retryAfter)
    }
  }

  /** From which state the next sending starts, and whether somebody has saved a version meanwhile. */
  async function learn(): Promise<void> {
    const page = await fetchPage(form.dataset['documentEditor'] ?? '')
    const revision = page.querySelector<HTMLInputElement>('input[name="revision"]')?.value
    const field = form.querySelector<HTMLInputElement>('input[name="revision"]')
    if (revision !== undefined && field !== null) field.value = revision
    const fresh = page.querySelector<HTMLElement>('#arbeitsstand')
    const shown = document.querySelector<HTMLElement>('#arbeitsstand')
    const seen = form.querySelector<HTMLInputElement>('input[name="basedOn"]')?.value
    const isOutdated = fresh !== null && fresh.dataset['newest'] !== seen
    if (fresh !== null && shown !== null) shown.replaceChildren(...[...fresh.childNodes].map(adopt))
    const time = new Intl.DateTimeFormat(document.documentElement.lang, germany)
    say(
      isOutdated ? 'outdated' : 'saved',
      words(isOutdated ? 'version' : 'saved', time.format(new Date())),
    )
  }

  function queue(): void {
    timer = undefined
    sending = sending.then(keep)
  }

  /** What is still waiting to be kept. */
  async function flush(): Promise<void> {
    if (timer !== undefined) {
      clearTimeout(timer)
      queue()
    }
    await sending
  }

  form.addEventListener('input', (event) => {
    const isText =
      event.target instanceof HTMLTextAreaElement && event.target.name.startsWith('sections.')
    if (!isText) return
    isUnkept = true
    clearTimeout(timer)
    timer = setTimeout(queue, pause)
  })

  let isLeaving = false
  form.addEventListener('submit', (event) => {
    if (isLeaving) return
    event.preventDefault()
    const { submitter } = event
    // The revision that the form is sent with must be that of the last keeping.
    const send = () => {
      isLeaving = true
      form.requestSubmit(submitter instanceof HTMLElement ? submitter : null)
    }
    // Never while this event is still being handled: a browser ignores being asked again then.
    const sendNext = () => setTimeout(send)
    flush().then(sendNext, sendNext)
  })

  document.addEventListener('keydown', (event) => {
    if (!form.isConnected || event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey))
      return
    event.preventDefault()
    clearTimeout(timer)
    queue()
  })

  addEventListener('beforeunload', (event) => {
    if (form.isConnected && !isLeaving && (timer !== undefined || isUnkept)) event.preventDefault()
  })
}

function adopt(node: Node): Node {
  return document.adoptNode(node)
}
