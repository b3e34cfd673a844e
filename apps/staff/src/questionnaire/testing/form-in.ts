/** What a browser would send of the form with this id, no button pressed: fields in order, as the page came. */
export function formIn(page: string, id: string): URLSearchParams {
  const html = new RegExp(`<form[^>]* id="${id}"[^>]*>([\\s\\S]*?)</form>`).exec(page)?.[1]
  if (html === undefined) throw new Error(`The page has no form ${id}.`)
  const sent = new URLSearchParams()
  const controls =
    /<(input)((?:"[^"]*"|[^>"])*)>|<(textarea|select)((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/\3>/g
  for (const [, input, inputAttributes, other, otherAttributes, inner = ''] of html.matchAll(
    controls,
  )) {
    const attributes = inputAttributes ?? otherAttributes ?? ''
    const name = attribute(attributes, 'name')
    if (name === undefined || name === 'csrf' || attribute(attributes, 'type') === 'file') continue
    if (other === 'textarea') sent.append(name, plain(inner).replace(/^\n/, ''))
    else if (other === 'select') sent.append(name, chosen(inner))
    else if (input && !/type="(radio|checkbox)"/.test(attributes)) {
      sent.append(name, attribute(attributes, 'value') ?? '')
    } else if (attribute(attributes, 'checked') !== undefined)
      sent.append(name, attribute(attributes, 'value') ?? 'on')
  }
  return sent
}

/** The fields as `Person.post` takes them, with some put in anew. */
export function filledIn(
  form: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, string | readonly string[]>> {
  const names = [...new Set(form.keys())]
  return { ...Object.fromEntries(names.map((name) => [name, form.getAll(name)])), ...changes }
}

function chosen(options: string): string {
  const all = options.match(/<option(?:"[^"]*"|[^>"])*>/g) ?? []
  const selected = all.find((option) => attribute(option, 'selected') !== undefined) ?? all[0]
  return attribute(selected ?? '', 'value') ?? ''
}

function attribute(attributes: string, name: string): string | undefined {
  for (const [, own, value = ''] of attributes.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)) {
    if (own === name) return plain(value)
  }
  return undefined
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
