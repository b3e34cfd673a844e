import type { KioskParts } from '@meinungsbild/design'

/** Scripts that a shared device does not run: they keep pages and answers of their own. Proving work keeps nothing. */
const otherScripts = /<script\b[^>]*\bsrc="(?![^"]*\/proof-of-work)[^"]*"[^>]*><\/script>/g

const addresses = /\b(href|action|formaction)="([^"]*)"/g

/**
 * A citizen's page for a shared device. Its own links and forms stay below `base`, in the place of those below `from`; no field
 * is filled in by the browser. In the HTML of our pages `"` and `<` of others' words are escaped, so that what is looked for
 * here can only be markup.
 */
export function asKioskPage(
  html: string,
  {
    from,
    base,
    parts,
  }: { readonly from: string; readonly base: string; readonly parts: KioskParts },
): string {
  const moved = (address: string) =>
    address === from || address.startsWith(`${from}/`) || address.startsWith(`${from}?`)
      ? base + address.slice(from.length)
      : address
  return html
    .replaceAll(otherScripts, '')
    .replaceAll(
      addresses,
      (_, attribute: string, address: string) => `${attribute}="${moved(address)}"`,
    )
    .replaceAll(/ autocomplete="[^"]*"/g, '')
    .replaceAll('<form ', '<form autocomplete="off" ')
    .replace('</head>', () => `${parts.head}</head>`)
    .replace('<body class="citizen">', () => `<body class="citizen kiosk">${parts.top}`)
}

/** Whether the page holds answers of somebody: the form of a journey carries them. */
export function holdsAnswers(html: string): boolean {
  return html.includes('name="carried"')
}

export function languageOfPage(html: string): string {
  return /<html lang="([^"]*)"/.exec(html)?.[1] ?? 'de'
}
