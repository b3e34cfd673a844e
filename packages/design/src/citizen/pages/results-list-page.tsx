import { formatMoment } from '../../dates.ts'
import { uiLanguage } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { resultsWords } from '../results/results.texts.ts'

export type ResultsListPageProps = {
  readonly frame: CitizenFrame
  readonly entries: readonly {
    readonly title: string
    readonly language: string
    readonly href: string
    readonly authority: string
    readonly teaser: string
    /** Instant from which on it could be seen. */
    readonly since: string
  }[]
  readonly links: { readonly feed: string; readonly catalog: string | undefined }
}

/** All that was ever published here, the newest first. */
export function ResultsListPage({ frame, entries, links }: ResultsListPageProps) {
  const { language } = frame
  const words = resultsWords(language)
  return (
    <CitizenPage frame={frame} title={words.listTitle} feed={links.feed}>
      <h1 class="kern-heading-large">{words.listTitle}</h1>
      <p class="kern-body">{words.listLead}</p>
      {entries.length === 0 ? (
        <p class="kern-body">{words.none}</p>
      ) : (
        <ul class="listing__entries">
          {entries.map((entry) => (
            <li class="listing__entry">
              <a class="kern-link listing__link" href={entry.href} lang={entry.language}>
                {entry.title}
              </a>
              {entry.teaser !== '' && (
                <p class="kern-body" lang={entry.language}>
                  {entry.teaser}
                </p>
              )}
              <p class="kern-body kern-body--muted">
                {entry.authority} · {formatMoment(entry.since, uiLanguage(language))}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="kern-body">
        <a class="kern-link" href={links.feed}>
          {words.feed}
        </a>
        {links.catalog !== undefined && (
          <>
            <br />
            <a class="kern-link" href={links.catalog}>
              {words.catalog}
            </a>
          </>
        )}
      </p>
    </CitizenPage>
  )
}
