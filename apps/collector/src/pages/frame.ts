import {
  factsOfMedia,
  ownLanguageName,
  type CitizenFrame,
  type LanguageLink,
  type MediaSource,
} from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import { inLanguageHref, pageField, routes } from '../routes.ts'

/** The frame of a survey's pages; `href` is the page's own address if it can be had in the other languages. */
export function surveyFrame(
  survey: PublishedSurvey,
  language: Language,
  href?: string,
): CitizenFrame {
  const { slug, authority, questionnaire } = survey
  return {
    language,
    authority,
    languages: href === undefined ? [] : languageLinks(questionnaire.languages, language, href),
    links: {
      home: inLanguageHref(routes.home.href(), language),
      privacy: inLanguageHref(routes.privacy.href(slug), language),
      accessibility: inLanguageHref(routes.accessibility.href(slug), language),
      barrier: barrierHref(language, href ?? routes.questions.href(slug)),
      imprint: inLanguageHref(routes.imprint.href(slug), language),
    },
  }
}

/** The frame of the pages of a journey: their languages are buttons of the form, so that nothing typed is lost. */
export function journeyFrame(survey: PublishedSurvey, language: Language): CitizenFrame {
  return {
    ...surveyFrame(survey, language),
    languages: survey.questionnaire.languages.map((own) => ({
      language: own,
      name: ownLanguageName(own),
      current: own === language,
    })),
  }
}

/** Where the pictures, documents and videos of a survey are. */
export function surveyMedia({ slug, questionnaire }: PublishedSurvey): MediaSource {
  return {
    href: (name) => routes.media.href(slug, name),
    files: factsOfMedia(questionnaire.media),
  }
}

/** The frame of pages that belong to no survey. */
export function houseFrame(language: 'de' | 'en', href?: string): CitizenFrame {
  return {
    language,
    languages: href === undefined ? [] : languageLinks(['de', 'en'], language, href),
    links: houseLinks(language, href),
  }
}

/** The links of pages that belong to no one survey in the field. */
export function houseLinks(language: Language, href?: string): CitizenFrame['links'] {
  return {
    home: inLanguageHref(routes.home.href(), language),
    accessibility: inLanguageHref(routes.houseAccessibility.href(), language),
    barrier: barrierHref(language, href),
  }
}

/** Where a barrier on the page at `href` is reported; of an address nothing is handed on but its path. */
export function barrierHref(language: Language, href?: string): string {
  const form = inLanguageHref(routes.barrier.href(), language)
  const path = href?.split('?')[0]
  return path === undefined ? form : `${form}&${pageField}=${encodeURIComponent(path)}`
}

export function languageLinks(
  languages: readonly Language[],
  current: Language,
  href: string,
): readonly LanguageLink[] {
  return languages.map((language) => ({
    language,
    name: ownLanguageName(language),
    href: inLanguageHref(href, language),
    current: language === current,
  }))
}
