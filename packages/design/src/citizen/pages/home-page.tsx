import type { ComponentChildren } from 'preact'
import { formatEnd } from '../../dates.ts'
import { uiLanguage } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { publicWords } from '../public.texts.ts'

export type HomePageProps = {
  readonly frame: CitizenFrame
  readonly running: readonly {
    readonly title: string
    readonly href: string
    readonly authority: string
    readonly closes: string
  }[]
  readonly published: readonly {
    readonly title: string
    readonly href: string
    readonly authority: string
  }[]
  /** Where everything that was published is listed. */
  readonly resultsHref: string
}

/** The way in for who has no address of a survey: what runs, and what came out. */
export function HomePage({ frame, running, published, resultsHref }: HomePageProps) {
  const { language } = frame
  const words = publicWords(language)
  return (
    <CitizenPage frame={frame} title={words.homeTitle}>
      <h1 class="kern-heading-large">{words.homeTitle}</h1>
      <p class="kern-body">{words.homeLead}</p>
      <Listing title={words.running} none={words.noneRunning}>
        {running.map(({ title, href, authority, closes }) => (
          <Entry title={title} href={href}>
            {authority} · {words.runningUntil(formatEnd(closes, uiLanguage(language)))}
          </Entry>
        ))}
      </Listing>
      <Listing title={words.published} none={words.nonePublished}>
        {published.map(({ title, href, authority }) => (
          <Entry title={title} href={href}>
            {authority}
          </Entry>
        ))}
      </Listing>
      {published.length > 0 && (
        <p class="kern-body">
          <a class="kern-link" href={resultsHref}>
            {words.allPublished}
          </a>
        </p>
      )}
    </CitizenPage>
  )
}

type ListingProps = {
  readonly title: string
  readonly none: string
  readonly children: readonly ComponentChildren[]
}

function Listing({ title, none, children }: ListingProps) {
  return (
    <section class="listing">
      <h2 class="kern-heading-small">{title}</h2>
      {children.length === 0 ? (
        <p class="kern-body">{none}</p>
      ) : (
        <ul class="listing__entries">{children}</ul>
      )}
    </section>
  )
}

type EntryProps = {
  readonly title: string
  readonly href: string
  readonly children: ComponentChildren
}

function Entry({ title, href, children }: EntryProps) {
  return (
    <li class="listing__entry">
      <a class="kern-link listing__link" href={href}>
        {title}
      </a>
      <p class="kern-body kern-body--muted">{children}</p>
    </li>
  )
}
