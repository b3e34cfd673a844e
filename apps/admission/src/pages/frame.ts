import { ownLanguageName, type CitizenFrame } from '@meinungsbild/design'
import type { Door } from '../doors/door.ts'
import { collectorHref, inLanguageHref, routes } from '../routes.ts'

/** The language that is asked for if the survey has it, else German, else its first. */
export function doorLanguage({ title }: Door, asked: string | undefined): string {
  if (asked !== undefined && Object.hasOwn(title, asked)) return asked
  return 'de' in title ? 'de' : (Object.keys(title)[0] ?? 'de')
}

export function doorTitle({ title }: Door, language: string): string {
  return title[language] ?? Object.values(title)[0] ?? ''
}

/** The frame of a survey's door. Legal pages are the collector's; `href` is the page's own address if it has one to link. */
export function doorFrame(door: Door, language: string, href?: string): CitizenFrame {
  const { slug, collectorUrl } = door
  const link = (address: string) => inLanguageHref(address, language)
  return {
    language,
    languages: href === undefined ? [] : languageLinks(Object.keys(door.title), language, href),
    links: {
      home: link(collectorHref.home(collectorUrl)),
      privacy: link(collectorHref.privacy(collectorUrl, slug)),
      accessibility: link(collectorHref.accessibility(collectorUrl, slug)),
      barrier: link(collectorHref.barrier(collectorUrl, routes.entry.href(slug))),
      imprint: link(collectorHref.imprint(collectorUrl, slug)),
    },
  }
}

/** The frame of pages that belong to no survey. */
export const houseFrame: CitizenFrame = {
  language: 'de',
  languages: [],
  links: {
    home: routes.home.href(),
    accessibility: routes.accessibility.href(),
    barrier: routes.barrier.href(),
  },
}

function languageLinks(
  languages: readonly string[],
  current: string,
  href: string,
): CitizenFrame['languages'] {
  return languages.map((language) => ({
    language,
    name: ownLanguageName(language),
    href: inLanguageHref(href, language),
    current: language === current,
  }))
}
