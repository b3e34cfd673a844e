import type { ComponentChildren } from 'preact'
import { assetHref } from '../assets/assets.ts'
import type { BrowserScript } from '../assets/browser-scripts.ts'
import { Document } from '../layout/document.tsx'
import { mainId, SkipLink } from '../layout/skip-link.tsx'
import { textsFor, type UiLanguage } from '../texts.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { InterfaceLanguage } from './interface-language.ts'
import {
  StaffHeader,
  type HeaderSearch,
  type NavigationItem,
  type SignedIn,
} from './staff-header.tsx'
import { staffTexts } from './staff.texts.ts'

export type StaffLayoutProps = {
  readonly title: string
  readonly language?: UiLanguage
  /** The page says what is wrong with something typed: the title begins with "Fehler: ". */
  readonly hasErrors?: boolean
  /** Where the product's name leads. */
  readonly home: string
  /** Meine Aufgaben, Vorhaben, Konto; none before signing in. */
  readonly navigation?: readonly NavigationItem[]
  /** Absent before signing in. */
  readonly search?: HeaderSearch | undefined
  readonly signedIn?: SignedIn | undefined
  /** The way here, from the top; the page itself is the last one, without an address. */
  readonly breadcrumb?: readonly Crumb[]
  /** The pages of the thing that this page belongs to; above the page, over its whole width. */
  readonly areas?: ComponentChildren
  /** What stands below every page. */
  readonly footer?: readonly { readonly href: string; readonly label: string }[]
  /** Beside the contents on a wide screen, below them on a narrow one. */
  readonly side?: ComponentChildren
  /** `wide` for tables and timelines; text keeps its line length. Default `text`. */
  readonly width?: 'text' | 'wide'
  /** Scripts that add to this page, beside those of every page. */
  readonly scripts?: readonly BrowserScript[]
  readonly children: ComponentChildren
}

/** Every page of employees. */
export function StaffLayout(props: StaffLayoutProps) {
  const {
    title,
    language = 'de',
    hasErrors = false,
    home,
    navigation = [],
    search,
    signedIn,
  } = props
  const {
    breadcrumb = [],
    footer = [],
    areas,
    side,
    width = 'text',
    scripts = [],
    children,
  } = props
  const words = textsFor(staffTexts, language)
  return (
    <InterfaceLanguage.Provider value={language}>
      <Document
        title={`${hasErrors ? words.errorTitle(title) : title} – ${words.product}`}
        language={language}
        stylesheet={assetHref('staff.css')}
        scripts={['markdown-buttons.js' as const, ...scripts].map(assetHref)}
        bodyClass="staff"
        hidden
      >
        <SkipLink language={language} />
        <StaffHeader {...{ home, navigation, search, signedIn }} />
        <div class="page-width staff-page">
          <Breadcrumb crumbs={breadcrumb} />
          {areas}
          <div class={side === undefined ? 'staff-columns' : 'staff-columns staff-columns--side'}>
            <main
              class={width === 'wide' ? 'staff-main stack' : 'staff-main staff-main--text stack'}
              id={mainId}
              tabIndex={-1}
            >
              {children}
            </main>
            {side !== undefined && (
              <aside class="staff-side stack" aria-label={words.sidePanel}>
                {side}
              </aside>
            )}
          </div>
        </div>
        {footer.length > 0 && (
          <footer class="page-footer">
            <nav class="page-width" aria-label={words.footer}>
              <ul class="page-footer__links">
                {footer.map(({ href, label }) => (
                  <li>
                    <a class="kern-link" href={href}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        )}
      </Document>
    </InterfaceLanguage.Provider>
  )
}
