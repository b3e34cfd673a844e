/// <reference lib="dom" />

/** Puts a page, whole HTML, in the place of this one, which keeps its entry in the history and its scripts. */
export function putPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  // Browsers heed the attribute once, when they load a page, and complain of it afterwards.
  const first = page.querySelector<HTMLElement>('[autofocus]')
  first?.removeAttribute('autofocus')
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.documentElement.dir = page.documentElement.dir
  document.body.replaceWith(page.body)
  first?.focus()
}
