import { DefaultButton, journeyForm } from './journey-form.tsx'

/** The same page in another language. */
export type LanguageLink = {
  /** BCP 47 tag. */
  readonly language: string
  /** In its own words: "English". */
  readonly name: string
  /** Missing on the pages of a journey: there the languages are buttons of its form, so that nothing typed is lost. */
  readonly href?: string
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
      {languages.some(({ href }) => href === undefined) && <DefaultButton />}
      <ul>
        {languages.map(({ language, name, href, current }) => (
          <li>
            {href === undefined ? (
              <button
                form={journeyForm}
                name="go"
                value={`language:${language}`}
                lang={language}
                aria-current={current ? 'true' : undefined}
              >
                {name}
              </button>
            ) : (
              <a
                href={href}
                lang={language}
                hreflang={language}
                aria-current={current ? 'true' : undefined}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
