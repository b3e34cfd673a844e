/** The same page in another language. */
export type LanguageLink = {
  /** BCP 47 tag. */
  readonly language: string
  /** In its own words: "English". */
  readonly name: string
  readonly href: string
  readonly current: boolean
}

export type LanguageLinksProps = {
  readonly label: string
  readonly languages: readonly LanguageLink[]
}

/** A choice of languages; nothing where there is no choice. */
export function LanguageLinks({ label, languages }: LanguageLinksProps) {
  if (languages.length < 2) return null
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {languages.map(({ language, name, href, current }) => (
          <li>
            <a
              href={href}
              lang={language}
              hreflang={language}
              aria-current={current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
