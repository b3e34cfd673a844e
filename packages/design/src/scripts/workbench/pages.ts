/// <reference lib="dom" />

/** Fetches a page of this house and parses it; nothing in it runs. */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return parsed(response)
}

/** What came of sending a form: `kept` if the house sent the browser on, else the page that it answered with. */
export type Sent = { readonly kind: 'kept' } | { readonly kind: 'page'; readonly page: Document }

/** Sends the form as pressing a button with this value would. Throws if nothing came back. */
export async function sendForm(form: HTMLFormElement, button: string): Promise<Sent> {
  const fields = new FormData(form)
  fields.set('tun', button)
  const hasFile = [...fields.values()].some((value) => typeof value !== 'string' && value.size > 0)
  const body = hasFile ? fields : new URLSearchParams([...fields].flatMap(textOnly))
  const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' })
  if (response.type === 'opaqueredirect') return { kind: 'kept' }
  return { kind: 'page', page: await parsed(response) }
}

function textOnly([name, value]: [string, FormDataEntryValue]): [string, string][] {
  return typeof value === 'string' ? [[name, value]] : []
}

async function parsed(response: Response): Promise<Document> {
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
