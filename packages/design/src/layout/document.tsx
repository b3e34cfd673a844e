import type { ComponentChildren } from 'preact'
import { directionOf } from './direction.ts'

export type DocumentProps = {
  readonly title: string
  readonly language: string
  readonly stylesheet: string
  /** Addresses of scripts that add to the page; none where a page needs none. */
  readonly scripts?: readonly string[]
  readonly bodyClass: string
  /** An Atom feed about what the page shows. */
  readonly feed?: string | undefined
  /** Kept out of search engines. */
  readonly hidden?: boolean
  readonly children: ComponentChildren
}

/** A bubble with bars in it, as a data address: one request less, and no `/favicon.ico` asked for in vain. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%231a3da5' d='M5 3h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H14l-8 6v-6H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z'/%3E%3Cpath fill='%23fff' d='M8 14h4v6H8zm6-6h4v12h-4zm6 3h4v9h-4z'/%3E%3C/svg%3E"

/** The outermost HTML of every page. Nothing in it is inline or from another host. */
export function Document(props: DocumentProps) {
  const {
    title,
    language,
    stylesheet,
    scripts = [],
    bodyClass,
    feed,
    hidden = false,
    children,
  } = props
  return (
    <html lang={language} dir={directionOf(language) === 'rtl' ? 'rtl' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {hidden && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={stylesheet} />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {scripts.map((script) => (
          <script type="module" src={script} />
        ))}
      </head>
      <body class={bodyClass}>{children}</body>
    </html>
  )
}
