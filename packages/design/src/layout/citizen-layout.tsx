import type { ComponentChildren } from 'preact'
import { assetHref } from '#asset-href'
import { textsFor } from '../texts.ts'
import { Document } from './document.tsx'
import { LanguageLinks, type LanguageLink } from './language-links.tsx'
import { layoutTexts } from './layout.texts.ts'
import { OurWords } from './our-words.tsx'
import { mainId, SkipLink } from './skip-link.tsx'

export type CitizenLayoutProps = {
  /** What the browser shows in its tab; on a page with errors it begins with "Fehler: ". */
  readonly title: string
  readonly language: string
  /** Who answers for the page. */
  readonly authority?: { readonly name: string; readonly unit: string } | undefined
  /** The same page in other languages; none where there is only one. */
  readonly languages?: readonly LanguageLink[]
  readonly links: {
    readonly home: string
    readonly privacy?: string | undefined
    readonly accessibility?: string | undefined
    readonly barrier?: string | undefined
    readonly imprint?: string | undefined
  }
  /** The script that the page loads. It is complete without; pages on which nothing is filled in load none. */
  readonly script?: 'citizen-engine.js' | 'admission-door.js' | 'code-from-letter.js' | undefined
  /** An Atom feed about what the page shows. */
  readonly feed?: string | undefined
  readonly children: ComponentChildren
}

/**
 * Every citizen's page. It does not bear the bar "Offizielle Website": that is a claim which only a real authority may
 * make about its own address.
 */
export function CitizenLayout(props: CitizenLayoutProps) {
  const { title, language, authority, languages = [], links, script, feed, children } = props
  const words = textsFor(layoutTexts, language)
  const legal = [
    { href: links.privacy, label: words.privacy },
    { href: links.accessibility, label: words.accessibility },
    { href: links.barrier, label: words.barrier },
    { href: links.imprint, label: words.imprint },
  ]
  return (
    <Document
      title={title}
      language={language}
      stylesheet={assetHref('citizen.css')}
      scripts={script === undefined ? [] : [assetHref(script)]}
      bodyClass="citizen"
      feed={feed}
    >
      <SkipLink language={language} />
      <header class="page-header">
        <div class="page-width page-header__row">
          <a class="page-header__home" href={links.home}>
            <span class="page-header__name">{authority?.name ?? words.product}</span>
            {authority && <span class="page-header__unit">{authority.unit}</span>}
          </a>
          <LanguageLinks label={words.languages} languages={languages} />
        </div>
      </header>
      <main class="page-width page-main" id={mainId} tabIndex={-1}>
        {children}
      </main>
      {legal.some(({ href }) => href !== undefined) && (
        <footer class="page-footer">
          <nav class="page-width" aria-label={words.footer}>
            <ul class="page-footer__links">
              {legal.map(
                ({ href, label }) =>
                  href !== undefined && (
                    <li>
                      <a class="kern-link" href={href}>
                        <OurWords language={language}>{label}</OurWords>
                      </a>
                    </li>
                  ),
              )}
            </ul>
          </nav>
        </footer>
      )}
    </Document>
  )
}
